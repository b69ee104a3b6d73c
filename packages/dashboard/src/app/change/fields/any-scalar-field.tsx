import { useState, type ReactElement } from 'react';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './form-context.js';

const forms = ['text', 'number', 'yes or no', 'as written'] as const;
type Form = (typeof forms)[number];

/** Whether a value may be a text, a number or yes or no: `3` and `"3"` then are not the same. */
export function isAnyScalar({ anyOf }: JsonObject): boolean {
  const types = isJsonList(anyOf) ? anyOf.filter(isJsonObject).map(({ type }) => type) : [];
  return types.includes('string') && types.includes('number');
}

/** Whether a value may also be a text that stands for itself whatever it looks like: `{ text }`. */
function takesWritten({ anyOf }: JsonObject): boolean {
  return isJsonList(anyOf) && anyOf.filter(isJsonObject).some(({ type }) => type === 'object');
}

/** A value, and what it is to be: asked for, because its text does not tell. */
export function AnyScalarField(props: FieldProps): ReactElement {
  const { name, schema, value, onChange } = props;
  const [form, setForm] = useState<Form>(() => formOfValue(value));
  const [text, setText] = useState(() => textOfValue(value));
  const change = (nextForm: Form, nextText: string): void => {
    setForm(nextForm);
    setText(nextText);
    onChange(makeValue(nextForm, nextText));
  };
  const offered = forms.filter((one) => one !== 'as written' || takesWritten(schema));
  return (
    <FieldFrame
      {...props}
      control={(own) => (
        <span className="beside">
          <input
            {...own}
            className="input mono"
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={({ target }) => change(form, target.value)}
          />
          <select
            className="input"
            aria-label={`What ${name} is`}
            value={form}
            onChange={({ target }) => change(target.value as Form, text)}
          >
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </span>
      )}
    />
  );
}

function formOfValue(value: JsonValue | undefined): Form {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes or no';
  return isJsonObject(value) ? 'as written' : 'text';
}

function textOfValue(value: JsonValue | undefined): string {
  if (isJsonObject(value)) return String(value['text'] ?? '');
  return value === undefined ? '' : String(value);
}

function makeValue(form: Form, text: string): JsonValue {
  const trimmed = text.trim().toLowerCase();
  if (form === 'number' && trimmed !== '' && !Number.isNaN(Number(trimmed))) return Number(trimmed);
  if (form === 'yes or no') return trimmed === 'true' || trimmed === 'yes';
  return form === 'as written' ? { text } : text;
}

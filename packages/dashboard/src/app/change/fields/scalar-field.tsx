import { useState, type ReactElement } from 'react';
import { isJsonList, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { formOf } from '../../documents/schema.js';
import { FieldFrame, type ControlProps } from './field-frame.js';
import { idsListOf, useTarget, type FieldProps } from './form-context.js';

/** Texts that may be longer than this are written in several lines. */
const longText = 2100;

/** A value without members: a text, a number, one of several, yes or no. */
export function ScalarField(props: FieldProps): ReactElement {
  const { schema, steps, value, onChange } = props;
  const target = useTarget(steps);
  const control = (own: ControlProps): ReactElement => {
    const form = formOf(schema);
    if (form === 'choice' || form === 'boolean') {
      return <Choice own={own} schema={schema} value={value} onChange={onChange} />;
    }
    if (form !== 'text') return <NumberInput own={own} value={value} onChange={onChange} />;
    return (
      <TextInput own={own} schema={schema} target={target} value={value} onChange={onChange} />
    );
  };
  return <FieldFrame {...props} control={control} />;
}

interface InputProps {
  readonly own: ControlProps;
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
}

interface SchemaInputProps extends InputProps {
  readonly schema: JsonObject;
}

function Choice({ own, schema, value, onChange }: SchemaInputProps): ReactElement {
  const named = schema['enum'];
  const options: readonly JsonValue[] = isJsonList(named) ? named : [true, false];
  const byText = new Map(options.map((option) => [textOf(option), option]));
  const fallback = schema['default'];
  return (
    <select
      {...own}
      className="input"
      value={value === undefined ? '' : textOf(value)}
      onChange={({ target }) => onChange(byText.get(target.value))}
    >
      <option value="">{fallback === undefined ? '–' : `${textOf(fallback)} (default)`}</option>
      {[...byText.keys()].map((text) => (
        <option key={text} value={text}>
          {text}
        </option>
      ))}
    </select>
  );
}

function textOf(value: JsonValue): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return String(value);
}

interface TextInputProps extends SchemaInputProps {
  readonly target: string | null;
}

function TextInput({ own, schema, target, value, onChange }: TextInputProps): ReactElement {
  const text = value === undefined ? '' : String(value);
  const change = (next: string): void => onChange(next === '' ? undefined : next);
  const { maxLength, example } = schema;
  if (typeof maxLength === 'number' && maxLength > longText) {
    return (
      <textarea
        {...own}
        className="input mono"
        rows={Math.min(12, text.split('\n').length + 1)}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
    );
  }
  return (
    <input
      {...own}
      className="input"
      spellCheck={false}
      autoComplete="off"
      value={text}
      {...(target !== null && { list: idsListOf(target) })}
      {...(typeof example === 'string' && { placeholder: example })}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** What is no number yet is sent as it stands: the server says at the field what is wrong with it. */
function NumberInput({ own, value, onChange }: InputProps): ReactElement {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const change = (next: string): void => {
    setText(next);
    const number = Number(next);
    onChange(next.trim() === '' ? undefined : Number.isNaN(number) ? next : number);
  };
  return (
    <input
      {...own}
      className="input input-number"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  );
}

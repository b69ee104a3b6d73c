import { useState, type ReactElement } from 'react';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { formOf } from '../../documents/schema.js';
import { words } from '../../service/service.js';
import { withMember } from '../with-member.js';
import { GroupFrame } from './field-frame.js';
import type { NestingFieldProps } from './object-field.js';

/** A map whose keys are not declared: labels, patches. */
export function MapField(props: NestingFieldProps): ReactElement {
  const { name, schema, steps, value, onChange, field: Field } = props;
  const [newKey, setNewKey] = useState('');
  const map = isJsonObject(value) ? value : {};
  const rest = schema['additionalProperties'];
  const each = isJsonObject(rest) ? rest : {};
  const add = (): void => {
    if (newKey === '' || Object.hasOwn(map, newKey)) return;
    onChange({ ...map, [newKey]: emptyValue(each) });
    setNewKey('');
  };
  return (
    <GroupFrame {...props}>
      <div className="rows">
        {Object.entries(map).map(([key, member]) => (
          <div key={key} className="row">
            <Field
              name={key}
              schema={each}
              steps={[...steps, key]}
              value={member}
              onChange={(next) => onChange({ ...map, [key]: next ?? emptyValue(each) })}
            />
            <button
              type="button"
              className="button button-small button-plain"
              aria-label={`Remove ${key} from ${words(name)}`}
              onClick={() => onChange(withMember(map, key, undefined))}
            >
              ×
            </button>
          </div>
        ))}
        <NewKey name={name} value={newKey} onChange={setNewKey} onAdd={add} />
      </div>
    </GroupFrame>
  );
}

function emptyValue(schema: JsonObject): JsonValue {
  const form = formOf(schema);
  return form === 'map' || form === 'object' ? {} : form === 'list' || form === 'items' ? [] : '';
}

interface NewKeyProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly onAdd: () => void;
}

function NewKey({ name, value, onChange, onAdd }: NewKeyProps): ReactElement {
  return (
    <div className="beside">
      <input
        className="input mono"
        aria-label={`Key to add to ${words(name)}`}
        placeholder="key"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onAdd();
        }}
      />
      <button type="button" className="button button-small" onClick={onAdd} disabled={value === ''}>
        Add to {words(name)}
      </button>
    </div>
  );
}

import type { ReactElement } from 'react';
import { isJsonList, isJsonObject } from '@flux-resourceset/contract';
import { words } from '../../service/service.js';
import { GroupFrame } from './field-frame.js';
import type { NestingFieldProps } from './object-field.js';

/** A list of values without members. */
export function ListField(props: NestingFieldProps): ReactElement {
  const { name, schema, steps, value, onChange, field: Field } = props;
  const items = isJsonList(value) ? value : [];
  const each = isJsonObject(schema['items']) ? schema['items'] : {};
  return (
    <GroupFrame {...props}>
      <div className="rows">
        {items.map((item, at) => (
          <div key={at} className="row">
            <Field
              name={`${name} ${String(at + 1)}`}
              schema={each}
              steps={[...steps, String(at)]}
              value={item}
              onChange={(next) => onChange(items.with(at, next ?? ''))}
            />
            <button
              type="button"
              className="button button-small button-plain"
              aria-label={`Remove ${words(name)} ${String(at + 1)}`}
              onClick={() => onChange(items.toSpliced(at, 1))}
            >
              ×
            </button>
          </div>
        ))}
        <button
          type="button"
          className="button button-small"
          onClick={() => onChange([...items, each['type'] === 'string' ? '' : 0])}
        >
          Add to {words(name)}
        </button>
      </div>
    </GroupFrame>
  );
}

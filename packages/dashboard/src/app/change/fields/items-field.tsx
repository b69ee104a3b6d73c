import { useState, type ReactElement } from 'react';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { isRequired, membersOf, summarise } from '../../documents/schema.js';
import { words } from '../../service/service.js';
import { GroupFrame } from './field-frame.js';
import { idsListOf, useFaults, useTarget } from './form-context.js';
import { MemberFields, type NestingFieldProps } from './object-field.js';

/** A list of objects: references with what a cluster says otherwise, subjects of a binding. */
export function ItemsField(props: NestingFieldProps): ReactElement {
  const { name, schema, steps, value, onChange } = props;
  const items = isJsonList(value) ? value : [];
  const each = isJsonObject(schema['items']) ? schema['items'] : {};
  const target = useTarget([...steps, '0', 'id']);
  return (
    <GroupFrame {...props}>
      <div className="items">
        {items.map((item, at) => (
          <Item
            key={at}
            {...props}
            schema={each}
            steps={[...steps, String(at)]}
            value={item}
            onChange={(next) => onChange(items.with(at, next ?? {}))}
            onRemove={() => onChange(items.toSpliced(at, 1))}
          />
        ))}
      </div>
      {target === null ? (
        <button
          type="button"
          className="button button-small"
          onClick={() => onChange([...items, emptyItem(each)])}
        >
          Add to {words(name)}
        </button>
      ) : (
        <AddReference
          name={name}
          target={target}
          known={items}
          onAdd={(id) => onChange([...items, { ...emptyItem(each), id }])}
        />
      )}
    </GroupFrame>
  );
}

function emptyItem(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    membersOf(schema).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

interface ItemProps extends NestingFieldProps {
  readonly onRemove: () => void;
}

function Item(props: ItemProps): ReactElement {
  const { name, schema, steps, value, onRemove } = props;
  const { own, isBelow } = useFaults(steps);
  const object = isJsonObject(value) ? value : {};
  const id = object['id'];
  const target = useTarget([...steps, 'id']);
  const isReference = target !== null && id !== undefined;
  const others = membersOf(schema).filter(([member]) => member !== 'id');
  const title = isReference ? String(id) : summarise(object) || `new of ${words(name)}`;
  const hasMore = others.length > 0 || !isReference;
  const remove = (
    <button
      type="button"
      className="button button-small button-plain item-remove"
      aria-label={`Remove ${title}`}
      onClick={onRemove}
    >
      ×
    </button>
  );
  const faults = own.length > 0 && <p className="field-fault">{own.join('; ')}</p>;
  if (!hasMore) {
    return (
      <div className="item item-plain">
        <span className="mono">{title}</span>
        {remove}
        {faults}
      </div>
    );
  }
  return (
    <div className="item">
      <details open={isBelow || (!isReference && isUnset(schema, object))}>
        <summary>
          <span className="mono">{title}</span>{' '}
          {isReference && <span className="quiet">{describeOverrides(object, others)}</span>}
        </summary>
        <MemberFields {...props} without={isReference ? ['id'] : []} />
      </details>
      {remove}
      {faults}
    </div>
  );
}

function isUnset(schema: JsonObject, object: JsonObject): boolean {
  return membersOf(schema).some(([name]) => isRequired(schema, name) && object[name] === undefined);
}

function describeOverrides(
  object: JsonObject,
  members: readonly (readonly [string, JsonObject])[],
): string {
  return members
    .filter(([name, { default: value }]) => object[name] !== undefined && object[name] !== value)
    .map(([name]) => `${words(name)}: ${summarise(object[name])}`)
    .join(', ');
}

interface AddReferenceProps {
  readonly name: string;
  readonly target: string;
  readonly known: readonly JsonValue[];
  readonly onAdd: (id: string) => void;
}

function AddReference({ name, target, known, onAdd }: AddReferenceProps): ReactElement {
  const [id, setId] = useState('');
  const isKnown = known.some((item) => isJsonObject(item) && item['id'] === id);
  const add = (): void => {
    if (id === '' || isKnown) return;
    onAdd(id);
    setId('');
  };
  return (
    <div className="beside add-reference">
      <input
        className="input"
        aria-label={`Id to add to ${words(name)}`}
        list={idsListOf(target)}
        value={id}
        placeholder="id"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setId(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <button
        type="button"
        className="button button-small"
        onClick={add}
        disabled={id === '' || isKnown}
      >
        {isKnown ? 'There already' : `Add to ${words(name)}`}
      </button>
    </div>
  );
}

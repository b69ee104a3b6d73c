import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { RandomSchema } from './random-schemas.js';

/*
 * A definition's schema in the words of JSON Schema 2020-12, keyword for keyword: what the
 * language says otherwise is said again here, by the shortest way and without the generator.
 */

/** Whether members that nothing is said of are taken. */
export type Openness = 'open' | 'closed';

export function toPlainSchema({ schema, shared }: RandomSchema, openness: Openness): JsonObject {
  const write = (part: JsonValue | undefined): JsonObject =>
    writeSchema(part, shared, openness, true);
  const named = Object.entries(shared);
  return {
    ...write(schema),
    $defs: Object.fromEntries([
      ...named.map(([name, part]) => [name, write(part)] as const),
      ...named.map(
        ([name, part]) => [`part-${name}`, writeSchema(part, shared, openness, false)] as const,
      ),
    ]),
  };
}

type Shared = RandomSchema['shared'];

function writeSchema(
  schema: JsonValue | undefined,
  shared: Shared,
  openness: Openness,
  isWhole: boolean,
): JsonObject {
  if (!isJsonObject(schema)) return {};
  const below = (part: JsonValue | undefined): JsonObject =>
    writeSchema(part, shared, openness, true);
  const beside = (part: JsonValue): JsonObject => writeSchema(part, shared, openness, false);
  const written = Object.fromEntries(
    Object.entries(schema).map(([name, value]): [string, JsonValue | undefined] => {
      if (name === '$ref') return [name, `#/$defs/${isWhole ? '' : 'part-'}${String(value)}`];
      if (['allOf', 'oneOf', 'anyOf'].includes(name))
        return [name, (value as JsonValue[]).map(beside)];
      if (name === 'properties') {
        return [
          name,
          Object.fromEntries(
            Object.entries(value as JsonObject).map(([key, part]) => [key, below(part)]),
          ),
        ];
      }
      if (name === 'items' || name === 'propertyNames') return [name, below(value)];
      return [name, name === 'additionalProperties' && isJsonObject(value) ? below(value) : value];
    }),
  );
  const typed = withBounds({ ...typeOf(schema), ...written });
  const { nullable, ...rest } = typed;
  const closed =
    openness === 'closed' && isWhole && isClosed(partsOf(schema, shared))
      ? { ...rest, unevaluatedProperties: false }
      : rest;
  return nullable === true ? { anyOf: [closed, { type: 'null' }] } : closed;
}

/** A schema without a type is of the one that its keywords are for. */
function typeOf(schema: JsonObject): JsonObject {
  if (schema['type'] !== undefined || schema['enum'] !== undefined) return {};
  const says = (...names: readonly string[]): boolean =>
    names.some((name) => schema[name] !== undefined);
  if (says('properties', 'required')) return { type: 'object' };
  if (says('minLength', 'maxLength', 'pattern')) return { type: 'string' };
  return says('minimum', 'maximum') ? { type: 'number' } : {};
}

function withBounds(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, minimum, ...rest } = schema;
  if (typeof exclusiveMinimum !== 'boolean') return schema;
  return exclusiveMinimum ? { ...rest, exclusiveMinimum: minimum } : { ...rest, minimum };
}

/** All that a value is held against at once. */
function partsOf(
  schema: JsonValue | undefined,
  shared: Shared,
  seen: readonly string[] = [],
): readonly JsonObject[] {
  if (!isJsonObject(schema)) return [];
  const { $ref: reference } = schema;
  const name = typeof reference === 'string' ? reference : undefined;
  const target =
    name === undefined || seen.includes(name) ? [] : partsOf(shared[name], shared, [...seen, name]);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap(
    (keyword) => (schema[keyword] ?? []) as JsonValue[],
  );
  return [schema, ...target, ...parts.flatMap((part) => partsOf(part, shared, seen))];
}

function isClosed(parts: readonly JsonObject[]): boolean {
  const isOpen = parts.some(({ type, properties, additionalProperties }) => {
    const isStated = additionalProperties !== undefined && additionalProperties !== false;
    const saysNothing =
      type === 'object' && properties === undefined && additionalProperties === undefined;
    return isStated || saysNothing;
  });
  const isUnstated = parts.some(
    ({ properties, additionalProperties }) =>
      properties !== undefined && additionalProperties === undefined,
  );
  return isUnstated && !isOpen;
}

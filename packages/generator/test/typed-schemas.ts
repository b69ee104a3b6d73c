import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/** What TypeScript has no types for. */
const untold = new Set([
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'propertyNames'],
  ...['minProperties', 'maxProperties', 'unevaluatedProperties'],
]);

/**
 * @param schema - in plain JSON Schema
 * @returns as much of it as types can tell: what this refuses, a type refuses
 */
export function typedPart(schema: JsonObject): JsonObject {
  const members = Object.entries(schema).flatMap(([name, value]) =>
    value === undefined ? [] : typedMember(name, value, schema),
  );
  // Of several that fit `oneOf`, a type takes each: it is an `anyOf`, of which a schema has but one.
  const choices = members.filter(([name]) => name === 'oneOf').map(([, anyOf]) => ({ anyOf }));
  const others = members.filter(([name]) => name !== 'oneOf');
  const { allOf = [], ...told } = Object.fromEntries(others);
  return { ...told, allOf: [...(allOf as readonly JsonValue[]), ...choices, {}] };
}

type Member = readonly [name: string, value: JsonValue];

function typedMember(name: string, value: JsonValue, schema: JsonObject): readonly Member[] {
  if (untold.has(name)) return [];
  switch (name) {
    case 'type':
      return typesOf(value, schema).map((types) => [name, types]);
    case 'enum':
      return isDeep(value) ? [] : [[name, value]];
    case 'properties':
    case '$defs':
      return [[name, typedMap(value)]];
    case 'additionalProperties':
      // An index signature holds for all members of a type, declared ones too.
      return schema['properties'] === undefined ? [[name, typedValue(value)]] : [];
    default:
      return [[name, typedValue(value)]];
  }
}

/** A list is an object to TypeScript, and a type whose members are all optional takes scalars too. */
function typesOf(type: JsonValue, { properties, required }: JsonObject): readonly JsonValue[] {
  if (type === 'integer') return ['number'];
  if (type !== 'object') return [type];
  const isWeak = properties !== undefined && required === undefined;
  return isWeak ? [] : [['object', 'array']];
}

function typedMap(schemas: JsonValue): JsonObject {
  const entries = Object.entries(schemas as JsonObject);
  return Object.fromEntries(entries.map(([name, part]) => [name, typedValue(part ?? {})]));
}

function typedValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(typedValue);
  return isJsonObject(value) ? typedPart(value) : value;
}

function isDeep(values: JsonValue): boolean {
  return (values as readonly JsonValue[]).some((value) => typeof value === 'object');
}

import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

const bounds = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

/**
 * Copies a schema of OpenAPI 3.0, which says `minimum: 0, exclusiveMinimum: true` where JSON Schema
 * since draft 6 says `exclusiveMinimum: 0`.
 */
export function toPlainBounds(schema: JsonObject): JsonObject {
  const copied = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      value === undefined ? value : copy(value),
    ]),
  );
  return bounds.reduce<JsonObject>((plain, [limit, exclusive]) => {
    const { [limit]: value, [exclusive]: isExclusive, ...rest } = plain;
    if (typeof isExclusive !== 'boolean' || value === undefined) return plain;
    return { ...rest, [isExclusive ? exclusive : limit]: value };
  }, copied);
}

function copy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(copy);
  return isJsonObject(value) ? toPlainBounds(value) : value;
}

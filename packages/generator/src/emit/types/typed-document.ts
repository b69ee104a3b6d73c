import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/**
 * Copies a document for tools that make types of it, with what TypeScript cannot say said more
 * loosely, and what they read otherwise said otherwise.
 */
export function typeDocument(document: JsonObject): JsonObject {
  return mapValues(document, typeValue);
}

function typeValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(typeValue);
  if (!isJsonObject(value)) return value;
  return mapValues(choiceBeside(openObject(looseIndex(value))), typeValue);
}

/** An index signature holds for all members of a type, so that it may not be narrower than one. */
function looseIndex(schema: JsonObject): JsonObject {
  const { properties, additionalProperties } = schema;
  const isBoth = isJsonObject(properties) && isJsonObject(additionalProperties);
  return isBoth ? { ...schema, additionalProperties: true } : schema;
}

/** An object of which nothing is said but what it requires holds anything beside that. */
function openObject(schema: JsonObject): JsonObject {
  const { type, properties, additionalProperties, required } = schema;
  if (type !== 'object' || isJsonObject(properties) || additionalProperties !== undefined) {
    return schema;
  }
  const names = Array.isArray(required) ? (required as readonly string[]) : [];
  const members = Object.fromEntries(names.map((name): [string, JsonObject] => [name, {}]));
  return { ...schema, properties: members, additionalProperties: true };
}

/** What stands beside `anyOf` is asked as well, and no further choice. */
function choiceBeside(schema: JsonObject): JsonObject {
  const { anyOf, allOf, ...beside } = schema;
  const isAlone = !['type', 'properties', 'oneOf'].some((name) => schema[name] !== undefined);
  if (!Array.isArray(anyOf) || (isAlone && allOf === undefined)) return schema;
  const parts = Array.isArray(allOf) ? (allOf as readonly JsonValue[]) : [];
  return { ...beside, allOf: [...parts, { anyOf: anyOf as readonly JsonValue[] }] };
}

function mapValues(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, value === undefined ? value : map(value)]),
  );
}

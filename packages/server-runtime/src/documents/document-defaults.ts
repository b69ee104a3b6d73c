import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { findItemSchema, findMemberSchema, listDeclaredMembers } from './schema-walk.js';

/**
 * Puts the `default` of every member that is absent or `null` in its place, at any depth of
 * objects, maps and lists. An object that is absent and has no default stays absent.
 *
 * @param schema - JSON Schema of the document
 * @param value - a document, or a part of one with its part of the schema
 * @returns a new value; its members are in no particular order
 */
export function fillDefaults<Value extends JsonValue>(schema: JsonObject, value: Value): Value {
  return fillValue(schema, schema, value) as Value;
}

function fillMembers(root: JsonObject, schema: JsonObject, value: JsonObject): JsonObject {
  const names = new Set([...Object.keys(value), ...listDeclaredMembers(root, schema)]);
  const filled = [...names].map((name): [string, JsonValue | undefined] => {
    const memberSchema = findMemberSchema(root, schema, name);
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    return [name, fillValue(root, memberSchema, given ?? memberSchema['default'] ?? given)];
  });
  return Object.fromEntries(filled.filter(([, member]) => member !== undefined));
}

function fillValue(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    const itemSchema = findItemSchema(root, schema);
    return value.map((item: JsonValue) => fillValue(root, itemSchema, item) ?? null);
  }
  return isJsonObject(value) ? fillMembers(root, schema, value) : value;
}

import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { findItemSchema, findMemberSchema, listDeclaredMembers } from './schema-walk.js';

/**
 * Brings a document into the one form it is stored and compared in: members in the order
 * of the definition, all others (map keys) sorted by code point, no member that is `null`
 * at any depth. Lists keep their order, and a `null` among their items, for validation
 * to refuse.
 *
 * @param schema - JSON Schema of the document
 * @param value - a document, or a part of one with its part of the schema
 * @returns a new value; equal documents give equal bytes
 */
export function canonicalize<Value extends JsonValue>(schema: JsonObject, value: Value): Value {
  return orderValue(schema, schema, value) as Value;
}

function orderMembers(root: JsonObject, schema: JsonObject, value: JsonObject): JsonObject {
  const names = Object.keys(value).filter((name) => value[name] !== null);
  // fromEntries makes own members only, so that a member named __proto__ stays a member.
  return Object.fromEntries(
    sortMembers(listDeclaredMembers(root, schema), names).map((name) => [
      name,
      orderValue(root, findMemberSchema(root, schema, name), value[name]),
    ]),
  );
}

function orderValue(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    const itemSchema = findItemSchema(root, schema);
    return value.map((item: JsonValue) => orderValue(root, itemSchema, item) ?? null);
  }
  return isJsonObject(value) ? orderMembers(root, schema, value) : value;
}

function sortMembers(declared: readonly string[], names: readonly string[]): readonly string[] {
  const present = new Set(names);
  const known = new Set(declared);
  return [
    ...declared.filter((name) => present.has(name)),
    ...names.filter((name) => !known.has(name)).toSorted(compareCodePoints),
  ];
}

/** JavaScript compares UTF-16 units, which puts U+1F600 before U+FF00. */
function compareCodePoints(left: string, right: string): number {
  const rest = Array.from(right);
  const place = Array.from(left).findIndex((character, index) => character !== rest[index]);
  return place === -1
    ? left.length - right.length
    : (Array.from(left)[place]?.codePointAt(0) ?? -1) - (rest[place]?.codePointAt(0) ?? -1);
}

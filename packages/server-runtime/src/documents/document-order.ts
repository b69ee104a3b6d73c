import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { findItemSchema, type ObjectShape, shapeOf } from './schema-walk.js';
import { setMember } from './set-member.js';

/**
 * Brings a document into the one form it is stored and compared in: members in the order
 * of the definition, all others (map keys) sorted by code point, no member that is `null`
 * at any depth. Lists keep their order, and a `null` among their items, for validation
 * to refuse.
 *
 * @param schema - JSON Schema of the document
 * @param value - a document, or a part of one with its part of the schema
 * @returns equal bytes for equal documents: the value itself where it has that form, and in it
 *   what has it
 */
export function canonicalize<Value extends JsonValue>(schema: JsonObject, value: Value): Value {
  return orderValue(schema, schema, value) as Value;
}

function orderValue(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (Array.isArray(value)) return orderItems(root, findItemSchema(root, schema), value);
  return isJsonObject(value) ? orderMembers(root, schema, value) : value;
}

function orderItems(
  root: JsonObject,
  schema: JsonObject,
  items: readonly JsonValue[],
): readonly JsonValue[] {
  const ordered = items.map((item) => orderValue(root, schema, item) ?? null);
  return ordered.every((item, index) => item === items[index]) ? items : ordered;
}

function orderMembers(root: JsonObject, schema: JsonObject, value: JsonObject): JsonObject {
  const shape = shapeOf(root, schema);
  const given = Object.keys(value);
  const names = sortMembers(
    shape,
    given.filter((name) => value[name] !== null),
  );
  const members: Record<string, JsonValue | undefined> = {};
  let isSame = names.length === given.length;
  for (const [index, name] of names.entries()) {
    const member = orderValue(root, shape.member(name), value[name]);
    isSame = isSame && name === given[index] && member === value[name];
    setMember(members, name, member);
  }
  return isSame ? value : members;
}

function sortMembers({ places }: ObjectShape, names: readonly string[]): readonly string[] {
  return names.toSorted((left, right) => {
    const [before, after] = [places.get(left), places.get(right)];
    if (before !== undefined && after !== undefined) return before - after;
    if (before === undefined && after === undefined) return compareCodePoints(left, right);
    return before === undefined ? 1 : -1;
  });
}

/** JavaScript compares UTF-16 units, which puts U+1F600 before U+FF00. */
function compareCodePoints(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  for (let place = 0; place < shorter; place += 1) {
    const [before, after] = [left.charCodeAt(place), right.charCodeAt(place)];
    if (before !== after) return rankUnit(before) - rankUnit(after);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above all that are one unit. */
function rankUnit(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

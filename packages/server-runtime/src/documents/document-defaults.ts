import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { setMember } from './set-member.js';
import { findItemSchema, shapeOf } from './schema-walk.js';

/**
 * Puts the `default` of every member that is absent or `null` in its place, at any depth of
 * objects, maps and lists. An object that is absent and has no default stays absent.
 *
 * @param schema - JSON Schema of the document
 * @param value - a document, or a part of one with its part of the schema
 * @returns the value itself where nothing is to be filled in, and in it what stays as it is; members
 *   are in no particular order
 */
export function fillDefaults<Value extends JsonValue>(schema: JsonObject, value: Value): Value {
  return fillValue(schema, schema, value) as Value;
}

function fillValue(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (Array.isArray(value)) return fillItems(root, findItemSchema(root, schema), value);
  return isJsonObject(value) ? fillMembers(root, schema, value) : value;
}

function fillItems(
  root: JsonObject,
  schema: JsonObject,
  items: readonly JsonValue[],
): readonly JsonValue[] {
  const filled = items.map((item) => fillValue(root, schema, item) ?? null);
  return filled.every((item, index) => item === items[index]) ? items : filled;
}

function fillMembers(root: JsonObject, schema: JsonObject, value: JsonObject): JsonObject {
  const shape = shapeOf(root, schema);
  const changed: (readonly [name: string, member: JsonValue | undefined])[] = [];
  for (const name of Object.keys(value)) {
    const given = value[name];
    const memberSchema = shape.member(name);
    const filled = fillValue(root, memberSchema, given ?? copyDefault(memberSchema) ?? given);
    if (filled !== given || filled === undefined) changed.push([name, filled]);
  }
  for (const name of shape.defaulted) {
    if (Object.hasOwn(value, name)) continue;
    const memberSchema = shape.member(name);
    changed.push([name, fillValue(root, memberSchema, copyDefault(memberSchema))]);
  }
  return changed.length === 0 ? value : changeMembers(value, changed);
}

/** Whoever changes a document in the making must not change the definition. */
function copyDefault(schema: JsonObject): JsonValue | undefined {
  return structuredClone(schema['default']);
}

function changeMembers(
  value: JsonObject,
  changed: readonly (readonly [name: string, member: JsonValue | undefined])[],
): JsonObject {
  const members: Record<string, JsonValue | undefined> = { ...value };
  for (const [name, member] of changed) {
    if (member === undefined) Reflect.deleteProperty(members, name);
    else setMember(members, name, member);
  }
  return members;
}

import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

const openSchema: JsonObject = {};
/** A chain of references longer than this is a circle. */
const longestChain = 16;

/** What schemas with a `$ref` stand for: descriptors never change, and every write asks again. */
const followed = new WeakMap<JsonObject, JsonObject>();

/** @returns the schema with `$ref`s followed; members beside a `$ref` win over its target's */
export function resolveSchema(root: JsonObject, schema: JsonValue | undefined): JsonObject {
  if (!isJsonObject(schema)) return openSchema;
  if (typeof schema['$ref'] !== 'string') return schema;
  const known = followed.get(schema);
  if (known !== undefined) return known;
  const resolved = followReferences(root, schema);
  followed.set(schema, resolved);
  return resolved;
}

function followReferences(root: JsonObject, schema: JsonObject): JsonObject {
  let resolved = schema;
  for (let step = 0; step < longestChain; step += 1) {
    const { $ref: reference, ...beside } = resolved;
    if (typeof reference !== 'string') break;
    resolved = { ...findTarget(root, reference), ...beside };
  }
  return resolved;
}

/** Follows `#/$defs/name`; a self-contained schema has references of no other form. */
function findTarget(root: JsonObject, reference: string): JsonObject {
  let place: JsonValue | undefined = root;
  for (const step of reference.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    place = isJsonObject(place) ? place[name] : undefined;
  }
  return isJsonObject(place) ? place : openSchema;
}

/** What a schema says of an object's members. */
export interface ObjectShape {
  /** Place of each declared member in the definition. */
  readonly places: ReadonlyMap<string, number>;
  /** Declared members that have a default. */
  readonly defaulted: readonly string[];
  /** @returns the schema of a member: declared, or that of a map's values, or an open one */
  member(name: string): JsonObject;
}

const shapes = new WeakMap<JsonObject, ObjectShape>();

/** Looks a schema up once: every write walks over the same ones. */
export function shapeOf(root: JsonObject, schema: JsonObject): ObjectShape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const declared = listDeclaredMembers(root, schema);
  const members = new Map(declared.map((name) => [name, findMemberSchema(root, schema, name)]));
  const others = resolveSchema(root, resolveSchema(root, schema)['additionalProperties']);
  const shape: ObjectShape = {
    places: new Map(declared.map((name, index) => [name, index])),
    defaulted: declared.filter((name) => members.get(name)?.['default'] !== undefined),
    member: (name) => members.get(name) ?? others,
  };
  // The open schema stands for many that say nothing.
  if (schema !== openSchema) shapes.set(schema, shape);
  return shape;
}

/** @returns the names under `properties`, in definition order */
export function listDeclaredMembers(root: JsonObject, schema: JsonObject): readonly string[] {
  const { properties } = resolveSchema(root, schema);
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** @returns the schema of a member: declared, or that of a map's values, or an open one */
export function findMemberSchema(root: JsonObject, schema: JsonObject, name: string): JsonObject {
  const { properties, additionalProperties } = resolveSchema(root, schema);
  const declared = isJsonObject(properties) && Object.hasOwn(properties, name);
  return resolveSchema(root, declared ? properties[name] : additionalProperties);
}

/** @returns the schema of a list's items */
export function findItemSchema(root: JsonObject, schema: JsonObject): JsonObject {
  return resolveSchema(root, resolveSchema(root, schema)['items']);
}

import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import {
  findItemSchema,
  findMemberSchema,
  listDeclaredMembers,
  resolveSchema,
} from './schema-walk.js';

/**
 * Finds members that the schema has no place for: what a definition no longer declares.
 *
 * @param schema - JSON Schema of the document
 * @returns their places without numbers of items and keys of maps, each once
 */
export function listUnknownMembers(schema: JsonObject, document: JsonObject): readonly string[] {
  return [...new Set(walkMembers(schema, schema, document))];
}

/** @returns the document without the members that the schema has no place for, at any depth */
export function dropUnknownMembers(schema: JsonObject, document: JsonObject): JsonObject {
  return dropMembers(schema, schema, document);
}

function dropMembers(root: JsonObject, schema: JsonObject, value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([name]) => !isUnknown(root, schema, name));
  return Object.fromEntries(
    kept.map(([name, member]) => [
      name,
      dropWithin(root, findMemberSchema(root, schema, name), member),
    ]),
  );
}

function dropWithin(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (isJsonList(value)) {
    const items = findItemSchema(root, schema);
    return value.map((item) => dropWithin(root, items, item) ?? null);
  }
  return isJsonObject(value) ? dropMembers(root, schema, value) : value;
}

function isUnknown(root: JsonObject, schema: JsonObject, name: string): boolean {
  const isClosed = resolveSchema(root, schema)['additionalProperties'] === false;
  return isClosed && !listDeclaredMembers(root, schema).includes(name);
}

function walkValue(
  root: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
): readonly string[] {
  if (isJsonList(value)) {
    const items = findItemSchema(root, schema);
    return value.flatMap((item) => walkValue(root, items, item)).map((place) => `*/${place}`);
  }
  return isJsonObject(value) ? walkMembers(root, schema, value) : [];
}

function walkMembers(root: JsonObject, schema: JsonObject, value: JsonObject): readonly string[] {
  const declared = new Set(listDeclaredMembers(root, schema));
  return Object.keys(value).flatMap((name) => {
    if (isUnknown(root, schema, name)) return [name];
    const inner = walkValue(root, findMemberSchema(root, schema, name), value[name]);
    return inner.map((place) => `${declared.has(name) ? name : '*'}/${place}`);
  });
}

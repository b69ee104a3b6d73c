import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { readObject } from './operation-document.js';

/**
 * Cuts out of a document what it says of some of its paths. The validator walks over all of its
 * document for each operation: with the whole of it that would take time by the square of what
 * there are definitions.
 *
 * @param withResponses - keeps what is said of answers, too
 */
export function cutDocument(
  document: JsonObject,
  paths: ReadonlySet<string>,
  withResponses: boolean,
): JsonObject {
  const items = Object.entries(readObject(document['paths']))
    .filter(([path]) => paths.has(path))
    .map(([path, item]) => [path, withResponses ? item : withoutResponses(readObject(item))]);
  const kept = Object.fromEntries(items) as JsonObject;
  return { ...document, paths: kept, components: findComponents(document, kept) };
}

function withoutResponses(item: JsonObject): JsonObject {
  const members = Object.entries(item).map(([name, value]) => [
    name,
    isJsonObject(value) ? { ...value, responses: {} } : value,
  ]);
  return Object.fromEntries(members) as JsonObject;
}

/** @returns the components that are named there, and those that these name */
function findComponents(document: JsonObject, from: JsonObject): JsonObject {
  const components = readObject(document['components']);
  const found: Record<string, Record<string, JsonValue | undefined>> = {};
  const waiting: (JsonValue | undefined)[] = [from];
  while (waiting.length > 0) {
    for (const reference of listReferences(waiting.pop())) {
      const [space = '', name = ''] = reference.split('/').slice(2);
      const ofSpace = (found[space] ??= {});
      if (Object.hasOwn(ofSpace, name)) continue;
      ofSpace[name] = readObject(components[space])[name];
      waiting.push(ofSpace[name]);
    }
  }
  return found;
}

/** @returns all texts of `$ref` in it; a property of that name holds a schema, and is none */
function listReferences(value: JsonValue | undefined): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string'
      ? [member]
      : listReferences(member as JsonValue | undefined),
  );
}

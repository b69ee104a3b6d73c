import type { ReferenceModel } from './api-model.js';
import type { SchemaModel } from '../read/schema-model.js';
import { resolveReference, type SchemaLookup } from './schema-traversal.js';

/** Every item of a list, in a reference's path. */
const everyItem = '*';

/** The member that holds the key where a list or member refers by `{id, …}`. */
const referenceKey = 'id';

/**
 * Finds `x-references` at any depth of a document.
 *
 * @param isCluster - whether the document is a cluster: its lists of `{id, …}` are assignments
 */
export function findReferences(
  document: SchemaModel,
  isCluster: boolean,
  lookup: SchemaLookup,
): readonly ReferenceModel[] {
  return walk(document, [], [], lookup).map(({ path, target }) => ({
    path,
    target,
    assignment: isCluster && path.length === 3 && path[1] === everyItem,
  }));
}

type FoundReference = Pick<ReferenceModel, 'path' | 'target'>;

function walk(
  schema: SchemaModel,
  path: readonly string[],
  open: readonly SchemaModel[],
  lookup: SchemaLookup,
): readonly FoundReference[] {
  const resolved = resolveReference(schema, lookup);
  if (open.includes(resolved)) {
    return [];
  }
  const target = schema.extensions?.['x-references'] ?? resolved.extensions?.['x-references'];
  if (typeof target === 'string') {
    return [{ path: [...path, ...pathToKey(resolved, lookup)], target }];
  }
  const inside = [...open, resolved];
  switch (resolved.kind) {
    case 'array':
      return walk(resolved.items, [...path, everyItem], inside, lookup);
    case 'object':
      return resolved.properties.flatMap((property) =>
        walk(property.schema, [...path, property.name], inside, lookup),
      );
    case 'composition':
      return resolved.of.flatMap((alternative) => walk(alternative, path, inside, lookup));
    default:
      return [];
  }
}

function pathToKey(schema: SchemaModel, lookup: SchemaLookup): readonly string[] {
  const resolved = resolveReference(schema, lookup);
  switch (resolved.kind) {
    case 'array':
      return [everyItem, ...pathToKey(resolved.items, lookup)];
    case 'object':
      return [referenceKey];
    default:
      return [];
  }
}

/** @returns top-level members that say `x-unique: true` */
export function findUnique(document: SchemaModel): readonly string[] {
  const properties = document.kind === 'object' ? document.properties : [];
  return properties
    .filter(({ schema }) => schema.extensions?.['x-unique'] === true)
    .map(({ name }) => name);
}

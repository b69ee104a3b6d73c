import type { ReferenceModel } from './api-model.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { alternativesOf, resolveReference } from '../read/schema-tree.js';

/** Every item of a list, in a reference's path. */
const everyItem = '*';

/** The member that holds the key, where a list or member refers by `{id, …}` to a kind. */
export type KeyOfKind = (kind: string) => string;

/**
 * Finds `x-references` at any depth of a document.
 *
 * @param keyOf - the key of each kind that may be referred to
 * @param isCluster - whether the document is a cluster: its lists of `{id, …}` are assignments
 */
export function findReferences(
  document: SchemaModel,
  isCluster: boolean,
  keyOf: KeyOfKind,
  lookup: SchemaLookup,
): readonly ReferenceModel[] {
  return walk(document, [], [], { keyOf, lookup }).map(({ member, path, target }) => ({
    member,
    path,
    target,
    assignment: isCluster && path.length === 3 && path[1] === everyItem,
  }));
}

type FoundReference = Pick<ReferenceModel, 'member' | 'path' | 'target'>;

interface WalkContext {
  readonly keyOf: KeyOfKind;
  readonly lookup: SchemaLookup;
}

function walk(
  schema: SchemaModel,
  path: readonly string[],
  open: readonly SchemaModel[],
  context: WalkContext,
): readonly FoundReference[] {
  const { lookup, keyOf } = context;
  const resolved = resolveReference(schema, lookup);
  if (open.includes(resolved)) {
    return [];
  }
  const target = schema.extensions?.['x-references'];
  if (typeof target === 'string') {
    const member = path.filter((step) => step !== everyItem);
    return [{ member, path: [...path, ...pathToKey(resolved, keyOf(target), lookup)], target }];
  }
  const inside = [...open, resolved];
  if (resolved.kind === 'array') {
    return walk(resolved.items, [...path, everyItem], inside, context);
  }
  const properties = resolved.kind === 'object' ? resolved.properties : [];
  const branches = alternativesOf(resolved).flatMap(({ of }) => of);
  return distinct([
    ...properties.flatMap(({ name, schema: member }) =>
      walk(member, [...path, name], inside, context),
    ),
    ...branches.flatMap((branch) => walk(branch, path, inside, context)),
  ]);
}

/** Alternatives may have the same member. */
function distinct(references: readonly FoundReference[]): readonly FoundReference[] {
  return [...new Map(references.map((found) => [JSON.stringify(found), found])).values()];
}

function pathToKey(schema: SchemaModel, key: string, lookup: SchemaLookup): readonly string[] {
  const resolved = resolveReference(schema, lookup);
  if (resolved.kind === 'array') return [everyItem, ...pathToKey(resolved.items, key, lookup)];
  return membersOf(resolved, lookup).length > 0 ? [key] : [];
}

/** @returns top-level members that say `x-unique: true` */
export function findUnique(document: SchemaModel, lookup: SchemaLookup): readonly string[] {
  return membersOf(document, lookup)
    .filter(({ schema }) => schema.extensions?.['x-unique'] === true)
    .map(({ name }) => name);
}

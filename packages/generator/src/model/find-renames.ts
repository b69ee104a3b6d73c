import type { RenameDescriptor } from '@flux-resourceset/contract';
import { membersOf } from '../read/members.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { resolveReference } from '../read/schema-tree.js';

/** Every item of a list and every value of a map, in a rename's path. */
const each = '*';

/** @returns members that say `x-renamed-from`, at any depth of a document; outer ones first */
export function findRenames(
  document: SchemaModel,
  lookup: SchemaLookup,
): readonly RenameDescriptor[] {
  const found = walk(document, [], [], lookup);
  const distinct = new Map(found.map((rename) => [JSON.stringify(rename), rename]));
  return [...distinct.values()].toSorted((one, other) => one.path.length - other.path.length);
}

function walk(
  schema: SchemaModel,
  path: readonly string[],
  open: readonly SchemaModel[],
  lookup: SchemaLookup,
): readonly RenameDescriptor[] {
  const resolved = resolveReference(schema, lookup);
  if (open.includes(resolved)) return [];
  const inside = [...open, resolved];
  if (resolved.kind === 'array') return walk(resolved.items, [...path, each], inside, lookup);
  const values = resolved.kind === 'object' ? resolved.additional : 'none';
  const ofValues = typeof values === 'string' ? [] : walk(values, [...path, each], inside, lookup);
  const ofMembers = membersOf(resolved, lookup).flatMap(({ name, schema: member }) => {
    const from = member.extensions?.['x-renamed-from'];
    const own = typeof from === 'string' ? [{ path: [...path, name], from }] : [];
    return [...own, ...walk(member, [...path, name], inside, lookup)];
  });
  return [...ofMembers, ...ofValues];
}

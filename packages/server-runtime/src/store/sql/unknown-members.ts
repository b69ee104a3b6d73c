import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { listUnknownMembers } from '../../documents/unknown-members.js';
import type { UnknownMembers } from '../store-errors.js';

/** @returns which documents of a kind have members that its definition does not declare */
export function findUnknownMembers(
  { kind, schema }: KindDescriptor,
  documents: readonly { readonly id: string; readonly document: JsonObject }[],
): readonly UnknownMembers[] {
  const found = documents
    .map(({ id, document }) => ({ id, members: listUnknownMembers(schema, document) }))
    .filter(({ members }) => members.length > 0);
  if (found.length === 0) return [];
  const members = [...new Set(found.flatMap((entry) => entry.members))];
  return [{ kind, ids: found.map(({ id }) => id), members }];
}

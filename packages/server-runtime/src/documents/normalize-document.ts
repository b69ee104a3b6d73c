import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from './document-defaults.js';
import { canonicalize } from './document-order.js';
import { dropMeaningless } from './meaningless-members.js';

/**
 * Brings a candidate into the one form that is stored: defaults and assignments in place,
 * members in order, none that its rules say means nothing. An assignment is always there: one that is absent in the store is damage,
 * never a cluster without references.
 */
export function normalizeDocument(kind: KindDescriptor, candidate: JsonObject): JsonObject {
  const { document } = dropMeaningless(kind.schema, candidate);
  const filled = fillDefaults(kind.schema, canonicalize(kind.schema, document));
  return canonicalize(kind.schema, fillAssignments(kind, filled));
}

/** @returns the document with an empty list for each assignment that it lacks */
export function fillAssignments(kind: KindDescriptor, document: JsonObject): JsonObject {
  const absent = listAbsentAssignments(kind, document);
  if (absent.length === 0) return document;
  return { ...document, ...Object.fromEntries(absent.map((name) => [name, []])) };
}

/** @returns the assignments of the kind that a document has no member for */
export function listAbsentAssignments(
  { references }: KindDescriptor,
  document: JsonObject,
): readonly string[] {
  return references
    .filter(({ assignment }) => assignment)
    .flatMap(({ path: [name] }) => name ?? [])
    .filter((name) => document[name] === undefined);
}

import {
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type PatchesDescriptor,
  type ProblemDetail,
  type ReferenceDescriptor,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { collectReferences, type FoundReference } from '../documents/collect-references.js';

/** Ids of documents that exist, by kind, among those that a document refers to. */
export type ExistingIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Descriptors by kind, for the words that messages use. */
export type KindMap = ReadonlyMap<string, KindDescriptor>;

interface ReferenceGroup {
  readonly descriptor: ReferenceDescriptor;
  readonly found: readonly FoundReference[];
}

/**
 * The references of a kind that a change has touched: what a write leaves alone is the very same
 * value, and leads where it led.
 *
 * @param before - undefined for a new document, of which all are
 */
export function listTouched(
  { references }: KindDescriptor,
  before: JsonObject | undefined,
  document: JsonObject,
): readonly ReferenceDescriptor[] {
  return references.filter(({ path: [name = ''] }) => before?.[name] !== document[name]);
}

/**
 * Checks that a document refers to what exists: targets of references, no id twice in an
 * assignment, patches for what is assigned only.
 *
 * @param references - those of the kind that are looked at
 * @returns what is wrong, with JSON pointers into the document
 */
export function checkReferences(
  kind: KindDescriptor,
  document: JsonObject,
  existing: ExistingIds,
  kinds: KindMap,
  references: readonly ReferenceDescriptor[] = kind.references,
): readonly ProblemDetail[] {
  const groups = references.map((descriptor) => ({
    descriptor,
    found: collectReferences(document, descriptor.path),
  }));
  return [
    ...groups.flatMap((group) => listUnknown(kind, document, group, existing, kinds)),
    ...groups.flatMap((group) => listDuplicates(kind, group, kinds)),
    ...kind.patches.flatMap((patches) => listStrayPatches(kind, document, patches, kinds)),
  ];
}

/** A document counts as existing for itself: whether it may refer to itself is a matter of cycles. */
function listUnknown(
  kind: KindDescriptor,
  document: JsonObject,
  { descriptor, found }: ReferenceGroup,
  existing: ExistingIds,
  kinds: KindMap,
): readonly ProblemDetail[] {
  const label = labelOf(descriptor.target, kinds);
  const itself = descriptor.target === kind.kind ? String(document[kind.key]) : undefined;
  return found
    .filter(({ id }) => id !== itself && !existing.get(descriptor.target)?.has(id))
    .map(({ id, place }) => ({
      pointer: toJsonPointer(place),
      message: `${kind.label} references unknown ${label} '${id}'`,
    }));
}

function listDuplicates(
  kind: KindDescriptor,
  { descriptor, found }: ReferenceGroup,
  kinds: KindMap,
): readonly ProblemDetail[] {
  if (!descriptor.assignment) {
    return [];
  }
  const label = labelOf(descriptor.target, kinds);
  const first = new Map(found.toReversed().map((reference) => [reference.id, reference]));
  return found
    .filter((reference) => first.get(reference.id) !== reference)
    .map(({ id, place }) => ({
      pointer: toJsonPointer(place),
      message: `duplicate ${label} id '${id}' in ${kind.label} payload`,
    }));
}

function listStrayPatches(
  kind: KindDescriptor,
  document: JsonObject,
  { property, assignment }: PatchesDescriptor,
  kinds: KindMap,
): readonly ProblemDetail[] {
  const patches = document[property];
  const descriptor = kind.references.find(
    ({ assignment: isAssignment, path }) => isAssignment && path[0] === assignment,
  );
  if (!isJsonObject(patches) || !descriptor) {
    return [];
  }
  const label = labelOf(descriptor.target, kinds);
  const assigned = new Set(collectReferences(document, descriptor.path).map(({ id }) => id));
  return Object.keys(patches)
    .filter((id) => !assigned.has(id))
    .map((id) => ({
      pointer: toJsonPointer([property, id]),
      message: `${property} references unknown ${kind.label} ${label} '${id}'`,
    }));
}

function labelOf(kind: string, kinds: KindMap): string {
  return kinds.get(kind)?.label ?? kind;
}

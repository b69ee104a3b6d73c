import {
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type PatchesDescriptor,
  type ProblemDetail,
  type ReferenceDescriptor,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { collectReferences, type FoundReference } from './collect-references.js';

/** @returns which of `ids` exist as documents of `kind`; asked once for each kind */
export type ReferenceLookup = (
  kind: string,
  ids: readonly string[],
) => Promise<ReadonlySet<string>>;

/** Descriptors by kind, for the words that messages use. */
export type KindMap = ReadonlyMap<string, KindDescriptor>;

interface ReferenceGroup {
  readonly descriptor: ReferenceDescriptor;
  readonly found: readonly FoundReference[];
}

/**
 * Checks that a document refers to what exists: targets of references, no id twice in an
 * assignment, patches for what is assigned only.
 *
 * @returns what is wrong, with JSON pointers into the document
 */
export async function checkReferences(
  kind: KindDescriptor,
  document: JsonObject,
  lookup: ReferenceLookup,
  kinds: KindMap,
): Promise<readonly ProblemDetail[]> {
  const groups = kind.references.map((descriptor) => ({
    descriptor,
    found: collectReferences(document, descriptor.path),
  }));
  const existing = await findExisting(kind, document, groups, lookup);
  return [
    ...groups.flatMap((group) => listUnknown(kind, group, existing, kinds)),
    ...groups.flatMap((group) => listDuplicates(kind, group, kinds)),
    ...kind.patches.flatMap((patches) => listStrayPatches(kind, document, patches, kinds)),
  ];
}

/** A document counts as existing for itself: whether it may refer to itself is a matter of cycles. */
async function findExisting(
  kind: KindDescriptor,
  document: JsonObject,
  groups: readonly ReferenceGroup[],
  lookup: ReferenceLookup,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Map<string, Set<string>>();
  for (const { descriptor, found } of groups) {
    const ids = wanted.get(descriptor.target) ?? new Set<string>();
    found.forEach(({ id }) => ids.add(id));
    wanted.set(descriptor.target, ids);
  }
  const existing = new Map<string, ReadonlySet<string>>();
  for (const [target, ids] of wanted) {
    const known = ids.size > 0 ? await lookup(target, [...ids]) : new Set<string>();
    existing.set(
      target,
      target === kind.kind ? new Set([...known, String(document[kind.key])]) : known,
    );
  }
  return existing;
}

function listUnknown(
  kind: KindDescriptor,
  { descriptor, found }: ReferenceGroup,
  existing: ReadonlyMap<string, ReadonlySet<string>>,
  kinds: KindMap,
): readonly ProblemDetail[] {
  const label = labelOf(descriptor.target, kinds);
  return found
    .filter(({ id }) => !existing.get(descriptor.target)?.has(id))
    .map(({ id, pointer }) => ({
      pointer,
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
  const first = new Map(found.toReversed().map(({ id, pointer }) => [id, pointer]));
  return found
    .filter(({ id, pointer }) => first.get(id) !== pointer)
    .map(({ id, pointer }) => ({
      pointer,
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

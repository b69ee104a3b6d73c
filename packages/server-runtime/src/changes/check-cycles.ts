import type { JsonObject, KindDescriptor, ProblemDetail } from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';

/** @returns the documents of the kind that exist among `ids`, by id */
export type DocumentLoader = (ids: readonly string[]) => Promise<ReadonlyMap<string, JsonObject>>;

type Documents = ReadonlyMap<string, JsonObject>;

/**
 * Checks that documents of a kind which refers to itself do not lead back to themselves. What is
 * stored already has no cycles, so only ways that start at these documents are followed, and what
 * they reach is read once for all of them.
 *
 * @param changed - by id
 * @returns by id, one error for each reference path that closes a cycle; its message shows the way
 */
export async function checkCycles(
  kind: KindDescriptor,
  changed: Documents,
  load: DocumentLoader,
): Promise<ReadonlyMap<string, readonly ProblemDetail[]>> {
  const found = new Map<string, ProblemDetail[]>();
  for (const { target, path } of kind.references) {
    if (target !== kind.kind) continue;
    const reached = await readReached(changed, path, load);
    if (isAcyclic(reached, path)) continue;
    for (const id of changed.keys()) {
      const cycle = findCycle(id, reached, path);
      if (cycle) found.set(id, [...(found.get(id) ?? []), describeCycle(kind, path, cycle)]);
    }
  }
  return found;
}

function describeCycle(
  { label }: KindDescriptor,
  [name = '']: readonly string[],
  cycle: readonly string[],
): ProblemDetail {
  const way = cycle.join(' → ');
  return { pointer: `/${name}`, message: `${label} '${cycle[0] ?? ''}' depends on itself: ${way}` };
}

/** Each level is one query. */
async function readReached(
  changed: Documents,
  path: readonly string[],
  load: DocumentLoader,
): Promise<Documents> {
  const reached = new Map(changed);
  let level = changed;
  while (level.size > 0) {
    const ids = new Set(listEdges(level, path).map(([, to]) => to));
    const unknown = [...ids].filter((id) => !reached.has(id));
    level = unknown.length > 0 ? await load(unknown) : new Map();
    for (const [id, document] of level) reached.set(id, document);
  }
  return reached;
}

/** Takes away what nothing refers to, until nothing is left, or a circle. */
function isAcyclic(documents: Documents, path: readonly string[]): boolean {
  const targets = new Map<string, readonly string[]>();
  const referrers = new Map<string, number>();
  for (const [from, to] of listEdges(documents, path)) {
    targets.set(from, [...(targets.get(from) ?? []), to]);
    referrers.set(to, (referrers.get(to) ?? 0) + 1);
  }
  const free = [...documents.keys()].filter((id) => !referrers.has(id));
  let left = documents.size;
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left -= 1;
    for (const to of targets.get(id) ?? []) {
      const count = (referrers.get(to) ?? 0) - 1;
      referrers.set(to, count);
      if (count === 0 && documents.has(to)) free.push(to);
    }
  }
  return left === 0;
}

/** Walks breadth first, so that the shortest cycle is shown. */
function findCycle(
  start: string,
  documents: Documents,
  path: readonly string[],
): readonly string[] | undefined {
  const reachedFrom = new Map<string, string>();
  let level = [start];
  while (level.length > 0) {
    const next: string[] = [];
    for (const [from, id] of listEdges(pick(documents, level), path)) {
      if (id === start) return [...traceBack(reachedFrom, from, start), start];
      if (reachedFrom.has(id)) continue;
      reachedFrom.set(id, from);
      next.push(id);
    }
    level = next;
  }
  return undefined;
}

function pick(documents: Documents, ids: readonly string[]): Documents {
  const found = ids.map((id) => [id, documents.get(id)] as const);
  return new Map(found.filter((entry): entry is [string, JsonObject] => entry[1] !== undefined));
}

function listEdges(
  documents: ReadonlyMap<string, JsonObject>,
  path: readonly string[],
): readonly (readonly [from: string, to: string])[] {
  return [...documents].flatMap(([from, document]) =>
    collectReferences(document, path).map(({ id }) => [from, id] as const),
  );
}

function traceBack(
  reachedFrom: ReadonlyMap<string, string>,
  end: string,
  start: string,
): readonly string[] {
  const way = [end];
  for (let id = end; id !== start; way.unshift(id)) {
    id = reachedFrom.get(id) ?? start;
  }
  return way;
}

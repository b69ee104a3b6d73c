import type { JsonObject, KindDescriptor, ProblemDetail } from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';

/** @returns the documents of the kind that exist among `ids`, by id */
export type DocumentLoader = (ids: readonly string[]) => Promise<ReadonlyMap<string, JsonObject>>;

/**
 * Checks that a document of a kind which refers to itself does not lead back to itself. What
 * is stored already has no cycles, so only ways that start at this document are followed.
 *
 * @returns one error for each reference path that closes a cycle; its message shows the way
 */
export async function checkCycles(
  kind: KindDescriptor,
  document: JsonObject,
  load: DocumentLoader,
): Promise<readonly ProblemDetail[]> {
  const errors: ProblemDetail[] = [];
  for (const { target, path } of kind.references) {
    const cycle = target === kind.kind ? await findCycle(kind, document, path, load) : undefined;
    if (cycle) {
      errors.push({
        pointer: `/${path[0]}`,
        message: `${kind.label} '${cycle[0]}' depends on itself: ${cycle.join(' → ')}`,
      });
    }
  }
  return errors;
}

/** Walks breadth first, so that the shortest cycle is shown and each level is one query. */
async function findCycle(
  kind: KindDescriptor,
  document: JsonObject,
  path: readonly string[],
  load: DocumentLoader,
): Promise<readonly string[] | undefined> {
  const start = String(document[kind.key]);
  const reachedFrom = new Map<string, string>();
  let level: ReadonlyMap<string, JsonObject> = new Map([[start, document]]);
  while (level.size > 0) {
    const next = new Set<string>();
    for (const [from, id] of listEdges(level, path)) {
      if (id === start) {
        return [...traceBack(reachedFrom, from, start), start];
      }
      if (!reachedFrom.has(id)) {
        reachedFrom.set(id, from);
        next.add(id);
      }
    }
    level = next.size > 0 ? await load([...next]) : new Map();
  }
  return undefined;
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

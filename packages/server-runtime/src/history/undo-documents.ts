import type { JsonObject } from '@flux-resourceset/contract';
import { findDifferences } from '../documents/differences.js';
import { mergeChanges } from '../documents/merge-documents.js';
import type { PlannableSnapshot } from '../store/store.js';
import { type DocumentKey, groupKeys, nameOf, readDocumentsAt } from './document-keys.js';
import type { Obstacles } from './obstacles.js';
import type { RestoredDocument } from './restore-document.js';

/** What is taken back: from the state at one revision to that at another. */
interface UndoneRange {
  readonly from: number;
  readonly to: number;
}

/** Documents that are read at once. */
const chunkSize = 200;

/**
 * Takes back what happened to documents between two revisions, and keeps what others have done to
 * them since: both are merged. What was changed by both stands in the way.
 */
export async function undoDocuments(
  snapshot: PlannableSnapshot,
  keys: readonly DocumentKey[],
  { from, to }: UndoneRange,
  obstacles: Obstacles,
): Promise<readonly RestoredDocument[]> {
  const before = await readDocumentsAt(snapshot, keys, from);
  const after = await readDocumentsAt(snapshot, keys, to);
  const present = await readPresent(snapshot, keys);
  return keys.flatMap((key): readonly RestoredDocument[] => {
    const name = nameOf(key);
    const [base, mine, theirs] = [after, before, present].map((states) => states.get(name));
    if (findDifferences(base, mine).length === 0) return [];
    const { value, conflicts } = mergeChanges({ base, mine, theirs });
    for (const place of conflicts) obstacles.add(key.kind.kind, key.id, explain(place, theirs));
    return [{ ...key, document: (value ?? null) as JsonObject | null }];
  });
}

function explain(place: string, theirs: JsonObject | undefined): string {
  if (theirs === undefined) return 'was deleted since: take that back first';
  const where = place === '' ? '' : ` at ${place}`;
  return `was changed${where} since: take that back first, or go back to a revision`;
}

async function readPresent(
  snapshot: PlannableSnapshot,
  keys: readonly DocumentKey[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const present = new Map<string, JsonObject>();
  for (const { kind, ids } of groupKeys(keys)) {
    for (let start = 0; start < ids.length; start += chunkSize) {
      const found = await snapshot.getMany(kind, ids.slice(start, start + chunkSize));
      for (const [id, { document }] of found) present.set(nameOf({ kind, id }), document);
    }
  }
  return present;
}

import { setImmediate } from 'node:timers/promises';
import type { JsonObject } from '@flux-resourceset/contract';
import { Pace } from '../changes/pace.js';
import { mergeChanges, type Merged } from '@flux-resourceset/contract';
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
  const present = await readPresent(snapshot, keys);
  const isLast = to === (await snapshot.revision());
  const after = isLast ? present : await readDocumentsAt(snapshot, keys, to);
  const undone: RestoredDocument[] = [];
  const pace = new Pace();
  for (const key of keys) {
    if (pace.isDue) await pace.rest();
    const name = nameOf(key);
    const [base, mine, theirs] = [after, before, present].map((states) => states.get(name));
    if (isSame(base, mine)) continue;
    const { value, conflicts } = isSame(base, theirs)
      ? alone(mine)
      : mergeChanges({ base, mine, theirs });
    for (const place of conflicts) obstacles.add(key.kind.kind, key.id, explain(place, theirs));
    undone.push({ ...key, document: (value ?? null) as JsonObject | null });
  }
  return undone;
}

/** Equal documents are equal texts: their members are in order. */
function isSame(left: JsonObject | undefined, right: JsonObject | undefined): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function alone(value: JsonObject | undefined): Merged {
  return { value, conflicts: [] };
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
      await setImmediate();
    }
  }
  return present;
}

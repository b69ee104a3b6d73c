import type { StoredDocument, WriteTransaction } from '../store/store.js';
import { listReleased } from './check-unique.js';
import type { DraftDocument } from './draft.js';
import type { Plan } from './make-plan.js';
import { Pace } from './pace.js';

/** Documents as they are stored now; those that are not changed by the plan are left out. */
export type StoredResults = ReadonlyMap<DraftDocument, StoredDocument>;

/** Writes what a plan says, in the transaction that it was made in. */
export async function commitPlan(
  transaction: WriteTransaction,
  { changed, tombstones }: Plan,
): Promise<StoredResults> {
  const pace = new Pace();
  for (const { before } of listReleased(changed)) {
    if (before !== null) transaction.release(before);
  }
  const stored = new Map<DraftDocument, StoredDocument>();
  for (const document of changed) {
    if (pace.isDue) await pace.rest();
    const written = await writeDocument(transaction, document);
    if (written !== null) stored.set(document, written);
  }
  for (const [dns, mark] of tombstones) {
    await (mark === null ? transaction.removeTombstone(dns) : transaction.addTombstone(mark));
  }
  return stored;
}

async function writeDocument(
  transaction: WriteTransaction,
  { kind, id, before, after }: DraftDocument,
): Promise<StoredDocument | null> {
  if (after === null) {
    if (before !== null) await transaction.remove(before);
    return null;
  }
  return before === null ? transaction.insert(kind, id, after) : transaction.replace(before, after);
}

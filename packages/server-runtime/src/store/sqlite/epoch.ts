import { statSync } from 'node:fs';
import type { Transaction } from 'kysely';
import type { Writer } from './connections.js';
import { readMainFacts } from './file/file-facts.js';
import type { HeldFile } from './file/held-file.js';
import type { Inspection } from './file/inspect-file.js';
import { isWitness, readWitness, writeWitness } from './file/witness.js';
import type { Witness } from './file/witness.js';
import { applicationId } from './ownership.js';
import { makeEpoch } from '../sql/store-state.js';
import type { StoreState } from '../sql/store-state.js';
import type { StoreTables } from '../sql/store-tables.js';

/** Whether a store that says this of itself holds all that was ever acknowledged here. */
export function isContinued(
  witness: Witness | 'damaged' | undefined,
  { epoch, revision }: Pick<StoreState, 'epoch' | 'revision'>,
): boolean {
  if (!isWitness(witness) || epoch === '') return false;
  return witness.epoch === epoch && witness.revision <= revision;
}

/** Begins another history, with the transaction. @returns its epoch */
export async function beginEpoch(transaction: Transaction<StoreTables>): Promise<string> {
  const epoch = makeEpoch();
  await transaction.updateTable('service_state').set({ epoch }).execute();
  return epoch;
}

/**
 * Keeps the epoch of a file that goes on where it was left, and gives any other a new one. The
 * witness is written before the lock is given back, so that a process that starts at the same
 * time finds the one of the two that came first.
 */
export async function settleEpoch(
  { queries }: Writer,
  file: string,
  held: HeldFile,
  { witness: judged, continuity }: Inspection,
): Promise<void> {
  await queries.transaction().execute(async (transaction) => {
    const state = await transaction
      .selectFrom('service_state')
      .select(['store_id as storeId', 'epoch', 'revision'])
      .executeTakeFirstOrThrow();
    const witness = readWitness(file);
    const settledSince = JSON.stringify(witness) !== JSON.stringify(judged);
    const continues = (continuity === 'same' || settledSince) && isContinued(witness, state);
    const epoch = continues ? state.epoch : await beginEpoch(transaction);
    const main = readMainFacts(held);
    if (main === undefined) return;
    const walInode = String(statSync(`${file}-wal`, { bigint: true }).ino);
    const marks = { applicationId, walInode, walSalt: '', walFrames: 0 };
    await writeWitness(file, { ...state, epoch, main, ...marks, checkpointing: false });
  });
}

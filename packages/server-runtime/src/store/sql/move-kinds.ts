import { sql } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { DefinitionsChangedError } from '../store-errors.js';
import type { Actor } from '../store.js';
import type { AdaptDocument } from './adapted-document.js';
import { describeLeftKind, listRenamedKinds, readStoredKind } from './stored-kinds.js';
import { readMoment, SqlWriteTransaction } from './write-transaction.js';
import type { WriteScope } from './write-transaction.js';

/** How documents come from one kind to another, and in whose name. */
interface Move {
  readonly actor: Actor;
  readonly adapt: AdaptDocument;
}

/**
 * Makes the documents of kinds that the definitions renamed documents of the kinds that they are
 * now: each is removed and created in the log, where the old name keeps its history.
 *
 * @returns how many documents were moved
 * @throws DefinitionsChangedError when one of them is damaged
 */
export async function moveRenamedKinds(
  scope: WriteScope,
  kinds: readonly KindDescriptor[],
  move: Move,
): Promise<number> {
  let moved = 0;
  for (const { kind, left } of await listRenamedKinds(scope.transaction, kinds)) {
    await moveDocuments(scope, describeLeftKind(left), kind, move);
    moved += left.documents;
  }
  return moved;
}

async function moveDocuments(
  scope: WriteScope,
  before: KindDescriptor,
  after: KindDescriptor,
  { actor, adapt }: Move,
): Promise<void> {
  const { transaction } = scope;
  const { documents, damaged } = await readStoredKind(transaction, before);
  refuseDamaged(before, damaged);
  const named = { ...actor, reason: `${before.kind} are called ${after.kind} now` };
  const moment = await readMoment(transaction);
  const writes = new SqlWriteTransaction(scope, [before, after], moment, named);
  for (const stored of documents) {
    await writes.remove(stored);
    await writes.insert(after, stored.id, adapt(after, stored.document).document);
  }
  await writes.finish();
  await transaction.deleteFrom('service_keys').where('kind', '=', before.kind).execute();
  await transaction.deleteFrom('service_references').where('kind', '=', before.kind).execute();
  await sql`drop table ${sql.table(before.table)}`.execute(transaction);
}

function refuseDamaged({ kind }: KindDescriptor, damaged: readonly string[]): void {
  if (damaged.length === 0) return;
  const reason = 'has a wrong checksum, and cannot be moved';
  const misfits = damaged.map((id) => ({ kind, id, pointer: '', reason }));
  throw new DefinitionsChangedError([], [], misfits);
}

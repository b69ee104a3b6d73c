import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { MendRefusal } from '../store-errors.js';
import type { Actor } from '../store.js';
import { describeLeftKind, listLeftKinds, readStoredKind } from './stored-kinds.js';
import type { StoreTables } from './store-tables.js';
import { readMoment, SqlWriteTransaction } from './write-transaction.js';
import type { WriteScope } from './write-transaction.js';

/** Which kinds go, and in whose name. */
interface Drop {
  readonly kinds: readonly KindDescriptor[];
  readonly names: readonly string[];
  readonly actor: Actor;
}

/**
 * Removes kinds that no definition names, with their documents; the log keeps these.
 *
 * @returns how many documents went
 * @throws MendRefusal when one is no such kind, or something still refers to it
 */
export async function dropLeftKinds(scope: WriteScope, drop: Drop): Promise<number> {
  const { transaction } = scope;
  if (drop.names.length === 0) return 0;
  let dropped = 0;
  const left = await listLeftKinds(transaction, drop.kinds);
  for (const name of drop.names) {
    const kind = left.find((known) => known.kind === name);
    if (kind === undefined) {
      const reason = `no documents are stored of a kind '${name}' that has no definition`;
      throw new MendRefusal([reason]);
    }
    await assertUnreferenced(transaction, name, drop.names);
    await removeKind(scope, describeLeftKind(kind), drop.actor);
    dropped += kind.documents;
  }
  return dropped;
}

async function assertUnreferenced(
  transaction: Kysely<StoreTables>,
  name: string,
  dropped: readonly string[],
): Promise<void> {
  const [referrer] = await transaction
    .selectFrom('service_references')
    .select(['kind', 'id', 'target_id'])
    .where('target', '=', name)
    .where('kind', 'not in', dropped)
    .limit(1)
    .execute();
  if (referrer === undefined) return;
  const { kind, id, target_id: target } = referrer;
  throw new MendRefusal([`${kind} '${id}' still refers to ${name} '${target}'`]);
}

async function removeKind(scope: WriteScope, kind: KindDescriptor, actor: Actor): Promise<void> {
  const { transaction } = scope;
  const { documents, damaged } = await readStoredKind(transaction, kind);
  if (damaged.length > 0) throw new MendRefusal([`${kind.kind} '${damaged[0]}' is damaged`]);
  const moment = await readMoment(transaction);
  const writes = new SqlWriteTransaction(scope, [kind], moment, actor);
  for (const stored of documents) await writes.remove(stored);
  writes.finish();
  await transaction.deleteFrom('service_keys').where('kind', '=', kind.kind).execute();
  await transaction.deleteFrom('service_references').where('kind', '=', kind.kind).execute();
  await sql`drop table ${sql.table(kind.table)}`.execute(transaction);
}

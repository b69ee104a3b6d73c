import type { Kysely } from 'kysely';
import { computeTombstoneChecksum } from '../checksum.js';
import { StoreDamageError } from '../store-errors.js';
import type { Damage, Tombstone } from '../store.js';
import type { StoreTables, TombstoneTable } from './store-tables.js';

const damage = 'has a wrong checksum';

/** @throws StoreDamageError when the mark is not what was written */
export async function findTombstone(
  queries: Kysely<StoreTables>,
  dns: string,
): Promise<Tombstone | undefined> {
  const rows = queries.selectFrom('service_tombstones').selectAll().where('dns', '=', dns);
  const row = await rows.executeTakeFirst();
  return row && readTombstone(row);
}

/** @throws StoreDamageError when one of the marks is not what was written */
export async function listTombstones(
  queries: Kysely<StoreTables>,
  cluster: string,
): Promise<readonly Tombstone[]> {
  const rows = queries.selectFrom('service_tombstones').selectAll().where('cluster', '=', cluster);
  return (await rows.orderBy('dns').execute()).map(readTombstone);
}

export async function addTombstone(queries: Kysely<StoreTables>, mark: Tombstone): Promise<void> {
  const { dns, ...said } = mark;
  const columns = { ...said, checksum: computeTombstoneChecksum(mark) };
  await queries
    .insertInto('service_tombstones')
    .values({ dns, ...columns })
    .onConflict((conflict) => conflict.column('dns').doUpdateSet(columns))
    .execute();
}

export async function removeTombstone(queries: Kysely<StoreTables>, dns: string): Promise<void> {
  await queries.deleteFrom('service_tombstones').where('dns', '=', dns).execute();
}

/** Compares every tombstone with its checksum. */
export async function inspectTombstones(queries: Kysely<StoreTables>): Promise<readonly Damage[]> {
  const rows = await queries.selectFrom('service_tombstones').selectAll().execute();
  return rows
    .filter((row) => row.checksum !== computeTombstoneChecksum(row))
    .map(({ dns }) => ({ kind: 'tombstones', id: dns, reason: damage }));
}

function readTombstone(row: TombstoneTable): Tombstone {
  if (row.checksum !== computeTombstoneChecksum(row)) {
    throw new StoreDamageError({ kind: 'tombstones', id: row.dns, reason: damage });
  }
  const { dns, cluster, cause, time } = row;
  return { dns, cluster, cause, time };
}

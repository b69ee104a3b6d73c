import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { computeTombstoneChecksum } from '../checksum.js';
import type { Tombstone } from '../store.js';
import type { StoreTables } from '../sql/store-tables.js';

/** A mark whose change is no longer in the log is as old as can be: it means what it always did. */
const longAgo = '1970-01-01T00:00:00.000Z';

/** Tombstones say whose they are, why and since when; the log knows it of those that are there. */
export const nameTombstones: Migration = {
  async up(queries: Kysely<StoreTables>) {
    const { rows } = await sql<{ dns: string; cluster: string | null; time: string | null }>`
      select dns, service_changes.id as cluster, service_changes.time
      from service_tombstones left join service_changes using (revision)`.execute(queries);
    await queries.schema.dropTable('service_tombstones').execute();
    await createTombstones(queries);
    for (const { dns, cluster, time } of rows) {
      await insertTombstone(queries, {
        dns,
        cluster: cluster ?? '',
        cause: 'deleted',
        time: time ?? longAgo,
      });
    }
  },
};

async function createTombstones(queries: Kysely<StoreTables>): Promise<void> {
  await queries.schema
    .createTable('service_tombstones')
    .addColumn('dns', 'text', (column) => column.primaryKey().notNull())
    .addColumn('cluster', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
  await queries.schema
    .createIndex('service_tombstones:cluster')
    .on('service_tombstones')
    .column('cluster')
    .execute();
}

async function insertTombstone(queries: Kysely<StoreTables>, mark: Tombstone): Promise<void> {
  const checksum = computeTombstoneChecksum(mark);
  await queries
    .insertInto('service_tombstones')
    .values({ ...mark, checksum })
    .execute();
}

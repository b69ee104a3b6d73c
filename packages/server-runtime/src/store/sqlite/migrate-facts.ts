import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { computeDigest } from '../checksum.js';
import type { StoreTables } from '../sql/store-tables.js';

/** Tables for what documents are found by and refer to, and a checksum for each tombstone. */
export const addFacts: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await createKeys(queries);
    await createReferences(queries);
    await createDefinitions(queries);
    await addTombstoneChecksums(queries);
    await bumpRevisionWithChanges(queries);
  },
};

/** Clustered by what is looked for, so that a look-up reads one page. */
async function createKeys(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_keys (
    kind text not null, member text not null, value text not null, id text not null,
    primary key (kind, member, value, id)) without rowid`.execute(queries);
}

/** Found by who refers, and by an index of its own by what is referred to. */
async function createReferences(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_references (
    kind text not null, id text not null, path text not null,
    target text not null, target_id text not null,
    primary key (kind, id, path, target, target_id)) without rowid`.execute(queries);
  await sql`create index "service_references:target"
    on service_references (target, target_id)`.execute(queries);
}

async function createDefinitions(queries: Kysely<StoreTables>): Promise<void> {
  await queries.schema
    .createTable('service_definitions')
    .addColumn('kind', 'text', (column) => column.primaryKey().notNull())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .execute();
  await queries.schema
    .alterTable('service_state')
    .addColumn('definitions', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}

/** Made anew: SQLite adds no column without a default, and none may be left out later. */
async function addTombstoneChecksums(queries: Kysely<StoreTables>): Promise<void> {
  const { rows: tombstones } = await sql<{
    dns: string;
    revision: number;
  }>`select dns, revision from service_tombstones`.execute(queries);
  await queries.schema.dropTable('service_tombstones').execute();
  await queries.schema
    .createTable('service_tombstones')
    .addColumn('dns', 'text', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
  for (const { dns, revision } of tombstones) {
    const checksum = computeDigest(`tombstone\n${dns}\n${String(revision)}`);
    await sql`insert into service_tombstones (dns, revision, checksum)
      values (${dns}, ${revision}, ${checksum})`.execute(queries);
  }
}

/** The state follows the log by itself: a change costs one statement. */
async function bumpRevisionWithChanges(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create trigger "service_changes:bump" after insert on service_changes
    begin update service_state set revision = new.revision; end`.execute(queries);
}

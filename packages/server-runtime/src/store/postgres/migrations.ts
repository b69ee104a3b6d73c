import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { makeEpoch } from '../sql/store-state.js';
import type { StoreTables } from '../sql/store-tables.js';
import { createLog } from './migrate-log.js';

/** Texts are ordered and compared by code point, whatever the language of the database. */
const text = sql`text collate "C"`;

const createTables: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await createFunctions(queries);
    await createState(queries);
    await createLog(queries);
    await createFacts(queries);
    await createOthers(queries);
  },
};

/**
 * `service_member` is what a document is found by. Reading a text as JSON counts as stable only; it
 * gives the same for the same text at all times, which an index needs to be told.
 */
async function createFunctions(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create function service_member(document text, path text[]) returns text
    language sql immutable strict parallel safe as $$
      select case when json_typeof(found) in ('string', 'number', 'boolean') then found::text end
      from (select document::json #> path as found) as member $$`.execute(queries);
  await sql`create function service_expect(changed bigint, wanted bigint) returns void
    language plpgsql as $$ begin
      if changed <> wanted then
        raise exception '% rows changed instead of %', changed, wanted using errcode = 'FRS01';
      end if;
    end $$`.execute(queries);
  // Which history this is of: another after a restore, a promotion, a recovery to a point in time.
  // Raises an error on a standby, whose past may still become another.
  await sql`create function service_place(state oid) returns text language sql stable as $$
    select concat_ws('/', (select system_identifier from pg_control_system()),
      left(pg_walfile_name(pg_current_wal_lsn()), 8),
      (select oid from pg_database where datname = current_database()), state) $$`.execute(queries);
}

async function createState(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_state (
    store_id text not null, epoch text not null, revision bigint not null,
    definitions text not null default '', log_begin bigint not null default 0,
    log_bytes bigint not null default 0)`.execute(queries);
  await sql`insert into service_state (store_id, epoch, revision)
    values (${randomUUID()}, ${makeEpoch()}, 0)`.execute(queries);
}

async function createFacts(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_keys (
    kind ${text} not null, member ${text} not null, value ${text} not null, id ${text} not null,
    primary key (kind, member, value, id))`.execute(queries);
  await sql`create table service_references (
    kind ${text} not null, id ${text} not null, path ${text} not null,
    target ${text} not null, target_id ${text} not null,
    primary key (kind, id, path, target, target_id))`.execute(queries);
  await sql`create index "service_references:target"
    on service_references (target, target_id)`.execute(queries);
  // SQLite counts beside its index; PostgreSQL checks its pages, and a row for each would be a queue.
  await sql`create view service_reference_counts as
    select target, target_id, count(*) as count from service_references
    group by target, target_id`.execute(queries);
  await sql`create table service_definitions (
    kind ${text} primary key, definition text not null, facts text not null)`.execute(queries);
}

async function createOthers(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_tombstones (
    dns ${text} primary key, cluster ${text} not null, cause text not null,
    time ${text} not null, checksum text not null)`.execute(queries);
  await sql`create index "service_tombstones:cluster"
    on service_tombstones (cluster)`.execute(queries);
  await sql`create table service_answers (
    key ${text} primary key, time ${text} not null, revision bigint not null,
    request text not null, answer text not null)`.execute(queries);
  await sql`create index "service_answers:time" on service_answers (time)`.execute(queries);
  await sql`create table service_last_seen (
    dns ${text} not null, endpoint ${text} not null, at bigint not null, status integer not null,
    digest text, operator text, address text, sequence bigint not null,
    primary key (dns, endpoint))`.execute(queries);
  await sql`create index "service_last_seen:sequence"
    on service_last_seen (sequence)`.execute(queries);
  await sql`create sequence service_last_seen_sequence`.execute(queries);
}

/** On which a commit tells the name of the schema that it was in. */
export const commitChannel = 'flux_resourceset_commit';

/** Whoever changes the state tells it with the commit, by whatever program. */
const tellCommits: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await sql`create function service_tell_commit() returns trigger language plpgsql as $$ begin
        perform pg_notify(${sql.lit(commitChannel)}, tg_table_schema);
        return null;
      end $$`.execute(queries);
    await sql`create trigger service_tell_commit after update on service_state
      for each statement execute function service_tell_commit()`.execute(queries);
  },
};

/** The service's own tables, step by step; names sort in the order they are applied. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001_tables': createTables,
  '0002_tell_commits': tellCommits,
};

/**
 * Brings the service's own tables up to date, in the transaction that the queries are of.
 * @throws the database's error, or Kysely's when a newer program migrated the schema further
 */
export async function migrateTables(queries: Kysely<StoreTables>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableSchema: schema,
    migrationTableName: 'service_migration',
    migrationLockTableName: 'service_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** @returns whether all migrations that this program knows were made, and no others */
export async function isMigrated(queries: Kysely<StoreTables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from service_migration`.execute(queries);
  const made = rows.map(({ name }) => name).toSorted();
  return made.join() === Object.keys(migrations).toSorted().join();
}

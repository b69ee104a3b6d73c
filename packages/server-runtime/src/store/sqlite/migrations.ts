import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { addFacts } from './migrate-facts.js';
import { logDifferences } from './migrate-log.js';
import { keepAnswers } from './migrate-answers.js';
import { countReferences } from './migrate-reference-counts.js';
import { nameTombstones } from './migrate-tombstones.js';
import type { StoreTables } from '../sql/store-tables.js';

const createServiceTables: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await createState(queries);
    await createChanges(queries);
    await createTombstones(queries);
  },
};

async function createState(queries: Kysely<StoreTables>): Promise<void> {
  await queries.schema
    .createTable('service_state')
    .addColumn('store_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await queries
    .insertInto('service_state')
    .values({ store_id: randomUUID(), revision: 0 })
    .execute();
}

async function createChanges(queries: Kysely<StoreTables>): Promise<void> {
  await queries.schema
    .createTable('service_changes')
    .addColumn('revision', 'integer', (column) => column.primaryKey())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
}

async function createTombstones(queries: Kysely<StoreTables>): Promise<void> {
  await queries.schema
    .createTable('service_tombstones')
    .addColumn('dns', 'text', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
}

/** Empty until a writer has settled it, which is before anything else uses the file. */
const addEpoch: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await queries.schema
      .alterTable('service_state')
      .addColumn('epoch', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};

/** The service's own tables, step by step; names sort in the order they are applied. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001_service_tables': createServiceTables,
  '0002_facts_and_checksums': addFacts,
  '0003_epoch': addEpoch,
  '0004_tombstones': nameTombstones,
  '0005_reference_counts': countReferences,
  '0006_log_of_differences': logDifferences,
  '0007_kept_answers': keepAnswers,
};

/** What this program knows; a file with others was written by a newer one. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the service's own tables up to date, in one transaction.
 * @throws the database's error, or Kysely's when a newer program migrated the file further
 */
export async function migrateServiceTables(queries: Kysely<StoreTables>): Promise<void> {
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: 'service_migration',
    migrationLockTableName: 'service_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

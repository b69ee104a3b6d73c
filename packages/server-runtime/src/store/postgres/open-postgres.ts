import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { adoptDefinitions, migration } from '../sql/adopt-definitions.js';
import type { Adoption } from '../sql/adopt-definitions.js';
import { digestAll, listDefinitions } from '../definition-digest.js';
import { ensureKindTables } from '../sql/kind-tables.js';
import type { StoreTables } from '../sql/store-tables.js';
import type { Store } from '../store.js';
import { explainFailure } from './explain-failure.js';
import type { PostgresConnection } from './connection.js';
import { isMigrated, migrateTables } from './migrations.js';
import { ConnectionPool } from './pool.js';
import { ConnectionLostError, readSqlState } from './postgres-errors.js';
import { PostgresStore } from './postgres-store.js';
import type { PostgresStoreOptions } from './postgres-store.js';
import { Transactions } from './transactions.js';

/** How long a start waits for a database that is being started, in milliseconds. */
const startTimeout = 20_000;
const startPause = 500;
/** How long an index may take to be made, in milliseconds. */
const setupTimeout = 3_600_000;

/**
 * Opens the store in a PostgreSQL database. One that is opened for reading may come later, or be set
 * up later; one that is written is set up, unless it is already: by its owner, as a rule.
 *
 * @throws StoreOpenError when it cannot be used
 */
export async function openPostgres(options: PostgresStoreOptions): Promise<Store> {
  if (options.place.mode === 'rw') await setUpDatabase(options);
  return new PostgresStore(options);
}

/**
 * Makes tables, indexes and documents what this program and its definitions say, in one transaction.
 * Whoever starts at the same time waits.
 *
 * @param adoption - what becomes of documents that other definitions wrote
 * @throws StoreOpenError when it cannot be used; nothing is changed then
 */
export async function setUpDatabase(
  { place, kinds }: Pick<PostgresStoreOptions, 'place' | 'kinds'>,
  adoption?: Adoption,
): Promise<void> {
  const pool = new ConnectionPool(place, { connections: 1, queryTimeout: setupTimeout });
  const transactions = new Transactions(pool, place);
  try {
    await waitForStart(() =>
      transactions.setUp(async (connection) => {
        if (adoption === undefined && (await isSetUp(connection.queries, kinds))) return;
        await ensureSchema(connection.queries, place.schema);
        await migrateTables(connection.queries, place.schema);
        await ensureKindTables(connection.queries, kinds);
        await adopt(connection, kinds, adoption ?? migration);
      }),
    );
  } catch (error) {
    throw explainFailure(place, error);
  } finally {
    await pool.close();
  }
}

/** Writers wait as long as documents are made what the definitions say. */
async function adopt(
  connection: PostgresConnection,
  kinds: readonly KindDescriptor[],
  adoption: Adoption,
): Promise<void> {
  const { queries } = connection;
  await sql`select 1 from service_state for update`.execute(queries);
  await adoptDefinitions({ transaction: queries, queue: connection }, kinds, adoption);
}

/** So that a role that may make no tables can start. */
async function isSetUp(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass('service_migration') is not null
      and to_regclass('service_state') is not null as found`.execute(queries);
  if (rows[0]?.found !== true || !(await isMigrated(queries))) return false;
  const state = queries.selectFrom('service_state').select('definitions');
  const { definitions } = await state.executeTakeFirstOrThrow();
  return definitions === digestAll(listDefinitions(kinds));
}

async function ensureSchema(queries: Kysely<StoreTables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(queries);
  if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(queries);
}

/** A database that is being started takes connections a moment later. */
async function waitForStart(work: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + startTimeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isEarly = error instanceof ConnectionLostError || readSqlState(error) === '57P03';
      if (!isEarly || performance.now() > deadline) throw error;
    }
    await sleep(startPause);
  }
}

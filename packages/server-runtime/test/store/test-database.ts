import { afterEach, beforeEach } from '@jest/globals';
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import type { LastingStore } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';

/*
 * The database that the store's tests run on: SQLite, or the PostgreSQL server that
 * `scripts/test-postgres.ts` has started. Each is asked the same.
 */

const server = process.env['TEST_POSTGRES_URL'];
let made = 0;

/**
 * How often a random test runs that opens a database each time: a new one takes a second on PostgreSQL.
 * RUNS asks for another number.
 */
export function runsOf(runs: number): number {
  return Number(process.env['RUNS'] ?? (server === undefined ? runs : Math.ceil(runs / 6)));
}

/** A database of one test. */
export interface TestDatabase {
  /** How a store on it is opened. */
  options(mode?: 'rw' | 'ro'): LastingStore;
  open(kinds: readonly KindDescriptor[], mode?: 'rw' | 'ro'): Promise<Store>;
  /** Reads behind the store's back. */
  rows<Row = unknown>(query: string): Promise<readonly Row[]>;
  /** Writes behind the store's back. */
  edit(statements: string): Promise<void>;
  remove(): Promise<void>;
}

/** Gives every test of a file a database of its own; call once per file. */
export function useDatabase(): TestDatabase {
  let current: TestDatabase;
  beforeEach(() => {
    current = makeDatabase();
  });
  afterEach(() => current.remove());
  return {
    options: (mode) => current.options(mode),
    open: (kinds, mode) => current.open(kinds, mode),
    rows: (query) => current.rows(query),
    edit: (statements) => current.edit(statements),
    remove: () => current.remove(),
  };
}

/** Schemas that are empty again, by what they were made for. */
const emptied = new Map<readonly KindDescriptor[], TestDatabase[]>();

/** Opens a store on a database of its own, which others use when it is closed. */
export async function openTestStore(kinds: readonly KindDescriptor[]): Promise<Store> {
  if (server === undefined) return openStore({ backend: 'memory' }, kinds);
  const idle = emptied.get(kinds) ?? [];
  emptied.set(kinds, idle);
  const database = idle.pop() ?? makeDatabase();
  const store = await database.open(kinds);
  const close = store.close.bind(store);
  return Object.assign(store, {
    close: async () => {
      await close();
      await database.edit(empty);
      idle.push(database);
    },
  });
}

/** Faster by far than to make all tables anew. */
const empty = `do $$ declare names text; begin
  select string_agg(quote_ident(relname), ',') into names from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'
    and relname not in ('service_state', 'service_definitions', 'service_migration',
      'service_migration_lock');
  execute 'truncate ' || names || ' restart identity';
  update service_state set epoch = md5(random()::text), revision = 0, log_begin = 0, log_bytes = 0;
end $$`;

export function makeDatabase(): TestDatabase {
  return server === undefined ? makeFile() : makeSchema(server);
}

function makeFile(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'store-test-'));
  const file = join(folder, 'a.db');
  const options = (mode: 'rw' | 'ro' = 'rw'): LastingStore => ({
    ...{ backend: 'sqlite', file },
    mode: mode === 'rw' ? 'rwc' : 'ro',
  });
  const use = <Result>(work: (database: Database.Database) => Result): Result => {
    const database = new Database(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    options,
    open: (kinds, mode) => openStore(options(mode), kinds),
    rows: async (query) => use((database) => database.prepare(query).all() as never),
    edit: async (statements) => use((database) => void database.exec(statements)),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A schema of its own. */
function makeSchema(url: string): TestDatabase {
  made += 1;
  const schema = `test_${String(process.pid)}_${String(made)}`;
  const options = (mode: 'rw' | 'ro' = 'rw'): LastingStore => describeServer(url, schema, mode);
  const use = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({ connectionString: url });
    client.setTypeParser(20, Number);
    await client.connect();
    try {
      await client.query(`set search_path to "${schema}"`);
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    options,
    open: (kinds, mode) => openStore(options(mode), kinds),
    rows: (query) => use(async (client) => (await client.query(query)).rows as never),
    edit: (statements) => use(async (client) => void (await client.query(statements))),
    remove: () =>
      use(async (client) => void (await client.query(`drop schema if exists "${schema}" cascade`))),
  };
}

function describeServer(url: string, schema: string, mode: 'rw' | 'ro'): LastingStore {
  const { hostname, port, username, pathname } = new URL(url);
  return {
    ...{ backend: 'postgres', schema, mode, password: null },
    hosts: [{ host: hostname, port: Number(port) }],
    user: username,
    database: pathname.slice(1),
    tls: { mode: 'disable', authorities: null, certificate: null },
    ...{ connections: 5, connectTimeout: 5_000, maxStaleness: 0 },
  };
}

import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { createReadQueries, createWriteQueries } from './queries.js';
import { keepPrepared } from './read-driver.js';
import type { KnownState } from '../sql/store-state.js';
import type { StoreTables } from '../sql/store-tables.js';
import { WriteConnection } from './write-connection.js';
import type { CommittedReader } from './write-driver.js';

/** How long a statement of a reader blocks for a lock, in milliseconds; who calls waits longer. */
const statementTimeout = 5;

/** The connection that all writes of this process go through, and Kysely on top of it. */
export interface Writer {
  readonly connection: WriteConnection;
  readonly queries: Kysely<StoreTables>;
  /** Lets transactions read by a connection of this thread until they write. */
  readBy(state: StateReader): void;
}

/** An open reading connection and Kysely on top of it. */
export interface Reader {
  readonly database: Database.Database;
  readonly queries: Kysely<StoreTables>;
  /** @returns where the store stands, as this connection sees it */
  readState(): KnownState;
}

const selectState = 'select store_id as storeId, epoch, revision, definitions from service_state';
const noState: KnownState = { storeId: '', epoch: '', revision: 0, definitions: '' };

/** Opens the writing connection in a thread of its own. @throws what SQLite says */
export async function openWriter(file: string, create: boolean): Promise<Writer> {
  const connection = await WriteConnection.open(file, create);
  let reader: CommittedReader | undefined;
  return {
    connection,
    queries: createWriteQueries(connection, () => reader),
    readBy: (state) => (reader = state.readCommitted),
  };
}

/**
 * Makes the writer durable. WAL lets readers read while it writes; FULL makes an acknowledged
 * write survive a power cut (NORMAL may lose the last ones in WAL mode). The WAL is moved into
 * the file when the store says so, and never else: what wrote the file must be known.
 */
export async function configureWriter({ connection }: Writer): Promise<void> {
  await connection.run('pragma journal_mode = wal');
  await connection.run('pragma synchronous = full');
  await connection.run('pragma wal_autocheckpoint = 0');
  await connection.run('pragma mmap_size = 0');
  // What was removed or replaced is not to be found in the file: a redacted value, above all.
  await connection.run('pragma secure_delete = on');
}

/**
 * A connection that sees nothing uncommitted. Reading a WAL database needs its `-shm` and
 * `-wal` files: SQLite makes them when they are missing, so the process needs write
 * permission to the folder, or a writer that keeps the database open.
 */
export function openReader(file: string): Reader {
  const database = openReadOnly(file);
  let statement: Database.Statement<[], KnownState> | undefined;
  return {
    database,
    queries: createReadQueries(database),
    readState: () => {
      statement ??= database.prepare<[], KnownState>(selectState);
      return statement.get() ?? noState;
    },
  };
}

/** Reads where the store stands, without a transaction that lasts. */
export interface StateReader {
  /** A number that moves with every commit by anybody. */
  readVersion(): number;
  readState(): KnownState;
  readonly readCommitted: CommittedReader;
  close(): void;
}

/**
 * `PRAGMA data_version` moves only for commits of *other* connections, and a connection in
 * the middle of a read transaction answers with the version of its snapshot, which may be
 * old. So it has a connection of its own that neither writes nor opens transactions.
 * @see https://www.sqlite.org/pragma.html#pragma_data_version
 */
export function openStateReader(file: string): StateReader {
  const database = openReadOnly(file);
  const { prepare } = keepPrepared(database);
  const version = database.prepare<[], number>('pragma data_version').pluck();
  const state = database.prepare<[], KnownState>(selectState);
  return {
    readVersion: () => version.get() ?? 0,
    readCommitted: (sql, parameters) => prepare(sql).all(...parameters),
    readState: () => state.get() ?? noState,
    close: () => database.close(),
  };
}

function openReadOnly(file: string): Database.Database {
  const options = { readonly: true, fileMustExist: true, timeout: statementTimeout };
  const database = new Database(file, options);
  database.pragma('mmap_size = 0');
  return database;
}

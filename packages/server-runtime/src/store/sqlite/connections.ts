import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { createQueries } from './dialect.js';
import type { StoreTables } from './store-tables.js';

/** How long a connection blocks for a lock while the file is being opened, in milliseconds. */
const openTimeout = 5_000;
/** Later the driver waits without blocking; this covers a lock that is held for a moment. */
const statementTimeout = 20;

/** An open connection and Kysely on top of it. */
export interface Connection {
  readonly database: Database.Database;
  readonly queries: Kysely<StoreTables>;
}

/** The connection that all writes of this process go through. */
export function openWriter(file: string, create: boolean): Connection {
  const database = new Database(file, { fileMustExist: !create, timeout: openTimeout });
  return { database, queries: createQueries(database, 'begin immediate') };
}

/**
 * Makes the writer durable and patient. WAL lets readers read while it writes; FULL makes
 * an acknowledged write survive a power cut (NORMAL may lose the last ones in WAL mode).
 */
export function configureWriter({ database }: Connection): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${statementTimeout}`);
}

/**
 * A connection that sees nothing uncommitted. Reading a WAL database needs its `-shm` and
 * `-wal` files: SQLite makes them when they are missing, so the process needs write
 * permission to the folder, or a writer that keeps the database open.
 */
export function openReader(file: string): Connection {
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: openTimeout,
  });
  return { database, queries: createQueries(database, 'begin') };
}

/** Reads the number that moves with every commit. */
export interface VersionReader {
  read(): number;
  close(): void;
}

/**
 * `PRAGMA data_version` moves only for commits of *other* connections, and a connection in
 * the middle of a read transaction answers with the version of its snapshot, which may be
 * old. So it has a connection of its own that neither writes nor opens transactions.
 * @see https://www.sqlite.org/pragma.html#pragma_data_version
 */
export function openVersionReader(file: string): VersionReader {
  const { database } = openReader(file);
  const statement = database.prepare<[], number>('pragma data_version').pluck();
  return {
    read: () => statement.get() ?? 0,
    close: () => database.close(),
  };
}

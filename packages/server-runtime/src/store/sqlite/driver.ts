import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Statement } from 'better-sqlite3';
import { CompiledQuery, SqliteDriver } from 'kysely';
import type { DatabaseConnection, SqliteDatabase, SqliteStatement } from 'kysely';
import { readSqliteCode } from '../store-errors.js';

/** How long a write waits for the writes of other processes, in milliseconds. */
const lockTimeout = 5_000;
/** Longest pause between two tries, in milliseconds. */
const longestPause = 10;
/** Statements kept prepared per connection; far more than the store has. */
const statementLimit = 500;

/**
 * Kysely's driver with two changes. Transactions begin as told: its own `begin` is
 * deferred, and a deferred transaction that reads first cannot write once another process
 * has written (SQLITE_BUSY_SNAPSHOT). And it waits for a lock without blocking the event
 * loop, because polls are answered on it.
 */
export class TransactionDriver extends SqliteDriver {
  readonly #database: Database;
  readonly #begin: CompiledQuery;

  constructor(database: Database, begin: 'begin' | 'begin immediate') {
    super({ database: keepPrepared(database) });
    this.#database = database;
    this.#begin = CompiledQuery.raw(begin);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await retryWhileBusy(async () => {
      await connection.executeQuery(this.#begin);
    });
  }

  /** SQLite has rolled back by itself after a full disk or an I/O error; again would throw. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Runs `work` again while another process holds the lock. @throws its error after 5 s */
export async function retryWhileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + lockTimeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!readSqliteCode(error)?.startsWith('SQLITE_BUSY') || Date.now() > deadline) throw error;
    }
    await sleep(Math.random() * longestPause);
  }
}

/** Kysely prepares every query anew; the store's few texts are worth keeping. */
function keepPrepared(database: Database): SqliteDatabase {
  const statements = new Map<string, Statement>();
  return {
    close: () => database.close(),
    prepare(text): SqliteStatement {
      const known = statements.get(text);
      if (known !== undefined) return known;
      const statement = database.prepare(text);
      if (statements.size < statementLimit) statements.set(text, statement);
      return statement;
    },
  };
}

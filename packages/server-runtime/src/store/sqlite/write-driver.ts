import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { retryWhileBusy } from './retry-while-busy.js';
import type { WriteConnection } from './write-connection.js';

/** Runs a `select` at once, in what is committed. */
export type CommittedReader = (sql: string, parameters: readonly unknown[]) => unknown[];

/**
 * Kysely's driver for the writing connection. Transactions begin with `begin immediate`: a
 * deferred transaction that reads first cannot write once another process has written
 * (SQLITE_BUSY_SNAPSHOT). Kysely runs them one after the other: there is one connection.
 *
 * While a transaction holds the lock and has not written yet, what is committed is what it sees.
 * It reads that by a connection of this thread, which saves the way to the other one and back.
 */
export class WriteDriver implements Driver {
  readonly #writer: WriteConnection;
  readonly #connection: DatabaseConnection;
  readonly #findReader: () => CommittedReader | undefined;
  #sees: 'committed' | 'its own' = 'its own';

  /** @param findReader - undefined as long as the file is not set up */
  constructor(writer: WriteConnection, findReader: () => CommittedReader | undefined) {
    this.#writer = writer;
    this.#findReader = findReader;
    this.#connection = {
      executeQuery: (query) => this.#execute(query),
      streamQuery: () => {
        throw new Error('the writing connection does not stream');
      },
    };
  }

  async init(): Promise<void> {
    // The connection is open.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    // It is the only one.
  }

  async beginTransaction(): Promise<void> {
    await retryWhileBusy(() => this.#writer.run('begin immediate'));
    this.#sees = 'committed';
  }

  async commitTransaction(): Promise<void> {
    this.#sees = 'its own';
    await this.#writer.run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    this.#sees = 'its own';
    this.#writer.forgetDeferred();
    await this.#writer.run('rollback');
  }

  async destroy(): Promise<void> {
    // Closing stays with whoever opened it.
  }

  async #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#writer.hasDeferred) this.#sees = 'its own';
    const read = this.#sees === 'committed' ? this.#findReader() : undefined;
    if (read && /^\s*select\b/i.test(sql)) {
      return { rows: await retryWhileBusy(async () => read(sql, parameters) as Row[]) };
    }
    this.#sees = 'its own';
    const { rows, changes } = await this.#writer.run(sql, parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  }
}

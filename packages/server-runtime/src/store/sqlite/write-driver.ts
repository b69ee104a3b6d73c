import type {
  CompiledQuery,
  DatabaseConnection,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely';
import { retryWhileBusy } from './retry-while-busy.js';
import type { DeferredStatement } from '../sql/statement-queue.js';
import type { WriteConnection } from './write-connection.js';
import type { WriteResult } from './write-messages.js';

/** Runs a `select` at once, in what is committed. */
export type CommittedReader = (sql: string, parameters: readonly unknown[]) => unknown[];

/** A transaction found, when it took the lock, that what it had read is no longer so. */
export class StaleTransactionError extends Error {
  override readonly name = 'StaleTransactionError';
}

/** Moves with everything that a transaction may have read. */
const selectState = 'select store_id, epoch, revision, definitions from service_state';
const begin: DeferredStatement = { sql: 'begin immediate', parameters: [] };

/**
 * Kysely's driver for the writing connection. Transactions begin with `begin immediate`: a
 * deferred transaction that reads first cannot write once another process has written
 * (SQLITE_BUSY_SNAPSHOT). Kysely runs them one after the other: there is one connection.
 *
 * As long as a transaction has not written, what is committed is what it sees. It reads that by a
 * connection of this thread, and takes the lock when it writes: `begin immediate`, the proof that
 * the store is still where it was, all that is written and the commit go to the other thread in one
 * message. Where the proof fails, all of the transaction fails with a StaleTransactionError; who
 * runs it again asks for `serializable`, which takes the lock first.
 */
export class WriteDriver implements Driver {
  readonly #writer: WriteConnection;
  readonly #connection: DatabaseConnection;
  readonly #findReader: () => CommittedReader | undefined;
  /** By what a transaction that has not written reads. */
  #reader: CommittedReader | undefined;
  /** What goes before the first statement of a transaction that has not taken the lock. */
  #opening: readonly DeferredStatement[] = [];

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

  async beginTransaction(
    _: DatabaseConnection,
    { isolationLevel }: TransactionSettings,
  ): Promise<void> {
    const reader = this.#findReader();
    if (reader === undefined || isolationLevel === 'serializable') {
      await this.#take(() => this.#writer.send([begin]));
    } else {
      const [state] = await retryWhileBusy(async () => reader(selectState, []));
      this.#opening = [begin, proveState(state as Record<string, unknown>)];
    }
    this.#reader = reader;
  }

  async commitTransaction(): Promise<void> {
    this.#reader = undefined;
    const isUntouched = this.#opening.length > 0 && !this.#writer.hasDeferred;
    this.#opening = isUntouched ? [] : this.#opening;
    if (!isUntouched) await this.#send({ sql: 'commit', parameters: [] });
  }

  async rollbackTransaction(): Promise<void> {
    this.#reader = undefined;
    this.#writer.forgetDeferred();
    const isUntouched = this.#opening.length > 0;
    this.#opening = [];
    if (!isUntouched) await this.#writer.run('rollback');
  }

  async destroy(): Promise<void> {
    // Closing stays with whoever opened it.
  }

  async #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#writer.hasDeferred) this.#reader = undefined;
    const read = this.#reader;
    if (read && /^\s*select\b/i.test(sql)) {
      return { rows: await retryWhileBusy(async () => read(sql, parameters) as Row[]) };
    }
    this.#reader = undefined;
    const { rows, changes } = await this.#send({ sql, parameters });
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  }

  /** Only a lock that is not to be had yet lets it be sent again: nothing has been done then. */
  #send(statement: DeferredStatement): Promise<WriteResult> {
    const opening = this.#opening;
    this.#opening = [];
    const statements = [...opening, ...this.#writer.takeDeferred(), statement];
    const send = (): Promise<WriteResult> => this.#writer.send(statements);
    return opening.length > 0 ? this.#take(send) : send();
  }

  /** Takes the lock, when another process lets go of it in time. */
  #take(send: () => Promise<WriteResult>): Promise<WriteResult> {
    return retryWhileBusy(send, this.#writer.waitingSince);
  }
}

function proveState(state: Record<string, unknown>): DeferredStatement {
  const conditions = Object.keys(state).map((column) => `${column} = ?`);
  return {
    // Changes nothing: a statement that must change one row proves that the row is there.
    sql: `update service_state set revision = revision where ${conditions.join(' and ')}`,
    parameters: Object.values(state),
    changes: 1,
    explain: (cause) => new StaleTransactionError('the store has moved on', { cause }),
  };
}

import { computeDigest } from '../checksum.js';
import type { KnownState } from '../sql/store-state.js';
import type { PostgresPlace } from '../store-options.js';
import type { PostgresConnection, StatementResult } from './connection.js';
import type { ConnectionPool, Lease } from './pool.js';
import { ConnectionLostError, readSqlState, UncertainCommitError } from './postgres-errors.js';

/** How long a statement may take, in milliseconds. */
const statementTimeout = 10_000;
/** How long to wait for a lock, in milliseconds: for that of the writers, above all. */
const lockTimeout = 5_000;
/** How long the question whether the store has moved may take, in milliseconds. */
const stateTimeout = 5_000;
/** How long to wait for its answer, in milliseconds. */
export const stateQueryTimeout = stateTimeout + 2_000;
/** How long a transaction may rest between two statements, in milliseconds: it may hold the lock. */
const restTimeout = 60_000;
/** How long to wait for an answer, in milliseconds: PostgreSQL should have ended it before. */
export const queryTimeout = statementTimeout + 2_000;

/** Where the store stands, and where its log begins. */
export interface PostgresState extends KnownState {
  readonly logBegin: number;
}

type StateRow = Omit<PostgresState, 'epoch'> & { readonly epoch: string; readonly place: string };

const selectColumns = `select store_id as "storeId", epoch, revision, definitions,
  log_begin as "logBegin"`;

/** Begins transactions and ends them; all that a session would keep is said again in each. */
export class Transactions {
  readonly #pool: ConnectionPool;
  readonly #schema: string;
  /** What holds in a transaction; a session of a pooler's would forget it. */
  readonly #limits: string;

  constructor(pool: ConnectionPool, { schema }: Pick<PostgresPlace, 'schema'>) {
    this.#pool = pool;
    this.#schema = quote(schema);
    this.#limits = `set local search_path to ${this.#schema}; set local jit = off;
      set local statement_timeout = ${String(statementTimeout)};
      set local lock_timeout = ${String(lockTimeout)};
      set local idle_in_transaction_session_timeout = ${String(restTimeout)};`;
  }

  /**
   * Reads where the store stands now: all of one statement, in no transaction but the text's. Given up
   * in the database, where it would wait for a lock on when nobody waits for it any longer.
   *
   * @throws what the database says
   */
  readState(): Promise<PostgresState> {
    const schema = this.#schema;
    return this.#lease(async ({ connection }) => {
      const statement = `set local statement_timeout = ${String(stateTimeout)};
        ${selectColumns}, ${schema}.service_place(tableoid) as place from ${schema}.service_state`;
      return toState((await connection.runAll(statement)).at(-1));
    });
  }

  /**
   * Runs `work` in a transaction of one moment, which can only read.
   * The end of the transaction is nothing that anybody waits for.
   */
  read<Result>(
    work: (connection: PostgresConnection, state: PostgresState) => Promise<Result>,
  ): Promise<Result> {
    return this.#lease(async (lease) => {
      const { connection } = lease;
      const state = await this.#begin(connection, 'read');
      return work(connection, state);
    });
  }

  /**
   * Runs `work` in a transaction that holds the lock of all writers: one writes after the other, and
   * sees all that those before it have written.
   *
   * @param letNext - called when the commit is on its way: who begins then waits for the lock only
   * @throws UncertainCommitError when the connection broke during the commit
   */
  write<Result>(
    work: (connection: PostgresConnection, state: PostgresState) => Promise<Result>,
    letNext?: () => void,
  ): Promise<Result> {
    return this.#lease(async ({ connection }) => {
      const state = await this.#begin(connection, 'write');
      const result = await work(connection, state);
      const committed = commit(connection);
      letNext?.();
      await committed;
      return result;
    });
  }

  /** Runs `work` in a transaction that is none of the store's: without its lock and its state. */
  setAside<Result>(work: (connection: PostgresConnection) => Promise<Result>): Promise<Result> {
    return this.#lease(async ({ connection }) => {
      await connection.runAll(`begin isolation level read committed; ${this.#limits}`);
      const result = await work(connection);
      await commit(connection);
      return result;
    });
  }

  /** Runs `work` in a transaction of its own that makes tables: without a state yet. */
  setUp<Result>(work: (connection: PostgresConnection) => Promise<Result>): Promise<Result> {
    return this.#lease(async ({ connection }) => {
      await connection.runAll(`begin isolation level read committed;
        set local search_path to ${this.#schema}; set local lock_timeout = ${String(restTimeout)};
        select pg_advisory_xact_lock(hashtextextended('flux-resourceset ' || current_database() ||
          ${literal(this.#schema)}, 0))`);
      const result = await work(connection);
      await commit(connection);
      return result;
    });
  }

  async #begin(connection: PostgresConnection, kind: 'read' | 'write'): Promise<PostgresState> {
    const isWrite = kind === 'write';
    const results = await connection.runAll(`begin isolation level ${
      isWrite ? 'read committed' : 'repeatable read read only'
    };
      ${this.#limits} ${isWrite ? makeDurable : ''}
      ${selectColumns}, service_place(tableoid) as place from service_state ${isWrite ? 'for update' : ''}`);
    return toState(results.at(-1));
  }

  /** A transaction that was begun ends in any case. */
  async #lease<Result>(work: (lease: Lease) => Promise<Result>): Promise<Result> {
    const lease = await this.#pool.lease();
    try {
      return await work(lease);
    } catch (error) {
      if (readSqlState(error) === '55000') this.#pool.leave(lease);
      throw error;
    } finally {
      void this.#giveBack(lease);
    }
  }

  /** Whoever leased it is answered before. */
  async #giveBack(lease: Lease): Promise<void> {
    const { connection } = lease;
    connection.forget();
    if (!connection.isBroken && connection.isInTransaction) {
      await connection.runAll('rollback').catch(() => connection.giveUp());
    }
    lease.release();
  }
}

/** What is acknowledged is on the disk, whatever the database does for others. */
const makeDurable = `select set_config('synchronous_commit', 'on', true)
  where current_setting('synchronous_commit') = 'off';`;

/** Sends what was deferred with the commit. */
async function commit(connection: PostgresConnection): Promise<void> {
  try {
    const { command } = await connection.run('commit');
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
  } catch (error) {
    if (error instanceof ConnectionLostError || readSqlState(error)?.startsWith('57P') === true) {
      throw new UncertainCommitError('the commit was not answered', { cause: error });
    }
    throw error;
  }
}

/** The epoch is what is stored, and where it is: a copy, or a past that was put back, is another. */
function toState(result: StatementResult | undefined): PostgresState {
  const row = result?.rows[0] as StateRow | undefined;
  if (row === undefined) throw new Error('the table service_state has no row');
  const { place, epoch, ...state } = row;
  return { ...state, epoch: computeDigest(`${epoch}\n${place}`) };
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

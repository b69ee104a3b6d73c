import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../../problem.js';
import type { Retention } from '../retention.js';
import { foldChanges } from '../sql/log/fold-changes.js';
import { ServedKinds } from '../sql/served-kinds.js';
import { SqlSnapshot } from '../sql/snapshot.js';
import { makeEpoch } from '../sql/store-state.js';
import { SqlWriteTransaction } from '../sql/write-transaction.js';
import { ForeignDefinitionsError, storeUnavailable } from '../store-errors.js';
import type { PostgresPlace, StoreLog } from '../store-options.js';
import type {
  Actor,
  InspectableSnapshot,
  PlannableSnapshot,
  Readiness,
  Store,
  WriteTransaction,
} from '../store.js';
import { CommitListener } from './commit-listener.js';
import type { PostgresConnection } from './connection.js';
import { mayBeRepeated, toPostgresProblem } from './postgres-errors.js';
import { ConnectionPool } from './pool.js';
import { HistoryLostError, StateWatch } from './state-watch.js';
import { queryTimeout, stateQueryTimeout, Transactions } from './transactions.js';
import type { PostgresState } from './transactions.js';

/** How often a write is done again that the database gave up for the sake of another. */
const mostRepeats = 3;
/** How long a write waits for those of this process before it, in milliseconds. */
const turnTimeout = 5_000;
/** How long a client is to wait before it tries again, in seconds. */
const retryAfter = { 'Retry-After': '1' };

/** What a store is opened with. */
export interface PostgresStoreOptions {
  readonly place: PostgresPlace;
  readonly kinds: readonly KindDescriptor[];
  readonly log: StoreLog;
}

/** A store in a PostgreSQL database, beside others that read and write it. */
export class PostgresStore implements Store {
  readonly #kinds: readonly KindDescriptor[];
  readonly #served: ServedKinds;
  readonly #isReadOnly: boolean;
  readonly #log: StoreLog;
  readonly #pools: readonly ConnectionPool[];
  readonly #transactions: Transactions;
  readonly #watch: StateWatch;
  readonly #listener: CommitListener | undefined;
  readonly #running = new Set<Promise<unknown>>();
  #lastTurn: Promise<void> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor({ place, kinds, log }: PostgresStoreOptions) {
    this.#kinds = kinds;
    this.#served = new ServedKinds(kinds);
    this.#isReadOnly = place.mode === 'ro';
    this.#log = log;
    const pool = new ConnectionPool(place, { connections: place.connections, queryTimeout });
    // Polls do not stand in line behind what takes long.
    const watchPool = new ConnectionPool(place, {
      connections: 1,
      queryTimeout: stateQueryTimeout,
    });
    this.#pools = [pool, watchPool];
    this.#transactions = new Transactions(pool, place);
    const watching = new Transactions(watchPool, place);
    this.#watch = new StateWatch(() => watching.readState(), place.maxStaleness);
    if (place.maxStaleness > 0) this.#listener = this.#listen(place);
  }

  version(): number | Promise<number> {
    if (this.#closing) throw storeUnavailable('the store is closed');
    const version = this.#watch.version();
    return typeof version === 'number' ? version : this.#run(version);
  }

  read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result> {
    const before = this.#watch.seen;
    return this.#start(() =>
      this.#transactions.read(async ({ queries }, state) => {
        this.#watch.check(before, state);
        return work(new SqlSnapshot(queries, await this.#served.judge(queries, state)));
      }),
    );
  }

  readAside<Result>(work: (snapshot: PlannableSnapshot) => Promise<Result>): Promise<Result> {
    return this.read(work);
  }

  async write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    const { result, seen } = await this.#write(async (connection, state) => {
      const { queries: transaction } = connection;
      const moment = await this.#served.judge(transaction, state);
      const scope = { transaction, queue: connection };
      const writes = new SqlWriteTransaction(scope, this.#kinds, moment, actor);
      const result = await work(writes);
      await writes.finish();
      const { epoch } = state;
      return { result, seen: { epoch, revision: await writes.revision() } };
    });
    this.#watch.see(seen);
    this.#watch.expire();
    return result;
  }

  foldChanges(retention: Retention): Promise<number> {
    return this.#write((connection) =>
      foldChanges({ transaction: connection.queries, queue: connection }, retention),
    );
  }

  async readiness(): Promise<Readiness> {
    try {
      const foreign = await this.read((snapshot) => snapshot.foreignKinds());
      if (foreign.length > 0) throw new ForeignDefinitionsError(foreign);
      return { ready: true };
    } catch (error) {
      const problem = toPostgresProblem(error);
      if (problem instanceof Problem) return { ready: false, reason: problem.message };
      this.#log.warn({ err: error }, 'the store cannot be read');
      return { ready: false, reason: 'the store cannot be read or written' };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** So that an answer that may be old is none once somebody has committed. */
  #listen(place: PostgresPlace): CommitListener {
    const pool = new ConnectionPool(place, { connections: 1, queryTimeout });
    const hear = (): void => this.#watch.expire();
    return new CommitListener(pool, { schema: place.schema, log: this.#log, hear });
  }

  #start<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing) return Promise.reject(storeUnavailable('the store is closed'));
    return this.#run(work());
  }

  async #run<Result>(running: Promise<Result>): Promise<Result> {
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      this.#running.delete(running);
    }
  }

  async #write<Result>(
    work: (connection: PostgresConnection, state: PostgresState) => Promise<Result>,
  ): Promise<Result> {
    if (this.#isReadOnly) throw storeUnavailable('the store is open for reading only');
    try {
      return await this.#start(() =>
        this.#inTurn((letNext) => this.#repeat(() => this.#transact(work, letNext))),
      );
    } catch (error) {
      throw addHeaders(error, retryAfter);
    }
  }

  /**
   * One after the other: who waits in line needs no connection. The next one begins as soon as the
   * commit before it is on its way, so that the database goes from one to the other by itself.
   */
  #inTurn<Result>(work: (letNext: () => void) => Promise<Result>): Promise<Result> {
    const deadline = performance.now() + turnTimeout;
    const before = this.#lastTurn;
    let letNext = (): void => undefined;
    this.#lastTurn = new Promise((resolve) => (letNext = resolve));
    const turn = before.then(() => {
      if (performance.now() < deadline) return work(() => letNext());
      throw storeUnavailable('the store is busy with another write, try again');
    });
    return turn.finally(() => letNext());
  }

  async #repeat<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let left = mostRepeats; ; left -= 1) {
      try {
        return await work();
      } catch (error) {
        if (left === 0 || !mayBeRepeated(error)) throw error;
      }
    }
  }

  /** @throws HistoryLostError after the history that was put back has got its epoch */
  async #transact<Result>(
    work: (connection: PostgresConnection, state: PostgresState) => Promise<Result>,
    letNext: () => void,
  ): Promise<Result> {
    const before = this.#watch.seen;
    let lost: HistoryLostError | undefined;
    const result = await this.#transactions.write(async (connection, state) => {
      try {
        this.#watch.check(before, state);
      } catch (error) {
        if (!(error instanceof HistoryLostError)) throw error;
        lost = error;
        const begun = connection.queries.updateTable('service_state').set({ epoch: makeEpoch() });
        await begun.execute();
        return undefined;
      }
      return work(connection, state);
    }, letNext);
    if (lost) throw lost;
    return result as Result;
  }

  #explain(error: unknown): unknown {
    if (!(error instanceof HistoryLostError)) return toPostgresProblem(error);
    this.#log.warn({ err: error }, 'the database has lost what was committed');
    // A reader waits for a writer to say so.
    if (!this.#isReadOnly) this.#beginEpoch();
    return storeUnavailable('the database went back to an older state: try again', error);
  }

  /** A write that does nothing finds it out as well. */
  #beginEpoch(): void {
    void this.#inTurn((letNext) => this.#transact(async () => undefined, letNext)).catch(
      () => undefined,
    );
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#running);
    await Promise.all([...this.#pools, this.#listener].map((one) => one?.close()));
  }
}

function addHeaders(error: unknown, headers: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof Problem) || error.code !== 'store_unavailable') return error;
  const problem = new Problem(error.code, error.message, error.errors, headers);
  problem.cause = error.cause;
  return problem;
}

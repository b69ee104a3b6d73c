import type { Kysely, Transaction } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openReader } from './connections.js';
import type { Reader } from './connections.js';
import { foldChanges } from '../sql/log/fold-changes.js';
import { abandonFile, closeFile } from './open-file.js';
import type { OpenFile } from './open-file.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { ServedKinds } from '../sql/served-kinds.js';
import { SqlSnapshot } from '../sql/snapshot.js';
import type { KnownState } from '../sql/store-state.js';
import type { StoreTables } from '../sql/store-tables.js';
import { WitnessKeeper } from './witness-keeper.js';
import type { WriteConnection } from './write-connection.js';
import { StaleTransactionError } from './write-driver.js';
import { SqlWriteTransaction } from '../sql/write-transaction.js';
import type { WriteScope } from '../sql/write-transaction.js';
import type { Retention } from '../retention.js';
import { storeUnavailable } from '../store-errors.js';
import type { StoreLog } from '../store-options.js';
import type { Actor, InspectableSnapshot, PlannableSnapshot, WriteTransaction } from '../store.js';

interface OpenedStoreOptions {
  readonly kinds: readonly KindDescriptor[];
  readonly log: StoreLog;
}

const unnoted =
  'the write may have been stored, but could not be noted beside the store: read before you try again';

/** A store as long as its file is the one at the path. */
export class OpenedStore {
  readonly #file: OpenFile;
  readonly #kinds: readonly KindDescriptor[];
  readonly #served: ServedKinds;
  readonly #keeper: WitnessKeeper | null;
  readonly #log: StoreLog;
  readonly #running = new Set<Promise<unknown>>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  /** For what takes long; opened when it is first needed. */
  #aside: Reader | undefined;
  #isReplaced = false;
  #version = 0;
  #dataVersion: number | undefined;
  #commits: number | undefined;

  constructor({ kinds, log }: OpenedStoreOptions, file: OpenFile) {
    this.#file = file;
    this.#kinds = kinds;
    this.#served = new ServedKinds(kinds);
    this.#log = log;
    this.#keeper = file.writer && new WitnessKeeper(file, file.writer);
  }

  /** Whether what was read and written so far is in the file that is at the path now. */
  isCurrent(): boolean {
    if (!this.#isReplaced) this.#isReplaced = !this.#file.watch.isUnchanged();
    return !this.#isReplaced && this.#file.writer?.connection.ended !== true;
  }

  /** Whether the file was replaced, when it is not current. */
  get isReplaced(): boolean {
    return this.#isReplaced;
  }

  /** Moves with every commit by anybody. */
  readVersion(): number {
    const { state, watch } = this.#file;
    const data = state.readVersion();
    if (data === this.#dataVersion) return this.#version;
    // SQLite's moves as well when a checkpoint lets the WAL start anew: nothing was committed then.
    const commits = watch.readCommits();
    if (commits !== this.#commits) this.#version += 1;
    this.#dataVersion = data;
    this.#commits = commits;
    return this.#version;
  }

  read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result> {
    return this.#read(this.#file.reader, work);
  }

  readAside<Result>(work: (snapshot: PlannableSnapshot) => Promise<Result>): Promise<Result> {
    this.#aside ??= openReader(this.#file.path);
    return this.#read(this.#aside, work);
  }

  #read<Result>(
    reader: Reader,
    work: (snapshot: InspectableSnapshot) => Promise<Result>,
  ): Promise<Result> {
    return this.#run(
      reader.queries.transaction().execute(async (transaction) => {
        // The first statement is the one that a lock can keep waiting.
        const state = await retryWhileBusy(async () => reader.readState());
        return work(new SqlSnapshot(transaction, await this.#served.judge(transaction, state)));
      }),
    );
  }

  write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#commit(async (scope, state) => {
      const moment = await this.#served.judge(scope.transaction, state);
      const writes = new SqlWriteTransaction(scope, this.#kinds, moment, actor);
      const result = await work(writes);
      await writes.finish();
      return result;
    });
  }

  /** Runs `work` in a write transaction, on the tables themselves. */
  change<Result>(work: (scope: WriteScope) => Promise<Result>): Promise<Result> {
    return this.#commit(work);
  }

  /** Cuts off some old changes. @returns how many */
  foldChanges(retention: Retention): Promise<number> {
    return this.change((scope) => foldChanges(scope, retention));
  }

  /** Runs `work` in a transaction, and notes its commit. */
  async #commit<Result>(
    work: (scope: WriteScope, state: KnownState) => Promise<Result>,
  ): Promise<Result> {
    const { writer } = this.#file;
    const keeper = this.#keeper;
    if (writer === null || keeper === null) {
      throw storeUnavailable('the store is open for reading only');
    }
    const { connection: queue, queries } = writer;
    const run = async (transaction: Transaction<StoreTables>): Promise<Result> =>
      work({ transaction, queue }, await keeper.enter(transaction));
    const result = await this.#run(this.#inTurn(queue, () => this.#runAlone(queries, run)));
    if (this.isCurrent()) this.#noteCommit(keeper);
    return result;
  }

  /** One after the other. Who waits in line waits for the lock, as the one whose turn it is. */
  #inTurn<Result>(connection: WriteConnection, work: () => Promise<Result>): Promise<Result> {
    const since = performance.now();
    const turn = this.#lastTurn.then(() => {
      connection.waitingSince = since;
      return work();
    });
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Where another process has written meanwhile, the work is run again, under the lock: what it
   * read may have been of two moments, so that its failure says nothing either.
   */
  async #runAlone<Result>(
    queries: Kysely<StoreTables>,
    run: (transaction: Transaction<StoreTables>) => Promise<Result>,
  ): Promise<Result> {
    const { watch } = this.#file;
    let commits = 0;
    try {
      return await queries.transaction().execute((transaction) => {
        commits = watch.readCommits();
        return run(transaction);
      });
    } catch (error) {
      if (!(error instanceof StaleTransactionError) && watch.readCommits() === commits) throw error;
    }
    return queries.transaction().setIsolationLevel('serializable').execute(run);
  }

  /** @throws Problem when a start might not know that the write belongs to the store */
  #noteCommit(keeper: WitnessKeeper): void {
    try {
      keeper.noteCommit();
    } catch (error) {
      throw storeUnavailable(unnoted, error);
    }
  }

  /** Tidies up, when there is something to tidy and nothing else to do. */
  async maintain(): Promise<void> {
    await this.#attempt(() => this.#keeper?.maintain());
  }

  /** Ends all use in order: the WAL is moved into the file and, by the last process, removed. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#aside?.database.close();
    if (!this.isCurrent()) return abandonFile(this.#file);
    await this.#attempt(() => this.#keeper?.checkpoint(true));
    await closeFile(this.#file);
  }

  /** Lets go of a file that was replaced. */
  async abandon(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#aside?.database.close();
    await this.#attempt(() => abandonFile(this.#file));
  }

  /** Nothing that was promised hangs on it: when it fails, it is tried again later. */
  async #attempt(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.warn({ err: error }, 'the database file could not be tidied up');
    }
  }

  async #run<Result>(running: Promise<Result>): Promise<Result> {
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}

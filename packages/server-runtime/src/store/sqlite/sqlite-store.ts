import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../../problem.js';
import { OpenedStore } from './opened-store.js';
import type { OpenFile } from './open-file.js';
import {
  ForeignDefinitionsError,
  StoreNotReadyError,
  StoreOpenError,
  storeUnavailable,
  toStoreProblem,
} from '../store-errors.js';
import { isBusy } from './retry-while-busy.js';
import type { Retention } from '../retention.js';
import type { StoreLog } from '../store-options.js';
import type {
  Actor,
  InspectableSnapshot,
  PlannableSnapshot,
  Readiness,
  Store,
  WriteTransaction,
} from '../store.js';

/** How a store gets at its file, again after the file was replaced. */
export interface FileOpener {
  readonly path: string;
  readonly kinds: readonly KindDescriptor[];
  /** Opens the file for reading, at once. Absent in a process that writes. */
  readonly openNow?: () => OpenFile;
  /** @param overwritten - this process saw that something else than SQLite wrote the file */
  readonly open: (overwritten: boolean) => Promise<OpenFile>;
  readonly log: StoreLog;
}

const unreadable = 'the store cannot be read or written';

/** How often the file at the path is compared with the one that is open, in milliseconds. */
const watchInterval = 1_000;

/**
 * A store in one SQLite file. The file may come later, and may be replaced while it is open:
 * what was read or written in a file that is no longer at the path is never answered.
 */
export class SqliteStore implements Store {
  readonly #opener: FileOpener;
  readonly #timer: NodeJS.Timeout;
  #opened: OpenedStore | undefined;
  /** Whether the file was replaced since it was last opened. */
  #isReplaced = false;
  /** How often the file was opened; part of the version. */
  #openings = 0;
  /** Why there is no open file; safe to show. */
  #reason = 'the store is being opened';
  /** Letting go of a file that was replaced; the next one is opened after that. */
  #abandoning: Promise<void> | undefined;
  #watching: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  /** @param file - the open file, when it is there already */
  constructor(opener: FileOpener, file?: OpenFile) {
    this.#opener = opener;
    if (file) this.#take(file);
    this.#timer = setInterval(() => {
      this.#watching ??= this.#watch()
        .catch((error: unknown) => this.#opener.log.warn({ err: error }, 'the watch failed'))
        .finally(() => (this.#watching = undefined));
    }, watchInterval).unref();
  }

  /** @throws StoreOpenError when the file is there but cannot be used */
  tryOpen(): void {
    try {
      this.#openNow();
    } catch (error) {
      if (!(error instanceof StoreNotReadyError)) throw error;
    }
  }

  version(): number {
    const opened = this.#require();
    try {
      return this.#openings * 2 ** 32 + opened.readVersion();
    } catch (error) {
      // Equal to nothing, not even itself: whoever asks goes on to read, and waits there.
      if (isBusy(error)) return Number.NaN;
      throw toStoreProblem(error);
    }
  }

  read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result> {
    return this.#run((opened) => opened.read(work));
  }

  readAside<Result>(work: (snapshot: PlannableSnapshot) => Promise<Result>): Promise<Result> {
    return this.#run((opened) => opened.readAside(work));
  }

  write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#run((opened) => opened.write(actor, work));
  }

  foldChanges(retention: Retention): Promise<number> {
    return this.#run((opened) => opened.foldChanges(retention));
  }

  async readiness(): Promise<Readiness> {
    try {
      const foreign = await this.read((snapshot) => snapshot.foreignKinds());
      if (foreign.length > 0) throw new ForeignDefinitionsError(foreign);
      return { ready: true };
    } catch (error) {
      return { ready: false, reason: this.#explain(error).message };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #run<Result>(work: (opened: OpenedStore) => Promise<Result>): Promise<Result> {
    const opened = this.#require();
    try {
      const result = await work(opened);
      if (!opened.isCurrent()) throw this.#abandon(opened);
      return result;
    } catch (error) {
      // Whatever went wrong in a file that is no longer there went wrong for that reason.
      throw opened.isCurrent() ? toStoreProblem(error) : this.#abandon(opened);
    }
  }

  #require(): OpenedStore {
    if (this.#closing) throw storeUnavailable('the store is closed');
    if (this.#opened) return this.#opened;
    if (this.#abandoning) throw storeUnavailable(this.#reason);
    try {
      return this.#openNow();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #openNow(): OpenedStore {
    const { openNow } = this.#opener;
    if (openNow === undefined) throw new StoreNotReadyError(this.#reason);
    return this.#take(openNow());
  }

  #take(file: OpenFile): OpenedStore {
    if (this.#openings > 0) this.#opener.log.warn({}, 'the database file was opened anew');
    this.#openings += 1;
    this.#isReplaced = false;
    this.#opened = new OpenedStore(this.#opener, file);
    return this.#opened;
  }

  /** @returns the problem to answer with */
  #abandon(opened: OpenedStore): Error {
    if (this.#opened === opened) {
      this.#opened = undefined;
      this.#isReplaced = opened.isReplaced;
      this.#reason = 'the database file was replaced: it is being opened anew';
      this.#opener.log.warn({ file: this.#opener.path }, 'the database file was replaced');
      this.#abandoning = opened
        .abandon()
        .then(() => this.#reopen())
        .finally(() => (this.#abandoning = undefined));
    }
    return storeUnavailable(this.#reason);
  }

  async #reopen(): Promise<void> {
    try {
      const file = await this.#opener.open(this.#isReplaced);
      if (this.#closing) await new OpenedStore(this.#opener, file).close();
      else this.#take(file);
    } catch (error) {
      const { message } = this.#explain(error);
      if (message !== this.#reason) this.#opener.log.warn({ err: error }, message);
      this.#reason = message;
    }
  }

  /** @returns what is safe to show; what it is not fit to show is its cause */
  #explain(error: unknown): Problem {
    if (error instanceof StoreNotReadyError) return storeUnavailable(error.message, error);
    if (error instanceof StoreOpenError) return storeUnavailable(error.reason, error);
    const problem = toStoreProblem(error);
    if (problem instanceof Problem) return problem;
    this.#opener.log.warn({ err: error }, unreadable);
    return storeUnavailable(unreadable, error);
  }

  /** Every second: is the file still there, is there one now, is there something to tidy. */
  async #watch(): Promise<void> {
    if (this.#abandoning || this.#closing) return;
    const opened = this.#opened;
    if (opened === undefined) await this.#reopen();
    else if (opened.isCurrent()) await opened.maintain();
    else this.#abandon(opened);
  }

  async #close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#watching;
    await this.#abandoning;
    await this.#opened?.close();
  }
}

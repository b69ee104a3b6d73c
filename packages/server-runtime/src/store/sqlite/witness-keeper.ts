import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Writer } from './connections.js';
import type { OpenFile } from './open-file.js';
import { beginEpoch, isContinued } from './epoch.js';
import { noteRevision, readWitness, writeWitness } from './file/witness.js';
import { applicationId } from './ownership.js';
import { retryWhileBusy } from './retry-while-busy.js';
import type { KnownState, StoreState } from '../sql/store-state.js';
import type { StoreTables } from '../sql/store-tables.js';

/** Size from which the WAL is moved into the file while writes go on, in bytes. */
const walLimit = 4 * 1024 * 1024;

/**
 * Keeps the witness of a file that is open for writing, and moves the WAL into the file: both
 * belong together, because the witness has to know what wrote the file.
 */
export class WitnessKeeper {
  readonly #path: string;
  readonly #file: OpenFile;
  readonly #writer: Writer;
  #checkpointing = false;
  #fingerprint: string;
  #commits = 0;
  #commitsSeen = 0;

  constructor(file: OpenFile, writer: Writer) {
    this.#path = file.path;
    this.#file = file;
    this.#writer = writer;
    this.#fingerprint = file.watch.mainFacts.fingerprint;
  }

  /**
   * Looks at the store within a write transaction, which holds the lock: what was acknowledged
   * must still be there. It is not when somebody restored a backup through SQLite.
   *
   * @returns the state, with a new epoch when the history is another
   */
  async enter(transaction: Transaction<StoreTables>): Promise<KnownState> {
    const state = await retryWhileBusy(async () => this.#file.state.readState());
    if (isContinued(readWitness(this.#path), state)) return state;
    const epoch = await beginEpoch(transaction);
    await this.#write({ ...state, epoch });
    return { ...state, epoch };
  }

  /** Notes a commit; microseconds. The acknowledgement comes after it. */
  noteCommit(): void {
    this.#commits += 1;
    this.#note();
  }

  /** Called every second: gives a history that was put back its epoch, although nobody writes; moves the WAL into the file when it is large, or nobody writes. */
  async maintain(): Promise<void> {
    const { watch } = this.#file;
    if (!isContinued(readWitness(this.#path), this.#file.state.readState())) {
      const transaction = this.#writer.queries.transaction().setIsolationLevel('serializable');
      await transaction.execute((begun) => this.enter(begun));
    }
    const isIdle = this.#commits === this.#commitsSeen;
    this.#commitsSeen = this.#commits;
    const size = watch.readWalSize();
    if (size > walLimit || (isIdle && size > 0)) await this.checkpoint(isIdle);
    else if (watch.mainFacts.fingerprint !== this.#fingerprint) await this.#write();
  }

  /**
   * Moves the WAL into the file, in the thread that writes. Truncating waits for readers, at
   * most as long as a statement waits for a lock, and is tried again when that was too short.
   */
  async checkpoint(truncate: boolean): Promise<void> {
    const mode = truncate ? sql`truncate` : sql`passive`;
    this.#checkpointing = true;
    await this.#write();
    const { rows } = await sql<{ busy: number; log: number; checkpointed: number }>`
      pragma wal_checkpoint(${mode})`.execute(this.#writer.queries);
    const [result] = rows;
    this.#checkpointing = result?.busy !== 0 || result.log !== result.checkpointed;
    this.#file.watch.isUnchanged();
    await this.#write();
  }

  async #write(given?: StoreState): Promise<void> {
    const { state, watch } = this.#file;
    const { mainFacts: main, walInode } = watch;
    this.#fingerprint = main.fingerprint;
    const marks = { applicationId, walInode, ...watch.readWalMark() };
    const checkpointing = this.#checkpointing;
    const { storeId, epoch, revision } = given ?? state.readState();
    await writeWitness(this.#path, { storeId, epoch, revision, main, ...marks, checkpointing });
    // Commits that were noted meanwhile were noted in the one before.
    if (given === undefined) this.#note();
  }

  #note(): void {
    const { state, watch } = this.#file;
    noteRevision(this.#path, state.readState().revision, watch.readWalMark());
  }
}

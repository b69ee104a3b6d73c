import { StoreNotReadyError, StoreOpenError, storeUnavailable } from './store-errors.js';
import type { Actor, InspectableSnapshot, Readiness, Store, WriteTransaction } from './store.js';

/**
 * A reading store whose file may come later: a reader may start before the writer that
 * makes the database. Each use tries to open it, until that has worked once.
 */
export class LateStore implements Store {
  readonly #open: () => Store;
  #store: Store | undefined;
  #closed = false;

  /** @param open - opens the store, or throws StoreNotReadyError or StoreOpenError */
  constructor(open: () => Store) {
    this.#open = open;
  }

  /** @throws StoreOpenError when the file is there but cannot be used */
  tryOpen(): void {
    try {
      this.#store = this.#open();
    } catch (error) {
      if (!(error instanceof StoreNotReadyError)) throw error;
    }
  }

  get storeId(): string {
    return this.#require().storeId;
  }

  version(): number {
    return this.#require().version();
  }

  async read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result> {
    return this.#require().read(work);
  }

  async write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#require().write(actor, work);
  }

  async readiness(): Promise<Readiness> {
    try {
      return await this.#require().readiness();
    } catch (error) {
      return { ready: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#store?.close();
  }

  #require(): Store {
    if (this.#store) return this.#store;
    if (this.#closed) throw storeUnavailable('the store is closed');
    try {
      this.#store = this.#open();
      return this.#store;
    } catch (error) {
      if (error instanceof StoreNotReadyError) throw storeUnavailable(error.message, error);
      if (error instanceof StoreOpenError) throw storeUnavailable(error.reason, error);
      throw error;
    }
  }
}

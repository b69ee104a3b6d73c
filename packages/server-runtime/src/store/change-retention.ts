import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreLog } from './store-options.js';
import type { Store } from './store.js';

/** How much of the log is kept; null is without end. */
export interface KeptChanges {
  readonly days: number | null;
  readonly bytes: number | null;
}

/** Rest after a step, in milliseconds: writes come first. */
const stepRest = 20;
/** Rest when all that is left is kept, in milliseconds. */
const idleRest = 10_000;
const millisecondsOfDay = 24 * 3600 * 1000;

/** Cuts off old changes, a few at a time, as long as the store is open. */
export class ChangeRetention {
  readonly #store: Pick<Store, 'foldChanges'>;
  readonly #kept: KeptChanges;
  readonly #log: StoreLog;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  /** What went wrong last; it is told once. */
  #failure = '';

  constructor(store: Pick<Store, 'foldChanges'>, kept: KeptChanges, log: StoreLog) {
    this.#store = store;
    this.#kept = kept;
    this.#log = log;
  }

  start(): void {
    if (this.#kept.days === null && this.#kept.bytes === null) return;
    this.#running ??= this.#run();
  }

  /** Ends after the step that is being made. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let rest = idleRest;
    while (await sleep(rest, true, { signal, ref: false }).catch(() => false)) {
      rest = (await this.#step()) > 0 ? stepRest : idleRest;
    }
  }

  async #step(): Promise<number> {
    try {
      return await foldOnce(this.#store, this.#kept);
    } catch (error) {
      const message = 'old changes could not be cut off the log';
      if (this.#failure !== String(error)) this.#log.warn({ err: error }, message);
      this.#failure = String(error);
      return 0;
    }
  }
}

/** @returns how many changes went */
function foldOnce(
  store: Pick<Store, 'foldChanges'>,
  { days, bytes }: KeptChanges,
): Promise<number> {
  const before =
    days === null ? null : new Date(Date.now() - days * millisecondsOfDay).toISOString();
  return store.foldChanges({ before, bytes });
}

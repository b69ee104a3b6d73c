import { setImmediate } from 'node:timers/promises';
import type { JsonValue } from '@flux-resourceset/contract';
import type { Logger } from '../log/log.js';
import type { LastSeenStore } from '../store/last-seen-store.js';
import type { FleetIndex } from './fleet-index.js';
import type { LastSeen } from './last-seen.js';

/** How often what was seen is written, in milliseconds. */
const flushInterval = 60_000;

/** What the keeper works with. */
export interface KeeperOptions {
  readonly lastSeen: LastSeen;
  readonly index: FleetIndex;
  /** Null where nothing outlives the process. */
  readonly store: LastSeenStore | null;
  readonly logger: Logger;
}

/**
 * Writes what was seen once a minute and takes in what other processes saw. Nothing waits for it:
 * while it cannot be written it is kept in memory.
 */
export class LastSeenKeeper {
  readonly #options: KeeperOptions;
  #mark = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  /** Why it is not written; null when it is. */
  #fault: string | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** What an operator should know. */
  get fault(): string | null {
    return this.#fault;
  }

  start(): void {
    void this.takeIn();
    this.#timer = setInterval(() => void this.flush(), flushInterval).unref();
  }

  /** Writes, takes in, and drops clusters that are no more. Never rejects. */
  flush(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#write();
      await this.#read();
      await this.#forget();
    });
  }

  /** Takes in what others saw since. Never rejects. */
  takeIn(): Promise<void> {
    return this.#enqueue(() => this.#read());
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#enqueue(() => this.#write());
    await this.#options.store?.close();
  }

  /** What `/ready` says of it. */
  describe(): { readonly ready: true; readonly details?: JsonValue } {
    return { ready: true, ...(this.#fault !== null && { details: this.#fault }) };
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#running = this.#running.then(work).then(
      () => (this.#fault = null),
      (error: unknown) => this.#tell(error),
    ) as Promise<void>;
    return this.#running;
  }

  async #write(): Promise<void> {
    const { store, lastSeen } = this.#options;
    if (store === null) return;
    const polls = lastSeen.takeNew();
    if (polls.length === 0) return;
    try {
      await store.write(polls);
    } catch (error) {
      lastSeen.putBack(polls);
      throw error;
    }
  }

  async #read(): Promise<void> {
    const { store, lastSeen } = this.#options;
    let isPart = store !== null;
    while (store !== null && isPart) {
      const since = await store.readSince(this.#mark);
      lastSeen.merge(since.polls);
      this.#mark = since.mark;
      isPart = since.isPart;
      if (isPart) await setImmediate();
    }
  }

  async #forget(): Promise<void> {
    const { index, lastSeen, store } = this.#options;
    await index.refresh();
    const gone = lastSeen.forgetAllBut((dns) => index.has(dns));
    if (gone.length > 0) await store?.forget(gone);
  }

  #tell(error: unknown): void {
    const fault = 'when clusters were last seen is kept in memory only: it cannot be written';
    if (this.#fault === null) this.#options.logger.warn({ err: error }, fault);
    this.#fault = fault;
  }
}

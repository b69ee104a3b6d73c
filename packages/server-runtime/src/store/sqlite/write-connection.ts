import { Worker } from 'node:worker_threads';
import { storeUnavailable } from '../store-errors.js';
import type { WriteReply, WriteResult, WriteThreadOptions } from './write-messages.js';

interface Waiting {
  resolve(result: WriteResult): void;
  reject(error: Error): void;
}

/** How long a statement blocks its thread for a lock, in milliseconds; the driver waits longer. */
const statementTimeout = 20;

/** The same name beside this file in sources, in `dist` and in the bundle. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './write-thread.ts' : './write-thread.js',
  import.meta.url,
);

/** The writing connection, which lives in a thread of its own: nothing here blocks. */
export class WriteConnection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #lastId = 0;
  #failure: Error | undefined;

  private constructor(options: WriteThreadOptions) {
    this.#worker = new Worker(threadFile, { workerData: options });
    this.#worker.on('message', (reply: WriteReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fail(new Error('the thread that writes has ended'));
        resolve();
      });
    });
  }

  /**
   * Opens the file in a new thread.
   * @throws what SQLite says, with its code
   */
  static async open(file: string, create: boolean): Promise<WriteConnection> {
    const connection = new WriteConnection({ file, create, timeout: statementTimeout });
    try {
      await connection.#wait(0);
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  /** Whether the thread has ended, by itself or by {@link close}. */
  get ended(): boolean {
    return this.#failure !== undefined;
  }

  /**
   * Runs one statement.
   * @throws what SQLite says, with its code; a Problem `store_unavailable` when the thread ended
   */
  run(sql: string, parameters: readonly unknown[] = []): Promise<WriteResult> {
    const id = (this.#lastId += 1);
    const result = this.#wait(id);
    if (!this.ended) this.#worker.postMessage({ id, sql, parameters });
    return result;
  }

  /** Closes the connection after the statements that were sent, and ends the thread. */
  async close(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#ended;
  }

  #wait(id: number): Promise<WriteResult> {
    if (this.#failure) return Promise.reject(this.#failure);
    // An idle thread does not keep the process alive; one that is waited for does.
    if (this.#waiting.size === 0) this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #settle(reply: WriteReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('result' in reply) waiting?.resolve(reply.result);
    else waiting?.reject(Object.assign(new Error(reply.error.message), reply.error));
  }

  #fail(cause: Error): void {
    this.#failure ??= storeUnavailable('the store cannot be written', cause);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }
}

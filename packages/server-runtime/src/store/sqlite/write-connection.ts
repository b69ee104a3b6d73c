import { Worker } from 'node:worker_threads';
import type { DeferredStatement, Insertion, StatementQueue } from '../sql/statement-queue.js';
import { storeUnavailable } from '../store-errors.js';
import { compileInsertion } from './compile-insertion.js';
import type {
  WriteFailure,
  WriteReply,
  WriteResult,
  WriteStatement,
  WriteThreadOptions,
} from './write-messages.js';

interface Waiting {
  readonly statements: readonly DeferredStatement[];
  resolve(result: WriteResult): void;
  reject(error: Error): void;
}

/** Statements of one message: more would take milliseconds to be handed over. */
const fullQueue = 200;

/** How long a statement blocks its thread for a lock, in milliseconds; the driver waits longer. */
const statementTimeout = 20;

/** The same name beside this file in sources, in `dist` and in the bundle. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './write-thread.ts' : './write-thread.js',
  import.meta.url,
);

/** The writing connection, which lives in a thread of its own: nothing here blocks. */
export class WriteConnection implements StatementQueue {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #deferred: DeferredStatement[] = [];
  /** When the transaction that has its turn was asked for; of the monotonic clock. */
  waitingSince: number | undefined;
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

  /** Whether there are statements that were not sent yet. */
  get hasDeferred(): boolean {
    return this.#deferred.length > 0;
  }

  get isFull(): boolean {
    return this.#deferred.length >= fullQueue;
  }

  /** A message to a thread and back costs more than what most statements do. */
  defer(statement: DeferredStatement): void {
    this.#deferred.push(statement);
  }

  insert(insertion: Insertion): void {
    this.defer(compileInsertion(insertion));
  }

  /** @returns the statements that were not sent yet, which whoever asked has to send now */
  takeDeferred(): readonly DeferredStatement[] {
    const deferred = this.#deferred;
    this.#deferred = [];
    return deferred;
  }

  /** Forgets the statements that were not sent yet: the transaction is rolled back. */
  forgetDeferred(): void {
    this.#deferred = [];
  }

  /**
   * Runs the statements that were deferred, then this one; none after the first that fails.
   *
   * @throws what SQLite says, with its code; a Problem `store_unavailable` when the thread ended
   */
  run(sql: string, parameters: readonly unknown[] = []): Promise<WriteResult> {
    return this.send([...this.takeDeferred(), { sql, parameters }]);
  }

  /**
   * Runs statements, none after the first that fails.
   *
   * @returns what the last one brought
   * @throws as {@link run}
   */
  send(statements: readonly DeferredStatement[]): Promise<WriteResult> {
    const id = (this.#lastId += 1);
    const result = this.#wait(id, statements);
    if (!this.ended) this.#worker.postMessage({ id, statements: statements.map(toStatement) });
    return result;
  }

  /** Closes the connection after the statements that were sent, and ends the thread. */
  async close(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#ended;
  }

  #wait(id: number, statements: readonly DeferredStatement[] = []): Promise<WriteResult> {
    if (this.#failure) return Promise.reject(this.#failure);
    // An idle thread does not keep the process alive; one that is waited for does.
    if (this.#waiting.size === 0) this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.set(id, { statements, resolve, reject }));
  }

  #settle(reply: WriteReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('result' in reply) waiting?.resolve(reply.result);
    else waiting?.reject(explainFailure(reply.error, waiting.statements));
  }

  #fail(cause: Error): void {
    this.#failure ??= storeUnavailable('the store cannot be written', cause);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }
}

/** Functions cannot be sent. */
function toStatement({ sql, parameters, changes }: DeferredStatement): WriteStatement {
  return { sql, parameters, ...(changes !== undefined && { changes }) };
}

function explainFailure(
  { index, ...failure }: WriteFailure,
  statements: readonly DeferredStatement[],
): Error {
  const error = Object.assign(new Error(failure.message), failure);
  return statements[index]?.explain?.(error) ?? error;
}

import type { KindDescriptor } from '@flux-resourceset/contract';
import type { Connection, VersionReader } from './connections.js';
import { readStoreId } from './open-reader.js';
import { ServedKinds } from './served-kinds.js';
import { SqliteSnapshot } from './snapshot.js';
import { ForeignDefinitionsError, storeUnavailable, toStoreProblem } from '../store-errors.js';
import type { Actor, InspectableSnapshot, Readiness, Store, WriteTransaction } from '../store.js';
import { SqliteWriteTransaction } from './write-transaction.js';

/** The connections of a store; without a writer it only reads. */
export interface StoreConnections {
  readonly reader: Connection;
  readonly version: VersionReader;
  readonly writer: Connection | null;
}

/** A store on open connections to one SQLite file. */
export class SqliteStore implements Store {
  readonly storeId: string;
  readonly #connections: StoreConnections;
  readonly #kinds: readonly KindDescriptor[];
  readonly #served: ServedKinds;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(connections: StoreConnections, kinds: readonly KindDescriptor[]) {
    this.storeId = readStoreId(connections.reader);
    this.#connections = connections;
    this.#kinds = kinds;
    this.#served = new ServedKinds(kinds);
  }

  version(): number {
    this.#refuseWhenClosed();
    try {
      return this.#connections.version.read();
    } catch (error) {
      throw toStoreProblem(error);
    }
  }

  async read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result> {
    const { reader } = this.#connections;
    return this.#run(() =>
      reader.queries
        .transaction()
        .execute((transaction) => work(new SqliteSnapshot(transaction, this.#served))),
    );
  }

  async write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    const { writer } = this.#connections;
    if (writer === null) throw storeUnavailable('the store is open for reading only');
    return this.#run(() =>
      writer.queries
        .transaction()
        .execute((transaction) =>
          work(new SqliteWriteTransaction(transaction, this.#served, this.#kinds, actor)),
        ),
    );
  }

  async readiness(): Promise<Readiness> {
    try {
      const foreign = await this.read((snapshot) => snapshot.foreignKinds());
      if (foreign.length > 0) throw new ForeignDefinitionsError(foreign);
      return { ready: true };
    } catch (error) {
      return { ready: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed();
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw toStoreProblem(error);
    } finally {
      this.#running.delete(running);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw storeUnavailable('the store is closed');
  }

  /** The writer goes last: the last connection moves the WAL into the file, if it may write. */
  async #close(): Promise<void> {
    await Promise.allSettled(this.#running);
    const { reader, version, writer } = this.#connections;
    version.close();
    reader.database.close();
    writer?.database.close();
  }
}

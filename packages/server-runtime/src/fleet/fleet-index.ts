import { setImmediate } from 'node:timers/promises';
import type { FluxDescriptor, JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { compareKeys } from '../store/key-order.js';
import type { Inspection, Store, StoredDocument } from '../store/store.js';

/** A cluster of the store, as far as its status is told. */
export interface FleetCluster {
  readonly id: string;
  /** In lower case. */
  readonly dns: string;
  /** Members that its status shows and is filtered by. */
  readonly members: JsonObject;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Documents that are read between two turns of the event loop. */
const page = 50;

/**
 * The clusters of the store, in memory: read whole once, and after that only where they changed.
 * A damaged document is left out here; its polls tell of it.
 */
export class FleetIndex {
  readonly #store: Store;
  readonly #kind: KindDescriptor;
  readonly #flux: FluxDescriptor;
  readonly #clusters = new Map<string, FleetCluster>();
  #names: ReadonlySet<string> = new Set();
  #ordered: readonly FleetCluster[] = [];
  #version: number | null = null;
  #revision = 0;
  #epoch: string | null = null;
  #refreshing: Promise<void> | null = null;

  constructor(store: Store, flux: FluxDescriptor, kind: KindDescriptor) {
    this.#store = store;
    this.#flux = flux;
    this.#kind = kind;
  }

  /** As of the last refresh, in the order of the key. */
  get clusters(): readonly FleetCluster[] {
    return this.#ordered;
  }

  /** Whether a cluster has this DNS name. */
  has(dns: string): boolean {
    return this.#names.has(dns);
  }

  /** Takes in what changed since. @throws Problem when the store cannot be read */
  async refresh(): Promise<void> {
    if (this.#refreshing !== null) await this.#refreshing;
    this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null));
    await this.#refreshing;
  }

  async #refresh(): Promise<void> {
    const version = await this.#store.version();
    if (version === this.#version) return;
    const { epoch, revision, changed } = await this.#store.read(async (snapshot) => ({
      epoch: snapshot.epoch,
      revision: await snapshot.revision(),
      // In another epoch the same revisions are other changes.
      changed: snapshot.epoch === this.#epoch ? await snapshot.changedSince(this.#revision) : null,
    }));
    if (changed === null) await this.#readAll();
    else await this.#readSome(changed.filter(({ kind }) => kind === this.#kind.kind));
    this.#ordered = [...this.#clusters.values()].sort((left, right) =>
      compareKeys(this.#kind, left.id, right.id),
    );
    this.#names = new Set(this.#ordered.map(({ dns }) => dns));
    this.#version = version;
    this.#revision = revision;
    this.#epoch = epoch;
  }

  async #readAll(): Promise<void> {
    this.#clusters.clear();
    let after: string | null = null;
    do {
      const from: string | null = after;
      const { documents, next }: Inspection = await this.#store.read((snapshot) =>
        snapshot.inspect(this.#kind, from, page),
      );
      for (const document of documents) this.#take(document);
      after = next;
      await setImmediate();
    } while (after !== null);
  }

  async #readSome(changed: readonly { readonly id: string }[]): Promise<void> {
    for (let start = 0; start < changed.length; start += page) {
      const ids = changed.slice(start, start + page).map(({ id }) => id);
      const found = await this.#store.read((snapshot) => snapshot.getMany(this.#kind, ids));
      for (const id of ids) {
        const document = found.get(id);
        if (document) this.#take(document);
        else this.#clusters.delete(id);
      }
      if (start + page < changed.length) await setImmediate();
    }
  }

  #take({ id, document, createdAt }: StoredDocument): void {
    const { identity, filters } = this.#flux;
    const names = new Set([
      ...Object.values(identity),
      ...filters.map(({ member }) => member[0] ?? ''),
    ]);
    const members = Object.fromEntries([...names].map((name) => [name, document[name]]));
    const dns = String(document[identity.dns] ?? '').toLowerCase();
    this.#clusters.set(id, { id, dns, members, createdAt: Date.parse(createdAt) });
  }
}

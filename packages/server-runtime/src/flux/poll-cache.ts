import type { ChangedDocument } from '../store/store.js';

/** The rendered answer of one path. */
export interface RenderedPoll {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Compressed on the first request that asks for it. */
  gzipBody: Buffer | null;
}

/** What a rendered answer was made of: `kind/id`, or `kind/*` for every document of a kind. */
export type Dependency = `${string}/${string}`;

interface Entry {
  readonly path: string;
  readonly rendered: RenderedPoll;
  readonly memberships: readonly Set<Entry>[];
}

/**
 * Rendered answers by path, each dropped when a document it was made of changes. Holds no
 * more than a given number of bytes; the oldest entries go first.
 */
export class PollCache {
  readonly #entries = new Map<string, Entry>();
  readonly #dependents = new Map<Dependency, Set<Entry>>();
  readonly #maxBytes: number;
  #bytes = 0;

  /** @param maxBytes - bound of all bodies together, uncompressed, in bytes */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(path: string): RenderedPoll | undefined {
    return this.#entries.get(path)?.rendered;
  }

  put(path: string, rendered: RenderedPoll, dependencies: readonly Dependency[]): void {
    this.#drop(this.#entries.get(path));
    const memberships = dependencies.map((dependency) => this.#dependentsOf(dependency));
    const entry: Entry = { path, rendered, memberships };
    for (const dependents of memberships) dependents.add(entry);
    this.#entries.set(path, entry);
    this.#bytes += rendered.body.length;
    this.#evict();
  }

  /** Drops what depends on one of the documents. */
  dropChanged(changed: readonly ChangedDocument[]): void {
    for (const { kind, id } of changed) {
      this.#dropDependents(`${kind}/${id}`);
      this.#dropDependents(`${kind}/*`);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#dependents.clear();
    this.#bytes = 0;
  }

  #dependentsOf(dependency: Dependency): Set<Entry> {
    const dependents = this.#dependents.get(dependency) ?? new Set<Entry>();
    this.#dependents.set(dependency, dependents);
    return dependents;
  }

  #dropDependents(dependency: Dependency): void {
    for (const entry of this.#dependents.get(dependency) ?? []) this.#drop(entry);
    this.#dependents.delete(dependency);
  }

  #drop(entry: Entry | undefined): void {
    if (entry === undefined) return;
    for (const dependents of entry.memberships) dependents.delete(entry);
    this.#entries.delete(entry.path);
    this.#bytes -= entry.rendered.body.length;
  }

  #evict(): void {
    for (const entry of this.#entries.values()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#drop(entry);
    }
  }
}

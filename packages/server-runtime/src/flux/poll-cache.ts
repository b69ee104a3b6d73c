import type { Answer } from '../front/route.js';
import type { ChangedDocument } from '../store/store.js';

/** The rendered answer of one poll. */
export interface RenderedPoll {
  /** The same for every way in which a client may ask for it. */
  readonly key: string;
  readonly plain: Answer & { readonly body: Buffer };
  /** Of the body; null where it is not what a cluster was given. */
  readonly digest: string | null;
  /** Compressed on the first request that asks for it. */
  gzip: Answer | null;
}

/** What a rendered answer was made of: `kind/id`, or `kind/*` for every document of a kind. */
export type Dependency = `${string}/${string}`;

/** What an entry takes beside its bodies: objects, and its place in maps and sets. */
const bytesOfEntry = 500;
const bytesOfDependency = 100;

interface Entry {
  bytes: number;
  readonly rendered: RenderedPoll;
  readonly memberships: readonly Set<Entry>[];
}

/**
 * Rendered answers by key, each dropped when a document it was made of changes. Holds no
 * more than a given number of bytes; the oldest entries go first.
 */
export class PollCache {
  readonly #entries = new Map<string, Entry>();
  readonly #dependents = new Map<Dependency, Set<Entry>>();
  readonly #maxBytes: number;
  #bytes = 0;

  /** @param maxBytes - bound of all bodies and what is kept beside them, in bytes */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Bytes of all bodies and of what is kept beside them. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): RenderedPoll | undefined {
    return this.#entries.get(key)?.rendered;
  }

  put(rendered: RenderedPoll, dependencies: readonly Dependency[]): void {
    const { key, plain } = rendered;
    this.#drop(this.#entries.get(key));
    const memberships = dependencies.map((dependency) => this.#dependentsOf(dependency));
    const overhead = bytesOfEntry + 2 * key.length + memberships.length * bytesOfDependency;
    const entry: Entry = { bytes: overhead, rendered, memberships };
    for (const dependents of memberships) dependents.add(entry);
    this.#entries.set(key, entry);
    this.#bytes += overhead;
    this.grow(rendered, plain.body.length);
  }

  /** Counts bytes that came to an answer since; nothing where it is not kept any more. */
  grow(rendered: RenderedPoll, bytes: number): void {
    const entry = this.#entries.get(rendered.key);
    if (entry?.rendered !== rendered) return;
    entry.bytes += bytes;
    this.#bytes += bytes;
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
    this.#entries.delete(entry.rendered.key);
    this.#bytes -= entry.bytes;
  }

  #evict(): void {
    for (const entry of this.#entries.values()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#drop(entry);
    }
  }
}

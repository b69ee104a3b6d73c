import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { Snapshot } from '../store/store.js';

/** Documents of one snapshot, each read once: many clusters ask for the same few. */
export class ReadThrough {
  readonly #snapshot: Snapshot;
  readonly #known = new Map<string, Map<string, JsonObject | null>>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Reads those that are not known yet. */
  async load(kind: KindDescriptor, ids: readonly string[]): Promise<void> {
    const known = this.#of(kind);
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length === 0) return;
    const read = await this.#snapshot.getMany(kind, unknown);
    for (const id of unknown) known.set(id, read.get(id)?.document ?? null);
  }

  /** @returns a document that was loaded, as it is stored; null for what is not there */
  peek(kind: KindDescriptor, id: string): JsonObject | null {
    return this.#of(kind).get(id) ?? null;
  }

  #of({ kind }: KindDescriptor): Map<string, JsonObject | null> {
    const known = this.#known.get(kind) ?? new Map<string, JsonObject | null>();
    this.#known.set(kind, known);
    return known;
  }
}

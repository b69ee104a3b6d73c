import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { Snapshot } from '../store/store.js';

/** Documents of one snapshot, each read once: many clusters ask for the same few. */
export class ReadThrough {
  readonly #snapshot: Snapshot;
  readonly #known = new Map<string, Map<string, JsonObject | null>>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** @returns the documents that exist among `ids`, by id, as they are stored */
  async getMany(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const known = this.#of(kind);
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) {
      const read = await this.#snapshot.getMany(kind, unknown);
      for (const id of unknown) known.set(id, read.get(id)?.document ?? null);
    }
    const found = new Map<string, JsonObject>();
    for (const id of ids) {
      const document = known.get(id) ?? null;
      if (document !== null) found.set(id, document);
    }
    return found;
  }

  #of({ kind }: KindDescriptor): Map<string, JsonObject | null> {
    const known = this.#known.get(kind) ?? new Map<string, JsonObject | null>();
    this.#known.set(kind, known);
    return known;
  }
}

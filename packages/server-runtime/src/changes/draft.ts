import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { overlay, type OverlaidDocument } from '../store/overlay.js';
import type { Snapshot, StoredDocument } from '../store/store.js';
import type { RequestedChange } from './requested-change.js';

/** One document as it is stored, and as it is to be. */
export interface DraftDocument {
  readonly kind: KindDescriptor;
  readonly id: string;
  /** Null for what is not stored. */
  readonly before: StoredDocument | null;
  /** The very object of `before` where nothing changes; null for what is to go. */
  readonly after: JsonObject | null;
  /** As it was asked for, before it was brought into form. */
  readonly wanted: JsonObject | null;
  /** What asked for it last. */
  readonly requested: RequestedChange;
}

/** Documents that are read at once: a few milliseconds of work. */
export const draftChunk = 200;

/** What requested changes make of documents, one after the other; nothing is written. */
export class Draft {
  readonly #snapshot: Snapshot;
  readonly #stored = new Map<string, StoredDocument | null>();
  readonly #documents = new Map<string, DraftDocument>();
  readonly #time = new Date().toISOString();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** All that were asked for, unchanged ones too. */
  get documents(): Iterable<DraftDocument> {
    return this.#documents.values();
  }

  /** Reads what is not known yet of the documents. */
  async load(kind: KindDescriptor, ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#stored.has(nameDocument(kind, id)));
    if (unknown.length === 0) return;
    const found = await this.#snapshot.getMany(kind, unknown);
    for (const id of unknown) this.#stored.set(nameDocument(kind, id), found.get(id) ?? null);
  }

  /** The document as it was asked for so far; undefined when nothing asked for it. */
  find(kind: KindDescriptor, id: string): DraftDocument | undefined {
    return this.#documents.get(nameDocument(kind, id));
  }

  /** The document as it is stored; null for what is not there or was not read. */
  findStored(kind: KindDescriptor, id: string): StoredDocument | null {
    return this.#stored.get(nameDocument(kind, id)) ?? null;
  }

  put(document: DraftDocument): void {
    this.#documents.set(nameDocument(document.kind, document.id), document);
  }

  /** Those that differ from what is stored, in the order in which they were first asked for. */
  listChanged(): readonly DraftDocument[] {
    return [...this.#documents.values()].filter(
      ({ before, after }) => after !== (before?.document ?? null),
    );
  }

  /** The store as it would be. */
  view(): Snapshot {
    const documents = this.listChanged().map(({ kind, id, after }): OverlaidDocument => ({
      kind,
      id,
      document: after,
    }));
    return overlay(this.#snapshot, { documents, tombstones: new Map(), time: this.#time });
  }
}

function nameDocument({ kind }: KindDescriptor, id: string): string {
  return `${kind}/${id}`;
}

import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import { findValueBreach } from '../inputs/poll-contract.js';
import type { Snapshot } from '../store/store.js';
import type { DraftDocument } from './draft.js';
import { ReadThrough } from './read-through.js';

/** What is known of a catalogue document beside its members. */
interface Weight {
  /** As JSON, defaults included. */
  readonly bytes: number;
  /** Whether every value of it can be given to the operator. */
  readonly isSound: boolean;
}

/** Catalogue documents as they are stored, and as they will be; read once each. */
export class CatalogueSides {
  readonly #stored: ReadThrough;
  readonly #changed: ReadonlyMap<string, DraftDocument>;
  readonly #weights = new Map<JsonObject, Weight>();

  constructor(snapshot: Snapshot, changed: readonly DraftDocument[]) {
    this.#stored = new ReadThrough(snapshot);
    this.#changed = new Map(
      changed.map((document) => [nameOf(document.kind, document.id), document]),
    );
  }

  isChanged(kind: KindDescriptor, id: string): boolean {
    return this.#changed.has(nameOf(kind, id));
  }

  /** Reads what is not known yet; what is changed is known on both sides. */
  async load(kind: KindDescriptor, ids: Iterable<string>): Promise<void> {
    await this.#stored.load(
      kind,
      [...new Set(ids)].filter((id) => !this.isChanged(kind, id)),
    );
  }

  /** @returns the document as it is stored */
  before(kind: KindDescriptor, id: string): JsonObject | null {
    const changed = this.#changed.get(nameOf(kind, id));
    return changed ? (changed.before?.document ?? null) : this.#stored.peek(kind, id);
  }

  /** @returns the document as it will be: the very same object where it does not change */
  after(kind: KindDescriptor, id: string): JsonObject | null {
    const changed = this.#changed.get(nameOf(kind, id));
    return changed ? changed.after : this.#stored.peek(kind, id);
  }

  weigh(kind: KindDescriptor, document: JsonObject): Weight {
    const known = this.#weights.get(document) ?? weighDocument(kind, document);
    this.#weights.set(document, known);
    return known;
  }
}

function weighDocument(kind: KindDescriptor, document: JsonObject): Weight {
  const filled = fillDefaults(kind.schema, document);
  const bytes = Buffer.byteLength(JSON.stringify(filled));
  return { bytes, isSound: findValueBreach(filled, '') === null };
}

function nameOf({ kind }: KindDescriptor, id: string): string {
  return `${kind}/${id}`;
}

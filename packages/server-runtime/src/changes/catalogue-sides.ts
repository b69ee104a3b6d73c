import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import { findValueBreach } from '../inputs/poll-contract.js';
import type { PlannableSnapshot } from '../store/store.js';
import type { DraftDocument } from './draft.js';
import { ReadThrough } from './read-through.js';

/** Catalogue documents as they are stored, and as they will be; each is read once, if at all. */
export class CatalogueSides {
  readonly #snapshot: PlannableSnapshot;
  readonly #stored: ReadThrough;
  readonly #changed: ReadonlyMap<string, DraftDocument>;
  readonly #bytes = new Map<string, number>();
  readonly #sound = new Map<string, boolean>();

  constructor(snapshot: PlannableSnapshot, changed: readonly DraftDocument[]) {
    this.#snapshot = snapshot;
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

  /** Asks how large those are that are not known yet. */
  async measure(kind: KindDescriptor, ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#bytes.has(nameOf(kind, id)));
    const stored = unknown.filter((id) => !this.isChanged(kind, id));
    const measured =
      stored.length > 0 ? await this.#snapshot.measure(kind, stored) : new Map<string, number>();
    const defaults = bytesOf(kind.schema);
    for (const id of unknown) {
      const bytes = this.isChanged(kind, id) ? bytesOf(this.after(kind, id)) : measured.get(id);
      this.#bytes.set(nameOf(kind, id), (bytes ?? 0) + defaults);
    }
  }

  /** At least as many as it has, its defaults included, as JSON; it was measured. */
  boundBytes(kind: KindDescriptor, id: string): number {
    return this.#bytes.get(nameOf(kind, id)) ?? 0;
  }

  /** Whether nothing was put into it that the operator cannot take; what is stored was looked at. */
  isSound(kind: KindDescriptor, id: string): boolean {
    const name = nameOf(kind, id);
    const after = this.#changed.get(name)?.after ?? null;
    if (after === null) return true;
    const isSound =
      this.#sound.get(name) ?? findValueBreach(fillDefaults(kind.schema, after), '') === null;
    this.#sound.set(name, isSound);
    return isSound;
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
}

function bytesOf(document: JsonObject | null): number {
  return document === null ? 0 : Buffer.byteLength(JSON.stringify(document));
}

function nameOf({ kind }: KindDescriptor, id: string): string {
  return `${kind}/${id}`;
}

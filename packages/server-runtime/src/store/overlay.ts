import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, isSelected } from './document-facts.js';
import { compareKeys, compareTexts } from './key-order.js';
import { findPage } from './page-of-list.js';
import type {
  ChangedDocument,
  ListQuery,
  Page,
  Referrer,
  Snapshot,
  StoredDocument,
  Tombstone,
  WantedKeys,
} from './store.js';

/** One change that is not stored; null removes the document. */
export interface OverlaidDocument {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly document: JsonObject | null;
}

/** Changes in the order in which they would be stored; each takes one revision. */
export interface OverlaidChanges {
  readonly documents: readonly OverlaidDocument[];
  /** DNS names that get a tombstone, or lose it (null). */
  readonly tombstones: ReadonlyMap<string, Tombstone | null>;
  /** ISO 8601, UTC: when they are made. */
  readonly time: string;
}

/** What the changes leave of one document. */
interface Result {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly document: JsonObject | null;
  /** How many changes come before its last one, and that one. */
  readonly step: number;
  /** False when it keeps the time of creation of what was stored. */
  readonly isNew: boolean;
}

/** @returns the snapshot as it would be once the changes are stored; nothing is written */
export function overlay(snapshot: Snapshot, changes: OverlaidChanges): Snapshot {
  return new OverlaidSnapshot(snapshot, changes);
}

class OverlaidSnapshot implements Snapshot {
  readonly epoch: string;
  readonly #base: Snapshot;
  readonly #changes: OverlaidChanges;
  /** By kind, then by id. */
  readonly #results: ReadonlyMap<string, ReadonlyMap<string, Result>>;
  /** Documents of the changes by what they refer to; made when it is first asked for. */
  #referrers: ReadonlyMap<string, readonly Referrer[]> | undefined;

  constructor(base: Snapshot, changes: OverlaidChanges) {
    this.epoch = base.epoch;
    this.#base = base;
    this.#changes = changes;
    this.#results = foldChanges(changes.documents);
  }

  async revision(): Promise<number> {
    return (await this.#base.revision()) + this.#changes.documents.length;
  }

  async get(kind: KindDescriptor, id: string): Promise<StoredDocument | undefined> {
    return (await this.getMany(kind, [id])).get(id);
  }

  async getMany(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredDocument>> {
    const stored = await this.#base.getMany(kind, ids);
    const changed = this.#of(kind);
    const results = [...new Set(ids)].flatMap((id) => changed.get(id) ?? []);
    const kept = [...stored].filter(([id]) => !changed.has(id));
    const laid = await this.#store(results, stored);
    return new Map([...kept, ...laid.map((document) => [document.id, document] as const)]);
  }

  async exists(wanted: readonly WantedKeys[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const stored = await this.#base.exists(wanted);
    return new Map(
      wanted.map(({ kind, ids }) => {
        const known = stored.get(kind.kind);
        const existing = ids.filter((id) => {
          const result = this.#of(kind).get(id);
          return result ? result.document !== null : known?.has(id);
        });
        return [kind.kind, new Set(existing)];
      }),
    );
  }

  async findBy(
    kind: KindDescriptor,
    member: string,
    value: string,
  ): Promise<StoredDocument | undefined> {
    const where = [{ filter: { parameter: member, member: [member] }, value }];
    return (await this.list(kind, { where, limit: 1 })).documents[0];
  }

  async list(kind: KindDescriptor, { where, ...page }: ListQuery): Promise<Page> {
    const ids = await this.listIds(kind, where);
    const wanted = ids.slice(...findPage(kind, ids, page));
    const found = await this.getMany(kind, wanted);
    return { documents: wanted.flatMap((id) => found.get(id) ?? []), total: ids.length };
  }

  async listIds(kind: KindDescriptor, where: ListQuery['where']): Promise<readonly string[]> {
    const changed = this.#of(kind);
    const stored = await this.#base.listIds(kind, where);
    const kept = stored.filter((id) => !changed.has(id));
    const laid = [...changed.values()].flatMap(({ id, document }) =>
      document !== null && isSelected(document, where) ? [id] : [],
    );
    return [...kept, ...laid].toSorted((a, b) => compareKeys(kind, a, b));
  }

  async referrers(kind: KindDescriptor, id: string, limit: number): Promise<readonly Referrer[]> {
    const stored = await this.#base.referrers(kind, id, limit + this.#changes.documents.length);
    const kept = stored.filter((from) => !this.#results.get(from.kind)?.has(from.id));
    this.#referrers ??= indexReferrers(this.#results);
    const laid = this.#referrers.get(nameTarget(kind.kind, id)) ?? [];
    return [...kept, ...laid]
      .toSorted((a, b) => compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id))
      .slice(0, limit);
  }

  async changedSince(revision: number): Promise<readonly ChangedDocument[] | null> {
    const base = await this.#base.revision();
    if (revision > (await this.revision())) return null;
    const stored = await this.#base.changedSince(Math.min(revision, base));
    if (stored === null) return null;
    const laid = this.#changes.documents
      .map(({ kind, id }, index) => ({ revision: base + index + 1, kind: kind.kind, id }))
      .filter((change) => change.revision > revision);
    const last = new Map(
      [...stored, ...laid].map((change) => [`${change.kind}/${change.id}`, change]),
    );
    return [...last.values()].toSorted((a, b) => a.revision - b.revision);
  }

  async findTombstone(dns: string): Promise<Tombstone | undefined> {
    const laid = this.#changes.tombstones.get(dns);
    return laid === undefined ? this.#base.findTombstone(dns) : (laid ?? undefined);
  }

  async listTombstones(cluster: string): Promise<readonly Tombstone[]> {
    const { tombstones } = this.#changes;
    const stored = await this.#base.listTombstones(cluster);
    const kept = stored.filter(({ dns }) => !tombstones.has(dns));
    const laid = [...tombstones.values()].filter((mark) => mark?.cluster === cluster);
    return [...kept, ...laid.filter((mark) => mark !== null)].toSorted((a, b) =>
      compareTexts(a.dns, b.dns),
    );
  }

  #of(kind: KindDescriptor): ReadonlyMap<string, Result> {
    return this.#results.get(kind.kind) ?? new Map<string, Result>();
  }

  async #store(
    results: readonly Result[],
    stored: ReadonlyMap<string, StoredDocument>,
  ): Promise<readonly StoredDocument[]> {
    const base = await this.#base.revision();
    const { time } = this.#changes;
    return results.flatMap(({ kind, id, document, step, isNew }) => {
      if (document === null) return [];
      const createdAt = isNew ? time : (stored.get(id)?.createdAt ?? time);
      const revision = base + step;
      return [{ kind: kind.kind, id, document, revision, createdAt, updatedAt: time }];
    });
  }
}

function foldChanges(
  documents: readonly OverlaidDocument[],
): ReadonlyMap<string, ReadonlyMap<string, Result>> {
  const results = new Map<string, Map<string, Result>>();
  for (const [index, { kind, id, document }] of documents.entries()) {
    const ofKind = results.get(kind.kind) ?? new Map<string, Result>();
    const before = ofKind.get(id);
    const isNew = before !== undefined && (before.document === null || before.isNew);
    ofKind.set(id, { kind, id, document, step: index + 1, isNew });
    results.set(kind.kind, ofKind);
  }
  return results;
}

function indexReferrers(
  results: ReadonlyMap<string, ReadonlyMap<string, Result>>,
): ReadonlyMap<string, readonly Referrer[]> {
  const index = new Map<string, Referrer[]>();
  for (const { kind, id, document } of [...results.values()].flatMap((of) => [...of.values()])) {
    const { references } = document === null ? nothing : collectFacts(kind, id, document);
    const targets = new Set(references.map((found) => nameTarget(found.target, found.targetId)));
    for (const target of targets) {
      const referrers = index.get(target) ?? [];
      referrers.push({ kind: kind.kind, id });
      index.set(target, referrers);
    }
  }
  return index;
}

const nothing = { references: [] };

function nameTarget(kind: string, id: string): string {
  return `${kind}/${id}`;
}

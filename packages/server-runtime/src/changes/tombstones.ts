import type { JsonObject, ServiceDescriptor } from '@flux-resourceset/contract';
import type { Snapshot, Tombstone } from '../store/store.js';
import type { DraftDocument } from './draft.js';
import type { Pace } from './pace.js';

/** DNS names that get a mark, or lose it (null). */
export type TombstoneChanges = ReadonlyMap<string, Tombstone | null>;

/** What changes leave of the marks on DNS names; nothing is written. */
class Marks {
  readonly changes = new Map<string, Tombstone | null>();
  readonly #snapshot: Snapshot;
  readonly #time = new Date().toISOString();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  async find(dns: string): Promise<Tombstone | undefined> {
    const made = this.changes.get(dns);
    return made === undefined ? this.#snapshot.findTombstone(dns) : (made ?? undefined);
  }

  add(dns: string, cluster: string, cause: Tombstone['cause']): void {
    this.changes.set(dns, { dns, cluster, cause, time: this.#time });
  }

  remove(dns: string): void {
    this.changes.set(dns, null);
  }

  /** Removes every mark that a cluster has left. */
  async removeAllOf(cluster: string): Promise<void> {
    for (const { dns } of await this.#snapshot.listTombstones(cluster)) {
      // What became of a name since is another's.
      if (!this.changes.has(dns)) this.remove(dns);
    }
    for (const [dns, made] of this.changes) if (made?.cluster === cluster) this.remove(dns);
  }

  /** A mark that another cluster left when it was renamed stays: that one may still poll the name. */
  async takeName(dns: string, cluster: string): Promise<void> {
    const mark = await this.find(dns);
    if (mark && (mark.cause === 'deleted' || mark.cluster === cluster)) this.remove(dns);
  }
}

/** @returns the marks that changes to clusters leave, in the order in which they are made */
export async function planTombstones(
  service: ServiceDescriptor,
  snapshot: Snapshot,
  changed: readonly DraftDocument[],
  pace: Pace,
): Promise<TombstoneChanges> {
  const marks = new Marks(snapshot);
  for (const document of changed) {
    if (document.kind.kind !== service.flux?.kind) continue;
    if (pace.isDue) await pace.rest();
    await markChange(service, marks, document);
  }
  return marks.changes;
}

async function markChange(
  service: ServiceDescriptor,
  marks: Marks,
  { id, before, after }: DraftDocument,
): Promise<void> {
  const [old, dns] = [readDns(service, before?.document), readDns(service, after)];
  if (dns === undefined) return old === undefined ? undefined : markDeleted(marks, id, old);
  if (old === undefined) return liftMarks(marks, id, dns);
  if (old !== dns) return moveMarks(marks, id, old, dns);
  if (wasEmptied(service, after, before?.document)) marks.remove(dns);
}

/**
 * Marks the DNS name of a deleted cluster: its polls then answer an empty list, which tells
 * the cluster to remove what it has, and not 404, which tells it to keep it. Names that it had
 * before are nobody's any more.
 */
async function markDeleted(marks: Marks, id: string, dns: string): Promise<void> {
  await marks.removeAllOf(id);
  // Whoever had the name before may still poll it, and nobody has said that it is to go.
  if ((await marks.find(dns))?.cause !== 'renamed') marks.add(dns, id, 'deleted');
}

/**
 * Lifts the mark of a deletion from the name that a new cluster has, and every mark that an
 * earlier one of its id left: who makes a cluster again, under this name or another, has not said
 * that it is to be emptied. The name of a cluster that was renamed keeps its mark.
 */
async function liftMarks(marks: Marks, id: string, dns: string): Promise<void> {
  await marks.removeAllOf(id);
  await marks.takeName(dns, id);
}

/**
 * Marks the name that a cluster gives up: it may be polled by that name still, so that nothing
 * assigned to another cluster of that name must not empty it.
 */
async function moveMarks(marks: Marks, id: string, old: string, dns: string): Promise<void> {
  await marks.takeName(dns, id);
  marks.add(old, id, 'renamed');
}

/** Whoever takes away the last assignment of a cluster has said what its polls are to answer. */
function wasEmptied(
  { flux }: ServiceDescriptor,
  after: JsonObject | null,
  before: JsonObject | undefined,
): boolean {
  const assignments = flux?.endpoints.map(({ assignment }) => assignment) ?? [];
  return assignments.some((name) => isEmpty(after?.[name]) && !isEmpty(before?.[name]));
}

function isEmpty(assignment: JsonObject[string]): boolean {
  return !Array.isArray(assignment) || assignment.length === 0;
}

/** @returns the DNS name in lower case, or undefined for what is no cluster */
function readDns(
  { flux }: ServiceDescriptor,
  document: JsonObject | null | undefined,
): string | undefined {
  const dns = flux === null ? undefined : document?.[flux.identity.dns];
  return typeof dns === 'string' ? dns.toLowerCase() : undefined;
}

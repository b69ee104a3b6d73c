import type { JsonObject, KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import type { TombstoneChanges } from '../changes/tombstones.js';
import type { MarkChange } from '../store/change-log.js';
import type { PlannableSnapshot, Tombstone } from '../store/store.js';
import type { RestoredDocument } from './restore-document.js';

/** What becomes of marks on DNS names when changes are taken back. */
interface MarksScope {
  readonly service: ServiceDescriptor;
  /** What became of marks since, oldest first. */
  readonly marks: readonly MarkChange[];
  readonly restored: readonly RestoredDocument[];
  /** Whether all of it is taken back, and not only what has to do with the documents. */
  readonly isWhole: boolean;
}

/** A name's mark before the changes that are taken back, and after them. */
interface MarkSpan {
  readonly before: Tombstone | null;
  readonly after: Tombstone | null;
}

/**
 * Gives DNS names the marks that they had: a cluster whose creation is taken back leaves none, and
 * one that is there again has none. What others have done to a name since stays.
 */
export async function restoreMarks(
  snapshot: PlannableSnapshot,
  { service, marks, restored, isWhole }: MarksScope,
): Promise<TombstoneChanges> {
  const own = isWhole ? null : await listOwn(snapshot, service, restored);
  const changes = new Map<string, Tombstone | null>();
  for (const [dns, { before, after }] of spanMarks(marks)) {
    if (own && !isOwn(own, dns, before, after)) continue;
    const present = (await snapshot.findTombstone(dns)) ?? null;
    if (!isSame(present, after) || isSame(present, before)) continue;
    if (own && before && (await isTaken(snapshot, own, dns))) continue;
    changes.set(dns, before);
  }
  return changes;
}

/** The clusters among some documents. */
interface OwnClusters {
  readonly ids: ReadonlySet<string>;
  /** DNS names that they have, or are to have again. */
  readonly names: ReadonlySet<string>;
  readonly kind: KindDescriptor | undefined;
  /** Member of the cluster that is its DNS name. */
  readonly member: string;
}

function isOwn({ ids, names }: OwnClusters, dns: string, ...marks: (Tombstone | null)[]): boolean {
  return names.has(dns) || marks.some((mark) => mark !== null && ids.has(mark.cluster));
}

/** Whether another cluster has the name now. */
async function isTaken(
  snapshot: PlannableSnapshot,
  { ids, kind, member }: OwnClusters,
  dns: string,
): Promise<boolean> {
  const holder = kind && (await snapshot.findBy(kind, member, dns));
  return holder !== undefined && !ids.has(holder.id);
}

function spanMarks(marks: readonly MarkChange[]): ReadonlyMap<string, MarkSpan> {
  const spans = new Map<string, MarkSpan>();
  for (const { dns, before, after } of marks) {
    const known = spans.get(dns);
    spans.set(dns, { before: known ? known.before : before, after });
  }
  return spans;
}

async function listOwn(
  snapshot: PlannableSnapshot,
  { flux }: ServiceDescriptor,
  restored: readonly RestoredDocument[],
): Promise<OwnClusters> {
  const member = flux?.identity.dns ?? '';
  const names = new Set<string>();
  const add = (document: JsonObject | null | undefined): void => {
    const dns = document?.[member];
    if (typeof dns === 'string') names.add(dns.toLowerCase());
  };
  const clusters = restored.filter(({ kind }) => kind.kind === flux?.kind);
  for (const { kind, id, document } of clusters) {
    add(document);
    add((await snapshot.get(kind, id))?.document);
  }
  const ids = new Set(clusters.map(({ id }) => id));
  return { ids, names, kind: clusters[0]?.kind, member };
}

function isSame(left: Tombstone | null, right: Tombstone | null): boolean {
  if (left === null || right === null) return left === right;
  const members = ['cluster', 'cause', 'time'] as const;
  return members.every((member) => left[member] === right[member]);
}

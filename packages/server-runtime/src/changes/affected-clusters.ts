import type { FluxDescriptor, JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import type { PlannableSnapshot } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { draftChunk, type DraftDocument } from './draft.js';
import type { Pace } from './pace.js';
import type { RequestedChange } from './requested-change.js';
import type { TombstoneChanges } from './tombstones.js';

/**
 * A DNS name, and the cluster that has it before and after. Effects are told by name, because
 * polls are: where two clusters exchange theirs, who polls gets what the other had.
 */
export interface AffectedName {
  readonly dns: string;
  /** Key of the cluster's document: of the one that has the name now, else of the one that had it. */
  readonly cluster: string;
  /** With defaults in place; null where nobody has the name. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  /** Polls will be 404, so that who polls keeps what it has. */
  readonly isKept: boolean;
  /** Which change brings it about. */
  readonly requested: RequestedChange;
}

/** What is needed to find the clusters that changes reach. */
export interface AffectedScope {
  readonly context: ChangeContext;
  readonly snapshot: PlannableSnapshot;
  readonly flux: FluxDescriptor;
  readonly clusterKind: KindDescriptor;
  readonly changed: readonly DraftDocument[];
  readonly tombstones: TombstoneChanges;
  readonly pace: Pace;
}

/** More than any fleet has. */
const everyReferrer = 1_000_000;

/** Finds the clusters that changes reach: those that are changed, and those that refer to what is. */
export async function* listAffected(scope: AffectedScope): AsyncGenerator<readonly AffectedName[]> {
  const owners = [...findOwners(scope)];
  for (let start = 0; start < owners.length; start += draftChunk) {
    if (scope.pace.isDue) await scope.pace.rest();
    const some = owners.slice(start, start + draftChunk);
    yield some.flatMap(([dns, { before, after }]) => {
      const cluster = after ?? before;
      return cluster === null ? [] : [toAffected(scope, dns, before, after, cluster)];
    });
  }
  const referrers = await findReferring(scope);
  const ids = [...referrers.keys()];
  for (let start = 0; start < ids.length; start += draftChunk) {
    yield await readReferring(scope, ids.slice(start, start + draftChunk), referrers);
  }
}

interface Owners {
  before: DraftDocument | null;
  after: DraftDocument | null;
}

function findOwners(scope: AffectedScope): ReadonlyMap<string, Owners> {
  const { changed, clusterKind } = scope;
  const owners = new Map<string, Owners>();
  for (const cluster of changed.filter(({ kind }) => kind === clusterKind)) {
    const [old, dns] = [readDns(scope, cluster.before?.document), readDns(scope, cluster.after)];
    if (old !== null) ownersOf(owners, old).before = cluster;
    if (dns !== null) ownersOf(owners, dns).after = cluster;
  }
  return owners;
}

function toAffected(
  { clusterKind, tombstones }: AffectedScope,
  dns: string,
  before: DraftDocument | null,
  after: DraftDocument | null,
  { id, requested }: DraftDocument,
): AffectedName {
  const fill = (document: JsonObject | null | undefined): JsonObject | null =>
    document ? fillDefaults(clusterKind.schema, document) : null;
  // A name that is given up is 404; only the mark of a deletion empties who polls it.
  const isKept = after === null && tombstones.get(dns)?.cause !== 'deleted';
  return {
    dns,
    cluster: id,
    before: fill(before?.before?.document),
    after: fill(after?.after),
    isKept,
    requested,
  };
}

function ownersOf(owners: Map<string, Owners>, dns: string): Owners {
  const known = owners.get(dns) ?? { before: null, after: null };
  owners.set(dns, known);
  return known;
}

function readDns({ flux }: AffectedScope, document: JsonObject | null | undefined): string | null {
  const dns = document?.[flux.identity.dns];
  return typeof dns === 'string' ? dns.toLowerCase() : null;
}

/** Clusters that refer to changed documents and are not changed themselves, and what brings it about. */
async function findReferring(scope: AffectedScope): Promise<ReadonlyMap<string, RequestedChange>> {
  const { snapshot, flux, clusterKind, changed, pace } = scope;
  const catalogue = new Set(flux.endpoints.map(({ kind }) => kind));
  const own = new Set(changed.filter(({ kind }) => kind === clusterKind).map(({ id }) => id));
  const found = new Map<string, RequestedChange>();
  for (const { kind, id, before, after, requested } of changed) {
    if (!catalogue.has(kind.kind) || before === null || after === null) continue;
    if (pace.isDue) await pace.rest();
    for (const from of await snapshot.referrers(kind, id, everyReferrer)) {
      const isOther = from.kind === clusterKind.kind && !own.has(from.id);
      if (isOther && !found.has(from.id)) found.set(from.id, requested);
    }
  }
  return found;
}

async function readReferring(
  scope: AffectedScope,
  ids: readonly string[],
  referrers: ReadonlyMap<string, RequestedChange>,
): Promise<readonly AffectedName[]> {
  const { snapshot, clusterKind, pace } = scope;
  if (pace.isDue) await pace.rest();
  const clusters = await snapshot.getMany(clusterKind, ids);
  const affected: AffectedName[] = [];
  for (const id of ids) {
    if (pace.isDue) await pace.rest();
    const stored = clusters.get(id);
    const requested = referrers.get(id);
    const dns = readDns(scope, stored?.document);
    if (stored === undefined || requested === undefined || dns === null) continue;
    const document = fillDefaults(clusterKind.schema, stored.document);
    const sides = { before: document, after: document, isKept: false };
    affected.push({ dns, cluster: id, ...sides, requested });
  }
  return affected;
}

import { setImmediate } from 'node:timers/promises';
import type { FluxDescriptor, JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { SentPage } from '../front/page-headers.js';
import { isSelected } from '../store/document-facts.js';
import { findPage } from '../store/page-of-list.js';
import type { FleetCluster, FleetIndex } from './fleet-index.js';
import type { LastSeen } from './last-seen.js';
import type { StatusQuery } from './status-query.js';

/** Clusters that are looked at between two turns of the event loop. */
const turn = 20;
/** Clusters that are counted between two. */
const countedTurn = 1_000;

/** What the status of a fleet is told from. */
export interface FleetStatusSources {
  readonly flux: FluxDescriptor;
  /** The kind whose documents are clusters. */
  readonly kind: KindDescriptor;
  readonly index: FleetIndex;
  readonly lastSeen: LastSeen;
  /** @returns digest of what a poll would get now; null when it would fail */
  readonly currentDigest: (endpoint: string, dns: string) => Promise<string | null>;
}

/** A page of the status of a fleet. */
export interface StatusPage {
  readonly clusters: readonly { readonly status: JsonObject }[];
  readonly total: number;
  readonly next: SentPage['next'];
}

/** Tells of each cluster when it was last seen and whether it has what it should have. */
export async function readFleetStatus(
  sources: FleetStatusSources,
  query: StatusQuery,
  now: number,
): Promise<StatusPage> {
  const { where, staleFor, behind } = query;
  const selected = sources.index.clusters.filter(
    (cluster) =>
      isSelected(cluster.members, where) &&
      (staleFor === null || findSilence(sources, cluster, now) >= staleFor),
  );
  if (behind === null) {
    const page = cutPage(sources, selected, query);
    return { ...page, clusters: await describeAll(sources, page.found, now) };
  }
  // What a cluster has is known only once it was looked at, each of them.
  const described = await describeAll(sources, selected, now);
  const page = cutPage(
    sources,
    described.filter(({ isBehind }) => isBehind === behind),
    query,
  );
  return { ...page, clusters: page.found };
}

function cutPage<Found extends { readonly id: string }>(
  { kind }: FleetStatusSources,
  found: readonly Found[],
  query: StatusQuery,
): Pick<StatusPage, 'total' | 'next'> & { readonly found: readonly Found[] } {
  const keys = found.map(({ id }) => id);
  const [start, end] = findPage(kind, keys, query);
  const last = query.limit !== undefined && end < keys.length ? keys[end - 1] : undefined;
  const next = last === undefined ? null : (['after', last] as const);
  return { found: found.slice(start, end), total: keys.length, next };
}

/** @returns of each time, in milliseconds, how many clusters nothing was heard of for so long */
export async function countSilent(
  sources: FleetStatusSources,
  times: readonly number[],
  now: number,
): Promise<readonly number[]> {
  const counts = times.map(() => 0);
  for (const [index, cluster] of sources.index.clusters.entries()) {
    if (index % countedTurn === countedTurn - 1) await setImmediate();
    const silence = findSilence(sources, cluster, now);
    for (const [at, time] of times.entries()) {
      if (silence >= time) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** A new cluster is silent since it was made. */
function findSilence(
  { flux, lastSeen }: FleetStatusSources,
  { dns, createdAt }: FleetCluster,
  now: number,
): number {
  let latest = createdAt;
  for (const { endpoint } of flux.endpoints) {
    latest = Math.max(latest, lastSeen.find(endpoint, dns)?.at ?? 0);
  }
  return now - latest;
}

interface DescribedCluster {
  readonly id: string;
  readonly status: JsonObject;
  readonly isBehind: boolean;
}

async function describeAll(
  sources: FleetStatusSources,
  clusters: readonly FleetCluster[],
  now: number,
): Promise<readonly DescribedCluster[]> {
  const described: DescribedCluster[] = [];
  for (const [index, cluster] of clusters.entries()) {
    if (index % turn === turn - 1) await setImmediate();
    described.push(await describeCluster(sources, cluster, now));
  }
  return described;
}

async function describeCluster(
  sources: FleetStatusSources,
  { id, dns, members }: FleetCluster,
  now: number,
): Promise<DescribedCluster> {
  const { flux, kind, lastSeen } = sources;
  const environment = flux.identity['environment'];
  const named = await Promise.all(
    flux.endpoints.map(async ({ endpoint }) => ({
      endpoint,
      seen: lastSeen.find(endpoint, dns),
      status: await describeEndpoint(sources, endpoint, dns),
    })),
  );
  const [latest] = named
    .flatMap(({ seen }) => seen ?? [])
    .toSorted((left, right) => right.at - left.at);
  const status: JsonObject = {
    id: kind.keyType === 'integer' ? Number(id) : id,
    dns,
    ...(environment !== undefined && { environment: members[environment] }),
    ...(latest && {
      last_seen: new Date(latest.at).toISOString(),
      age_seconds: Math.max(0, Math.round((now - latest.at) / 1000)),
      ...(latest.operator !== null && { operator: latest.operator }),
      ...(latest.address !== null && { address: latest.address }),
    }),
    endpoints: Object.fromEntries(named.map(({ endpoint, status: told }) => [endpoint, told])),
  };
  return { id, status, isBehind: named.some(({ status: told }) => told['state'] !== 'current') };
}

async function describeEndpoint(
  { lastSeen, currentDigest }: FleetStatusSources,
  endpoint: string,
  dns: string,
): Promise<JsonObject> {
  const seen = lastSeen.find(endpoint, dns);
  if (seen === undefined) return { state: 'never' };
  const { at, status, digest } = seen;
  const isCurrent = async (): Promise<boolean> => digest === (await currentDigest(endpoint, dns));
  const state = status >= 400 ? 'failed' : (await isCurrent()) ? 'current' : 'behind';
  const last_seen = new Date(at).toISOString();
  return { state, last_seen, status, ...(digest !== null && { digest }) };
}

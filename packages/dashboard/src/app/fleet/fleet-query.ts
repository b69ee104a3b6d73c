import { fleetStatusPath } from '@flux-resourceset/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, queryClient } from '../api/api-context.js';
import { readList, type LoadedList } from '../api/queries.js';
import type { ClusterStatus } from './cluster-status.js';

/** In milliseconds: who polls is told by no stream. */
const interval = 30_000;

const queryKey = ['status', 'fleet'] as const;

/** The status of all clusters: the first are shown while the others are on their way. */
export const fleetQuery = queryOptions({
  queryKey,
  queryFn: ({ signal }): Promise<LoadedList<ClusterStatus>> => {
    const isFirst = queryClient.getQueryData(queryKey) === undefined;
    const show = (list: LoadedList<ClusterStatus>): void => {
      if (isFirst) queryClient.setQueryData(queryKey, list);
    };
    return readList<ClusterStatus>(fleetStatusPath, ({ id }) => String(id), show, signal);
  },
  refetchInterval: interval,
  structuralSharing: false,
});

/** The status of one cluster; null where there is none. */
export function clusterStatusQuery(id: string) {
  return queryOptions({
    queryKey: ['status', 'cluster', id],
    queryFn: () => findStatus(id, predecessors.get(id) ?? ''),
    refetchInterval: interval,
  });
}

/** Clusters behind which others were found: the next time one is asked for from there. */
const predecessors = new Map<string, string>();

/** The list is ordered by key, and has no filter for one: it is walked through. */
async function findStatus(id: string, from: string): Promise<ClusterStatus | null> {
  let after = from;
  for (;;) {
    const limit = after === from && from !== '' ? 1 : 1000;
    const search = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const path = `${fleetStatusPath}?limit=${String(limit)}${search}`;
    const { value } = await api.read<readonly ClusterStatus[]>(path);
    const at = value.findIndex((cluster) => String(cluster.id) === id);
    if (at >= 0) predecessors.set(id, String(value[at - 1]?.id ?? after));
    const last = value.at(-1);
    if (at >= 0 || last === undefined || value.length < limit) return value[at] ?? null;
    after = String(last.id);
  }
}

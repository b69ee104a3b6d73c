import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, queryClient } from '../api/api-context.js';
import { readList, type LoadedList } from '../api/queries.js';

/** All documents of a kind: the first are shown while the others are on their way. */
export function listQuery({ kind, key, paths, isPaged }: DashboardKind) {
  const path = paths.list ?? `/${kind}`;
  const queryKey = ['list', kind] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<LoadedList<JsonObject>> => {
      if (!isPaged) {
        const { value: items } = await api.read<readonly JsonObject[]>(path, { signal });
        return { items, total: items.length, isWhole: true };
      }
      const isFirst = queryClient.getQueryData(queryKey) === undefined;
      const show = (list: LoadedList<JsonObject>): void => {
        if (isFirst) queryClient.setQueryData(queryKey, list);
      };
      return readList<JsonObject>(path, (item) => String(item[key]), show, signal);
    },
    structuralSharing: false,
  });
}

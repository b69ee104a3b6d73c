import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '../api/api-context.js';
import { readList, type LoadedList } from '../api/queries.js';

/** All documents of a kind: the first are shown while the others are on their way. */
export function listQuery({ kind, key, paths }: DashboardKind) {
  const queryKey = ['list', kind] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<LoadedList<JsonObject>> => {
      const isFirst = queryClient.getQueryData(queryKey) === undefined;
      const show = (list: LoadedList<JsonObject>): void => {
        if (isFirst) queryClient.setQueryData(queryKey, list);
      };
      return readList<JsonObject>(
        paths.list ?? `/${kind}`,
        (item) => String(item[key]),
        show,
        signal,
      );
    },
    structuralSharing: false,
  });
}

import { queryOptions } from '@tanstack/react-query';
import type {
  ChangeDetail,
  ChangeRecord,
  DashboardDescriptor,
  DashboardPrincipal,
  DocumentUse,
  JsonObject,
} from '@flux-resourceset/contract';
import type { DashboardKind } from '@flux-resourceset/contract';
import { api } from './api-context.js';
import { fillPath, type Answered } from './request.js';

/** Documents that are asked for at once: the first come soon, the others in few requests. */
const firstPage = 200;
const nextPage = 1000;

/** What has been read of a list so far. */
export interface LoadedList<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly isWhole: boolean;
}

export const descriptorQuery = queryOptions({
  queryKey: ['service'],
  queryFn: async () => (await api.read<DashboardDescriptor>('/ui/service.json')).value,
  staleTime: Infinity,
});

export const principalQuery = queryOptions({
  queryKey: ['principal'],
  queryFn: async () => (await api.read<DashboardPrincipal>('/ui/principal.json')).value,
  staleTime: Infinity,
});

/** One document and its entity tag. */
export function documentQuery({ kind, paths }: DashboardKind, key: string) {
  return queryOptions({
    queryKey: ['document', kind, key],
    queryFn: (): Promise<Answered<JsonObject>> =>
      api.read<JsonObject>(fillPath(paths.instance ?? `/${kind}/{id}`, key)),
  });
}

/** Who refers to a document. */
export function usesQuery(kind: string, key: string) {
  return queryOptions({
    queryKey: ['uses', kind, key],
    queryFn: async () =>
      (await api.read<readonly DocumentUse[]>(`/ui/uses/${kind}/${encodeURIComponent(key)}`)).value,
  });
}

/** How many refer to each document of a kind; those that nobody refers to are left out. */
export function useCountsQuery(kind: string) {
  return queryOptions({
    queryKey: ['uses', kind],
    queryFn: async () =>
      (await api.read<Readonly<Record<string, number>>>(`/ui/uses/${kind}`)).value,
  });
}

/** Which changes are looked at. */
export interface ChangeFilter {
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly actor?: string | undefined;
  readonly cluster?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A page of changes, newest first. */
export async function readChanges(
  filter: ChangeFilter,
  before: number | null,
  limit: number,
): Promise<readonly ChangeRecord[]> {
  const search = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '') search.set(name, value);
  }
  if (before !== null) search.set('before', String(before));
  return (await api.read<readonly ChangeRecord[]>(`/changes?${search.toString()}`)).value;
}

export function recentChangesQuery(filter: ChangeFilter, limit: number) {
  return queryOptions({
    queryKey: ['changes', 'recent', filter, limit],
    queryFn: () => readChanges(filter, null, limit),
  });
}

export function changeQuery(revision: number) {
  return queryOptions({
    queryKey: ['change', revision],
    queryFn: async () => (await api.read<ChangeDetail>(`/changes/${String(revision)}`)).value,
  });
}

/**
 * Reads a list page by page.
 *
 * @param path - of the list, without a query
 * @param keyOf - what the next page begins after
 * @param show - told what there is after each page but the last
 */
export async function readList<Item>(
  path: string,
  keyOf: (item: Item) => string,
  show: (list: LoadedList<Item>) => void,
  signal: AbortSignal,
): Promise<LoadedList<Item>> {
  let items: readonly Item[] = [];
  let search = `limit=${String(firstPage)}`;
  for (;;) {
    const { value, total } = await api.read<readonly Item[]>(`${path}?${search}`, { signal });
    items = [...items, ...value];
    const last = value.at(-1);
    const all = total ?? items.length;
    if (last === undefined || items.length >= all) {
      return { items, total: items.length, isWhole: true };
    }
    show({ items, total: all, isWhole: false });
    search = `limit=${String(nextPage)}&after=${encodeURIComponent(keyOf(last))}`;
  }
}

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { HttpResponse, RequestOptions } from './http-client.js';

/** How an iteration over all pages asks for them; the other options are those of each request. */
export interface PageOptions extends Omit<RequestOptions, 'ifMatch' | 'ifNoneMatch'> {
  /** Most documents of a request, from 2; the server has a highest number of its own. */
  readonly pageSize?: number | undefined;
}

/** The query of a list's function, without what the iteration decides by itself. */
export type Filters<List extends (...parameters: never) => unknown> = Omit<
  NonNullable<Parameters<List>[1]>,
  'limit' | 'offset'
> & { readonly limit?: never; readonly offset?: never };

/** A page's documents that no earlier page had. */
export interface Page<Item> extends HttpResponse<readonly Item[]> {
  /** How many the whole list has at this moment; null where the server does not say it. */
  readonly total: number | null;
}

/** A list that is read page by page, as far as it is iterated. Each iteration reads it anew. */
export interface PagedList<Item> extends AsyncIterable<Item> {
  /** The same, a page at a time: to show progress, or to work on many at once. */
  pages(): AsyncIterable<Page<Item>>;
}

/** What an iteration needs to know about the list of a kind. */
export interface ListSource<Data, Item> {
  readonly fetchPage: (
    query: { readonly limit: number; readonly offset: number },
    options: RequestOptions,
  ) => Promise<HttpResponse<Data>>;
  readonly itemsOf: (data: Data) => readonly Item[];
  /** Lists are in the order of this key, which no two documents share. */
  readonly keyOf: (item: Item) => unknown;
  /** When the caller does not say. */
  readonly pageSize: number;
}

/**
 * Reads a list page by page.
 *
 * Documents come and go in the meantime, and move what follows to other offsets. So each page
 * starts at the last document of the one before: when another one is there, the iteration goes
 * back until it meets documents that it has seen. A document that is in the list all the time
 * comes exactly once; one that is created or deleted meanwhile comes once or not at all.
 *
 * @throws TypeError for a `pageSize` that cannot be
 */
export function pageList<Data, Item>(
  source: ListSource<Data, Item>,
  { pageSize = source.pageSize, ...options }: PageOptions = {},
): PagedList<Item> {
  if (!Number.isSafeInteger(pageSize) || pageSize < 2) {
    throw new TypeError(`pageSize: ${String(pageSize)} is none; give a whole number from 2`);
  }
  const pages = (): AsyncGenerator<Page<Item>> => readPages(source, pageSize, options);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { data } of pages()) yield* data;
    },
  };
}

async function* readPages<Data, Item>(
  { fetchPage, itemsOf, keyOf }: ListSource<Data, Item>,
  limit: number,
  options: RequestOptions,
): AsyncGenerator<Page<Item>> {
  const seen = new Set<unknown>();
  let offset = 0;
  for (;;) {
    const { data, status, headers } = await fetchPage({ limit, offset }, options);
    const items = itemsOf(data);
    if (offset > 0 && (items.length === 0 || !seen.has(keyOf(items[0] as Item)))) {
      offset = Math.max(0, offset - limit + 1);
      continue;
    }
    const fresh = items.filter((item) => !seen.has(keyOf(item)));
    for (const item of fresh) seen.add(keyOf(item));
    const total = totalOf(headers);
    yield { data: fresh, status, headers, total };
    const isFull = items.length >= limit;
    if (items.length < 2 || !hasMore(headers, offset + items.length, isFull)) return;
    offset += items.length - 1;
  }
}

/** A proxy may drop either header; a full page may be followed by another one. */
function hasMore(headers: Headers, end: number, isFull: boolean): boolean {
  const total = totalOf(headers);
  if (total !== null) return end < total;
  return isFull || /\brel="?next\b/.test(headers.get('Link') ?? '');
}

function totalOf(headers: Headers): number | null {
  const text = headers.get('X-Total-Count') ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

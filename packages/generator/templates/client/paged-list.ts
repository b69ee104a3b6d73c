import type { HttpResponse, RequestOptions } from './send.js';

/** How an iteration over all pages asks for them; the other options are those of each request. */
export interface PageOptions extends RequestOptions {
  /** Most documents of a request, from 1; the server has a highest number of its own. */
  readonly pageSize?: number | undefined;
}

/** The query of a list's function, without what the iteration decides by itself. */
export type Filters<
  Params extends object,
  Paging extends string = 'limit' | 'offset' | 'after',
> = Omit<Params, Paging> & { readonly [Name in Paging]?: never };

/** A page's documents. */
export interface Page<Item> extends HttpResponse<readonly Item[]> {
  /** How many the whole list has at this moment; null where the server does not say it. */
  readonly total: number | null;
}

/** A list that is read page by page, as far as it is iterated. Each iteration reads it anew. */
export interface PagedList<Item> extends AsyncIterable<Item> {
  /** The same, a page at a time: to show progress, or to work on many at once. */
  pages(): AsyncIterable<Page<Item>>;
}

/** What a page is asked for with. */
export interface PageQuery<Key> {
  readonly limit: number;
  /** Key that it begins behind. */
  readonly after?: Key;
}

/** What an iteration needs to know about the list of a kind. */
export interface ListSource<Data, Item, Key> {
  readonly fetchPage: (
    query: PageQuery<Key>,
    options: RequestOptions,
  ) => Promise<HttpResponse<Data>>;
  readonly itemsOf: (data: Data) => readonly Item[];
  /** Lists are in the order of this key, which no two documents share. */
  readonly keyOf: (item: Item) => Key;
  /** When the caller does not say. */
  readonly pageSize: number;
}

/**
 * Reads a list page by page, each behind the last key of the one before. A document that is in
 * the list all the time comes exactly once; one that is created or deleted meanwhile comes once or
 * not at all.
 *
 * @throws TypeError for a `pageSize` that cannot be
 */
export function pageList<Data, Item, Key>(
  source: ListSource<Data, Item, Key>,
  { pageSize = source.pageSize, ...options }: PageOptions = {},
): PagedList<Item> {
  if (!Number.isSafeInteger(pageSize) || pageSize < 1) {
    throw new TypeError(`pageSize: ${String(pageSize)} is none; give a whole number from 1`);
  }
  const pages = (): AsyncGenerator<Page<Item>> => readPages(source, pageSize, options);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { data } of pages()) yield* data;
    },
  };
}

async function* readPages<Data, Item, Key>(
  { fetchPage, itemsOf, keyOf }: ListSource<Data, Item, Key>,
  limit: number,
  options: RequestOptions,
): AsyncGenerator<Page<Item>> {
  let query: PageQuery<Key> = { limit };
  let seen = 0;
  for (;;) {
    const { data, status, etag, headers } = await fetchPage(query, options);
    const items = itemsOf(data);
    const last = items.at(-1);
    seen += items.length;
    yield { data: items, status, etag, headers, total: totalOf(headers) };
    if (last === undefined || !hasMore(headers, seen, items.length >= limit)) return;
    query = { limit, after: keyOf(last) };
  }
}

/** A proxy may drop either header: then the other one tells, or a full page. */
function hasMore(headers: Headers, seen: number, isFull: boolean): boolean {
  if (/\brel="?next\b/.test(headers.get('Link') ?? '')) return true;
  const total = totalOf(headers);
  return total === null ? isFull : seen < total;
}

function totalOf(headers: Headers): number | null {
  const text = headers.get('X-Total-Count') ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

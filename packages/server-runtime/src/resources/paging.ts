import { Problem } from '../problem.js';
import type { QueryParameters } from './handler.js';

/** Which part of a list is asked for. */
export interface Paging {
  readonly limit?: number;
  readonly offset: number;
}

/**
 * @returns `limit` and `offset` of a request
 * @throws Problem `validation_error` when one of them is no whole number from 0 up
 */
export function readPaging(query: QueryParameters): Paging {
  const limit = readCount(query, 'limit');
  return { offset: readCount(query, 'offset') ?? 0, ...(limit !== undefined && { limit }) };
}

function readCount(query: QueryParameters, parameter: string): number | undefined {
  const value = query[parameter];
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    const message = `${parameter} must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`;
    throw new Problem('validation_error', message, [{ parameter, message }]);
  }
  return value;
}

/**
 * Headers of a page: how many there are in all, and where the next page is.
 *
 * @param url - path and query of this page
 * @param count - number of documents on this page
 * @see RFC 8288 for `Link`
 */
export function formatPageHeaders(
  url: string,
  { limit, offset }: Paging,
  count: number,
  total: number,
): Record<string, string> {
  const next = offset + count;
  const hasNext = limit !== undefined && count > 0 && next < total;
  return {
    'X-Total-Count': String(total),
    ...(hasNext && { Link: `<${formatPageUrl(url, next)}>; rel="next"` }),
  };
}

function formatPageUrl(url: string, offset: number): string {
  const [path = '', search = ''] = url.split('?', 2);
  const kept = [...new URLSearchParams(search)].filter(([name]) => name !== 'offset');
  const pairs = [...kept, ['offset', String(offset)]];
  return `${path}?${pairs.map((pair) => pair.map(encodeStrictly).join('=')).join('&')}`;
}

/** Encodes all of RFC 3986's reserved characters: validators of query strings refuse them raw. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A page of a list that was sent. */
export interface SentPage {
  /** Path and query that it was asked for with. */
  readonly url: string;
  readonly total: number;
  /**
   * The parameter that the next page begins with, `['after', 'one']`; null where there is none or
   * nobody asked for pages.
   */
  readonly next: readonly [parameter: 'after' | 'offset', value: string] | null;
}

/**
 * Headers of a page: how many there are in all, and where the next page is. The link is relative
 * to the page: what a proxy puts in front of the path does not matter.
 *
 * @see RFC 8288 for `Link`, RFC 3986, 5.2 for a reference that is a query alone
 */
export function formatPageHeaders({ url, total, next }: SentPage): Record<string, string> {
  return {
    'X-Total-Count': String(total),
    ...(next && formatNextPage(url, next)),
  };
}

/** Says where the next page is, and nothing of how many there are. */
export function formatNextPage(
  url: string,
  next: readonly [parameter: 'after' | 'offset' | 'before', value: string],
): Record<string, string> {
  return { Link: `<${formatNextQuery(url, next)}>; rel="next"` };
}

function formatNextQuery(url: string, next: readonly [string, string]): string {
  const [, search = ''] = url.split('?', 2);
  const kept = [...new URLSearchParams(search)].filter(
    ([name]) => name !== 'offset' && name !== 'after' && name !== 'before',
  );
  return `?${[...kept, next].map((pair) => pair.map(encodeStrictly).join('=')).join('&')}`;
}

/** Encodes all of RFC 3986's reserved characters: validators of query strings refuse them raw. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

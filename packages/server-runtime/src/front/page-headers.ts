/**
 * Headers of a page: how many there are in all, and where the next page is.
 *
 * @param url - path and query of this page
 * @param count - number of documents on this page
 * @see RFC 8288 for `Link`
 */
export function formatPageHeaders(
  url: string,
  { limit, offset }: { readonly limit?: number; readonly offset: number },
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

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** A query's members: those that are absent are left out, a list is repeated. */
export type Query = object;

/**
 * Encodes a path parameter (RFC 3986), so that it stays one segment whatever is in it.
 *
 * @throws TypeError for what cannot be a segment: nothing, the dots that URLs resolve, and
 *   halves of a surrogate pair, which have no UTF-8
 */
export function encodeSegment(value: string | number): string {
  const isValue = typeof value === 'string' || Number.isFinite(value);
  const segment = isValue ? encodeText(String(value)) : '';
  if (segment === '' || segment === '.' || segment === '..') {
    throw new TypeError(`${JSON.stringify(value)} cannot be part of a path`);
  }
  return segment;
}

/**
 * @param path - filled in and encoded
 * @throws TypeError for a value of the query that has no UTF-8
 */
export function buildUrl(baseUrl: string, path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${encodeText(name)}=${encodeText(String(item))}`),
  );
  return baseUrl + path + (pairs.length === 0 ? '' : `?${pairs.join('&')}`);
}

/** RFC 3986 reserves `!'()*` too, and servers that validate refuse them in a query unencoded. */
function encodeText(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw new TypeError(`${JSON.stringify(text)} is no well-formed text and cannot be sent`);
  }
}

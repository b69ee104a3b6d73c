/**
 * Where the page is, however it is reached: the server says how far up that is, and a proxy may have
 * put something in front. Read once, before the address changes.
 */
export const pageUrl = new URL('.', document.baseURI);

/** Where the API is: the page is at `/ui/` of it. */
const serviceUrl = new URL('..', pageUrl);

/** @param path - of the API, `/changes?limit=10` */
export function serviceAddress(path: string): URL {
  return new URL(path.replace(/^\//, ''), serviceUrl);
}

/** Longer paths name nothing here; what is beyond this is a flood, or an attack. */
const mostCharacters = 200;

/**
 * @param url - the target of a request, of any length
 * @returns its path as a log may hold it: cut, and without the query, which may hold secrets
 */
export function logPath(url: string | undefined): string {
  const start = (url ?? '').slice(0, mostCharacters + 1);
  const [path = ''] = start.split(/[?#]/, 1);
  return path.length > mostCharacters ? `${path.slice(0, mostCharacters)}…` : path;
}

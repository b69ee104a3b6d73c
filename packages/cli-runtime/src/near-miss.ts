import { closest, distance } from 'fastest-levenshtein';

/**
 * @param name - an unknown name
 * @param known - the names that exist
 * @returns `; did you mean "list"?`, or nothing when no known name is near
 */
export function suggestName(name: string, known: readonly string[]): string {
  if (known.length === 0 || name.length > 100) return '';
  const nearest = closest(name.toLowerCase(), known);
  const isNear = distance(name.toLowerCase(), nearest) <= Math.max(2, nearest.length / 4);
  return isNear ? `; did you mean "${nearest}"?` : '';
}

import { distance } from 'fastest-levenshtein';

/** Longer names are no typing errors, and comparing them takes time. */
const longestName = 100;

/**
 * Finds what was probably meant. Two letters in five may differ, at least one and at most
 * three: enough for `titel` and `querry_params`, too little to turn `name` into `type`.
 *
 * @param name - an unknown name
 * @param known - the names that exist
 * @param limit - how many letters may differ, where the rule is too generous
 * @returns the nearest known name, or undefined when none is near
 */
export function findNearMiss(
  name: string,
  known: readonly string[],
  limit = Math.max(1, lettersThatMayDiffer(name)),
): string | undefined {
  if (name.length > longestName) return undefined;
  const near = known
    .map((candidate) => ({ candidate, far: distance(fold(name), fold(candidate)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return near[0]?.candidate;
}

function lettersThatMayDiffer(name: string): number {
  return Math.min(3, Math.floor(name.length * 0.4));
}

/** queryParams, query-params and query_params are one typo apart for a reader, not for Levenshtein. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/**
 * Two letters that changed places are two letters that differ, also in a short name.
 *
 * @returns `; did you mean 'environment'?`, or nothing when no known name is near
 */
export function suggestName(name: string, known: readonly string[]): string {
  const near = findNearMiss(name, known, Math.max(2, lettersThatMayDiffer(name)));
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

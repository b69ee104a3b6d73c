import { distance } from 'fastest-levenshtein';

/**
 * Finds what was probably meant. Two letters in five may differ, at least one and at most
 * three: enough for `titel` and `querry_params`, too little to turn `name` into `type`.
 *
 * @param limit how many letters may differ, where the rule is too generous
 * @returns the nearest known name, or undefined when none is near
 */
export function suggest(
  name: string,
  known: readonly string[],
  limit = Math.min(3, Math.max(1, Math.floor(name.length * 0.4))),
): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, far: distance(fold(name), fold(candidate)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return near[0]?.candidate;
}

// queryParams, query-params and query_params are one typo apart for a reader, not for Levenshtein.
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** @returns a fix for an unknown name: the near miss, else every name that is known there */
export function fixUnknown(name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  if (near !== undefined) return `write \`${near}\``;
  return known.length === 0 ? 'remove it' : `use one of ${known.map((k) => `\`${k}\``).join(', ')}`;
}

/**
 * Extensions of others are passed through, so only one letter may differ from an own one.
 *
 * @returns whether an `x-*` key is probably a misspelt key of the language
 */
export function isNearExtension(name: string, known: readonly string[]): boolean {
  return suggest(name, known, 1) !== undefined;
}

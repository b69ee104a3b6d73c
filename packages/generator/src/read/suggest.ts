import { findNearMiss } from '@flux-resourceset/contract';

/** @returns a fix for an unknown name: the near miss, else every name that is known there */
export function fixUnknown(name: string, known: readonly string[]): string {
  const near = findNearMiss(name, known);
  if (near !== undefined) return `write \`${near}\``;
  return known.length === 0 ? 'remove it' : `use one of ${known.map((k) => `\`${k}\``).join(', ')}`;
}

/**
 * Extensions of others are passed through, so only one letter may differ from an own one.
 *
 * @returns whether an `x-*` key is probably a misspelt key of the language
 */
export function isNearExtension(name: string, known: readonly string[]): boolean {
  return findNearMiss(name, known, 1) !== undefined;
}

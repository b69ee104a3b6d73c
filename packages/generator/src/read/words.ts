import pluralize from 'pluralize';

/** Words of this trade that end in `s` and are no plurals. */
const uncountable = new Set('aws dns gcs https kubernetes nfs os redis tls'.split(' '));

/** @returns the words of a name, split wherever something else than a letter or digit stands */
export function wordsOf(name: string): readonly string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A name in Pascal case that is an identifier: `platform_components` → `PlatformComponents`.
 * Idempotent; what would start with a digit gets a `_` in front.
 */
export function pascalCase(name: string): string {
  const joined = wordsOf(name).map(capitalize).join('');
  return /^[A-Z]/.test(joined) ? joined : `_${joined}`;
}

/** A name for paths and commands: `platform_components` → `platform-components`. */
export function kebabCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join('-');
}

/** @returns the words, or the snake-case name, with the last in the singular: `addresses` → `address` */
export function singularOf(name: string): string {
  return inflectLastWord(name, pluralize.singular);
}

/** @returns the snake-case name with its last word in the plural */
export function pluralOf(name: string): string {
  return inflectLastWord(name, pluralize.plural);
}

function inflectLastWord(name: string, inflect: (word: string) => string): string {
  const start = name.search(/[^ _]*$/);
  const word = name.slice(start);
  return name.slice(0, start) + (uncountable.has(word.toLowerCase()) ? word : inflect(word));
}

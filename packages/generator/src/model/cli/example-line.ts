import type { SchemaLookup } from '../../read/schema-model.js';
import type { OptionModel } from './describe-options.js';
import { exampleWords } from './describe-value.js';

/** Quotes a word for a POSIX shell where it needs it. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * Writes a command line that uses a command.
 *
 * @param words - the command and its arguments
 * @param options - those that are shown, where their definition has an example
 */
export function exampleLine(
  words: readonly string[],
  options: readonly OptionModel[],
  lookup: SchemaLookup,
): string {
  return [
    ...words.map(quoteWord),
    ...options.flatMap((option) => exampleOption(option, lookup)),
  ].join(' ');
}

function exampleOption({ name, schema }: OptionModel, lookup: SchemaLookup): readonly string[] {
  const words = exampleWords(schema, lookup) ?? [];
  if (schema.kind === 'boolean') return [words[0] === 'false' ? `--no-${name}` : `--${name}`];
  return words.map((word) =>
    word.startsWith('-') ? quoteWord(`--${name}=${word}`) : `--${name} ${quoteWord(word)}`,
  );
}

import parser from 'yargs-parser';
import { suggestName } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import type { OptionSpec } from './command-options.js';

/** The words of a command line, sorted but not yet read. Texts are exactly as typed. */
export interface ParsedWords {
  readonly positionals: readonly string[];
  /** By name: a text, the texts of a list, or whether a flag is on; `false` is `--no-x`. */
  readonly given: ReadonlyMap<string, string | readonly string[] | boolean>;
}

/** Everything by which yargs would change a value is off. */
const exactly: Partial<parser.Configuration> = {
  'boolean-negation': true,
  'camel-case-expansion': false,
  'combine-arrays': false,
  'dot-notation': false,
  'duplicate-arguments-array': true,
  'flatten-duplicate-arrays': true,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'set-placeholder-key': false,
  'strip-aliased': true,
};

/**
 * Sorts words into options and others.
 *
 * @throws UsageError for an option that does not exist, with the near miss; for one without its
 *   value, with a value that it does not take, or given twice
 */
export function parseWords(words: readonly string[], options: readonly OptionSpec[]): ParsedWords {
  assertNoFlagValues(words, options);
  const { argv, error } = sortWords(words, options);
  if (error) throw explain(error);
  const { _: positionals, ...rest } = argv;
  const given = new Map<string, string | readonly string[] | boolean>();
  for (const [name, value] of Object.entries(rest)) {
    const option =
      options.find((known) => known.name === name) ?? refuseUnknown(name, value, options);
    const read = readGiven(option, value);
    if (read !== undefined) given.set(name, read);
  }
  return { positionals: positionals.map(String), given };
}

/** @returns the words that are no options, whatever options there are: commands come first */
export function listPositionals(
  words: readonly string[],
  options: readonly OptionSpec[],
): readonly string[] {
  return sortWords(words, options).argv._.map(String);
}

function sortWords(
  words: readonly string[],
  options: readonly OptionSpec[],
): parser.DetailedArguments {
  const named = (takes: OptionSpec['takes']): string[] =>
    options.filter((option) => option.takes === takes).map(({ name }) => name);
  const withValue = [...named('value'), ...named('list')];
  return parser.detailed(spellOut(words, options), {
    boolean: named('flag'),
    string: withValue,
    narg: Object.fromEntries(withValue.map((name) => [name, 1])),
    alias: Object.fromEntries(
      options.flatMap(({ name, alias }) => (alias === undefined ? [] : [[name, [alias]]])),
    ),
    configuration: exactly,
  });
}

/**
 * One letter may have its value right behind it, and flags of one letter may stand together, as
 * kubectl reads them: `-ojson` is `-o=json`, `-qojson` is `-q -o=json`. yargs takes each letter for
 * an option.
 */
function spellOut(words: readonly string[], options: readonly OptionSpec[]): string[] {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  return [...before.flatMap((word) => spellOutWord(word, options)), ...words.slice(before.length)];
}

function spellOutWord(word: string, options: readonly OptionSpec[]): readonly string[] {
  const [, letter = '', rest = ''] = /^-([A-Za-z])(.+)$/s.exec(word) ?? [];
  const option = options.find(({ alias }) => alias === letter);
  if (letter === '' || !option) return [word];
  if (option.takes !== 'flag') return [`-${letter}=${rest.replace(/^=/, '')}`];
  return [`-${letter}`, ...spellOutWord(`-${rest}`, options)];
}

/** yargs reads `--flag=yes` as false without a word. */
function assertNoFlagValues(words: readonly string[], options: readonly OptionSpec[]): void {
  const flags = new Set(options.filter(({ takes }) => takes === 'flag').map(({ name }) => name));
  const end = words.indexOf('--');
  for (const word of end === -1 ? words : words.slice(0, end)) {
    const [, name = '', value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
    if (flags.has(name) && value !== 'true' && value !== 'false') {
      throw new UsageError(`--${name} takes no value; write --${name} or --no-${name}`);
    }
  }
}

function refuseUnknown(name: string, value: unknown, options: readonly OptionSpec[]): never {
  const shown = (option: string): string => (option.length === 1 ? `-${option}` : `--${option}`);
  const negation = value === false ? 'no-' : '';
  const near = suggestName(
    `--${name}`,
    options.map((option) => `--${option.name}`),
  );
  throw new UsageError(`unknown option ${shown(negation + name)}${near}`);
}

function readGiven(
  option: OptionSpec,
  value: unknown,
): string | readonly string[] | boolean | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (option.takes === 'flag') return values.at(-1) === true;
  if (values.includes(false)) return readNegation(option, values);
  const texts = values.filter((item) => item !== undefined).map(String);
  if (texts.length === 0) return undefined;
  if (option.takes === 'list') return texts;
  if (texts.length > 1) throw new UsageError(`--${option.name} is given more than once`);
  return texts[0];
}

function readNegation(option: OptionSpec, values: readonly unknown[]): false {
  if (option.negatable !== true) throw new UsageError(`--${option.name} cannot be negated`);
  if (values.length > 1) {
    throw new UsageError(
      `--no-${option.name} removes what --${option.name} sets: write one of them`,
    );
  }
  return false;
}

function explain(error: Error): UsageError {
  const name = /following: (.+)$/.exec(error.message)?.[1];
  return new UsageError(
    name === undefined
      ? error.message
      : `--${name} needs a value; write --${name}=VALUE for one that starts with a dash`,
  );
}

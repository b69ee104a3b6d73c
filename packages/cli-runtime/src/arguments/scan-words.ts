import type { OptionSpec } from '@flux-resourceset/contract';

/** An option as it stands on the command line. */
export interface OptionToken {
  /** `--no-label`, `-x`. */
  readonly written: string;
  /** Without dashes and `no-`. */
  readonly name: string;
  readonly isNegated: boolean;
  /** Exactly as typed; undefined where there is none. */
  readonly value: string | undefined;
  /** Undefined where no option is called so. */
  readonly spec: OptionSpec | undefined;
}

/** The words of a command line, sorted but not yet judged. */
export interface ScannedWords {
  readonly positionals: readonly string[];
  readonly options: readonly OptionToken[];
}

/**
 * Sorts words into options and others, in one pass.
 *
 * @param optionsAt - the options that there are where these words stand before
 */
export function scanWords(
  words: readonly string[],
  optionsAt: (positionals: readonly string[]) => readonly OptionSpec[],
): ScannedWords {
  const positionals: string[] = [];
  const options: OptionToken[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      positionals.push(...words.slice(at + 1));
      break;
    }
    if (isPlain(word)) {
      positionals.push(word);
      continue;
    }
    const tokens = readOption(word, optionsAt(positionals));
    const last = tokens.at(-1);
    const next = words[at + 1];
    const takesNext = last !== undefined && needsValue(last) && next !== undefined && isPlain(next);
    options.push(...(takesNext ? [...tokens.slice(0, -1), { ...last, value: next }] : tokens));
    if (takesNext) at += 1;
  }
  return { positionals, options };
}

/** A dash alone is stdin, and a number may be negative. */
function isPlain(word: string): boolean {
  return !word.startsWith('-') || word === '-' || /^-\d/.test(word);
}

/** Whether an option takes the word behind it for its value. */
export function needsValue({ spec, value, isNegated }: OptionToken): boolean {
  return spec !== undefined && spec.takes !== 'flag' && value === undefined && !isNegated;
}

function readOption(word: string, known: readonly OptionSpec[]): readonly OptionToken[] {
  return word.startsWith('--') ? [readLong(word, known)] : readLetters(word.slice(1), known);
}

function readLong(word: string, known: readonly OptionSpec[]): OptionToken {
  const [, written = word, name = '', value] = /^(--([^=]*))(?:=(.*))?$/s.exec(word) ?? [];
  const spec = known.find((option) => option.name === name);
  if (spec !== undefined || !name.startsWith('no-') || value !== undefined) {
    return { written, name, isNegated: false, value, spec };
  }
  const positive = name.slice('no-'.length);
  const negated = known.find((option) => (option.negated ?? option.name) === positive);
  return { written, name: negated?.name ?? positive, isNegated: true, value, spec: negated };
}

/**
 * One letter may have its value right behind it, and flags of one letter may stand together, as
 * kubectl reads them: `-ojson` is `-o=json`, `-qojson` is `-q -o=json`.
 */
function readLetters(letters: string, known: readonly OptionSpec[]): readonly OptionToken[] {
  const letter = letters[0] ?? '';
  const rest = letters.slice(1);
  const spec = known.find(({ alias }) => alias === letter);
  const token = { written: `-${letter}`, name: spec?.name ?? letter, isNegated: false, spec };
  if (rest === '') return [{ ...token, value: undefined }];
  if (spec?.takes === 'flag') return [{ ...token, value: undefined }, ...readLetters(rest, known)];
  return [{ ...token, value: rest.replace(/^=/, '') }];
}

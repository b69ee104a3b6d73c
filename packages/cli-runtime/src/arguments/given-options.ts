import { suggestName, type OptionSpec } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { needsValue, type OptionToken } from './scan-words.js';

/** What the options of a command line were given, by name and exactly as typed. */
export class GivenOptions {
  readonly #tokens: ReadonlyMap<string, readonly OptionToken[]>;

  /**
   * @param known - the options that there are
   * @throws UsageError for an option that does not exist, with the near miss; for one without its
   *   value, with a value that it does not take, or given twice
   */
  constructor(tokens: readonly OptionToken[], known: readonly OptionSpec[]) {
    for (const token of tokens) assertKnown(token, known);
    const names = [...new Set(tokens.map(({ name }) => name))];
    this.#tokens = new Map(
      names.map((name) => [name, tokens.filter((token) => token.name === name)]),
    );
    for (const group of this.#tokens.values()) assertTogether(group);
  }

  /** @returns the value of an option that takes one; undefined where it is not given */
  text(name: string): string | undefined {
    return this.#tokens.get(name)?.at(-1)?.value;
  }

  /** @returns the values of an option that may be given several times */
  texts(name: string): readonly string[] {
    return (this.#tokens.get(name) ?? []).flatMap(({ value }) => value ?? []);
  }

  /** @returns whether a flag is on; undefined where it is not given */
  flag(name: string): boolean | undefined {
    const last = this.#tokens.get(name)?.at(-1);
    return last && !last.isNegated && last.value !== 'false';
  }

  /** @returns whether `--no-x` takes the value of `x` away */
  isRemoved(name: string): boolean {
    return this.#tokens.get(name)?.at(-1)?.isNegated === true;
  }

  /** @returns whether what is not there is no error */
  get ignoresMissing(): boolean {
    return this.flag('ignore-not-found') === true;
  }

  has(name: string): boolean {
    return this.#tokens.has(name);
  }
}

function assertKnown(token: OptionToken, known: readonly OptionSpec[]): void {
  const { written, name, value, spec, isNegated } = token;
  const own = known.find((option) => option.name === name);
  if (own === undefined) throw unknownOption(token, known);
  // What stood before its command was read for any command that has such an option.
  if (spec !== undefined && (spec.takes === 'flag') !== (own.takes === 'flag')) {
    throw new UsageError(`write ${written} behind the command`);
  }
  if (own.takes === 'flag' && value !== undefined && value !== 'true' && value !== 'false') {
    throw new UsageError(`--${name} takes no value; write --${name} or --no-${name}`);
  }
  if (isNegated) assertNegatable(token, own);
  if (needsValue(token)) {
    throw new UsageError(
      `--${name} needs a value; write --${name}=VALUE for one that starts with a dash`,
    );
  }
}

function assertNegatable(
  { written, name, spec }: OptionToken,
  { negated, takes, negatable }: OptionSpec,
): void {
  if (spec === undefined && negated !== undefined) {
    throw new UsageError(
      `${written} looks as if one went; write --${name} KEY- for one of a map, --no-${negated} for all`,
    );
  }
  if (takes !== 'flag' && negatable !== true) {
    throw new UsageError(`--${name} cannot be negated`);
  }
}

function unknownOption({ written, name }: OptionToken, known: readonly OptionSpec[]): UsageError {
  const names = known.map((option) => `--${option.name}`);
  return new UsageError(`unknown option ${written}${suggestName(`--${name}`, names)}`);
}

function assertTogether(tokens: readonly OptionToken[]): void {
  const [first] = tokens;
  if (first?.spec === undefined || first.spec.takes === 'flag' || tokens.length === 1) return;
  const { name } = first;
  if (tokens.some(({ isNegated }) => isNegated)) {
    throw new UsageError(`--no-${name} removes what --${name} sets: write one of them`);
  }
  if (first.spec.takes === 'value') throw new UsageError(`--${name} is given more than once`);
}

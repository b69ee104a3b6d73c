/** The variables of a process; `process.env` has this form. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Which numbers a variable may hold. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
  /** What it counts: "a number of seconds". */
  readonly of: string;
}

const numberForm = /^\d{1,9}(?:\.\d{1,3})?$/;

/** Reads variables and collects what is wrong with them, so that all is told at once. */
export class VariableReader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** @returns the value; an empty one counts as not set */
  find(name: string): string | undefined {
    const value = this.#environment[name];
    return value === '' ? undefined : value;
  }

  /** @returns the value when it is one of `choices`, otherwise `fallback` */
  choose<Choice extends string>(
    name: string,
    choices: readonly Choice[],
    fallback: Choice,
  ): Choice {
    const value = this.find(name);
    if (value === undefined) return fallback;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) this.refuse(name, `is '${value}'`, `write ${choices.join(' or ')}`);
    return chosen ?? fallback;
  }

  /** @returns the number when it lies within the range, otherwise the range's fallback */
  readNumber(name: string, { least, most, fallback, of }: NumberRange): number {
    const value = this.find(name);
    if (value === undefined) return fallback;
    const number = numberForm.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.refuse(name, `is '${value}'`, `write ${of} from ${String(least)} to ${String(most)}`);
    return fallback;
  }

  /** Notes a wrong value in one line. */
  refuse(name: string, problem: string, advice: string): void {
    this.problems.push(`${name} ${problem}: ${advice}`);
  }
}

/** The variables of a process; `process.env` has this form. */
export type Environment = Readonly<Record<string, string | undefined>>;

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

  /** @returns the whole number when it is within the bounds, otherwise `fallback` */
  readInteger(name: string, minimum: number, maximum: number, fallback: number): number {
    const text = this.find(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    const advice = `write a whole number from ${String(minimum)} to ${String(maximum)}`;
    this.refuse(name, `is '${text}'`, advice);
    return fallback;
  }

  /** Notes a wrong value in one line. */
  refuse(name: string, problem: string, advice: string): void {
    this.problems.push(`${name} ${problem}: ${advice}`);
  }
}

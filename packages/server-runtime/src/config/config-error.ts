/** The environment does not say how to run: the start stops with these lines. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** One line each: the variable, what is wrong with it, what to write. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** A file, or what a URL answered, that cannot be used: one line for each thing that is wrong. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  /** The place in the file, what is wrong there, what to write; none shows a token. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

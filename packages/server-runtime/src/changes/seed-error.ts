/** One wrong place of a seed file. */
export interface SeedProblem {
  /**
   * JSON pointer into the file, `document 2/kind/0` of several documents, or `line:column` where the
   * file cannot be read; empty for the file.
   */
  readonly place: string;
  readonly reason: string;
}

/** The seed file cannot be used; nothing of it was stored. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly file: string;
  readonly problems: readonly SeedProblem[];

  /** The message has one line for each problem: `file#/pointer: reason` or `file:line:column: reason`. */
  constructor(file: string, problems: readonly SeedProblem[], cause?: unknown) {
    super(problems.map((problem) => formatProblem(file, problem)).join('\n'), { cause });
    this.file = file;
    this.problems = problems;
  }
}

function formatProblem(file: string, { place, reason }: SeedProblem): string {
  if (place === '') return `${file}: ${reason}`;
  if (place.startsWith('document ')) return `${file}: ${place.replace('/', '#/')}: ${reason}`;
  return `${file}${place.startsWith('/') ? '#' : ':'}${place}: ${reason}`;
}

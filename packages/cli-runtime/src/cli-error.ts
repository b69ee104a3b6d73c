/** How a run ended, for scripts. Documented in docs/cli.md; a code never changes its meaning. */
export const exitCodes = {
  done: 0,
  /** The server failed, or something unforeseen happened. */
  failure: 1,
  /** The command line is wrong; nothing was sent. */
  usage: 2,
  notFound: 3,
  /** No token, or one that may not do this. */
  authentication: 4,
  /** It exists already, is still referred to, or was changed by others all the time. */
  conflict: 5,
  /** The server refuses what was sent. */
  validation: 6,
  /** No answer in time, or a server that cannot serve now. */
  unreachable: 7,
  /** Flux Operator's command line, which renders templates, is not installed. */
  engineMissing: 8,
  /** The server asks back before it takes much away, and nobody has confirmed it. */
  confirmation: 9,
  /** What is 1 elsewhere, for `diff`, whose 1 says that something differs. */
  diffFailure: 10,
  /** Ctrl-C: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitReason = keyof typeof exitCodes;

/** An expected failure: its message is for the user's eyes and says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly reason: ExitReason;
  /** Each a line of its own on stderr; the message where there is one fault only. */
  readonly lines: readonly string[];

  constructor(reason: ExitReason, message: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof message === 'string' ? [message] : message;
    super(lines.join('; '), options);
    this.reason = reason;
    this.lines = lines;
  }
}

/** The command line is wrong. */
export class UsageError extends CliError {
  constructor(message: string) {
    super('usage', message);
  }
}

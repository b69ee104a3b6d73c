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
  /** Ctrl-C: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitReason = keyof typeof exitCodes;

/** An expected failure: its message is for the user's eyes and says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly reason: ExitReason;

  constructor(reason: ExitReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The command line is wrong. */
export class UsageError extends CliError {
  constructor(message: string) {
    super('usage', message);
  }
}

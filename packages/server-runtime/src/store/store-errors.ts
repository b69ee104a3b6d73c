import { Problem } from '../problem.js';

/** The database file cannot be used: the service must not start on it. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  readonly file: string;
  /** What is wrong, without the path: safe to show to a client. */
  readonly reason: string;

  /**
   * @param file - path of the database
   * @param reason - what is wrong with it
   * @param advice - what the operator can do about it
   */
  constructor(file: string, reason: string, advice: string, cause?: unknown) {
    super(`database ${file}: ${reason}; ${advice}`, { cause });
    this.file = file;
    this.reason = reason;
  }
}

/** The database is not there yet, or its writer has not set it up yet: try again later. */
export class StoreNotReadyError extends Error {
  override readonly name = 'StoreNotReadyError';
}

/**
 * Known by its code, not by its class: the driver keeps the class that it was first loaded
 * with in a process, which need not be the one that is imported here.
 *
 * @returns SQLite's extended result code, such as `SQLITE_BUSY`, or undefined for other errors
 */
export function readSqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

/** @returns a 503 that tells nothing about files or SQL; `cause` is for the log */
export function storeUnavailable(message: string, cause?: unknown): Problem {
  const problem = new Problem('store_unavailable', message);
  problem.cause = cause;
  return problem;
}

const reasonByCode: readonly (readonly [prefix: string, reason: string])[] = [
  ['SQLITE_BUSY', 'the store is busy with another write, try again'],
  ['SQLITE_LOCKED', 'the store is busy with another write, try again'],
  ['SQLITE_FULL', 'the disk of the store is full'],
  ['SQLITE_READONLY', 'the store cannot be written'],
  ['SQLITE_CORRUPT', 'the store is damaged'],
  ['SQLITE_NOTADB', 'the store is damaged'],
];

/** Says in words that are safe to show why the database failed. */
function explainCode(code: string): string {
  const known = reasonByCode.find(([prefix]) => code.startsWith(prefix));
  return known?.[1] ?? 'the store cannot be read or written';
}

/** Turns what the database throws into a 503; every other error stays what it is. */
export function toStoreProblem(error: unknown): unknown {
  const code = readSqliteCode(error);
  return code === undefined ? error : storeUnavailable(explainCode(code), error);
}

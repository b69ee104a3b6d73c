import { storeUnavailable, toStoreProblem } from '../store-errors.js';

/** The server cannot be reached, or the connection to it broke. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

/** Server and `sslmode` do not fit, or a file of a secret is missing: waiting helps nobody. */
class SecurityError extends Error {
  override readonly name = 'SecurityError';
}

/** The connection broke while a commit was on its way: it may have been made, or not. */
export class UncertainCommitError extends Error {
  override readonly name = 'UncertainCommitError';
}

const untrusted = 'the certificate of the database is of no authority that is trusted';

const unreadable = 'the file of a certificate, a key or the password cannot be read';

/** Codes of Node.js and OpenSSL, and what they come to; what pg says has no code. */
const securityProblems: readonly (readonly [found: RegExp, reason: string])[] = [
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the certificate of the database is for another host'],
  [/^CERT_HAS_EXPIRED$|^CERT_NOT_YET_VALID$/, 'the certificate of the database is out of date'],
  [/^CERT_|SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)/, untrusted],
  [/^ERR_SSL_.*ALERT/, "the database does not take this server's certificate"],
  [/^ERR_OSSL_/, 'sslrootcert, sslcert or sslkey is no file of that kind'],
  [/^The server does not support SSL/, 'the database does not speak TLS'],
];

/** @returns what came of an attempt to connect, as an error that can be explained */
export function toConnectError(error: unknown): unknown {
  if (readSqlState(error) !== undefined) return error;
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'open') return new SecurityError(unreadable, { cause: error });
  const said = code ?? message;
  const problem = securityProblems.find(([found]) => found.test(said));
  if (problem !== undefined) return new SecurityError(problem[1], { cause: error });
  return new ConnectionLostError(message, { cause: error });
}

const sqlState = /^[0-9A-Z]{5}$/;

/** @returns PostgreSQL's SQLSTATE of an error, or undefined for errors of others */
export function readSqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  if (typeof code !== 'string' || typeof severity !== 'string') return undefined;
  return sqlState.test(code) ? code : undefined;
}

/** Serialization failures and deadlocks: nothing was done, and the same may be done again. */
export function mayBeRepeated(error: unknown): boolean {
  const code = readSqlState(error);
  return code === '40001' || code === '40P01';
}

const uncertain =
  'the connection to the database was lost during the commit: the write may have happened; read before you try again, or send it again with its Idempotency-Key';
const busy = 'the store is busy with another write, try again';
const unknown = 'the store cannot be read or written';

/** The longer prefix comes first. */
const reasons: readonly (readonly [prefix: string, reason: string])[] = [
  ['53100', 'the disk of the store is full'],
  ['53300', 'the database takes no more connections, try again'],
  ['53', 'the database has no resources left, try again'],
  ['55P03', busy],
  ['40', busy],
  ['57014', 'the database took too long, try again'],
  ['57P', 'the database is being started or stopped, try again'],
  ['55000', 'the database is a standby, which nobody may read or write here'],
  ['25006', 'the store cannot be written'],
  ['25P03', 'the write took too long, and was given up'],
  ['42501', "the database does not grant this to the server's role"],
  ['42P01', 'the database has not been set up by its writer yet'],
  ['3F000', 'the database has not been set up by its writer yet'],
  ['28', 'the database does not let this server in'],
  ['3D000', 'there is no such database'],
  ['54000', 'a value is too long for an index of the database'],
  ['XX001', 'the store is damaged'],
  ['XX002', 'the store is damaged'],
  ['08', 'the database cannot be reached'],
];

/** @returns in words that are safe to show why the database failed; undefined for other errors */
export function explainPostgres(error: unknown): string | undefined {
  if (error instanceof UncertainCommitError) return uncertain;
  if (error instanceof SecurityError) return error.message;
  if (error instanceof ConnectionLostError) return 'the database cannot be reached';
  const code = readSqlState(error);
  if (code === undefined) return undefined;
  return reasons.find(([prefix]) => code.startsWith(prefix))?.[1] ?? unknown;
}

/** Turns what the database throws into a 503; every other error stays what it is. */
export function toPostgresProblem(error: unknown): unknown {
  const reason = explainPostgres(error);
  return reason === undefined ? toStoreProblem(error) : storeUnavailable(reason, error);
}

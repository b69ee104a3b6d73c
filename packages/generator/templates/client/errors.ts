import type { Problem } from './schemas.js';

/** Code of a problem; a server that is newer than this client may have others. */
type OpenProblemCode = Problem['error'] | (string & {});

/** Body of an error answer (RFC 9457), as far as the server sent one. */
export interface ProblemBody extends Readonly<Partial<Omit<Problem, 'error'>>> {
  /** Code of the error, which never changes its meaning: `not_found`. */
  readonly error?: OpenProblemCode;
}

/** What a write would do to what clusters are given. */
export type ProblemEffects = NonNullable<ProblemBody['effects']>;

/** A request without the secrets that it carries. */
export interface SentRequest {
  readonly method: string;
  /** Path parameters are filled in and encoded. */
  readonly path: string;
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

/** What all errors of a request have; none holds the token or another header of the request. */
export abstract class RequestError extends Error {
  readonly method: string;
  readonly url: string;
  /** How often it was sent. */
  readonly attempts: number;

  constructor({ method, url, attempt }: SentRequest, message: string, options?: ErrorOptions) {
    super(message, options);
    this.method = method;
    this.url = url;
    this.attempts = attempt;
  }
}

/** The server answered with a status of 400 or above. */
export class ProblemError extends RequestError {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly problem: ProblemBody;
  readonly headers: Headers;

  constructor(request: SentRequest, { status, statusText, headers }: Response, text: string) {
    const problem = parseProblem(text);
    const reason = problem.message ?? problem.detail ?? statusText;
    super(request, `${request.method} ${request.path}: ${status} ${reason}`.trimEnd());
    this.status = status;
    this.problem = problem;
    this.headers = headers;
  }
}

/** No answer within the time that the request had. A write may have happened or not. */
export class TimeoutError extends RequestError {
  override readonly name = 'TimeoutError';
  /** Milliseconds. */
  readonly timeout: number;

  constructor(request: SentRequest, timeout: number, cause: unknown) {
    super(request, `${request.method} ${request.url}: no answer within ${timeout} ms`, { cause });
    this.timeout = timeout;
  }
}

/**
 * The server could not be reached, or the connection broke: `cause` says what went wrong. A
 * write may have happened or not.
 */
export class NetworkError extends RequestError {
  override readonly name = 'NetworkError';

  constructor(request: SentRequest, cause: unknown) {
    const reason = reasonOf(cause);
    super(request, `${request.method} ${request.url}: cannot reach the server: ${reason}`, {
      cause,
    });
  }
}

/**
 * What answered does not speak this API: a redirect, which is not followed because the token
 * would go with it, or a page of a proxy where JSON is due.
 */
export class UnexpectedAnswerError extends RequestError {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;
  readonly headers: Headers;

  constructor(request: SentRequest, { status, headers }: Response, reason: string) {
    super(request, `${request.method} ${request.url}: ${status} ${reason}`);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * `fetch failed` says nothing; what caused it does. Where several addresses were tried there is
 * a code and no message. Read by its members: an error of another realm is no instance of Error.
 */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { cause, message, code } = error as Readonly<Record<string, unknown>>;
  if (typeof cause === 'object' && cause !== null) return reasonOf(cause);
  return String(message || code || 'no reason given');
}

/** An error may come from a proxy, with a page of its own instead of a problem. */
function parseProblem(text: string): ProblemBody {
  try {
    const problem: unknown = JSON.parse(text);
    return typeof problem === 'object' && problem !== null ? problem : {};
  } catch {
    return {};
  }
}

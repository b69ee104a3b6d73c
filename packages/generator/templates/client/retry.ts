import { checkTimeout, checkWhole } from './check-number.js';
import { NetworkError, ProblemError, TimeoutError } from './errors.js';

/**
 * How what fails on the way is tried again: answers 429, 502, 503 and 504, and connections that
 * cannot be made or break. Only what is safe to repeat is: reads, dry runs, and writes, which all
 * carry a key that lets the server do them once.
 */
export interface RetryOptions {
  /** How often a request is sent at most: 4 times. */
  readonly attempts?: number | undefined;
  /** Milliseconds before it is sent again, half of them at random, twice as many each time: 250. */
  readonly pause?: number | undefined;
  /** The most of them: 10,000. A server that asks for more (`Retry-After`) is not asked again. */
  readonly longestPause?: number | undefined;
  /**
   * Milliseconds after which an attempt that may be repeated is given up, so that another one has
   * time left: `Infinity`.
   */
  readonly attemptTimeout?: number | undefined;
}

/** Options with nothing left to be absent. */
export interface CheckedRetry {
  readonly attempts: number;
  readonly pause: number;
  readonly longestPause: number;
  readonly attemptTimeout: number;
}

/** @throws TypeError that names what cannot be */
export function checkRetry(retry: RetryOptions | false = {}): CheckedRetry {
  const given = retry === false ? { attempts: 1 } : retry;
  const { attempts = 4, pause = 250, longestPause = 10_000, attemptTimeout = Infinity } = given;
  return {
    attempts: checkWhole(attempts, 'retry.attempts'),
    pause: checkWhole(pause, 'retry.pause'),
    longestPause: checkWhole(longestPause, 'retry.longestPause'),
    attemptTimeout: checkTimeout(attemptTimeout, 'retry.attemptTimeout'),
  };
}

/** An attempt that failed. */
export interface FailedAttempt {
  readonly error: unknown;
  /** From 1. */
  readonly attempt: number;
  /** Whether a server that has done it already does no harm by doing it again. */
  readonly isRepeatable: boolean;
  /** Milliseconds that all attempts and pauses may still take. */
  readonly timeLeft: number;
}

/** @returns milliseconds until the request is sent again; null when it is not */
export function pauseAfter(
  { attempts, pause, longestPause }: CheckedRetry,
  { error, attempt, isRepeatable, timeLeft }: FailedAttempt,
): number | null {
  const isRight = isRepeatable ? isPassing(error) : wasNotDone(error);
  if (attempt >= attempts || !isRight) return null;
  const usual = Math.min(longestPause, pause * 2 ** (attempt - 1));
  const asked = error instanceof ProblemError ? readRetryAfter(error.headers) : null;
  // What many were told at once, they would do at once.
  const jitter = Math.random() * (usual / 2);
  const chosen = asked === null ? usual / 2 + jitter : asked + jitter;
  return (asked ?? 0) > longestPause || chosen >= timeLeft ? null : chosen;
}

const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function isPassing(error: unknown): boolean {
  return error instanceof ProblemError
    ? passing.has(error.status)
    : error instanceof NetworkError || error instanceof TimeoutError;
}

/** Node.js says so by a code; elsewhere nobody knows how far a request came. */
const unsent: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether the server has certainly not begun with it. */
function wasNotDone(error: unknown): boolean {
  if (error instanceof ProblemError) return error.status === 429;
  return error instanceof NetworkError && unsent.has(codeOf(error.cause));
}

function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as Readonly<Record<string, unknown>>;
  return code ?? codeOf(cause);
}

/**
 * Reads seconds, or a moment (RFC 9110, 10.2.3), which is held against the server's own clock where
 * the answer tells it.
 *
 * @returns milliseconds; null where there is none that can be read
 */
export function readRetryAfter(headers: Headers): number | null {
  const text = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse takes other texts too, such as "-1".
  const moment = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(moment)) return null;
  const date = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, moment - (Number.isNaN(date) ? Date.now() : date));
}

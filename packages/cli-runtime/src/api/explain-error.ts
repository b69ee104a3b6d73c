import { reasonHeader, type Effects } from '@flux-resourceset/contract';
import { CliError, type ExitReason } from '../cli-error.js';

/** The server's answer to a request that it refuses (RFC 9457), as a client throws it. */
export interface ServerProblem {
  readonly status: number;
  readonly problem: {
    readonly message?: string;
    readonly detail?: string;
    readonly title?: string;
    /** Stable code of the error: `not_found`. */
    readonly error?: string;
    /** Of a write that the guard holds back. */
    readonly digest?: string;
    readonly effects?: Effects;
    readonly errors?: readonly {
      readonly pointer?: string;
      readonly parameter?: string;
      readonly message: string;
    }[];
  };
}

/** Tells a server's refusal from other errors. */
export function isServerProblem(error: unknown): error is Error & ServerProblem {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'problem' in error &&
    typeof error.problem === 'object' &&
    error.problem !== null
  );
}

/** Tells that a document is not there from a path that is not: another server, or a read-only one. */
export function isMissing(error: unknown): error is Error & ServerProblem {
  if (!isServerProblem(error) || error.problem.error !== 'not_found') return false;
  // Of a document the kind and, in quotes, the id follows; of a path a sentence.
  return /^resource not found: [^':]+ '/.test(error.problem.message ?? '');
}

/**
 * Says what went wrong, and how the run ends. What nobody foresaw is a failure
 * without a stack: a user can do nothing with one.
 */
export function explainError(error: unknown): { reason: ExitReason; lines: readonly string[] } {
  if (error instanceof CliError) return { reason: error.reason, lines: error.lines };
  if (isServerProblem(error)) return explainProblem(error);
  const message = error instanceof Error ? error.message : String(error);
  const isNetwork = error instanceof Error && networkErrors.has(error.name);
  return { reason: isNetwork ? 'unreachable' : 'failure', lines: [message] };
}

/** Names of the client's errors for requests that got no answer. */
const networkErrors = new Set(['NetworkError', 'TimeoutError']);

function explainProblem({ status, problem }: ServerProblem): {
  reason: ExitReason;
  lines: readonly string[];
} {
  const summary = problem.message ?? problem.detail ?? problem.title ?? `HTTP status ${status}`;
  const details = (problem.errors ?? []).map((detail) => {
    const place = detail.pointer ?? detail.parameter;
    return place === undefined || place === '' ? detail.message : `${place}: ${detail.message}`;
  });
  const others = details.filter((detail) => detail !== summary);
  const message = others.length === 0 ? summary : joinDetails(summary, others);
  return { reason: reasonOf(status), lines: [message + adviceFor(status, problem)] };
}

/** What to write on the command line, where the server cannot know it. */
function adviceFor(status: number, { errors = [] }: ServerProblem['problem']): string {
  if (status === 401) return ' (set FLUX_API_TOKEN, and FLUX_API_WRITE_TOKEN to write)';
  return errors.some(({ parameter }) => parameter === reasonHeader) ? ' (write --reason TEXT)' : '';
}

/** A server's summary is often its first detail: then the place is all that is to add. */
function joinDetails(summary: string, details: readonly string[]): string {
  const [first = '', ...rest] = details;
  return first.endsWith(summary)
    ? [first, ...rest].join('; ')
    : `${summary}: ${details.join('; ')}`;
}

const reasons: Readonly<Record<number, ExitReason>> = {
  400: 'validation',
  401: 'authentication',
  403: 'authentication',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  412: 'conflict',
  413: 'validation',
  415: 'validation',
  422: 'validation',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

/** @returns how a run ends that a server refuses with a status */
export function reasonOf(status: number): ExitReason {
  return reasons[status] ?? 'failure';
}

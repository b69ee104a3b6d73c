import { isJsonObject, type JsonValue, type ProblemCode } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { toProblem } from '../front/finish.js';
import type { ValidatorError } from './validation-problem.js';

/** What Express, its body parser and the validator throw: an error with a status for the client. */
interface HttpError extends Error {
  readonly status: number;
  readonly errors?: readonly ValidatorError[];
  /** Of a body, in bytes. */
  readonly limit?: number;
}

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
};

/**
 * @param describe - puts the validator's errors into words
 * @returns the problem to send for whatever a step threw
 */
export function toRequestProblem(
  error: unknown,
  describe: (errors: readonly ValidatorError[]) => Problem,
): Problem {
  if (error instanceof Problem || !isClientError(error)) {
    return toProblem(error);
  }
  const { status, errors, message } = error;
  if (status === 400 && errors) {
    return describe(errors);
  }
  const code = codeByStatus[status] ?? 'bad_request';
  return new Problem(code, code === 'payload_too_large' ? describeTooLarge(error) : message);
}

/** Tells errors that a request caused from those of this program. */
export function isClientError(error: unknown): error is HttpError {
  if (!(error instanceof Error) || !isJsonObject(error as unknown as JsonValue)) {
    return false;
  }
  const { status } = error as Partial<HttpError>;
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** The body parser says what its limit was. */
function describeTooLarge({ limit }: HttpError): string {
  const mebibytes = limit === undefined ? '' : ` than ${String(limit / 1024 / 1024)} MiB`;
  return `the body is larger${mebibytes}`;
}

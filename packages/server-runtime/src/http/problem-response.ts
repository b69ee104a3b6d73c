import type { ServerResponse } from 'node:http';

import { Problem } from '../problem.js';

/**
 * @returns the problem to send for whatever was thrown: itself when it is one, else an
 *   `internal_error` that tells nothing; the original is its `cause`, for the log
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) {
    return error;
  }
  const problem = new Problem(
    'internal_error',
    'the server met an error that it did not expect; its log has more under this request id',
  );
  problem.cause = error;
  return problem;
}

/**
 * Answers with a problem body (RFC 9457). Does nothing to an answer that is under way but to
 * break it off, so that nobody takes it for whole.
 *
 * @param method - of the request: HEAD gets no body
 */
export function sendProblem(
  response: ServerResponse,
  problem: Problem,
  requestId: string,
  method: string | undefined,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(JSON.stringify(problem.toBody(requestId)));
  response.writeHead(problem.status, {
    ...problem.headers,
    'Content-Type': 'application/problem+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

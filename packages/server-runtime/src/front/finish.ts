import { pipeline } from 'node:stream/promises';
import { Problem } from '../problem.js';
import type { Exchange } from './exchange.js';
import type { Answer } from './route.js';

/**
 * @returns the problem to send for whatever was thrown: itself when it is one, else an
 *   `internal_error` that tells nothing; the original is its `cause`, for the log
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const problem = new Problem(
    'internal_error',
    'the server met an error that it did not expect; its log has more under this request id',
  );
  problem.cause = error;
  return problem;
}

/**
 * Writes an answer. HEAD gets the headers of GET and no body.
 *
 * @param brokeOff - told when a body that comes piece by piece could not be sent whole
 */
export function sendAnswer(
  exchange: Exchange,
  { status, headers, body }: Answer,
  brokeOff: (error: unknown) => void,
): void {
  const { method, response } = exchange;
  if (body === null || typeof body === 'string' || Buffer.isBuffer(body)) {
    const length = body === null ? 0 : Buffer.byteLength(body);
    response.writeHead(status, { ...headers, ...ownHeaders(exchange), 'Content-Length': length });
    response.end(method === 'HEAD' ? undefined : (body ?? undefined));
    return;
  }
  response.writeHead(status, { ...headers, ...ownHeaders(exchange) });
  if (method === 'HEAD') response.end();
  else void pipeline(body, response).catch(brokeOff);
}

/** A served poll has none of its own: its answer was made before, for whoever asks. */
function ownHeaders(exchange: Exchange): Readonly<Record<string, string>> {
  if (exchange.operation?.access === 'poll') return {};
  return { 'X-Content-Type-Options': 'nosniff', 'X-Request-Id': exchange.id };
}

/**
 * Answers with a problem body (RFC 9457). Does nothing to an answer that is under way but to
 * break it off, so that nobody takes it for whole.
 */
export function sendProblem(exchange: Exchange, problem: Problem): void {
  const { method, response } = exchange;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(JSON.stringify(problem.toBody(exchange.id)));
  response.writeHead(problem.status, {
    ...problem.headers,
    'Content-Type': 'application/problem+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': exchange.id,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

import { pipeline } from 'node:stream/promises';
import { Problem } from '../problem.js';
import type { Exchange } from './exchange.js';
import type { Answer } from './route.js';
import { formatTraceResponse } from './trace.js';

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
  answer: Answer,
  brokeOff: (error: unknown) => void,
): void {
  const { method, response } = exchange;
  const { status, headers, body, isComplete = false } = answer;
  tellTrace(exchange);
  response.writeHead(status, isComplete ? headers : completeHeaders(exchange, answer));
  if (method === 'HEAD' || body === null) response.end();
  else if (isWhole(body)) response.end(body);
  else void pipeline(body, response).catch(brokeOff);
}

/** Operators send none with their polls: what was made for them before stands. */
function tellTrace({ response, trace }: Exchange): void {
  if (trace !== null) response.setHeader('traceresponse', formatTraceResponse(trace));
}

function completeHeaders(
  { id }: Exchange,
  { status, headers, body }: Answer,
): Readonly<Record<string, string | number>> {
  // A 304 has no body, and no length but that of the body which it stands for (RFC 9110, 8.6).
  const hasLength = status !== 304 && (body === null || isWhole(body));
  return {
    ...headers,
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': id,
    ...(hasLength && { 'Content-Length': lengthOf(body) }),
  };
}

function lengthOf(body: Answer['body']): number {
  return body !== null && isWhole(body) ? Buffer.byteLength(body) : 0;
}

function isWhole(body: NonNullable<Answer['body']>): body is Buffer | string {
  return typeof body === 'string' || Buffer.isBuffer(body);
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
  tellTrace(exchange);
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

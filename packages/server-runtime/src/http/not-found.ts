import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem } from '../problem.js';
import { sendProblem } from './problem-response.js';
import { readRequestId } from './request-id.js';

/** Answers what no handler knows. */
export function answerNotFound(request: IncomingMessage, response: ServerResponse): void {
  const problem = new Problem('not_found', 'resource not found');
  sendProblem(response, problem, readRequestId(request), request.method);
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const acceptable = /^[\w.-]{1,128}$/;

/**
 * @returns the `X-Request-Id` that a proxy or client sent, or a new one when there is none
 *   that is safe to repeat in headers and logs
 */
export function readRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}

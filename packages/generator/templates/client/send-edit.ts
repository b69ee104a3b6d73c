import { checkTimeout } from './check-number.js';
import type { Connection } from './connection.js';
import { ProblemError } from './errors.js';
import { wait } from './pause.js';
import type { HttpResponse, RequestOptions, WriteOptions } from './send.js';

/**
 * Makes what is to be written of what is there; null leaves it as it is. Called again when somebody
 * else was faster, with what is there then.
 */
export type Edit<Document, Body> = (
  document: Document,
) => Body | null | undefined | Promise<Body | null | undefined>;

/** Of twenty writers at once one gets through each time, so the last needs twenty attempts. */
const attempts = 60;
const longestPause = 200;

/**
 * Sends a body; what makes one is given what is there, and what it makes is written only if that is
 * still there, else all is done again. `timeout` is for all of it.
 *
 * @throws ProblemError 412 when others write all the time
 */
export async function sendEdit<Document, Body>(
  connection: Connection,
  body: Body | Edit<Document, Body>,
  options: WriteOptions = {},
  read: (options: RequestOptions) => Promise<HttpResponse<Document>>,
  write: (body: Body, options: WriteOptions) => Promise<HttpResponse<Document>>,
): Promise<HttpResponse<Document>> {
  if (typeof body !== 'function') return write(body as Body, options);
  assertFree(options);
  const { signal, headers, retry } = options;
  const end = Date.now() + checkTimeout(options.timeout ?? connection.timeout);
  for (let attempt = 1; ; attempt += 1) {
    const found = await read({ signal, headers, retry, timeout: timeLeft(end) });
    const made = await (body as Edit<Document, Body>)(found.data);
    if (made === null || made === undefined) return found;
    try {
      return await write(made, { ...options, ifMatch: found.etag, timeout: timeLeft(end) });
    } catch (error) {
      const isOutdated = error instanceof ProblemError && error.status === 412;
      if (!isOutdated || attempt === attempts || Date.now() + longestPause >= end) throw error;
    }
    await wait(Math.random() * Math.min(longestPause, 20 * attempt), signal);
  }
}

function timeLeft(end: number): number {
  return end === Infinity ? Infinity : Math.max(1, end - Date.now());
}

function assertFree({ ifMatch, idempotencyKey }: WriteOptions): void {
  if (ifMatch === undefined && idempotencyKey === undefined) return;
  throw new TypeError(
    'ifMatch, idempotencyKey: belong to one body; leave them away where a function makes it, which has them for each',
  );
}

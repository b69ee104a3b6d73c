// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import { Attempt } from './attempt.js';
import { checkTimeout } from './check-number.js';
import type { Connection } from './connection.js';
import type { SentRequest } from './errors.js';
import { compose, type ClientRequest } from './middleware.js';
import { wait } from './pause.js';
import {
  buildHeaders,
  buildQuery,
  type AnyOptions,
  type OperationRequest,
} from './request-headers.js';
import { buildUrl } from './request-url.js';
import { checkRetry, pauseAfter, type CheckedRetry } from './retry.js';

/** Reads what is to be there before the time is over. */
type ReadResponse<Answer> = (sent: SentRequest, response: Response) => Promise<Answer>;

/** A call of a function, with what all its attempts have in common. */
interface Call {
  readonly connection: Connection;
  readonly request: OperationRequest;
  readonly options: AnyOptions;
  readonly url: string;
  readonly retry: CheckedRetry;
  readonly isRepeatable: boolean;
  /** Milliseconds, for all of it. */
  readonly timeout: number;
  /** When they are over. */
  readonly end: number;
}

/** Sends a request until there is an answer, or nothing is to be hoped for from sending it again. */
export async function exchange<Answer>(
  connection: Connection,
  request: OperationRequest,
  options: AnyOptions,
  readResponse: ReadResponse<Answer>,
): Promise<Answer> {
  const call = prepare(connection, request, options);
  const { retry, isRepeatable, end } = call;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sendOnce(call, attempt, readResponse);
    } catch (error) {
      const timeLeft = end - Date.now();
      const pause = pauseAfter(retry, { error, attempt, isRepeatable, timeLeft });
      if (pause === null) throw error;
      await wait(pause, options.signal);
    }
  }
}

function prepare(connection: Connection, request: OperationRequest, options: AnyOptions): Call {
  const { isDryRun, baseUrl } = connection;
  const timeout = checkTimeout(options.timeout ?? connection.timeout);
  const retry = chooseRetry(connection, request, options);
  const isKeyed = request.takesKey === true && !isDryRun;
  const ownKey = isKeyed && retry.attempts > 1 ? randomKey() : undefined;
  return {
    connection,
    request,
    options: { ...options, idempotencyKey: options.idempotencyKey ?? ownKey },
    url: buildUrl(baseUrl, request.path, buildQuery(request, options, isDryRun || undefined)),
    retry,
    isRepeatable: isDryRun || isKeyed || isRead(request),
    timeout,
    end: Date.now() + timeout,
  };
}

function chooseRetry(
  connection: Connection,
  { isProbe = false }: OperationRequest,
  options: AnyOptions,
): CheckedRetry {
  const retry = options.retry === undefined ? connection.retry : checkRetry(options.retry);
  return isProbe ? { ...retry, attempts: 1 } : retry;
}

function isRead({ method }: OperationRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Browsers have `randomUUID` on secure origins only. */
function randomKey(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sendOnce<Answer>(
  { connection, request, options, url, retry, isRepeatable, timeout, end }: Call,
  number: number,
  readResponse: ReadResponse<Answer>,
): Promise<Answer> {
  const { operation, method, path, body } = request;
  const headers = await buildHeaders(connection, request, options);
  const sent = { method, path, url, attempt: number };
  const attempt = new Attempt(sent, options.signal, {
    timeout,
    left: Math.max(1, end - Date.now()),
    own: isRepeatable ? retry.attemptTimeout : Infinity,
  });
  const transport = (outgoing: ClientRequest): Promise<Response> =>
    attempt.explain(passOn(connection.fetch, outgoing));
  try {
    const response = await compose(
      connection.middleware,
      transport,
    )({
      operation,
      method,
      url,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      attempt: number,
      signal: attempt.signal,
    });
    return await attempt.explain(readResponse(sent, response));
  } finally {
    attempt.end();
  }
}

async function passOn(
  fetch: typeof globalThis.fetch,
  { url, method, headers, body, signal }: ClientRequest,
): Promise<Response> {
  // The server never redirects; whoever else does would be sent the client's headers.
  return fetch(url, { method, headers, body, signal, redirect: 'manual' });
}

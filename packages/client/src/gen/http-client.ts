// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import { checkOptions, checkTimeout, type ClientOptions } from './client-options.js';
import {
  NetworkError,
  ProblemError,
  TimeoutError,
  UnexpectedAnswerError,
  type SentRequest,
} from './errors.js';
import {
  buildHeaders,
  buildQuery,
  type AnyOptions,
  type OperationRequest,
} from './request-headers.js';
import { buildUrl } from './request-url.js';

export type {
  DocumentOptions,
  PostOptions,
  ReasonOptions,
  RequestOptions,
  WriteOptions,
} from './request-headers.js';
export { encodeSegment } from './request-url.js';

/** An answer below 400. `data` is undefined where there is no body: 204, and 304 on `ifNoneMatch`. */
export interface HttpResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
}

/** Sends a request of an operation to the server that it is bound to. */
export type SendRequest = <Data>(
  request: OperationRequest,
  options?: AnyOptions,
) => Promise<HttpResponse<Data>>;

/**
 * Binds requests to a server.
 *
 * @returns a function that resolves to an answer below 400 and rejects with a `RequestError`,
 *   with the reason of the caller's signal, or with a TypeError for what cannot be sent
 * @throws TypeError for options that cannot be
 */
export function createSendRequest(options: ClientOptions): SendRequest {
  const checked = checkOptions(options);
  return async <Data>(request: OperationRequest, requestOptions: AnyOptions = {}) => {
    const query = buildQuery(request, requestOptions);
    const url = buildUrl(checked.baseUrl, request.path, query);
    const sent = { method: request.method, path: request.path, url };
    const init = {
      method: request.method,
      headers: await buildHeaders(checked, request, requestOptions),
      body: request.body === undefined ? null : JSON.stringify(request.body),
      // The server never redirects; whoever else does would be sent the client's headers.
      redirect: 'manual',
    } as const;
    const limits = limitsOf(requestOptions, checked.timeout);
    const { response, text } = await exchange(checked.fetch, sent, init, limits);
    const { status, headers } = response;
    return { data: readAnswer(request, sent, response, text) as Data, status, headers };
  };
}

/** What ends a request early. */
interface Limits {
  readonly timeout: number;
  readonly deadline: AbortSignal | undefined;
  readonly signal: AbortSignal | undefined;
}

function limitsOf({ signal, timeout }: AnyOptions, clientTimeout: number): Limits {
  const milliseconds = checkTimeout(timeout ?? clientTimeout);
  const deadline = milliseconds === Infinity ? undefined : AbortSignal.timeout(milliseconds);
  return { timeout: milliseconds, deadline, signal };
}

async function exchange(
  fetch: typeof globalThis.fetch,
  sent: SentRequest,
  init: RequestInit,
  { timeout, deadline, signal }: Limits,
): Promise<{ readonly response: Response; readonly text: string }> {
  const signals = [signal, deadline].filter((given) => given !== undefined);
  try {
    const response = await fetch(sent.url, { ...init, signal: AbortSignal.any(signals) });
    return { response, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw deadline?.aborted
      ? new TimeoutError(sent, timeout, error)
      : new NetworkError(sent, error);
  }
}

function readAnswer(
  request: OperationRequest,
  sent: SentRequest,
  response: Response,
  text: string,
): unknown {
  if (response.status >= 400) throw new ProblemError(sent, response, text);
  if (isRedirect(response)) {
    throw new UnexpectedAnswerError(sent, response, describeRedirect(sent, response));
  }
  if (text === '') return undefined;
  return request.accept === undefined ? parseJson(sent, response, text) : text;
}

/** Browsers hide the status of a redirect that they do not follow. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status !== 304);
}

function describeRedirect({ url }: SentRequest, { headers }: Response): string {
  const location = headers.get('Location') ?? '';
  const target = URL.canParse(location, url) ? new URL(location, url).origin : 'another place';
  return `redirects to ${target} and is not followed; give the server's own address as baseUrl`;
}

function parseJson(sent: SentRequest, response: Response, text: string): unknown {
  const contentType = response.headers.get('Content-Type') ?? 'no media type';
  try {
    if (/[/+]json\b/.test(contentType)) return JSON.parse(text);
  } catch {
    // Reported below, as what is not said to be JSON.
  }
  throw new UnexpectedAnswerError(sent, response, `has no JSON for a body (${contentType})`);
}

import {
  checkOptions,
  checkTimeout,
  type CheckedOptions,
  type ClientOptions,
} from './client-options.js';
import {
  NetworkError,
  ProblemError,
  RequestError,
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
export interface SendRequest {
  <Data>(request: OperationRequest, options?: AnyOptions): Promise<HttpResponse<Data>>;
  /** The same for an answer that is read while it comes; `timeout` is for it to begin. */
  readonly open: (
    request: OperationRequest,
    options?: AnyOptions,
  ) => Promise<ReadableStream<Uint8Array>>;
}

/**
 * Binds requests to a server.
 *
 * @returns a function that resolves to an answer below 400 and rejects with a `RequestError`,
 *   with the reason of the caller's signal, or with a TypeError for what cannot be sent
 * @throws TypeError for options that cannot be
 */
export function createSendRequest(options: ClientOptions): SendRequest {
  const checked = checkOptions(options);
  const send = async <Data>(
    request: OperationRequest,
    requestOptions: AnyOptions = {},
  ): Promise<HttpResponse<Data>> => {
    const prepared = await prepare(checked, request, requestOptions);
    const { response, text } = await exchange(checked.fetch, prepared, readText);
    const { status, headers } = response;
    return { data: readAnswer(request, prepared.sent, response, text) as Data, status, headers };
  };
  const open = async (
    request: OperationRequest,
    requestOptions: AnyOptions = {},
  ): Promise<ReadableStream<Uint8Array>> => {
    const prepared = await prepare(checked, request, requestOptions);
    return exchange(checked.fetch, prepared, (response) =>
      readStream(request, prepared.sent, response),
    );
  };
  return Object.assign(send, { open });
}

/** A request with all that it is sent with, and what ends it early. */
interface PreparedRequest {
  readonly sent: SentRequest;
  readonly init: RequestInit;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

async function prepare(
  options: CheckedOptions,
  request: OperationRequest,
  requestOptions: AnyOptions,
): Promise<PreparedRequest> {
  const { method, path, body } = request;
  const url = buildUrl(options.baseUrl, path, buildQuery(request, requestOptions));
  const init = {
    method,
    headers: await buildHeaders(options, request, requestOptions),
    body: body === undefined ? null : JSON.stringify(body),
    // The server never redirects; whoever else does would be sent the client's headers.
    redirect: 'manual',
  } as const;
  const timeout = checkTimeout(requestOptions.timeout ?? options.timeout);
  return { sent: { method, path, url }, init, timeout, signal: requestOptions.signal };
}

/** @param read - what of the answer must be there before the deadline */
async function exchange<Answer>(
  fetch: typeof globalThis.fetch,
  { sent, init, timeout, signal }: PreparedRequest,
  read: (response: Response) => Promise<Answer>,
): Promise<Answer> {
  const deadline = new AbortController();
  const timer = timeout === Infinity ? undefined : setTimeout(() => deadline.abort(), timeout);
  const signals = [deadline.signal, ...(signal ? [signal] : [])];
  try {
    return await read(await fetch(sent.url, { ...init, signal: AbortSignal.any(signals) }));
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof RequestError) throw error;
    throw deadline.signal.aborted
      ? new TimeoutError(sent, timeout, error)
      : new NetworkError(sent, error);
  } finally {
    clearTimeout(timer);
  }
}

async function readText(
  response: Response,
): Promise<{ readonly response: Response; readonly text: string }> {
  return { response, text: await response.text() };
}

/** An answer that is no stream is one like all others. */
async function readStream(
  request: OperationRequest,
  sent: SentRequest,
  response: Response,
): Promise<ReadableStream<Uint8Array>> {
  const contentType = response.headers.get('Content-Type') ?? 'no media type';
  const isStream = response.status === 200 && contentType.startsWith(request.accept ?? '');
  if (isStream && response.body) return response.body;
  readAnswer(request, sent, response, await response.text());
  throw new UnexpectedAnswerError(sent, response, `has no events for a body (${contentType})`);
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

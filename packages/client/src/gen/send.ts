// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { Connection } from './connection.js';
import { ProblemError, UnexpectedAnswerError, type SentRequest } from './errors.js';
import { exchange } from './exchange.js';
import type { AnyOptions, OperationRequest } from './request-headers.js';

export type { Connection } from './connection.js';
export type {
  Conditional,
  DocumentOptions,
  ReasonOptions,
  RequestOptions,
  WriteOptions,
} from './request-headers.js';
export { encodeSegment } from './request-url.js';

/** What tells an answer with data from one without. */
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** An answer below 300. `data` is undefined where the operation answers none. */
export interface HttpResponse<Data> {
  readonly data: Data;
  readonly status: SuccessStatus;
  /** What names this state of what was read or written, for `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | null;
  readonly headers: Headers;
}

/** The answer to a read with `ifNoneMatch`: the copy is still good. */
export interface NotModified {
  readonly data?: undefined;
  readonly status: 304;
  readonly etag: string | null;
  readonly headers: Headers;
}

/**
 * Sends the request of an operation, again where that is safe and may help. The functions of all
 * operations do; it is there for what has none of its own.
 *
 * @returns an answer below 300
 * @throws RequestError, the reason of the caller's signal, or a TypeError for what cannot be sent
 */
export async function send<Data>(
  connection: Connection,
  request: OperationRequest,
  options: AnyOptions = {},
): Promise<HttpResponse<Data>> {
  return exchange(connection, request, options, async (sent, response) => {
    if (response.status === 304) {
      throw new UnexpectedAnswerError(sent, response, 'was not asked for; give ifNoneMatch');
    }
    return readAnswer<Data>(request, sent, response);
  });
}

/** The same for a read that may have no data, because the caller has it. */
export async function read<Data>(
  connection: Connection,
  request: OperationRequest,
  options: AnyOptions = {},
): Promise<HttpResponse<Data> | NotModified> {
  if (options.ifNoneMatch === undefined) return send<Data>(connection, request, options);
  return exchange(connection, request, options, async (sent, response) => {
    const { status, headers } = response;
    return status === 304
      ? { status, etag: headers.get('ETag'), headers }
      : readAnswer<Data>(request, sent, response);
  });
}

/** The same for an answer that is read while it comes; `timeout` is for it to begin. */
export async function openStream(
  connection: Connection,
  request: OperationRequest,
  options: AnyOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  return exchange(connection, request, options, async (sent, response) => {
    const contentType = response.headers.get('Content-Type') ?? 'no media type';
    const isStream = response.status === 200 && contentType.startsWith(request.accept ?? '');
    if (isStream && response.body) return response.body;
    // An answer that is no stream is one like all others.
    await readAnswer(request, sent, response);
    throw new UnexpectedAnswerError(sent, response, `has no events for a body (${contentType})`);
  });
}

async function readAnswer<Data>(
  request: OperationRequest,
  sent: SentRequest,
  response: Response,
): Promise<HttpResponse<Data>> {
  const { status, headers } = response;
  const text = await response.text();
  if (status >= 400) throw new ProblemError(sent, response, text);
  if (isRedirect(response)) {
    throw new UnexpectedAnswerError(sent, response, describeRedirect(sent, response));
  }
  const data = request.accept === undefined ? parseJson(sent, response, text) : text;
  const etag = headers.get('ETag');
  return { data: data as Data, status: status as SuccessStatus, etag, headers };
}

/** Browsers hide the status of a redirect that they do not follow. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || status >= 300;
}

function describeRedirect({ url }: SentRequest, { headers }: Response): string {
  const location = headers.get('Location') ?? '';
  const target = URL.canParse(location, url) ? new URL(location, url).origin : 'another place';
  return `redirects to ${target} and is not followed; give the server's own address as baseUrl`;
}

function parseJson(sent: SentRequest, response: Response, text: string): unknown {
  if (text === '') return undefined;
  const contentType = response.headers.get('Content-Type') ?? 'no media type';
  try {
    if (/[/+]json\b/.test(contentType)) return JSON.parse(text);
  } catch {
    // Reported below, as what is not said to be JSON.
  }
  throw new UnexpectedAnswerError(sent, response, `has no JSON for a body (${contentType})`);
}

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** Which server, and as whom. */
export interface ClientOptions {
  /** `https://api.example.com`; a path in it is kept. */
  readonly baseUrl: string;
  /** Bearer token, or a function that is asked for one before each request. */
  readonly token?: string | (() => string | Promise<string>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What a caller may add to one request. */
export interface RequestOptions {
  /** `If-Match`, `If-None-Match`, … */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** An answer below 400. `data` is undefined where there is no body: 204, and 304 on `If-None-Match`. */
export interface HttpResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
}

/** What the function of an operation knows about its request. */
export interface OperationRequest {
  readonly method: string;
  /** Path parameters are filled in and encoded. */
  readonly path: string;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly contentType?: string;
}

export type SendRequest = <Data>(
  request: OperationRequest,
  options?: RequestOptions,
) => Promise<HttpResponse<Data>>;

/** Body of an error answer (RFC 9457), as far as the server sent one. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** Stable code of the error: `not_found`. */
  readonly error?: string;
  readonly message?: string;
  readonly errors?: readonly {
    readonly pointer?: string;
    readonly parameter?: string;
    readonly message: string;
  }[];
  readonly request_id?: string;
}

/** The server answered with a status of 400 or above. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly problem: ProblemBody;
  readonly headers: Headers;

  constructor(request: string, response: Response, problem: ProblemBody) {
    const reason = problem.message ?? problem.detail ?? response.statusText;
    super(`${request}: ${response.status} ${reason}`);
    this.status = response.status;
    this.problem = problem;
    this.headers = response.headers;
  }
}

/**
 * Binds requests to a server.
 *
 * @returns a function that resolves to any answer below 400 and rejects with
 *   {@link ProblemError} otherwise, or with what `fetch` rejects with
 */
export function createSendRequest(options: ClientOptions): SendRequest {
  return async <Data>(request: OperationRequest, requestOptions: RequestOptions = {}) => {
    const fetch = options.fetch ?? globalThis.fetch;
    const response = await fetch(buildUrl(options.baseUrl, request), {
      method: request.method,
      headers: await buildHeaders(options, request, requestOptions),
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      ...(requestOptions.signal && { signal: requestOptions.signal }),
    });
    const text = await response.text();
    if (response.status >= 400) {
      throw new ProblemError(`${request.method} ${request.path}`, response, parseProblem(text));
    }
    return {
      data: parseBody(response, text) as Data,
      status: response.status,
      headers: response.headers,
    };
  };
}

/**
 * Encodes a path parameter (RFC 3986).
 *
 * @throws TypeError for what cannot be a segment: nothing, and the dots that URLs resolve
 */
export function encodeSegment(value: string | number): string {
  const segment = encodeURIComponent(value);
  if (segment === '' || segment === '.' || segment === '..') {
    throw new TypeError(`"${value}" cannot be part of a path`);
  }
  return segment;
}

function buildUrl(baseUrl: string, { path, query = {} }: OperationRequest): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${encodeQuery(name)}=${encodeQuery(String(item))}`),
  );
  const url = baseUrl.replace(/\/+$/, '') + path;
  return pairs.length === 0 ? url : `${url}?${pairs.join('&')}`;
}

/** RFC 3986 reserves these too, and servers that validate refuse them unencoded. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function buildHeaders(
  options: ClientOptions,
  request: OperationRequest,
  requestOptions: RequestOptions,
): Promise<Headers> {
  const headers = new Headers(options.headers);
  const token = typeof options.token === 'function' ? await options.token() : options.token;
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  if (request.contentType !== undefined) headers.set('Content-Type', request.contentType);
  for (const [name, value] of Object.entries(requestOptions.headers ?? {})) {
    headers.set(name, value);
  }
  return headers;
}

/** JSON by its media type; other answers are text. */
function parseBody(response: Response, text: string): unknown {
  const isJson = /[/+]json\b/.test(response.headers.get('Content-Type') ?? '');
  if (text === '') return undefined;
  return isJson ? JSON.parse(text) : text;
}

/** An error may come from a proxy, with a page of its own instead of a problem. */
function parseProblem(text: string): ProblemBody {
  try {
    const problem: unknown = JSON.parse(text);
    return typeof problem === 'object' && problem !== null ? problem : {};
  } catch {
    return {};
  }
}

import { checkTimeout } from './check-number.js';
import type { Middleware } from './middleware.js';
import { checkRetry, type CheckedRetry, type RetryOptions } from './retry.js';

/** Which server, and as whom. */
export interface ClientOptions {
  /** `https://api.example.com`, http or https; a path in it is kept. */
  readonly baseUrl: string;
  /** Bearer token, or a function that is asked for one before each attempt of a request. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that a request may take until its answer is read, all its attempts and the pauses
   * between them together: 30,000 when absent; `Infinity` waits for ever.
   */
  readonly timeout?: number | undefined;
  /** How what fails on the way is tried again; false sends each request once. */
  readonly retry?: RetryOptions | false | undefined;
  /** What each attempt of a request passes through on its way out and back, the first one first. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Options that were found right, with nothing left to be absent. */
export interface CheckedOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly getToken: () => Promise<string | undefined>;
  readonly headers: Headers;
  readonly timeout: number;
  readonly retry: CheckedRetry;
  readonly middleware: readonly Middleware[];
  readonly fetch: typeof globalThis.fetch;
}

const defaultTimeout = 30_000;

/**
 * Checks what a client is made with, and copies it: later changes to the object change nothing.
 *
 * @throws TypeError that names the option and what it may be; never with the token in it
 */
export function checkOptions(options: ClientOptions): CheckedOptions {
  const { token, timeout = defaultTimeout, fetch = globalThis.fetch, middleware = [] } = options;
  if (typeof token !== 'function') checkToken(token);
  return {
    baseUrl: checkBaseUrl(options.baseUrl),
    getToken: async () => checkToken(typeof token === 'function' ? await token() : token),
    headers: setHeaders(new Headers(), options.headers ?? {}),
    timeout: checkTimeout(timeout),
    retry: checkRetry(options.retry),
    middleware: [...middleware],
    fetch,
  };
}

/** @throws TypeError that names the header but not its value, which may be a secret */
export function setHeaders(headers: Headers, values: Readonly<Record<string, string>>): Headers {
  for (const [name, value] of Object.entries(values)) {
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(
        `headers: ${JSON.stringify(name)} or its value has characters that no header can have`,
      );
    }
  }
  return headers;
}

function checkBaseUrl(baseUrl: string): string {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new TypeError('baseUrl: must be an http or https URL, such as https://api.example.com');
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('baseUrl: must hold no credentials; give a token, or headers');
  }
  if (/[?#]/.test(url.href)) {
    throw new TypeError('baseUrl: must end with its path, without a query or fragment');
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Other characters end a header or never reach the server; the platform's own error for them
 * would show the token.
 */
function checkToken(token: string | undefined): string | undefined {
  if (token === undefined || (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))) {
    return token;
  }
  throw new TypeError(
    'token: must be of visible ASCII characters; trim what was read from a file, and leave the option away for no token',
  );
}

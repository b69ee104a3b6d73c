import { setHeaders, type CheckedOptions } from './client-options.js';
import type { Query } from './request-url.js';
import type { RetryOptions } from './retry.js';

/** What a caller may add to one request. */
export interface RequestOptions {
  /** Replace the client's headers of the same names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Gives the request up; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, instead of the client's. */
  readonly timeout?: number | undefined;
  /** Instead of the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /** Only where the answer may be 304: see {@link Conditional}. */
  readonly ifNoneMatch?: undefined;
}

/** Options of a read that has no data when the caller has it already. */
export type Conditional<Options extends RequestOptions> = Omit<Options, 'ifNoneMatch'> & {
  /** The `etag` of a copy: {@link NotModified} when it is still good. */
  readonly ifNoneMatch?: string | null | undefined;
};

/** What a caller may add to the reading of one document. */
export interface DocumentOptions extends RequestOptions {
  /** As it was at this revision of the store. */
  readonly revision?: number | undefined;
}

/** What a caller may add to whatever changes something. */
export interface ReasonOptions extends RequestOptions {
  /** Why; kept with the change. */
  readonly reason?: string | undefined;
}

/** What a caller may add to a write. */
export interface WriteOptions extends ReasonOptions {
  /**
   * The `etag` that the document must still have, of the answer that it was read from. A
   * `ProblemError` 412 when somebody else has written it since.
   */
  readonly ifMatch?: string | null | undefined;
  /**
   * The digest of the plan that was seen: lets happen what the guard holds back, if the plan is
   * still that one.
   */
  readonly confirm?: string | undefined;
  /** Most single effects that a plan, or a refusal to go on unasked, lists. */
  readonly effectsLimit?: number | undefined;
  /**
   * Sent again under the same key, by this process or another one, the write has one effect and
   * one answer. Each call has a key of its own when this is absent, for its own attempts.
   */
  readonly idempotencyKey?: string | undefined;
}

/** All options that a request may have, whatever the operation takes. */
export type AnyOptions = Conditional<WriteOptions & DocumentOptions>;

/** What the function of an operation knows about its request. */
export interface OperationRequest {
  /** Function of the client, `getCluster`; what middleware knows the request by. */
  readonly operation: string;
  readonly method: string;
  /** Path parameters are filled in and encoded. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly contentType?: string;
  /** Media type of the answer when it is a text; JSON is due when it is absent. */
  readonly accept?: string;
  /** Whether the server does only once what is sent again with the same key. */
  readonly takesKey?: boolean;
  /** Whether being told that the server cannot serve is an answer as good as another. */
  readonly isProbe?: boolean;
}

/**
 * All headers of a request: the client's, the token's, the operation's and the caller's, of
 * which a later one replaces an earlier one of the same name.
 *
 * @throws TypeError for a header that cannot be sent
 */
export async function buildHeaders(
  options: CheckedOptions,
  { accept = 'application/json', contentType }: OperationRequest,
  { headers = {}, ifMatch, ifNoneMatch, reason, idempotencyKey }: AnyOptions,
): Promise<Headers> {
  const token = await options.getToken();
  const built = setHeaders(new Headers({ Accept: accept }), Object.fromEntries(options.headers));
  return setHeaders(built, {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(contentType !== undefined && { 'Content-Type': contentType }),
    ...(ifMatch !== undefined && { 'If-Match': checkEntityTag('ifMatch', ifMatch) }),
    ...(ifNoneMatch !== undefined && {
      'If-None-Match': checkEntityTag('ifNoneMatch', ifNoneMatch),
    }),
    ...(reason !== undefined && { 'X-Change-Reason': asBytes(reason) }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    ...headers,
  });
}

/** Headers hold bytes, which `fetch` takes as characters up to U+00FF: those of UTF-8. */
function asBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** The query of a request: the operation's own, and what options add to it. */
export function buildQuery(
  { query }: OperationRequest,
  { confirm, effectsLimit, revision }: AnyOptions,
  dryRun: true | undefined,
): Query {
  return { ...query, dry_run: dryRun, confirm, effects_limit: effectsLimit, revision };
}

/** A condition that is silently left away would overwrite what another has written. */
function checkEntityTag(option: string, entityTag: string | null): string {
  if (typeof entityTag === 'string' && entityTag !== '') return entityTag;
  throw new TypeError(
    `${option}: the answer it comes from has no ETag; leave the option away to ask for no condition`,
  );
}

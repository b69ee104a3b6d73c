// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/**
 * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
 */
export type CreateQuoteItX27sOddName = 'it\x27s' | 'a\nb' | '\\' | '`${x}`' | '"' | '*/';
/**
 * One of them.
 */
export interface CreateQuote {
  /** Id of the document. */
  id: string;
  /** He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come */
  'it\x27s"odd`${name}'?: CreateQuoteItX27sOddName;
}

/**
 * `ok`: it works.
 */
export type HealthStatus = 'ok';
/**
 * State of the process.
 */
export interface Health {
  /** `ok`: it works. */
  status: HealthStatus;
}

/**
 * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
 * @nullable
 */
export type PatchQuoteItX27sOddName = 'it\x27s' | 'a\nb' | '\\' | '`${x}`' | '"' | '*/' | null;
/**
 * One of them.
 */
export interface PatchQuote {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
   * @nullable
   */
  'it\x27s"odd`${name}'?: PatchQuoteItX27sOddName;
}

/**
 * One wrong place of the request.
 */
export type ProblemErrorsItem = {
  /** JSON pointer (RFC 6901) into the body. */
  pointer?: string;
  /** Name of the parameter. */
  parameter?: string;
  /** What is wrong there. */
  message: string;
};

/**
 * What went wrong (RFC 9457).
 */
export interface Problem {
  /** Kind of problem. */
  type: string;
  /** Short summary of the kind of problem. */
  title: string;
  /**
   * HTTP status of the response.
   * @minimum 400
   * @maximum 599
   */
  status: number;
  /** What is wrong with this request. */
  detail: string;
  /** Code of the problem; it never changes its meaning. */
  error: string;
  /** The same as `detail`. */
  message: string;
  /** The wrong places of the request. */
  errors?: ProblemErrorsItem[];
  /** Id of the request in the server's log. */
  request_id?: string;
}

/**
 * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
 */
export type QuoteItX27sOddName = 'it\x27s' | 'a\nb' | '\\' | '`${x}`' | '"' | '*/';
/**
 * One of them.
 */
export interface Quote {
  /** Id of the document. */
  id: string;
  /** He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come */
  'it\x27s"odd`${name}'?: QuoteItX27sOddName;
}

/**
 * `ok`: it works.
 */
export type ReadinessStatus = 'ok';
/**
 * What to know although it works, by the name of the check.
 */
export type ReadinessDetails = { [key: string]: unknown };

/**
 * State of what the service depends on.
 */
export interface Readiness {
  /** `ok`: it works. */
  status: ReadinessStatus;
  /** What to know although it works, by the name of the check. */
  details?: ReadinessDetails;
}

/**
 * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
 * @nullable
 */
export type UpdateQuoteItX27sOddName = 'it\x27s' | 'a\nb' | '\\' | '`${x}`' | '"' | '*/' | null;
/**
 * One of them.
 */
export interface UpdateQuote {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * He said "hi", it's `code` ${process.exit(1)}
and *\/ more \ to come
   * @nullable
   */
  'it\x27s"odd`${name}'?: UpdateQuoteItX27sOddName;
}

/**
 * The request does not fit its schema, or refers to what does not exist.
 */
export type BadRequestResponse = Problem;

/**
 * Another document has the key or a unique value, or refers to this one.
 */
export type ConflictResponse = Problem;

/**
 * The body is larger than the server takes.
 */
export type ContentTooLargeResponse = Problem;

/**
 * The server failed; its log has the reason under the request id.
 */
export type InternalServerErrorResponse = Problem;

/**
 * The path exists, but not with this method in the mode the server runs in.
 */
export type MethodNotAllowedResponse = Problem;

/**
 * There is nothing at this path.
 */
export type NotFoundResponse = Problem;

/**
 * What If-None-Match names is still current.
 */
export type NotModifiedResponse = void;

/**
 * What If-Match names is no longer current.
 */
export type PreconditionFailedResponse = Problem;

/**
 * The store cannot answer now; nothing follows from it about what is stored.
 */
export type StoreUnavailableResponse = Problem;

/**
 * The body is of a media type that the operation does not take.
 */
export type UnsupportedMediaTypeResponse = Problem;

import * as http from './http-client.js';

/**
 * Tell whether the process runs.
 * @summary Tell whether the process runs
 */
export const getHealth = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Health>> =>
  sendRequest({ method: 'GET', path: '/health' }, requestOptions);

/**
 * Get this document.
 * @summary Get this document
 */
export const getOpenapiDocument = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<string>> =>
  sendRequest({ method: 'GET', path: '/openapi.yaml', accept: 'application/yaml' }, requestOptions);

/**
 * List quotes. Ordered by id.
 * @summary List quotes
 */
export const listQuotes = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote[]>> =>
  sendRequest({ method: 'GET', path: '/quotes' }, requestOptions);

/**
 * Create a quote.
 * @summary Create a quote
 */
export const createQuote = async (
  sendRequest: http.SendRequest,
  createQuote: CreateQuote,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote>> =>
  sendRequest(
    { method: 'POST', path: '/quotes', body: createQuote, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Get a quote.
 * @summary Get a quote
 */
export const getQuote = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote>> =>
  sendRequest({ method: 'GET', path: `/quotes/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a quote. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a quote
 */
export const updateQuote = async (
  sendRequest: http.SendRequest,
  id: string,
  updateQuote: UpdateQuote,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/quotes/${http.encodeSegment(id)}`,
      body: updateQuote,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a quote. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a quote
 */
export const patchQuote = async (
  sendRequest: http.SendRequest,
  id: string,
  patchQuote: PatchQuote,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/quotes/${http.encodeSegment(id)}`,
      body: patchQuote,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a quote.
 * @summary Delete a quote
 */
export const deleteQuote = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Quote>> =>
  sendRequest({ method: 'DELETE', path: `/quotes/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Tell whether the store can serve.
 * @summary Tell whether the store can serve
 */
export const getReadiness = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Readiness>> =>
  sendRequest({ method: 'GET', path: '/ready' }, requestOptions);

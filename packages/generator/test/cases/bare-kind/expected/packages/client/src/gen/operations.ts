// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/**
 * One of them.
 */
export interface Book {
  /** Id of the document. */
  id: string;
  /** Name of it. */
  name?: string;
}

/**
 * One of them.
 */
export interface CreateBook {
  /** Id of the document. */
  id: string;
  /** Name of it. */
  name?: string;
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
 * One of them.
 */
export interface PatchBook {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * Name of it.
   * @nullable
   */
  name?: string | null;
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
 * One of them.
 */
export interface UpdateBook {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * Name of it.
   * @nullable
   */
  name?: string | null;
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
 * List books. Ordered by id.
 * @summary List books
 */
export const listBooks = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book[]>> =>
  sendRequest({ method: 'GET', path: '/books' }, requestOptions);

/**
 * Create a book.
 * @summary Create a book
 */
export const createBook = async (
  sendRequest: http.SendRequest,
  createBook: CreateBook,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    { method: 'POST', path: '/books', body: createBook, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Get a book.
 * @summary Get a book
 */
export const getBook = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest({ method: 'GET', path: `/books/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a book
 */
export const updateBook = async (
  sendRequest: http.SendRequest,
  id: string,
  updateBook: UpdateBook,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/books/${http.encodeSegment(id)}`,
      body: updateBook,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a book
 */
export const patchBook = async (
  sendRequest: http.SendRequest,
  id: string,
  patchBook: PatchBook,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/books/${http.encodeSegment(id)}`,
      body: patchBook,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a book.
 * @summary Delete a book
 */
export const deleteBook = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest({ method: 'DELETE', path: `/books/${http.encodeSegment(id)}` }, requestOptions);

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
 * Tell whether the store can serve.
 * @summary Tell whether the store can serve
 */
export const getReadiness = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Readiness>> =>
  sendRequest({ method: 'GET', path: '/ready' }, requestOptions);

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
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
 * One ticket.
 */
export interface PatchTicket {
  /**
   * Id of the ticket.
   * @nullable
   */
  id?: string | null;
  /**
   * Price in cents.
   * @nullable
   */
  price?: number | null;
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
 * One seat.
 */
export interface Seat {
  /** Number of the seat. */
  seat_number: number;
  /** Letter of the row. */
  row: string;
}

/**
 * One ticket.
 */
export interface Ticket {
  /** Id of the ticket. */
  id: string;
  /** Price in cents. */
  price?: number;
}

/**
 * One ticket.
 */
export interface UpdateTicket {
  /**
   * Id of the ticket.
   * @nullable
   */
  id?: string | null;
  /**
   * Price in cents.
   * @nullable
   */
  price?: number | null;
}

/**
 * The request does not fit its schema, or refers to what does not exist.
 */
export type BadRequestResponse = Problem;

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

export type ListSeatsParams = {
  /**
   * Only seats of this row.
   */
  row: string;
  /**
   * The most seats to return.
   * @minimum 1
   * @maximum 100
   */
  limit?: number;
  /**
   * How many seats to skip.
   * @minimum 0
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   */
  after?: number;
};

export type HeadSeatsParams = {
  /**
   * Only seats of this row.
   */
  row: string;
  /**
   * The most seats to return.
   * @minimum 1
   * @maximum 100
   */
  limit?: number;
  /**
   * How many seats to skip.
   * @minimum 0
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   */
  after?: number;
};

export type ListTicketsParams = {
  /**
   * The most tickets to return.
   */
  limit?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   */
  after?: string;
};

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
 * Tell whether the store can serve.
 * @summary Tell whether the store can serve
 */
export const getReadiness = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Readiness>> =>
  sendRequest({ method: 'GET', path: '/ready' }, requestOptions);

/**
 * List seats. Ordered by seat_number.
 * @summary List seats
 */
export const listSeats = async (
  sendRequest: http.SendRequest,
  params: ListSeatsParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Seat[]>> =>
  sendRequest({ method: 'GET', path: '/seats', query: params }, requestOptions);

/**
 * Get the headers of the list of seats.
 * @summary Get the headers of the list of seats
 */
export const headSeats = async (
  sendRequest: http.SendRequest,
  params: HeadSeatsParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<void>> =>
  sendRequest({ method: 'HEAD', path: '/seats', query: params }, requestOptions);

/**
 * Get a seat.
 * @summary Get a seat
 */
export const getSeat = async (
  sendRequest: http.SendRequest,
  seatNumber: number,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Seat>> =>
  sendRequest({ method: 'GET', path: `/seats/${http.encodeSegment(seatNumber)}` }, requestOptions);

/**
 * List tickets. Ordered by id.
 * @summary List tickets
 */
export const listTickets = async (
  sendRequest: http.SendRequest,
  params?: ListTicketsParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Ticket[]>> =>
  sendRequest({ method: 'GET', path: '/tickets', query: params }, requestOptions);

/**
 * Get a ticket.
 * @summary Get a ticket
 */
export const getTicket = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Ticket>> =>
  sendRequest({ method: 'GET', path: `/tickets/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a ticket. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a ticket
 */
export const updateTicket = async (
  sendRequest: http.SendRequest,
  id: string,
  updateTicket: UpdateTicket,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Ticket>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/tickets/${http.encodeSegment(id)}`,
      body: updateTicket,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a ticket. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a ticket
 */
export const patchTicket = async (
  sendRequest: http.SendRequest,
  id: string,
  patchTicket: PatchTicket,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Ticket>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/tickets/${http.encodeSegment(id)}`,
      body: patchTicket,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a ticket.
 * @summary Delete a ticket
 */
export const deleteTicket = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Ticket>> =>
  sendRequest({ method: 'DELETE', path: `/tickets/${http.encodeSegment(id)}` }, requestOptions);

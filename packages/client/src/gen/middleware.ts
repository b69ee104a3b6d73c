// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** One attempt of a request, as it is sent. */
export interface ClientRequest {
  /** Function of the client: `getCluster`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Of this attempt alone: what is set here is sent. They hold the token. */
  readonly headers: Headers;
  readonly body: string | null;
  /** 1, and one more for each time that it is sent again. */
  readonly attempt: number;
  /** Aborted when the caller gives up, or the time is over. */
  readonly signal: AbortSignal;
}

/** Sends a request on, and brings back what is answered to it. */
type Next = (request: ClientRequest) => Promise<Response>;

/**
 * What each attempt of a request passes through. It may change the request, send it on more than
 * once or not at all, and look at what comes back; a body that it reads it reads of a `clone()`.
 * What it throws, its caller gets, and is not tried again, unless it comes from `next`.
 *
 * @example
 * const log: Middleware = async (request, next) => {
 *   const response = await next(request);
 *   console.log(request.operation, response.status);
 *   return response;
 * };
 */
export type Middleware = (request: ClientRequest, next: Next) => Promise<Response>;

/** @returns what sends a request through all of them, the first one first */
export function compose(middleware: readonly Middleware[], last: Next): Next {
  return middleware.reduceRight<Next>((next, one) => async (request) => one(request, next), last);
}

import type { NextFunction, Request, Response } from 'express';
import type { JsonValue, OperationDescriptor } from '@flux-resourceset/contract';

import type { Actor } from '../store/store.js';

/**
 * What is known of a request on its way through Express; kept in `response.locals`. A type
 * and no interface, because Express asks for an index signature.
 */
export type RequestContext = {
  requestId: string;
  /** As it was sent, while `request.method` says GET for HEAD. */
  method: string;
  operation?: OperationDescriptor;
  actor?: Actor;
  /** The body as it was sent: the validator fills defaults into its own copy. */
  body?: JsonValue;
};

/** A response that carries the request's context. */
export type CrudResponse = Response<unknown, RequestContext>;

/** A step of the way through Express. */
export type CrudStep = (
  request: Request,
  response: CrudResponse,
  next: NextFunction,
) => void | Promise<void>;

/**
 * @returns what a step before this one has found
 * @throws Error when steps are in the wrong order
 */
export function requireContext<Name extends keyof RequestContext>(
  response: CrudResponse,
  name: Name,
): NonNullable<RequestContext[Name]> {
  const value = response.locals[name];
  if (value === undefined || value === null) {
    throw new Error(`no ${name} is known of the request yet`);
  }
  return value;
}

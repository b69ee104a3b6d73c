import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { JsonValue, OperationDescriptor } from '@flux-resourceset/contract';
import type { Exchange } from '../front/exchange.js';
import type { Answer } from '../front/route.js';

/** What is known of a request on its way through Express. */
export interface RequestContext {
  readonly exchange: Exchange;
  readonly operation: OperationDescriptor;
  /** Of the body, in bytes as sent before compression. */
  bodyLength: number;
  /** The body as it was sent: the validator fills defaults into its own copy. */
  body: JsonValue | undefined;
  /** Ends the way through Express. */
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
  /** Goes on once the validator has seen the reply; null where it does not look at replies. */
  validated: (() => void) | null;
}

/** A step of the way through Express. */
export type CrudStep = (
  request: Request,
  response: Response,
  next: NextFunction,
) => void | Promise<void>;

const contexts = new WeakMap<IncomingMessage, RequestContext>();

/** Lets the steps find the context of their request. */
export function setContext(context: RequestContext): void {
  contexts.set(context.exchange.request, context);
}

/** @throws Error for a request that did not come through the front door */
export function contextOf(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('nothing is known of the request');
  return context;
}

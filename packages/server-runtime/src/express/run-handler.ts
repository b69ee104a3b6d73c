import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import {
  formatWarnings,
  type OperationDescriptor,
  type ServiceDescriptor,
  warningsHeader,
} from '@flux-resourceset/contract';
import type { Answer } from '../front/route.js';
import type {
  HandlerReply,
  HandlerRequest,
  OperationHandler,
  PathParameters,
  QueryParameters,
} from '../resources/handler.js';
import { contextOf, type CrudStep } from './request-context.js';

/** What the validator leaves on a request: values of the types that the document states. */
export type ValidatedRequest = IncomingMessage & {
  readonly openapi?: { readonly pathParams: PathParameters };
  readonly query?: QueryParameters;
};

/**
 * Makes the step that hands a validated request to the handler of its operation and keeps the
 * answer for the front door.
 *
 * @throws Error for an operation without handler
 */
export function createHandlerStep(
  { operations }: ServiceDescriptor,
  handlers: Readonly<Record<string, OperationHandler>>,
): CrudStep {
  operations.forEach((operation) => findHandler(handlers, operation));
  return async (request, response) => {
    const context = contextOf(request);
    const { operation, exchange } = context;
    const reply = await findHandler(handlers, operation)(readRequest(request, operation));
    exchange.subject ??= findCreated(operation, reply);
    const answer = (): void => context.answer(toAnswer(operation, reply));
    if (reply.body === undefined || context.validated === null) answer();
    else {
      context.validated = answer;
      response.status(reply.status).json(reply.body);
    }
  };
}

/**
 * The step before the validator where it is to look at replies, as tests want it: it takes hold
 * of `response.json` and refuses or passes on. Nothing is sent there.
 */
export const catchReplies: CrudStep = (request, response, next) => {
  const context = contextOf(request);
  context.validated = () => undefined;
  response.json = () => {
    context.validated?.();
    return response;
  };
  next();
};

function findHandler(
  handlers: Readonly<Record<string, OperationHandler>>,
  { operationId }: OperationDescriptor,
): OperationHandler {
  const handler = handlers[operationId];
  if (!handler) {
    throw new Error(`operation ${operationId} has no handler`);
  }
  return handler;
}

function readRequest(request: Request, operation: OperationDescriptor): HandlerRequest {
  const { exchange, body } = contextOf(request);
  const { openapi, query = {} }: ValidatedRequest = request;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
  return {
    operation,
    params: openapi?.pathParams ?? {},
    query,
    body,
    headers: {
      ...(ifMatch !== undefined && { ifMatch }),
      ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    },
    actor: { name: exchange.principal?.name ?? 'anonymous' },
    requestId: exchange.id,
    url: exchange.url,
  };
}

/** What has an ETag may be kept if it is checked before each use; nothing else may be. */
function toAnswer(
  { method }: OperationDescriptor,
  { status, headers = {}, warnings = [], body, list }: HandlerReply,
): Answer {
  const isTagged = (method === 'get' || method === 'head') && headers['ETag'] !== undefined;
  return {
    status,
    headers: {
      'Cache-Control': isTagged ? 'no-cache' : 'no-store',
      ...((list ?? body) !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
      ...(warnings.length > 0 && { [warningsHeader]: formatWarnings(warnings) }),
      ...headers,
    },
    body: list ? renderList(list) : body === undefined ? null : JSON.stringify(body),
  };
}

async function* renderList(list: NonNullable<HandlerReply['list']>): AsyncGenerator<string> {
  yield '[';
  let separator = '';
  for await (const items of list) {
    if (items.length === 0) continue;
    yield separator + items.map((item) => JSON.stringify(item)).join(',');
    separator = ',';
  }
  yield ']';
}

/** A new document is known by the last segment of its location. */
function findCreated(
  { target }: OperationDescriptor,
  { headers }: HandlerReply,
): { readonly kind: string; readonly id: string } | null {
  const id = headers?.['Location']?.split('/').at(-1);
  return id === undefined ? null : { kind: target.kind, id: decodeURIComponent(id) };
}

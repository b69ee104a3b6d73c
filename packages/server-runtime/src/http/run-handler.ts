import type { Request } from 'express';
import {
  formatWarnings,
  type OperationDescriptor,
  type ServiceDescriptor,
  warningsHeader,
} from '@flux-resourceset/contract';

import type {
  HandlerReply,
  HandlerRequest,
  OperationHandler,
  PathParameters,
  QueryParameters,
} from '../resources/handler.js';
import { requireContext, type CrudResponse, type CrudStep } from './request-context.js';

/** What the validator leaves on a request: values of the types that the document states. */
export interface ValidatedRequest {
  readonly openapi: { readonly pathParams: PathParameters };
  readonly query: QueryParameters;
}

/**
 * Makes the step that hands a validated request to the handler of its operation and writes
 * the reply.
 *
 * @throws Error for an operation without handler
 */
export function createHandlerStep(
  { operations }: ServiceDescriptor,
  handlers: Readonly<Record<string, OperationHandler>>,
): CrudStep {
  operations.forEach((operation) => findHandler(handlers, operation));
  return async (request, response) => {
    const operation = requireContext(response, 'operation');
    const handle = findHandler(handlers, operation);
    sendReply(response, operation, await handle(readRequest(request, response, operation)));
  };
}

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

function readRequest(
  request: Request,
  response: CrudResponse,
  operation: OperationDescriptor,
): HandlerRequest {
  const { openapi, query } = request as unknown as ValidatedRequest;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
  return {
    operation,
    params: openapi.pathParams,
    query,
    body: response.locals.body,
    headers: {
      ...(ifMatch !== undefined && { ifMatch }),
      ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    },
    actor: requireContext(response, 'actor'),
    requestId: response.locals.requestId,
    url: request.originalUrl,
  };
}

/** What has an ETag may be kept if it is checked before each use; nothing else may be. */
function sendReply(
  response: CrudResponse,
  { method }: OperationDescriptor,
  { status, headers = {}, warnings = [], body }: HandlerReply,
): void {
  const isTagged = (method === 'get' || method === 'head') && headers['ETag'] !== undefined;
  response.status(status).set({ 'Cache-Control': isTagged ? 'no-cache' : 'no-store', ...headers });
  if (warnings.length > 0) response.set(warningsHeader, formatWarnings(warnings));
  if (body === undefined) {
    response.end();
  } else {
    response.json(body);
  }
}

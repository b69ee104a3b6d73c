import type { RequestListener } from 'node:http';

import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { JsonObject, ServiceDescriptor } from '@flux-resourceset/contract';

import { Problem } from '../problem.js';
import type { OperationHandler } from '../resources/handler.js';
import { createErrorStep } from './answer-error.js';
import type { Authenticator } from './authenticate.js';
import { buildCrudRoutes, selectOperation, type CrudRoute } from './crud-routes.js';
import type { Logger } from '../log/log.js';
import { readBody } from './read-body.js';
import { requireContext, type CrudStep } from './request-context.js';
import { readRequestId } from './request-id.js';
import { logRequest } from './request-log.js';
import { createHandlerStep } from './run-handler.js';
import { createValidator, warmValidator } from './validator.js';

/** What the CRUD routes of a service are made of. */
export interface ExpressAppOptions {
  readonly service: ServiceDescriptor;
  /** The document that the service was generated with; requests are validated against it. */
  readonly openapiDocument: JsonObject;
  /** By operationId. */
  readonly handlers: Readonly<Record<string, OperationHandler>>;
  readonly authenticator: Authenticator;
  readonly logger: Logger;
  /** Checks answers too and turns those that break the document into a 500; for tests. */
  readonly validateResponses?: boolean;
}

/**
 * Makes the listener of the CRUD routes: route and method, authentication, body, validation,
 * handler, reply, in this order. Nothing is read of a body before its sender is known.
 *
 * @returns a listener that serves at once, while its validators are compiled beside
 * @throws Error for an operation without handler, or a document that cannot be used
 */
export async function createExpressApp(options: ExpressAppOptions): Promise<RequestListener> {
  const { service, openapiDocument, authenticator, logger } = options;
  const app = createApp();
  const validator = createValidator({
    openapiDocument,
    validateResponses: options.validateResponses ?? false,
  });
  app.use(startRequest(logger) as unknown as RequestHandler);
  for (const route of buildCrudRoutes(service.operations)) {
    app.all(route.expressPath, findOperation(route) as unknown as RequestHandler);
  }
  const steps = [requireOperation, authenticate(authenticator), readBody];
  app.use(...(steps as unknown as RequestHandler[]), ...validator);
  app.use(createHandlerStep(service, options.handlers) as unknown as RequestHandler);
  app.use(createErrorStep(openapiDocument, logger) as unknown as ErrorRequestHandler);
  const warming = warmValidator(app, validator, service.operations, openapiDocument);
  await warming.next();
  void finish(warming, logger);
  return app;
}

/** Compiles the rest of the validators; what is wrong with one is told again on its requests. */
async function finish(warming: AsyncGenerator<void>, logger: Logger): Promise<void> {
  try {
    let step = await warming.next();
    while (!step.done) step = await warming.next();
  } catch (error) {
    logger.error({ err: error }, 'the OpenAPI document has a schema that cannot be compiled');
  }
}

function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  return app;
}

function startRequest(logger: Logger): CrudStep {
  return (request, response, next) => {
    const requestId = readRequestId(request);
    Object.assign(response.locals, { requestId, method: request.method });
    response.set({ 'X-Request-Id': requestId, 'X-Content-Type-Options': 'nosniff' });
    logRequest(logger, response);
    next();
  };
}

/** HEAD goes on as the GET it stands for; Node leaves out the body of its answer. */
function findOperation(route: CrudRoute): CrudStep {
  return (request, response, next) => {
    if (!response.locals.operation) {
      const operation = selectOperation(route, request.method);
      response.locals.operation = operation;
      request.method = operation.method.toUpperCase();
    }
    next();
  };
}

const requireOperation: CrudStep = (_request, response, next) => {
  if (!response.locals.operation) {
    throw new Problem('not_found', 'resource not found: there is nothing at this path');
  }
  next();
};

function authenticate(authenticator: Authenticator): CrudStep {
  return (request, response, next) => {
    const { access } = requireContext(response, 'operation');
    response.locals.actor =
      access === 'public'
        ? { name: 'anonymous' }
        : authenticator.authenticate(request.headers.authorization, access);
    next();
  };
}

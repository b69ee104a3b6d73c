import express, { type ErrorRequestHandler, type Express } from 'express';
import type {
  JsonObject,
  OperationDescriptor,
  ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { Exchange } from '../front/exchange.js';
import type { Logger } from '../front/log.js';
import type { Answer, Operation } from '../front/route.js';
import type { Problem } from '../problem.js';
import type { OperationHandler } from '../resources/handler.js';
import { readOperationDocument } from './operation-document.js';
import { readBody } from './read-body.js';
import { contextOf, type RequestContext, setContext } from './request-context.js';
import { toRequestProblem } from './request-problem.js';
import { catchReplies, createHandlerStep, type ValidatedRequest } from './run-handler.js';
import { describeValidation, type ValidatorError } from './validation-problem.js';
import { createValidator, warmValidator } from './validator.js';

/** What the operators' routes are made of. */
export interface CrudRoutesOptions {
  readonly service: ServiceDescriptor;
  /** What requests are validated against; not what `OPENAPI_FILE` may name. */
  readonly openapiDocument: JsonObject;
  /** The handler of every operation, by operationId. */
  readonly handlers: Readonly<Record<string, OperationHandler>>;
  readonly logger: Logger;
  /** For tests: an answer that breaks the document becomes a 500. */
  readonly validateResponses?: boolean;
}

/**
 * Makes the operators' routes: body, validation, handler. Express is what the validator needs to
 * stand on; it answers nothing by itself. Import this file dynamically, and in crud mode only.
 *
 * @returns routes that can be used at once, while their validators are compiled beside
 * @throws Error for an operation without handler, or a document that cannot be used
 */
export async function createCrudRoutes(options: CrudRoutesOptions): Promise<readonly Operation[]> {
  const { service, openapiDocument, handlers, logger, validateResponses = false } = options;
  const app = createApp();
  const validator = createValidator({ openapiDocument, validateResponses });
  const first = validateResponses ? [readBody, catchReplies] : [readBody];
  app.use(...first, ...validator, createHandlerStep(service, handlers), passOnError);
  const warming = warmValidator(app, validator, service.operations, openapiDocument);
  await warming.next();
  void finish(warming, logger);
  return service.operations.map((operation) => ({
    template: operation.path,
    method: operation.method,
    access: operation.access,
    run: (exchange) => runOperation(app, openapiDocument, operation, exchange),
  }));
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

/** Express knows the last step by its four parameters. */
const passOnError: ErrorRequestHandler = (error, request, _response, _next) => {
  contextOf(request).fail(error);
};

/** HEAD goes on as the GET it stands for. */
async function runOperation(
  app: Express,
  openapiDocument: JsonObject,
  operation: OperationDescriptor,
  exchange: Exchange,
): Promise<Answer> {
  const { request, response } = exchange;
  nameSubject(exchange, operation);
  request.method = operation.method.toUpperCase();
  request.url = exchange.url;
  return new Promise<Answer>((answer, reject) => {
    const fail = (error: unknown): void => {
      reject(toRequestProblem(error, (errors) => describeErrors(errors, openapiDocument, context)));
    };
    const context: RequestContext = {
      exchange,
      operation,
      body: undefined,
      answer,
      fail,
      validated: null,
    };
    setContext(context);
    app(request, response);
  });
}

function nameSubject(exchange: Exchange, { target }: OperationDescriptor): void {
  const id = target.keyParameter === null ? undefined : exchange.parameters[target.keyParameter];
  if (id !== undefined) exchange.subject = { kind: target.kind, id };
}

function describeErrors(
  errors: readonly ValidatorError[],
  openapiDocument: JsonObject,
  { exchange: { request }, operation, body }: RequestContext,
): Problem {
  const described = readOperationDocument(openapiDocument, operation);
  const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const { query, openapi } = request as ValidatedRequest;
  return describeValidation(errors, {
    openapiDocument,
    parameters: described.parameters,
    bodySchema: described.bodySchemas.get(mediaType ?? '') ?? {},
    body,
    query: query ?? {},
    params: openapi?.pathParams ?? {},
  });
}

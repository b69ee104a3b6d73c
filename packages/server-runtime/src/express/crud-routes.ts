import type { IncomingMessage } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import {
  isJsonObject,
  type JsonObject,
  type OperationDescriptor,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { Exchange } from '../front/exchange.js';
import type { Logger } from '../log/log.js';
import type { Answer, Operation } from '../front/route.js';
import { Problem } from '../problem.js';
import { listChangeRoutes } from '../resources/change-routes.js';
import type { OperationHandler } from '../resources/handler.js';
import { explainBody } from './explain-body.js';
import { readOperationDocument } from './operation-document.js';
import { readBody } from './read-body.js';
import { contextOf, type CrudStep, type RequestContext, setContext } from './request-context.js';
import { requestDocument } from './request-document.js';
import { toRequestProblem } from './request-problem.js';
import { catchReplies, createHandlerStep, type ValidatedRequest } from './run-handler.js';
import { describeValidation, type ValidatorError } from './validation-problem.js';
import { RequestValidators } from './validator.js';

/** Above this many bytes a body is refused for its first fault alone. */
const largeBody = 64 * 1024;

/** What the operators' routes are made of. */
export interface CrudRoutesOptions {
  readonly service: ServiceDescriptor;
  /** What requests are validated against; not what `OPENAPI_FILE` may name. */
  readonly openapiDocument: JsonObject;
  /** The handler of every operation, by operationId. */
  readonly handlers: Readonly<Record<string, OperationHandler>>;
  readonly logger: Logger;
  /** Whether a write must say why. */
  readonly requireReason?: boolean;
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
  const { handlers, logger, validateResponses = false } = options;
  const openapiDocument = requestDocument(options.openapiDocument);
  const operations = [
    ...options.service.operations,
    ...listChangeRoutes(options.service).filter((route) => isServed(route, options)),
  ];
  const { requireReason = false } = options;
  const app = createApp();
  const validators = new RequestValidators({ openapiDocument, operations, validateResponses });
  const first = [readBody, refuseLargeBody(openapiDocument)];
  if (validateResponses) first.push(catchReplies);
  const validate: RequestHandler = (request, response, next) =>
    validators.of(contextOf(request).operation)(request, response, next);
  const step = createHandlerStep({ operations, handlers, requireReason });
  app.use(...first, validate, step, passOnError);
  const warming = validators.warm(app);
  await warming.next();
  void finish(warming, logger);
  return operations.map((operation) => ({
    template: operation.path,
    method: operation.method,
    access: operation.access,
    run: (exchange) => runOperation(app, openapiDocument, operation, exchange),
  }));
}

/** Documents that others have written need not have them. */
function isServed(
  operation: OperationDescriptor,
  { openapiDocument, handlers }: CrudRoutesOptions,
): boolean {
  const { paths } = openapiDocument;
  const isDescribed = isJsonObject(paths) && Object.hasOwn(paths, operation.path);
  return isDescribed && Object.hasOwn(handlers, operation.operationId);
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

/**
 * The validator looks for every fault, which takes seconds where there are a hundred thousand: a
 * large body is looked at before, up to its first one.
 */
function refuseLargeBody(openapiDocument: JsonObject): CrudStep {
  return (request, _response, next) => {
    const { bodyLength, body, operation } = contextOf(request);
    if (bodyLength > largeBody) {
      const schema = bodySchemaOf(openapiDocument, operation, request);
      const [fault] = explainBody(openapiDocument, schema, body, 'first-fault');
      if (fault !== undefined) throw new Problem('validation_error', fault.message, [fault]);
    }
    next();
  };
}

function bodySchemaOf(
  openapiDocument: JsonObject,
  operation: OperationDescriptor,
  { headers }: IncomingMessage,
): JsonObject {
  const mediaType = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return readOperationDocument(openapiDocument, operation).bodySchemas.get(mediaType) ?? {};
}

/** Express knows the last step by its four parameters. */
const passOnError: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) next(error);
  else contextOf(request).fail(error);
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
    // What cannot be described is a fault of ours, and for `finish` to answer: Express would show it.
    const fail = (error: unknown): void => {
      try {
        const describe = (errors: readonly ValidatorError[]): Problem =>
          describeErrors(errors, openapiDocument, context);
        reject(toRequestProblem(error, describe));
      } catch (fault) {
        reject(fault as Error);
      }
    };
    const context: RequestContext = {
      exchange,
      operation,
      bodyLength: 0,
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
  const { query, openapi } = request as ValidatedRequest;
  return describeValidation(errors, {
    openapiDocument,
    parameters: readOperationDocument(openapiDocument, operation).parameters,
    bodySchema: bodySchemaOf(openapiDocument, operation, request),
    body,
    query: query ?? {},
    params: openapi?.pathParams ?? {},
  });
}

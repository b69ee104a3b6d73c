import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import {
  formatWarnings,
  type OperationDescriptor,
  effectsBounds,
  idempotencyHeader,
  warningsHeader,
  writeParameters,
} from '@flux-resourceset/contract';
import type { Answer } from '../front/route.js';
import type {
  HandlerReply,
  HandlerRequest,
  OperationHandler,
  PathParameters,
  QueryParameters,
} from '../resources/handler.js';
import { mayAdminister } from '../principals/authorize.js';
import { readReason, reasonRequired } from './change-reason.js';
import { contextOf, type CrudStep } from './request-context.js';

/** What the validator leaves on a request: values of the types that the document states. */
export type ValidatedRequest = IncomingMessage & {
  readonly openapi?: { readonly pathParams: PathParameters };
  readonly query?: QueryParameters;
};

/** What stands behind the validator. */
export interface HandlerStepOptions {
  readonly operations: readonly OperationDescriptor[];
  readonly handlers: Readonly<Record<string, OperationHandler>>;
  /** Whether a write must say why. */
  readonly requireReason: boolean;
}

/**
 * Makes the step that hands a validated request to the handler of its operation and keeps the
 * answer for the front door.
 *
 * @throws Error for an operation without handler
 */
export function createHandlerStep(options: HandlerStepOptions): CrudStep {
  const { operations, handlers } = options;
  operations.forEach((operation) => findHandler(handlers, operation));
  return async (request, response) => {
    const context = contextOf(request);
    const { operation, exchange } = context;
    const handler = findHandler(handlers, operation);
    const reply = await handler(readRequest(request, operation, options));
    exchange.subject ??= findCreated(operation, reply);
    const answer = (): void => context.answer(toAnswer(operation, reply));
    if (reply.body === undefined || context.validated === null) answer();
    else {
      context.validated = answer;
      const contentType = reply.headers?.['Content-Type'];
      if (contentType !== undefined) response.type(contentType);
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

function readRequest(
  request: Request,
  operation: OperationDescriptor,
  { requireReason }: HandlerStepOptions,
): HandlerRequest {
  const { exchange, body } = contextOf(request);
  const { openapi, query = {} }: ValidatedRequest = request;
  const { principal } = exchange;
  const reason = readReason(request.headers);
  const write = readWriteParameters(query);
  const isWrite = operation.access === 'write' && !write.dryRun;
  if (isWrite && requireReason && reason === undefined) throw reasonRequired();
  return {
    operation,
    params: openapi?.pathParams ?? {},
    query: withoutWriteParameters(query),
    body,
    headers: readHeaders(request),
    actor: { name: principal?.name ?? 'anonymous', ...(reason !== undefined && { reason }) },
    write,
    mayAdminister: principal !== null && mayAdminister(principal),
    requestId: exchange.id,
    url: exchange.url,
  };
}

function readHeaders({ headers }: Request): HandlerRequest['headers'] {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  const key = headers[idempotencyHeader.toLowerCase()];
  return {
    ...(ifMatch !== undefined && { ifMatch }),
    ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    ...(key !== undefined && { idempotencyKey: String(key) }),
  };
}

function readWriteParameters(query: QueryParameters): NonNullable<HandlerRequest['write']> {
  const { dryRun, confirm, effectsLimit } = writeParameters;
  const [digest, limit] = [query[confirm], query[effectsLimit]];
  return {
    dryRun: query[dryRun] === true,
    confirm: typeof digest === 'string' ? digest : null,
    effectsLimit: typeof limit === 'number' ? limit : effectsBounds.default,
  };
}

/** Handlers select by what is left. */
function withoutWriteParameters(query: QueryParameters): QueryParameters {
  const names: readonly string[] = Object.values(writeParameters);
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
}

/** What has an ETag may be kept if it is checked before each use; nothing else may be. */
function toAnswer(
  { method }: OperationDescriptor,
  { status, headers = {}, warnings = [], body, list, pieces }: HandlerReply,
): Answer {
  const isTagged = (method === 'get' || method === 'head') && headers['ETag'] !== undefined;
  return {
    status,
    headers: {
      'Cache-Control': isTagged ? 'no-cache' : 'no-store',
      ...((list ?? pieces ?? body) !== undefined && {
        'Content-Type': 'application/json',
      }),
      ...(warnings.length > 0 && { [warningsHeader]: formatWarnings(warnings) }),
      ...headers,
    },
    body: list ? renderList(list) : (pieces ?? writeBody(body)),
  };
}

function writeBody(body: HandlerReply['body']): string | null {
  return body === undefined ? null : JSON.stringify(body);
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

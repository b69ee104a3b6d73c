import { setImmediate } from 'node:timers/promises';

import { Router, type Express, type Request, type RequestHandler, type Response } from 'express';
import { middleware } from 'express-openapi-validator';
import type { OpenApiValidatorOpts } from 'express-openapi-validator/dist/framework/types.js';
import type { JsonObject, OperationDescriptor } from '@flux-resourceset/contract';

import { cutDocument } from './cut-document.js';
import { readOperationDocument } from './operation-document.js';
import { isClientError } from './request-problem.js';

/** What requests and, in tests, responses are validated against. */
export interface ValidatorOptions {
  readonly openapiDocument: JsonObject;
  readonly operations: readonly OperationDescriptor[];
  readonly validateResponses: boolean;
}

/**
 * Paths that a validator has at least, as long as there are more. To make one takes a while, and each
 * operation longer the more of them it has: with so many, neither is a burden.
 */
const fewestPaths = 20;

/** Validates requests: those of some kinds by a validator of their own, made for the first one. */
export class RequestValidators {
  readonly #options: ValidatorOptions;
  readonly #groups: ReadonlyMap<string, OperationGroup>;

  constructor(options: ValidatorOptions) {
    this.#options = options;
    this.#groups = groupByKind(options.operations);
  }

  /** @returns what validates the requests of an operation, and refuses by an error */
  of({ target: { kind } }: OperationDescriptor): RequestHandler {
    const group = this.#groups.get(kind);
    if (group === undefined) throw new Error(`no operation is of '${kind}'`);
    return (group.validator ??= createValidator(group.paths, this.#options));
  }

  /**
   * Sends one made-up request for each operation and media type through its validator, which
   * compiles schemas when it first meets them: clients shall not wait for that, nor shall the start,
   * so that each step of the generator is one request (a few ms) and yields to others.
   *
   * @throws Error when the document, or a schema of it, cannot be used
   */
  async *warm(app: Express): AsyncGenerator<void> {
    const { operations, openapiDocument } = this.#options;
    for (const operation of operations) {
      for (const mediaType of listMediaTypes(openapiDocument, operation)) {
        const request = makeRequest(app, operation, mediaType);
        await run(this.of(operation), request).catch(ignoreRefusal);
        yield await setImmediate();
      }
    }
  }
}

/** Operations that have one validator. */
interface OperationGroup {
  readonly paths: Set<string>;
  validator?: RequestHandler;
}

/** @returns by kind the group that all of its operations are in */
function groupByKind(operations: readonly OperationDescriptor[]): Map<string, OperationGroup> {
  const groups = new Map<string, OperationGroup>();
  let last: OperationGroup = { paths: new Set() };
  for (const { path, target } of operations) {
    const known = groups.get(target.kind);
    if (known === undefined && last.paths.size >= fewestPaths) last = { paths: new Set() };
    const group = known ?? last;
    group.paths.add(path);
    groups.set(target.kind, group);
  }
  return groups;
}

function createValidator(
  paths: ReadonlySet<string>,
  { openapiDocument, validateResponses }: ValidatorOptions,
): RequestHandler {
  const router = Router();
  router.use(
    ...createSteps(cutDocument(openapiDocument, paths, false), {
      validateRequests: { allErrors: true },
      validateResponses: false,
    }),
  );
  if (validateResponses) {
    const validated = { validateRequests: false, validateResponses: true };
    router.use(...createSteps(cutDocument(openapiDocument, paths, true), validated));
  }
  return router;
}

/** The document is not validated again: that is the generator's part, and costs more than all else. */
function createSteps(
  document: JsonObject,
  validated: Pick<OpenApiValidatorOpts, 'validateRequests' | 'validateResponses'>,
): readonly RequestHandler[] {
  // Servers would put their path in front of every route; the validator changes what it gets.
  const apiSpec = { ...structuredClone(document), servers: [] };
  return middleware({
    apiSpec: apiSpec as unknown as OpenApiValidatorOpts['apiSpec'],
    validateApiSpec: false,
    validateSecurity: false,
    fileUploader: false,
    ...validated,
  });
}

/** The made-up request is bound to be refused; only what is no refusal matters. */
function ignoreRefusal(error: unknown): void {
  if (!isClientError(error)) {
    throw error;
  }
}

/** @returns media types of the request body, one `undefined` for an operation without */
function listMediaTypes(
  document: JsonObject,
  operation: OperationDescriptor,
): readonly (string | undefined)[] {
  const { bodySchemas } = readOperationDocument(document, operation);
  return bodySchemas.size > 0 ? [...bodySchemas.keys()] : [undefined];
}

function makeRequest(
  app: Express,
  { path, method }: OperationDescriptor,
  mediaType: string | undefined,
): Request {
  const url = path.replaceAll(/[{}]/g, '');
  return Object.assign(Object.create(app.request) as Request, {
    app,
    method: method.toUpperCase(),
    url,
    originalUrl: url,
    baseUrl: '',
    headers: mediaType === undefined ? {} : { 'content-type': mediaType },
    body: {},
  });
}

function run(validator: RequestHandler, request: Request): Promise<void> {
  const response = { json: () => undefined } as unknown as Response;
  return new Promise((resolve, reject) => {
    const done = (error?: unknown): void => (error ? reject(error) : resolve());
    void Promise.resolve(validator(request, response, done)).catch(reject);
  });
}

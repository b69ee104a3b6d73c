import { setImmediate } from 'node:timers/promises';

import type { Express, Request, RequestHandler, Response } from 'express';
import { middleware } from 'express-openapi-validator';
import type { OpenApiValidatorOpts } from 'express-openapi-validator/dist/framework/types.js';
import type { JsonObject, OperationDescriptor } from '@flux-resourceset/contract';

import { readOperationDocument } from './operation-document.js';
import { isClientError } from './request-problem.js';

/** What requests and, in tests, responses are validated against. */
export interface ValidatorOptions {
  readonly openapiDocument: JsonObject;
  readonly validateResponses: boolean;
}

/**
 * Makes the validator of requests. The document is not validated again: that is the
 * generator's part, and costs more than the rest of the start.
 */
export function createValidator(options: ValidatorOptions): readonly RequestHandler[] {
  // Servers would put their path in front of every route; the validator changes what it gets.
  const apiSpec = { ...structuredClone(options.openapiDocument), servers: [] };
  return middleware({
    apiSpec: apiSpec as unknown as OpenApiValidatorOpts['apiSpec'],
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: options.validateResponses,
    validateSecurity: false,
    fileUploader: false,
  });
}

/**
 * Sends one made-up request for each operation and media type through the validator, which
 * compiles its schemas when it first meets them: clients shall not wait for that, nor shall the
 * start, so that each step of the generator is one request (about 7 ms) and yields to others.
 *
 * @throws Error when the document, or a schema of it, cannot be used
 */
export async function* warmValidator(
  app: Express,
  validator: readonly RequestHandler[],
  operations: readonly OperationDescriptor[],
  openapiDocument: JsonObject,
): AsyncGenerator<void> {
  for (const operation of operations) {
    for (const mediaType of listMediaTypes(openapiDocument, operation)) {
      const request = makeRequest(app, operation, mediaType);
      await runSteps(validator, request).catch(ignoreRefusal);
      yield await setImmediate();
    }
  }
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

async function runSteps(steps: readonly RequestHandler[], request: Request): Promise<void> {
  const response = { json: () => undefined } as unknown as Response;
  for (const step of steps) {
    await new Promise<void>((resolve, reject) => {
      const done = (error?: unknown): void => (error ? reject(error) : resolve());
      void Promise.resolve(step(request, response, done)).catch(reject);
    });
  }
}

import type { JsonValue } from '@flux-resourceset/contract';
import type { HeaderModel, ResponseModel } from './api-model.js';
import { responseHeaders } from './headers.js';
import { problemComponentName, problemExample } from './problem-schema.js';
import type { SchemaModel } from './schema-model.js';

export type ProblemStatus = keyof typeof problems;

interface ProblemKind {
  readonly component: string;
  readonly title: string;
  readonly description: string;
  readonly error: string;
  readonly message: string;
  readonly headers?: readonly HeaderModel[];
}

const problems = {
  400: {
    component: 'BadRequest',
    title: 'Validation Error',
    description: 'The request does not fit its schema, or refers to what does not exist.',
    error: 'validation_error',
    message: 'the request does not fit its schema',
  },
  401: {
    component: 'Unauthorized',
    title: 'Unauthorized',
    description: 'The token is missing, wrong, or may not do this.',
    error: 'unauthorized',
    message: 'a bearer token is required',
    headers: [responseHeaders.authenticate],
  },
  404: {
    component: 'NotFound',
    title: 'Not Found',
    description: 'There is nothing at this path.',
    error: 'not_found',
    message: 'resource not found',
  },
  405: {
    component: 'MethodNotAllowed',
    title: 'Method Not Allowed',
    description: 'The path exists, but not with this method in the mode the server runs in.',
    error: 'method_not_allowed',
    message: 'method not allowed',
    headers: [responseHeaders.allow],
  },
  409: {
    component: 'Conflict',
    title: 'Conflict',
    description: 'Another document has the key or a unique value, or refers to this one.',
    error: 'conflict',
    message: 'resource conflict',
  },
  412: {
    component: 'PreconditionFailed',
    title: 'Precondition Failed',
    description: 'What If-Match names is no longer current.',
    error: 'precondition_failed',
    message: 'the entity tag is stale: read again and repeat',
  },
  413: {
    component: 'ContentTooLarge',
    title: 'Content Too Large',
    description: 'The body is larger than the server takes.',
    error: 'payload_too_large',
    message: 'the body is too large',
  },
  415: {
    component: 'UnsupportedMediaType',
    title: 'Unsupported Media Type',
    description: 'The body is of a media type that the operation does not take.',
    error: 'unsupported_media_type',
    message: 'unsupported media type: send application/json',
  },
  500: {
    component: 'InternalServerError',
    title: 'Internal Server Error',
    description: 'The server failed; its log has the reason under the request id.',
    error: 'internal_error',
    message: 'internal error',
  },
  503: {
    component: 'StoreUnavailable',
    title: 'Store Unavailable',
    description: 'The store cannot answer now; nothing follows from it about what is stored.',
    error: 'store_unavailable',
    message: 'the store is not available',
  },
} as const satisfies Readonly<Record<number, ProblemKind>>;

/** The answer of an operation that could not be done; the same in every operation. */
export function problemResponse(status: ProblemStatus): ResponseModel {
  const problem: ProblemKind = problems[status];
  return {
    status,
    component: problem.component,
    description: problem.description,
    headers: [responseHeaders.requestId, ...(problem.headers ?? [])],
    content: {
      contentType: 'application/problem+json',
      schema: { kind: 'reference', name: problemComponentName },
      example: problemExample(problem.error, status, problem.title, problem.message),
    },
  };
}

/** The answer to a read of what the client has already. */
export const notModifiedResponse: ResponseModel = {
  status: 304,
  component: 'NotModified',
  description: 'What If-None-Match names is still current.',
  headers: [responseHeaders.requestId, responseHeaders.entityTag],
  content: null,
};

/** The answer of an operation that was done. */
export function successResponse(
  status: 200 | 201,
  description: string,
  headers: readonly HeaderModel[],
  body: { readonly schema: SchemaModel; readonly example: JsonValue | undefined } | null,
): ResponseModel {
  return {
    status,
    description,
    headers: [responseHeaders.requestId, ...headers],
    content: body && {
      contentType: 'application/json',
      schema: body.schema,
      ...(body.example !== undefined && { example: body.example }),
    },
  };
}

/** @returns the responses in the order of their status */
export function sortResponses(responses: readonly ResponseModel[]): readonly ResponseModel[] {
  return responses.toSorted((one, other) => one.status - other.status);
}

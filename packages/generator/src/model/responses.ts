import {
  type JsonValue,
  problemBody,
  type ProblemCode,
  problemTable,
} from '@flux-resourceset/contract';
import type { HeaderModel, ResponseModel } from './api-model.js';
import { responseHeaders } from './headers.js';
import { problemComponentName } from './problem-schema.js';
import type { SchemaModel } from '../read/schema-model.js';

/** Name of a problem's component, and the headers that come with it. */
interface ProblemAnswer {
  readonly component: string;
  readonly headers?: readonly HeaderModel[];
}

/** The problems that the document lists; one for each status. */
const problemAnswers = {
  validation_error: { component: 'BadRequest' },
  unauthorized: { component: 'Unauthorized', headers: [responseHeaders.authenticate] },
  forbidden: { component: 'Forbidden', headers: [responseHeaders.authenticate] },
  not_found: { component: 'NotFound' },
  method_not_allowed: { component: 'MethodNotAllowed', headers: [responseHeaders.allow] },
  conflict: { component: 'Conflict' },
  precondition_failed: { component: 'PreconditionFailed' },
  payload_too_large: { component: 'ContentTooLarge' },
  unsupported_media_type: { component: 'UnsupportedMediaType' },
  internal_error: { component: 'InternalServerError' },
  store_unavailable: { component: 'StoreUnavailable' },
} as const satisfies Readonly<Partial<Record<ProblemCode, ProblemAnswer>>>;

export type ListedProblem = keyof typeof problemAnswers;

/** @returns those that apply, in the order of the table */
export function selectProblems(
  applies: Readonly<Record<ListedProblem, boolean>>,
): readonly ListedProblem[] {
  return listedProblems.filter((code) => applies[code]);
}

const listedProblems = Object.keys(problemAnswers).filter(
  (code): code is ListedProblem => code in problemAnswers,
);

/** The answer of an operation that could not be done; the same in every operation. */
export function problemResponse(code: ListedProblem): ResponseModel {
  const { component, headers = [] }: ProblemAnswer = problemAnswers[code];
  const { status, description, message } = problemTable[code];
  return {
    status,
    component,
    description,
    headers: [responseHeaders.requestId, ...headers],
    content: {
      contentType: 'application/problem+json',
      schema: { kind: 'reference', name: problemComponentName },
      example: problemBody(code, message),
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

import {
  type JsonValue,
  planMediaType,
  problemBody,
  type ProblemCode,
  problemTable,
} from '@flux-resourceset/contract';
import type { ContentModel, HeaderModel, ResponseModel } from './api-model.js';
import { responseHeaders } from './headers.js';
import { problemComponentName } from './problem-schema.js';
import type { SchemaModel } from '../read/schema-model.js';

/** Name of a problem's component, and the headers that come with it. */
interface ProblemAnswer {
  readonly component: string;
  readonly headers?: readonly HeaderModel[];
  /** Another problem that has the same status wherever this one is listed. */
  readonly beside?: ProblemCode;
}

/** The problems that the document lists; one for each status. */
const problemAnswers = {
  validation_error: { component: 'BadRequest' },
  unauthorized: { component: 'Unauthorized', headers: [responseHeaders.authenticate] },
  forbidden: { component: 'Forbidden', headers: [responseHeaders.authenticate] },
  not_found: { component: 'NotFound' },
  method_not_allowed: { component: 'MethodNotAllowed', headers: [responseHeaders.allow] },
  conflict: { component: 'Conflict', beside: 'confirmation_required' },
  confirmation_required: { component: 'ConfirmationRequired' },
  gone: { component: 'Gone' },
  precondition_failed: { component: 'PreconditionFailed', headers: [responseHeaders.entityTag] },
  payload_too_large: { component: 'ContentTooLarge' },
  unsupported_media_type: { component: 'UnsupportedMediaType' },
  idempotency_key_reused: { component: 'IdempotencyKeyReused' },
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
  const { component, headers = [], beside }: ProblemAnswer = problemAnswers[code];
  const { status, message } = problemTable[code];
  const described = beside === undefined ? [code] : [code, beside];
  const description = described.map((one) => problemTable[one].description).join(' Or: ');
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

const plan: ContentModel = {
  contentType: planMediaType,
  schema: { kind: 'reference', name: 'Plan' },
};

/** @returns the answer, with the plan that a dry run answers with the same status */
export function withPlan(response: ResponseModel): ResponseModel {
  return { ...response, plan };
}

/** What a dry run answers where a write that was done has another status. */
export const planResponse: ResponseModel = {
  status: 200,
  component: 'PlannedWrite',
  description: 'What the write would do, of a dry run.',
  headers: [responseHeaders.requestId],
  content: plan,
};

/** @returns the responses in the order of their status */
export function sortResponses(responses: readonly ResponseModel[]): readonly ResponseModel[] {
  return responses.toSorted((one, other) => one.status - other.status);
}

import type { NextFunction, Request } from 'express';
import type { JsonObject } from '@flux-resourceset/contract';

import type { Problem } from '../problem.js';
import type { Logger } from '../log/log.js';
import { readOperationDocument } from './operation-document.js';
import { sendProblem } from './problem-response.js';
import type { CrudResponse } from './request-context.js';
import { toRequestProblem } from './request-problem.js';
import type { ValidatedRequest } from './run-handler.js';
import { describeValidation, type ValidatorError } from './validation-problem.js';

/** The last step: Express tells it by its four parameters. */
export type ErrorStep = (
  error: unknown,
  request: Request,
  response: CrudResponse,
  next: NextFunction,
) => void;

/** Makes the step that answers whatever another one threw, and logs it when it is our fault. */
export function createErrorStep(openapiDocument: JsonObject, logger: Logger): ErrorStep {
  return (error, request, response, next) => {
    if (response.headersSent) {
      // Express breaks the connection off: the client must not take half an answer for whole.
      next(error);
      return;
    }
    const { requestId, method } = response.locals;
    const problem = toRequestProblem(error, (errors) =>
      describeErrors(errors, openapiDocument, request, response),
    );
    if (problem.status >= 500) {
      logger.error({ request_id: requestId, err: problem.cause ?? problem }, problem.message);
    }
    sendProblem(response, problem, requestId, method);
  };
}

function describeErrors(
  errors: readonly ValidatorError[],
  openapiDocument: JsonObject,
  request: Request,
  { locals: { operation, body } }: CrudResponse,
): Problem {
  const described = operation && readOperationDocument(openapiDocument, operation);
  const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return describeValidation(errors, {
    openapiDocument,
    parameters: described?.parameters ?? [],
    bodySchema: described?.bodySchemas.get(mediaType ?? '') ?? {},
    body,
    query: request.query,
    params: (request as unknown as Partial<ValidatedRequest>).openapi?.pathParams ?? {},
  });
}

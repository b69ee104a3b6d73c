import type { ErrorObject } from 'ajv';
import {
  type JsonObject,
  type JsonValue,
  type ProblemDetail,
  suggestName,
  toJsonPointer,
} from '@flux-resourceset/contract';

import { Problem } from '../problem.js';
import { explainBody } from './explain-body.js';
import { describeSchemaErrors } from '../documents/schema-errors.js';
import { resolveSchema } from '../documents/schema-walk.js';

/** One error as express-openapi-validator tells it: Ajv's, without parameters and schema. */
export interface ValidatorError {
  /** `/body/a/b`, `/query/limit`, `/params/id`; ends in the member where one is missing or unknown. */
  readonly path: string;
  readonly message: string;
  /** `pattern.openapi.validation` */
  readonly errorCode?: string;
}

/** The request that was refused, and what the document says of its operation. */
export interface RefusedRequest {
  readonly openapiDocument: JsonObject;
  readonly parameters: readonly JsonObject[];
  readonly bodySchema: JsonObject;
  readonly body: JsonValue | undefined;
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Turns the validator's errors into a problem whose messages read like those of the documents'
 * own validation: where, what was expected, what came, what was perhaps meant.
 */
export function describeValidation(
  errors: readonly ValidatorError[],
  request: RefusedRequest,
): Problem {
  const ofBody = errors.filter(({ path }) => sourceOf(path) === 'body');
  const others = errors.filter(({ path }) => sourceOf(path) !== 'body');
  const details = [
    ...describeBody(ofBody, request),
    ...others.map((error) => describeOther(error, request)),
  ];
  const message = details[0]?.message ?? 'the request does not satisfy the OpenAPI document';
  return new Problem('validation_error', message, details);
}

function sourceOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Falls back on the validator's words for what only it refuses, such as a read-only member. */
function describeBody(
  errors: readonly ValidatorError[],
  { openapiDocument, bodySchema, body }: RefusedRequest,
): readonly ProblemDetail[] {
  if (errors.length === 0) return [];
  const explained = explainBody(openapiDocument, bodySchema, body);
  if (explained.length > 0) return explained;
  return errors.map(({ path, message }) => ({ pointer: path.slice('/body'.length), message }));
}

function describeOther(error: ValidatorError, request: RefusedRequest): ProblemDetail {
  const name = error.path.split('/').slice(2).join('/');
  switch (sourceOf(error.path)) {
    case 'query':
      return describeParameter(error, name, request, request.query);
    case 'params':
      return describeParameter(error, name, request, request.params);
    default:
      return { parameter: name, message: error.message };
  }
}

function describeParameter(
  error: ValidatorError,
  name: string,
  request: RefusedRequest,
  values: Readonly<Record<string, unknown>>,
): ProblemDetail {
  const known = request.parameters.find((parameter) => parameter['name'] === name);
  if (!known) {
    const names = request.parameters.filter((other) => other['in'] === 'query');
    const near = suggestName(
      name,
      names.map((other) => String(other['name'])),
    );
    return { parameter: name, message: `unknown query parameter '${name}'${near}` };
  }
  const schema = resolveSchema(request.openapiDocument, known['schema']);
  const [described] = describeSchemaErrors([
    rebuildError(error, schema, values[name], toJsonPointer([name])),
  ]);
  return { parameter: name, message: described?.message ?? error.message };
}

/** Puts back what the validator left out of Ajv's error, as far as messages need it. */
function rebuildError(
  error: ValidatorError,
  schema: JsonObject,
  data: unknown,
  instancePath: string,
): ErrorObject {
  const keyword = keywordOf(error);
  return {
    keyword,
    instancePath,
    schemaPath: '',
    params: {
      type: schema['type'],
      pattern: schema['pattern'],
      format: schema['format'],
      allowedValues: schema['enum'],
    },
    message: error.message,
    data,
    parentSchema: schema,
  };
}

function keywordOf({ errorCode = '' }: ValidatorError): string {
  return errorCode.split('.', 1)[0] ?? '';
}

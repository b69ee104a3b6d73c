import type { ErrorObject } from 'ajv';

import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { toJsonPointer } from '../json-pointer.js';
import { Problem, type ProblemDetail } from '../problem.js';
import { suggestName } from '../near-miss.js';
import { describeSchemaErrors } from '../documents/schema-errors.js';
import { findItemSchema, findMemberSchema, resolveSchema } from '../documents/schema-walk.js';

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
  const details = errors.flatMap((error) => describeError(error, request));
  const message = details[0]?.message ?? 'the request does not satisfy the OpenAPI document';
  return new Problem('validation_error', message, details);
}

function describeError(error: ValidatorError, request: RefusedRequest): readonly ProblemDetail[] {
  const [, source, ...steps] = error.path.split('/');
  switch (source) {
    case 'body':
      return describeBodyError(error, steps, request);
    case 'query':
      return [describeParameter(error, steps.join('/'), request, request.query)];
    case 'params':
      return [describeParameter(error, steps.join('/'), request, request.params)];
    default:
      return [{ parameter: steps.join('/'), message: error.message }];
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

function describeBodyError(
  error: ValidatorError,
  steps: readonly string[],
  { openapiDocument, bodySchema, body }: RefusedRequest,
): readonly ProblemDetail[] {
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const isOfMember = ['required', 'additionalProperties'].includes(keywordOf(error));
  let schema = bodySchema;
  let value: JsonValue | undefined = body;
  let depth = 0;
  const end = isOfMember ? names.length - 1 : names.length;
  // An unknown member's name is not escaped in the path, so it may be several steps long.
  while (depth < end && !(isOfMember && hasMember(value, steps.slice(depth).join('/'), schema))) {
    const name = names[depth] ?? '';
    schema = Array.isArray(value)
      ? findItemSchema(openapiDocument, schema)
      : findMemberSchema(openapiDocument, schema, name);
    value = readMember(value, name);
    depth += 1;
  }
  const pointer = toJsonPointer(names.slice(0, depth));
  const member = steps.slice(depth).join('/');
  const resolved = resolveSchema(openapiDocument, schema);
  return describeSchemaErrors([rebuildError(error, resolved, value, pointer, member)]);
}

/** Puts back what the validator left out of Ajv's error, as far as messages need it. */
function rebuildError(
  error: ValidatorError,
  schema: JsonObject,
  data: unknown,
  instancePath: string,
  member = '',
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
      ...(keyword === 'required' && { missingProperty: member }),
      ...(keyword === 'additionalProperties' && { additionalProperty: member }),
    },
    message: error.message,
    data,
    parentSchema: schema,
  };
}

function keywordOf({ errorCode = '' }: ValidatorError): string {
  return errorCode.split('.', 1)[0] ?? '';
}

function hasMember(value: JsonValue | undefined, name: string, schema: JsonObject): boolean {
  const { properties } = schema;
  const isDeclared = isJsonObject(properties) && Object.hasOwn(properties, name);
  return isJsonObject(value) && Object.hasOwn(value, name) && !isDeclared;
}

function readMember(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value[Number(name)];
  }
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

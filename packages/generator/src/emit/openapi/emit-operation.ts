import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import type {
  HeaderModel,
  OperationModel,
  ParameterModel,
  RequestBodyModel,
  ResponseModel,
} from '../../model/api-model.js';
import type { OpenapiDialect } from './dialect.js';
import type { SchemaModel } from '../../read/schema-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { omitAnnotations } from '../../read/schema-tree.js';
import { emitSchema } from './emit-schema.js';
import { prose } from './prose.js';

/** What the emission of an operation depends on beside the operation. */
export interface EmitContext {
  readonly dialect: OpenapiDialect;
  /** All components by name. */
  readonly lookup: SchemaLookup;
}

/** @returns the operation object */
export function emitOperation(operation: OperationModel, context: EmitContext): JsonObject {
  const { parameters, requestBody } = operation;
  return {
    operationId: operation.operationId,
    summary: prose(operation.summary),
    description: prose(operation.description),
    tags: [operation.tag],
    security: operation.security.map((alternative) => ({ ...alternative })),
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => emitParameterOrReference(parameter, context)),
    }),
    ...(requestBody !== null && { requestBody: emitRequestBody(requestBody, context) }),
    responses: Object.fromEntries(
      operation.responses.map((response) => [
        String(response.status),
        emitResponseOrReference(response, context),
      ]),
    ),
  };
}

function emitParameterOrReference(parameter: ParameterModel, context: EmitContext): JsonObject {
  return parameter.component === undefined
    ? emitParameter(parameter, context)
    : { $ref: `#/components/parameters/${parameter.component}` };
}

/** @returns the parameter object */
export function emitParameter(parameter: ParameterModel, { dialect }: EmitContext): JsonObject {
  const { name, in: place, description, required, allowReserved, example } = parameter;
  const schema = omitAnnotations(parameter.schema, 'description');
  const ownExample = schema.example ?? example;
  // OpenAPI 3.0 lets nothing stand beside a reference.
  const isReference = schema.kind === 'reference';
  const exemplified = ownExample === undefined ? schema : { ...schema, example: ownExample };
  return {
    name,
    in: place,
    description: prose(description),
    ...(required && { required }),
    ...(allowReserved && { allowReserved }),
    schema: emitSchema(isReference ? schema : exemplified, dialect),
    ...(isReference && ownExample !== undefined && { example: ownExample }),
  };
}

function emitRequestBody(body: RequestBodyModel, context: EmitContext): JsonObject {
  const { description, contentTypes, schema, example } = body;
  const content = contentTypes.map((contentType) => [
    contentType,
    emitMediaType(schema, example, context),
  ]);
  return {
    description: prose(description),
    required: true,
    content: Object.fromEntries(content) as JsonObject,
  };
}

function emitResponseOrReference(response: ResponseModel, context: EmitContext): JsonObject {
  return response.component === undefined
    ? emitResponse(response, context)
    : { $ref: `#/components/responses/${response.component}` };
}

/** A component says its own example; another one is said where it is used. */
function emitMediaType(
  schema: SchemaModel,
  example: JsonValue | undefined,
  { dialect, lookup }: EmitContext,
): JsonObject {
  const known = schema.kind === 'reference' ? lookup.get(schema.name)?.example : schema.example;
  return {
    schema: emitSchema(schema, dialect),
    ...(example !== undefined && !isDeepStrictEqual(example, known) && { example }),
  };
}

/** @returns the response object; its headers are references into the components */
export function emitResponse(response: ResponseModel, context: EmitContext): JsonObject {
  const { description, headers } = response;
  const contents = [response.content, response.plan ?? null].filter((content) => content !== null);
  return {
    description: prose(description),
    ...(headers.length > 0 && {
      headers: Object.fromEntries(
        headers.map(({ name }) => [name, { $ref: `#/components/headers/${name}` }]),
      ),
    }),
    ...(contents.length > 0 && {
      content: Object.fromEntries(
        contents.map(({ contentType, schema, example }) => [
          contentType,
          emitMediaType(schema, example, context),
        ]),
      ),
    }),
  };
}

/** @returns the header object */
export function emitHeader(
  { description, schema }: HeaderModel,
  dialect: OpenapiDialect,
): JsonObject {
  return { description: prose(description), schema: emitSchema(schema, dialect) };
}

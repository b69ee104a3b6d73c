import type { JsonObject } from '@flux-resourceset/contract';
import type { ApiModel, OperationModel } from '../../model/api-model.js';
import type { SchemaModel } from '../../read/schema-model.js';
import { reachableComponents } from '../../read/schema-tree.js';
import { emitHeader, emitParameter, emitResponse, type EmitContext } from './emit-operation.js';
import { emitSchema } from './emit-schema.js';
import { withProse } from './prose.js';

/** @returns the components that operations reach, each section ordered by name */
export function emitComponents(
  model: ApiModel,
  operations: readonly OperationModel[],
  context: EmitContext,
): JsonObject {
  const { securitySchemes } = model;
  return {
    schemas: emitSchemas(model, operations, context),
    responses: emitResponses(operations, context),
    parameters: emitParameters(operations, context),
    headers: emitHeaders(operations, context),
    ...(securitySchemes.length > 0 && {
      securitySchemes: Object.fromEntries(
        securitySchemes.map(({ name, scheme }) => [name, withProse(scheme)]),
      ),
    }),
  };
}

function emitSchemas(
  { components }: ApiModel,
  operations: readonly OperationModel[],
  context: EmitContext,
): JsonObject {
  const reached = reachableComponents(operations.flatMap(schemasOf), context.lookup);
  return Object.fromEntries(
    components
      .filter(({ name }) => reached.has(name))
      .map(({ name, schema }) => [name, emitSchema(schema, context.dialect)]),
  );
}

function schemasOf({ parameters, requestBody, responses }: OperationModel): readonly SchemaModel[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...(requestBody === null ? [] : [requestBody.schema]),
    ...responses.flatMap(({ content, plan }) =>
      [content, plan ?? null].flatMap((one) => (one === null ? [] : [one.schema])),
    ),
  ];
}

function emitParameters(operations: readonly OperationModel[], context: EmitContext): JsonObject {
  const entries = operations
    .flatMap(({ parameters }) => parameters)
    .flatMap((parameter) =>
      parameter.component === undefined ? [] : [[parameter.component, parameter] as const],
    );
  return emitByName(new Map(entries), (parameter) => emitParameter(parameter, context));
}

function emitResponses(operations: readonly OperationModel[], context: EmitContext): JsonObject {
  const entries = operations
    .flatMap(({ responses }) => responses)
    .flatMap((response) =>
      response.component === undefined ? [] : [[response.component, response] as const],
    );
  return emitByName(new Map(entries), (response) => emitResponse(response, context));
}

function emitHeaders(operations: readonly OperationModel[], context: EmitContext): JsonObject {
  const headers = operations.flatMap(({ responses }) =>
    responses.flatMap((response) => response.headers),
  );
  const byName = new Map(headers.map((header) => [header.name, header]));
  return emitByName(byName, (header) => emitHeader(header, context.dialect));
}

function emitByName<Model>(
  models: ReadonlyMap<string, Model>,
  emit: (model: Model) => JsonObject,
): JsonObject {
  const names = [...models.keys()].toSorted();
  return Object.fromEntries(
    names.flatMap((name) => {
      const model = models.get(name);
      return model === undefined ? [] : [[name, emit(model)]];
    }),
  );
}

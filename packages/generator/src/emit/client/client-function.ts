import { planMediaType } from '@flux-resourceset/contract';
import type { ApiModel, OperationModel, ResponseModel } from '../../model/api-model.js';
import { allOperations } from '../../model/build-model.js';
import { optionParameters } from '../../model/option-parameters.js';
import { wholeTextOf } from '../../model/summary.js';
import type { TypescriptTypes } from '../types/typescript-types.js';
import { nameParameters } from './parameter-names.js';
import {
  isConditional,
  isPlanned,
  isRepeatable,
  isStream,
  optionsTypeOf,
} from './request-options.js';

/** A parameter of a function, as TypeScript has it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** A function of the client; types are as they stand in a module that imports `schemas`. */
export interface ClientFunction {
  /** `getCluster` */
  readonly name: string;
  readonly description: string;
  /** Those of the operation; the options of the request come behind them. */
  readonly parameters: readonly FunctionParameter[];
  /** `DocumentOptions` */
  readonly options: string;
  /** `schemas.Cluster` */
  readonly answer: string;
  readonly isConditional: boolean;
  readonly isPlanned: boolean;
  /** The request as an object literal, whatever of it is no option. */
  readonly request: string;
  /** An interface of what its query takes. */
  readonly query: string | null;
  /** The function that reads what this one writes, where it can be told how to change it. */
  readonly reader: string | null;
}

/** @returns a function for each operation, streams aside */
export function clientFunctions(
  model: ApiModel,
  types: TypescriptTypes,
): readonly ClientFunction[] {
  const operations = allOperations(model).filter((operation) => !isStream(operation));
  const functions = operations.map((operation) => clientFunction(operation, types));
  return functions.map((one, index) => {
    const operation = operations[index] as OperationModel;
    return { ...one, reader: readerOf(operation, one.answer, operations, types) };
  });
}

function clientFunction(operation: OperationModel, types: TypescriptTypes): ClientFunction {
  const { clientName, operationId } = operation;
  const names = nameParameters(operation);
  const queryName = `${clientName.charAt(0).toUpperCase()}${clientName.slice(1)}Params`;
  const query = hasQuery(operation)
    ? types.ofQuery(operationId, queryName, optionParameters)
    : null;
  return {
    name: clientName,
    description: wholeTextOf(operation),
    parameters: [
      ...[...names].map(([parameter, name]) => ({
        name,
        type: types.ofOperation(operationId, 'parameters', 'path', parameter),
        isOptional: false,
      })),
      ...bodyOf(operation, types),
      ...(query === null ? [] : [queryOf(operation, queryName)]),
    ],
    options: optionsTypeOf(operation),
    answer: answerOf(operation, types),
    isConditional: isConditional(operation),
    isPlanned: isPlanned(operation),
    request: renderRequest(operation, names, query !== null),
    query,
    reader: null,
  };
}

function hasQuery({ parameters }: OperationModel): boolean {
  return parameters.some((parameter) => parameter.in === 'query');
}

function queryOf({ parameters }: OperationModel, name: string): FunctionParameter {
  const isRequired = parameters.some((one) => one.in === 'query' && one.required);
  return { name: 'params', type: `parameters.${name}`, isOptional: !isRequired };
}

function bodyOf(
  { operationId, requestBody }: OperationModel,
  types: TypescriptTypes,
): readonly FunctionParameter[] {
  if (requestBody === null) return [];
  const [contentType = ''] = requestBody.contentTypes;
  const type = types.ofOperation(operationId, 'requestBody', 'content', contentType);
  return [{ name: 'body', type, isOptional: false }];
}

/** What was done, and not the plan of it. */
function successOf({ responses }: OperationModel): ResponseModel | undefined {
  return responses.find(
    ({ status, content }) => status < 300 && content?.contentType !== planMediaType,
  );
}

function answerOf(operation: OperationModel, types: TypescriptTypes): string {
  const { status, content } = successOf(operation) ?? {};
  if (!content) return 'undefined';
  const { contentType } = content;
  if (!isJson(contentType)) return 'string';
  const { operationId } = operation;
  return types.ofOperation(operationId, 'responses', String(status), 'content', contentType);
}

/** What is no JSON reaches the caller as the text that it is. */
function isJson(contentType: string): boolean {
  return /[/+]json$/.test(contentType);
}

/** A change is made of what can be read where it is written. */
function readerOf(
  { method, path, requestBody }: OperationModel,
  answer: string,
  operations: readonly OperationModel[],
  types: TypescriptTypes,
): string | null {
  if (requestBody === null || (method !== 'put' && method !== 'patch')) return null;
  const reader = operations.find((one) => one.method === 'get' && one.path === path);
  const isSame = reader && !hasQuery(withoutOptions(reader)) && answerOf(reader, types) === answer;
  return isSame ? reader.clientName : null;
}

function withoutOptions(operation: OperationModel): OperationModel {
  const parameters = operation.parameters.filter(({ name }) => !optionParameters.has(name));
  return { ...operation, parameters };
}

function renderRequest(
  operation: OperationModel,
  names: ReadonlyMap<string, string>,
  hasParams: boolean,
): string {
  const { clientName, method, requestBody, target } = operation;
  const accept = successOf(operation)?.content?.contentType;
  const members = [
    `operation: ${JSON.stringify(clientName)}`,
    `method: '${method.toUpperCase()}'`,
    `path: ${renderPath(operation.path, names)}`,
    ...(hasParams ? ['query: params'] : []),
    ...(requestBody
      ? ['body', `contentType: ${JSON.stringify(requestBody.contentTypes[0] ?? '')}`]
      : []),
    ...(accept === undefined || isJson(accept) ? [] : [`accept: ${JSON.stringify(accept)}`]),
    ...(isRepeatable(operation) ? ['takesKey: true'] : []),
    ...(target.kind === 'service' && target.service === 'ready' ? ['isProbe: true'] : []),
  ];
  return `{ ${members.join(', ')} }`;
}

function renderPath(path: string, names: ReadonlyMap<string, string>): string {
  if (!path.includes('{')) return JSON.stringify(path);
  const filled = path.replaceAll(
    /\{([^}]*)\}/g,
    (_, name: string) => `\${http.encodeSegment(${names.get(name) ?? name})}`,
  );
  return `\`${filled}\``;
}

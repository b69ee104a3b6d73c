import type { CreateAction } from '@flux-resourceset/contract';
import type { OperationModel } from '../api-model.js';
import { pagedListsOf } from '../paged-list.js';
import type { SchemaModel } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';
import type { CommandModel } from './cli-model.js';
import { clusterExample, referenceOptions } from './describe-assignment.js';
import { optionOfParameter, type OptionModel } from './describe-options.js';
import type { Assignment } from './find-assignment.js';
import { describeValue } from './describe-value.js';
import {
  argumentsOf,
  bodyOf,
  bodyOptions,
  columnsOfAnswer,
  commandOf,
  findInstance,
  keyArgument,
  namingOf,
  textsOf,
  type Place,
} from './place.js';

/** @returns the command of an operation; null for those that are for programs only */
export function describeOperation(place: Place, operation: OperationModel): CommandModel | null {
  const { target, method } = operation;
  if (target.kind !== 'resource') return null;
  switch (`${target.level} ${method}`) {
    case 'collection get':
      return describeList(place, operation);
    case 'collection post':
      return describeCreate(place, operation);
    case 'instance get':
    case 'attribute get':
      return describeRead(place, operation, 'get');
    case 'instance delete':
    case 'attribute delete':
      return describeRead(place, operation, 'delete');
    case 'instance patch':
      return describeUpdate(place, operation);
    case 'instance put':
      return findInstance(place, 'patch') ? null : describeUpdate(place, operation);
    case 'attribute put':
      return describeSet(place, operation);
    default:
      return null;
  }
}

function describeList(place: Place, operation: OperationModel): CommandModel {
  const naming = namingOf(place);
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  const pages = pagedListsOf(place.context.model).find((list) => list.operation === operation);
  return commandOf(place, 'list', textsOf(operation), {
    arguments: argumentsOf(place, operation),
    options: query.map((parameter) => optionOfParameter(parameter, naming)),
    action: {
      kind: 'list',
      function: operation.clientName,
      pages: pages?.name ?? null,
      columns: columnsOfAnswer(place, operation),
    },
  });
}

function describeRead(
  place: Place,
  operation: OperationModel,
  kind: 'get' | 'delete',
): CommandModel {
  const columns = columnsOfAnswer(place, operation);
  return commandOf(place, kind, textsOf(operation), {
    arguments: argumentsOf(place, operation),
    options: [],
    action: { kind, function: operation.clientName, columns },
  });
}

/** Clusters can be given the new document at once. */
function describeCreate(place: Place, operation: OperationModel): CommandModel {
  const { assignment } = place.context;
  const body = bodyOf(place, operation);
  const key = body.some(({ name }) => name === place.key) ? place.key : null;
  const naming = namingOf(place);
  const own = bodyOptions(place, body, naming, () => false);
  const required = own.filter((option) => option.required);
  const given = isOfKind(place) ? assignment : null;
  return commandOf(place, 'create', textsOf(operation), {
    arguments: [
      ...argumentsOf(place, operation),
      ...(key === null ? [] : [keyArgument(place, operation)]),
    ],
    options: [...own, ...(given ? referenceOptions(place, naming, false) : [])],
    shown: required.length > 0 ? required : own.slice(0, 2),
    ...(given && { exampleMore: clusterExample(given) }),
    action: createAction(place, operation, key, given),
  });
}

function createAction(
  place: Place,
  operation: OperationModel,
  key: string | null,
  assignment: Assignment | null,
): CreateAction {
  return {
    kind: 'create',
    of: isOfKind(place) ? place.context.resource.kind : null,
    function: operation.clientName,
    get: findInstance(place, 'get')?.clientName ?? null,
    key,
    name: place.path.at(-1) ?? '',
    columns: columnsOfAnswer(place, operation),
    assignment: assignment?.descriptor ?? null,
  };
}

/** Whether a place is a kind's own collection, and none below. */
function isOfKind({ path }: Place): boolean {
  return path.length === 1;
}

/** What a document cannot do without cannot be removed. */
function describeUpdate(place: Place, operation: OperationModel): CommandModel {
  const created = place.operations.find(({ method }) => method === 'post');
  const needed = (created ? bodyOf(place, created) : []).filter(({ required }) => required);
  const names = new Set(needed.map(({ name }) => name));
  const options = bodyOptions(
    place,
    bodyOf(place, operation),
    namingOf(place),
    ({ name, schema }) =>
      operation.method === 'patch' && schema.nullable === true && !names.has(name),
  ).map((option) => ({
    ...option,
    required: false,
    removesEntries: operation.method === 'patch',
  }));
  const columns = columnsOfAnswer(place, operation);
  return commandOf(place, 'update', textsOf(operation), {
    arguments: argumentsOf(place, operation),
    options,
    shown: options.filter((option) => isShort(place, option)).slice(0, 1),
    action: { kind: 'update', function: operation.clientName, key: place.key, columns },
  });
}

function isShort({ context }: Place, { schema }: OptionModel): boolean {
  return describeValue(schema, context.lookup).type !== 'literal';
}

function describeSet(place: Place, operation: OperationModel): CommandModel {
  const { lookup } = place.context;
  const schema: SchemaModel = operation.requestBody?.schema ?? { kind: 'any' };
  const description = schema.description ?? resolveReference(schema, lookup).description;
  const option: OptionModel = {
    name: 'value',
    place: 'value',
    member: 'value',
    description: description ?? 'The value.',
    required: false,
    removable: false,
    schema,
  };
  return commandOf(place, 'set', textsOf(operation), {
    arguments: argumentsOf(place, operation),
    options: [option],
    shown: [option],
    action: { kind: 'set', function: operation.clientName },
  });
}

import {
  isPagingParameter,
  type CliKindDescriptor,
  type ListAction,
} from '@flux-resourceset/contract';
import type { ApiModel, OperationModel, ResourceModel } from '../api-model.js';
import { pagedListsOf } from '../paged-list.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { describeScalar } from '../scalar-descriptor.js';
import { columnsOf } from './columns.js';
import { describeShape } from './describe-shape.js';
import { instanceOperation } from './find-assignment.js';

/** @returns what commands on documents of any kind need to know of each */
export function describeKinds(model: ApiModel, lookup: SchemaLookup): readonly CliKindDescriptor[] {
  return model.resources.map((resource) => {
    const { kind, singular, key, cli, document, references } = resource;
    const words = [kind, singular, kind.replaceAll('_', '-'), singular.replaceAll('_', '-')];
    const list = listOf(resource);
    return {
      kind,
      noun: cli.group,
      aliases: [...new Set([...cli.aliases, ...words])].filter((word) => word !== cli.group),
      key: key.name,
      keyValue: describeScalar(key.schema, lookup) ?? { type: key.type },
      list: list && describeList(model, resource, list, lookup),
      get: instanceOperation(resource, 'get')?.clientName ?? null,
      patch: instanceOperation(resource, 'patch')?.clientName ?? null,
      isCluster: model.flux?.kind === kind,
      references: [...new Set(references.map(({ target }) => target))].filter(
        (target) => target !== kind,
      ),
      filters: filtersOf(list, lookup),
      shape: describeShape(document, lookup),
    };
  });
}

/** @returns the operation that lists the documents of a kind; null where it has none */
export function listOf({ operations }: ResourceModel): OperationModel | null {
  const found = operations.find(
    ({ method, target }) =>
      method === 'get' &&
      target.kind === 'resource' &&
      target.level === 'collection' &&
      target.steps.length === 0,
  );
  return found ?? null;
}

function describeList(
  model: ApiModel,
  { document, key }: ResourceModel,
  operation: OperationModel,
  lookup: SchemaLookup,
): ListAction {
  return {
    kind: 'list',
    function: operation.clientName,
    pages: pagedListsOf(model).find((list) => list.operation === operation)?.name ?? null,
    columns: columnsOf(document, key.name, lookup),
  };
}

function filtersOf(
  list: OperationModel | null,
  lookup: SchemaLookup,
): CliKindDescriptor['filters'] {
  const query = (list?.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return query
    .filter(({ name }) => !isPagingParameter(name))
    .map(({ name, schema }) => ({
      name,
      value: describeScalar(schema, lookup) ?? { type: 'string' },
    }));
}

import { isPagingParameter } from '@flux-resourceset/contract';
import type { ApiModel, KeyModel, OperationModel, ParameterModel } from './api-model.js';
import { iterationNameOf } from '../read/names.js';

/** A list that is read page by page, with `limit` and a cursor. */
export interface PagedListModel {
  /** Function of the client: `iterateClusters`. Unique. */
  readonly name: string;
  readonly operation: OperationModel;
  /** Query parameter that a page begins behind. */
  readonly cursor: 'after' | 'before';
  /** Member of each document that the list is ordered by. */
  readonly key: string;
  readonly keyType: 'string' | 'integer';
  /** Member of the answer that holds the list; null when the answer is the list. */
  readonly member: 'inputs' | null;
  /** Whether the list can only be asked for with a filter. */
  readonly requiresFilter: boolean;
  /** Documents of a page, unless its reader wants others. */
  readonly pageSize: number;
}

const usualPage = 500;

/** @returns every list of the API that has pages, the list of all clusters included */
export function pagedListsOf({
  resources,
  flux,
  changeOperations,
}: ApiModel): readonly PagedListModel[] {
  const lists = resources.flatMap(({ operations, key }) =>
    operations.filter(isListOfKind).map((operation) => pagedList(operation, key, null)),
  );
  const key = resources.find(({ kind }) => kind === flux?.kind)?.key;
  const ofClusters =
    flux && key && flux.list.includes(key.name)
      ? [pagedList(flux.listOperation, key, 'inputs')]
      : [];
  const ofStatus =
    flux && key ? [pagedList(flux.statusOperation, { ...key, name: 'id' }, null)] : [];
  const ofChanges = changeOperations
    .filter(({ target }) => target.kind === 'changes' && target.operation === 'listChanges')
    .map((operation) => pagedList(operation, changeKey, null, 'before'));
  return [...lists, ...ofStatus, ...ofClusters, ...ofChanges].filter(
    ({ operation, cursor, pageSize }) => hasPages(operation, cursor) && pageSize > 0,
  );
}

/** Nested collections belong to their document and have no pages. */
function isListOfKind({ method, target }: OperationModel): boolean {
  const isList = target.kind === 'resource' && target.level === 'collection';
  return isList && method === 'get' && target.steps.length === 0;
}

/** The log is read backwards. */
const changeKey = { name: 'revision', type: 'integer' } as const;

function pagedList(
  operation: OperationModel,
  key: Pick<KeyModel, 'name' | 'type'>,
  member: PagedListModel['member'],
  cursor: PagedListModel['cursor'] = 'after',
): PagedListModel {
  return {
    name: iterationNameOf(operation.clientName),
    operation,
    cursor,
    key: key.name,
    keyType: key.type,
    member,
    requiresFilter: queryOf(operation).some(
      ({ name, required }) => required && !isPagingParameter(name),
    ),
    pageSize: Math.min(usualPage, highestLimit(operation)),
  };
}

function hasPages(operation: OperationModel, cursor: PagedListModel['cursor']): boolean {
  const names = queryOf(operation).map(({ name }) => name);
  return ['limit', cursor].every((parameter) => names.includes(parameter));
}

function highestLimit(operation: OperationModel): number {
  const schema = queryOf(operation).find(({ name }) => name === 'limit')?.schema;
  const maximum = schema?.kind === 'integer' ? schema.assertions.maximum : undefined;
  return typeof maximum === 'number' ? maximum : Infinity;
}

function queryOf({ parameters }: OperationModel): readonly ParameterModel[] {
  return parameters.filter((parameter) => parameter.in === 'query');
}

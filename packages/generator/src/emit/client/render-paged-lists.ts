import type { PagedListModel } from '../../model/paged-list.js';
import type { ClientFunction } from './client-function.js';

/** @returns unformatted TypeScript: for each list a function that iterates over its pages */
export function renderPagedLists(
  lists: readonly PagedListModel[],
  functions: readonly ClientFunction[],
): string {
  const bodies = lists.map((list) => renderPagedList(list, functions));
  return lists.length === 0 ? 'export {};\n' : [imports, ...bodies].join('\n');
}

const imports = `import * as operations from './operations.js';
import { pageList, type Filters, type PagedList, type PageOptions, type PageQuery } from './paged-list.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import type { Connection } from './send.js';
`;

/** Types of an iteration, as they stand in a module that imports `parameters` and `schemas`. */
export function pagedTypesOf(
  { operation, cursor, member }: PagedListModel,
  functions: readonly ClientFunction[],
): { readonly filters: string; readonly item: string } {
  const { parameters = [], answer = 'never' } =
    functions.find(({ name }) => name === operation.clientName) ?? {};
  const params = parameters.find(({ name }) => name === 'params')?.type ?? 'object';
  const paging = cursor === 'after' ? '' : `, 'limit' | '${cursor}'`;
  const list = member === null ? answer : `${answer}['${member}']`;
  return {
    filters: `Filters<${params}${paging}>`,
    item: list.endsWith('[]') ? list.slice(0, -'[]'.length) : `${list}[number]`,
  };
}

function renderPagedList(list: PagedListModel, functions: readonly ClientFunction[]): string {
  const { name, operation, cursor, key, keyType, member, requiresFilter, pageSize } = list;
  const { clientName } = operation;
  const { filters, item } = pagedTypesOf(list, functions);
  const optional = requiresFilter ? '' : '?';
  const page =
    cursor === 'after' ? '...page' : `limit, ...(after !== undefined && { ${cursor}: after })`;
  const given = cursor === 'after' ? 'page' : '{ limit, after }';
  return `/** Iterates over all that {@link operations.${clientName}} lists, page by page. */
export const ${name} = (
  connection: Connection,
  filters${optional}: ${filters},
  options?: PageOptions,
): PagedList<${item}> => pageList({
  fetchPage: (${given}: PageQuery<${keyType === 'integer' ? 'number' : 'string'}>, options) =>
    operations.${clientName}(connection, { ...filters, ${page} }, options),
  itemsOf: (data) => data${member === null ? '' : `.${member}`},
  keyOf: (item) => item.${key},
  pageSize: ${pageSize},
}, options);
`;
}

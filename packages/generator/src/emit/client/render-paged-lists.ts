import type { PagedListModel } from '../../model/paged-list.js';

/** @returns unformatted TypeScript: for each list a function that iterates over its pages */
export function renderPagedLists(lists: readonly PagedListModel[]): string {
  return lists.length === 0 ? 'export {};\n' : [imports, ...lists.map(renderPagedList)].join('\n');
}

const imports = `import type { SendRequest } from './http-client.js';
import * as operations from './operations.js';
import { pageList, type Filters, type PageOptions, type PageQuery } from './paged-list.js';
`;

function renderPagedList(list: PagedListModel): string {
  const { name, operation, cursor, key, keyType, member, requiresFilter, pageSize } = list;
  const { clientName } = operation;
  const optional = requiresFilter ? '' : '?';
  const paging = cursor === 'after' ? '' : `, 'limit' | '${cursor}'`;
  const page =
    cursor === 'after' ? '...page' : `limit, ...(after !== undefined && { ${cursor}: after })`;
  const given = cursor === 'after' ? 'page' : '{ limit, after }';
  return `/** Iterates over all that {@link operations.${clientName}} lists, page by page. */
export const ${name} = (
  sendRequest: SendRequest,
  filters${optional}: Filters<typeof operations.${clientName}${paging}>,
  options?: PageOptions,
) => pageList({
  fetchPage: (${given}: PageQuery<${keyType === 'integer' ? 'number' : 'string'}>, requestOptions) =>
    operations.${clientName}(sendRequest, { ...filters, ${page} }, requestOptions),
  itemsOf: (data) => data${member === null ? '' : `.${member}`},
  keyOf: (item) => item.${key},
  pageSize: ${pageSize},
}, options);
`;
}

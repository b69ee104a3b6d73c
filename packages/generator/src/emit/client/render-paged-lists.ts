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
  const { name, operation, key, keyType, member, requiresFilter, pageSize } = list;
  const { clientName } = operation;
  const optional = requiresFilter ? '' : '?';
  return `/** Iterates over all that {@link operations.${clientName}} lists, page by page. */
export const ${name} = (
  sendRequest: SendRequest,
  filters${optional}: Filters<typeof operations.${clientName}>,
  options?: PageOptions,
) => pageList({
  fetchPage: (page: PageQuery<${keyType === 'integer' ? 'number' : 'string'}>, requestOptions) =>
    operations.${clientName}(sendRequest, { ...filters, ...page }, requestOptions),
  itemsOf: (data) => data${member === null ? '' : `.${member}`},
  keyOf: (item) => item.${key},
  pageSize: ${pageSize},
}, options);
`;
}

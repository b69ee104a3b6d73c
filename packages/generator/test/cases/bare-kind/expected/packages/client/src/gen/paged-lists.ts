// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import * as operations from './operations.js';
import {
  pageList,
  type Filters,
  type PagedList,
  type PageOptions,
  type PageQuery,
} from './paged-list.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import type { Connection } from './send.js';

/** Iterates over all that {@link operations.listChanges} lists, page by page. */
export const iterateChanges = (
  connection: Connection,
  filters?: Filters<parameters.ListChangesParams, 'limit' | 'before'>,
  options?: PageOptions,
): PagedList<schemas.ChangeList[number]> =>
  pageList(
    {
      fetchPage: ({ limit, after }: PageQuery<number>, options) =>
        operations.listChanges(
          connection,
          { ...filters, limit, ...(after !== undefined && { before: after }) },
          options,
        ),
      itemsOf: (data) => data,
      keyOf: (item) => item.revision,
      pageSize: 500,
    },
    options,
  );

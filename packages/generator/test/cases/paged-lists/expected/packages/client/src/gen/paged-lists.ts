// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { SendRequest } from './http-client.js';
import * as operations from './operations.js';
import { pageList, type Filters, type PageOptions, type PageQuery } from './paged-list.js';

/** Iterates over all that {@link operations.listSeats} lists, page by page. */
export const iterateSeats = (
  sendRequest: SendRequest,
  filters: Filters<typeof operations.listSeats>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<number>, requestOptions) =>
        operations.listSeats(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.seat_number,
      pageSize: 100,
    },
    options,
  );

/** Iterates over all that {@link operations.listTickets} lists, page by page. */
export const iterateTickets = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listTickets>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listTickets(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listChanges} lists, page by page. */
export const iterateChanges = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listChanges, 'limit' | 'before'>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: ({ limit, after }: PageQuery<number>, requestOptions) =>
        operations.listChanges(
          sendRequest,
          { ...filters, limit, ...(after !== undefined && { before: after }) },
          requestOptions,
        ),
      itemsOf: (data) => data,
      keyOf: (item) => item.revision,
      pageSize: 500,
    },
    options,
  );

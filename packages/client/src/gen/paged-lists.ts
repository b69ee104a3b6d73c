// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { SendRequest } from './http-client.js';
import * as operations from './operations.js';
import { pageList, type Filters, type PageOptions, type PageQuery } from './paged-list.js';

/** Iterates over all that {@link operations.listClusters} lists, page by page. */
export const iterateClusters = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listClusters>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listClusters(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listNamespaces} lists, page by page. */
export const iterateNamespaces = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listNamespaces>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listNamespaces(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listPlatformComponents} lists, page by page. */
export const iteratePlatformComponents = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listPlatformComponents>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listPlatformComponents(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listRolebindings} lists, page by page. */
export const iterateRolebindings = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listRolebindings>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listRolebindings(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listFleetStatus} lists, page by page. */
export const iterateFleetStatus = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listFleetStatus>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listFleetStatus(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listFluxClusters} lists, page by page. */
export const iterateFluxClusters = (
  sendRequest: SendRequest,
  filters?: Filters<typeof operations.listFluxClusters>,
  options?: PageOptions,
) =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, requestOptions) =>
        operations.listFluxClusters(sendRequest, { ...filters, ...page }, requestOptions),
      itemsOf: (data) => data.inputs,
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

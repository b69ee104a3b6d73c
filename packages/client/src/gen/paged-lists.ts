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

/** Iterates over all that {@link operations.listClusters} lists, page by page. */
export const iterateClusters = (
  connection: Connection,
  filters?: Filters<parameters.ListClustersParams>,
  options?: PageOptions,
): PagedList<schemas.Cluster> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listClusters(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listNamespaces} lists, page by page. */
export const iterateNamespaces = (
  connection: Connection,
  filters?: Filters<parameters.ListNamespacesParams>,
  options?: PageOptions,
): PagedList<schemas.Namespace> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listNamespaces(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listPlatformComponents} lists, page by page. */
export const iteratePlatformComponents = (
  connection: Connection,
  filters?: Filters<parameters.ListPlatformComponentsParams>,
  options?: PageOptions,
): PagedList<schemas.PlatformComponent> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listPlatformComponents(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listRolebindings} lists, page by page. */
export const iterateRolebindings = (
  connection: Connection,
  filters?: Filters<parameters.ListRolebindingsParams>,
  options?: PageOptions,
): PagedList<schemas.Rolebinding> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listRolebindings(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listFleetStatus} lists, page by page. */
export const iterateFleetStatus = (
  connection: Connection,
  filters?: Filters<parameters.ListFleetStatusParams>,
  options?: PageOptions,
): PagedList<schemas.FleetStatus[number]> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listFleetStatus(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

/** Iterates over all that {@link operations.listFluxClusters} lists, page by page. */
export const iterateFluxClusters = (
  connection: Connection,
  filters?: Filters<parameters.ListFluxClustersParams>,
  options?: PageOptions,
): PagedList<schemas.ClusterInputs['inputs'][number]> =>
  pageList(
    {
      fetchPage: (page: PageQuery<string>, options) =>
        operations.listFluxClusters(connection, { ...filters, ...page }, options),
      itemsOf: (data) => data.inputs,
      keyOf: (item) => item.id,
      pageSize: 500,
    },
    options,
  );

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

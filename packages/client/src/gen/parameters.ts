// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type * as schemas from './schemas.js';

export interface ListChangesParams {
  /** Only of documents of this kind; the log also has kinds that there are no longer. */
  kind?: string;
  /** Only of documents with this key. */
  id?: string;
  /** Only what this one changed. */
  actor?: string;
  /** Only what gave this cluster something else, by its key. */
  cluster?: string;
  /** Only what came after: a revision, or a time (RFC 3339). */
  since?: string;
  /** Only up to: a revision, or a time (RFC 3339). */
  until?: string;
  /** The most to return; 100 when it is absent. */
  limit?: number;
  /** Only what came before this revision, the last one seen. */
  before?: number;
}
export interface ListFluxClustersParams {
  /**
   * Only clusters of this environment.
   * @example dev
   */
  environment?: schemas.ClusterEnvironment;
  /** The most to return; all when it is absent. */
  limit?: number;
  /** How many to skip, in the order of the list. */
  offset?: number;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}
export interface ListFleetStatusParams {
  /** Only what has not polled for so long: a number and s, m, h or d. */
  stale_for?: string;
  /** Only what has not got all that its polls get now, or only what has. */
  behind?: boolean;
  /**
   * Only clusters of this environment.
   * @example dev
   */
  environment?: schemas.ClusterEnvironment;
  /** The most to return; all when it is absent. */
  limit?: number;
  /** How many to skip, in the order of the list. */
  offset?: number;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}
export interface ListClustersParams {
  /** Only the cluster with this DNS name. */
  cluster_dns?: string;
  /**
   * Only clusters of this environment.
   * @example dev
   */
  environment?: schemas.ClusterEnvironment;
  /** The most documents to return; all when it is absent. */
  limit?: number;
  /** How many documents to skip, in the order of ids. */
  offset?: number;
  /** Only clusters that refer to this platform component in `platform_components`. */
  platform_components?: string;
  /** Only clusters that refer to this namespace in `namespaces`. */
  namespaces?: string;
  /** Only clusters that refer to this role binding in `rolebindings`. */
  rolebindings?: string;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}
export interface ListNamespacesParams {
  /** The most documents to return; all when it is absent. */
  limit?: number;
  /** How many documents to skip, in the order of ids. */
  offset?: number;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}
export interface ListPlatformComponentsParams {
  /** Only components of this version. */
  component_version?: string;
  /** The most documents to return; all when it is absent. */
  limit?: number;
  /** How many documents to skip, in the order of ids. */
  offset?: number;
  /** Only platform components that refer to this platform component in `depends_on`. */
  depends_on?: string;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}
export interface ListRolebindingsParams {
  /** The most documents to return; all when it is absent. */
  limit?: number;
  /** How many documents to skip, in the order of ids. */
  offset?: number;
  /** Only what comes behind this key, in the order of the list; not with `offset`. */
  after?: string;
}

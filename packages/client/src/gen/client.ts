// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ChangeEvent, StreamOptions } from './change-stream.js';
import type { Filters, PagedList, PageOptions } from './paged-list.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import type * as http from './send.js';
import type { Edit } from './send-edit.js';

/** Every operation of the API as a function, an iteration over each list that has pages, and all
 * writes once more as `dryRun`. */
export interface Client {
  /** Tell whether the process runs. Says nothing of the store. */
  getHealth(options?: http.RequestOptions): Promise<http.HttpResponse<schemas.Health>>;
  /** Get this document. Of all that the server has, whatever the token may do. */
  getOpenapiDocument(options?: http.RequestOptions): Promise<http.HttpResponse<string>>;
  /** Tell whether the store can serve. Where it cannot, the answer says why. */
  getReadiness(options?: http.RequestOptions): Promise<http.HttpResponse<schemas.Readiness>>;
  /** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
  batch(
    body: schemas.BatchRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
  apply(
    body: schemas.ApplyRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
  rollback(
    body: schemas.RollbackRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** List changes. Newest first. */
  listChanges(
    params?: parameters.ListChangesParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.ChangeList>>;
  /** Get a change. With the document before and after it. */
  getChange(
    revision: number,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.ChangeDetail>>;
  /** Redact values of a change. The values go for ever; that there was a change stays, and a rollback that needs them says so. */
  redactChange(
    revision: number,
    body: schemas.RedactRequest,
    options?: http.ReasonOptions,
  ): Promise<http.HttpResponse<schemas.ChangeDetail>>;
  /** List all clusters as inputs. For provisioning; ordered by id. */
  listFluxClusters(
    params?: parameters.ListFluxClustersParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.ClusterInputs>>;
  /** Tell of each cluster when it was last seen. Also whether it was given what its polls get now; ordered by id. */
  listFleetStatus(
    params?: parameters.ListFleetStatusParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.FleetStatus>>;
  /** Poll the namespaces of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
  pollNamespaces(
    clusterDns: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceInputs>>;
  /** Poll the platform components of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
  pollPlatformComponents(
    clusterDns: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentInputs>>;
  /** Poll the role bindings of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
  pollRolebindings(
    clusterDns: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingInputs>>;
  /** List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset. */
  listClusters(
    params?: parameters.ListClustersParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.Cluster[]>>;
  /** List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset. */
  listClusters(
    params?: parameters.ListClustersParams,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.Cluster[]> | http.NotModified>;
  /** Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name. */
  createCluster(
    body: schemas.CreateCluster,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Cluster>>;
  /** Get a cluster. As it is stored now, or as it was at a `revision`. */
  getCluster(
    id: string,
    options?: http.DocumentOptions,
  ): Promise<http.HttpResponse<schemas.Cluster>>;
  /** Get a cluster. As it is stored now, or as it was at a `revision`. */
  getCluster(
    id: string,
    options?: http.Conditional<http.DocumentOptions>,
  ): Promise<http.HttpResponse<schemas.Cluster> | http.NotModified>;
  /** Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateCluster(
    id: string,
    body: schemas.UpdateCluster | Edit<schemas.Cluster, schemas.UpdateCluster>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Cluster>>;
  /** Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchCluster(
    id: string,
    body: schemas.PatchCluster | Edit<schemas.Cluster, schemas.PatchCluster>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Cluster>>;
  /** Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there. */
  deleteCluster(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Cluster>>;
  /** List the platform components of a cluster. In their order, with their overrides. */
  listClusterPlatformComponents(
    id: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference[]>>;
  /** List the platform components of a cluster. In their order, with their overrides. */
  listClusterPlatformComponents(
    id: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference[]> | http.NotModified>;
  /** Get a platform component of a cluster. What the cluster says of it. */
  getClusterPlatformComponent(
    id: string,
    platformComponent: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference>>;
  /** Get a platform component of a cluster. What the cluster says of it. */
  getClusterPlatformComponent(
    id: string,
    platformComponent: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference> | http.NotModified>;
  /** Assign a platform component to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterPlatformComponent(
    id: string,
    platformComponent: string,
    body:
      | schemas.UpdateClusterPlatformComponent
      | Edit<schemas.PlatformComponentReference, schemas.UpdateClusterPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference>>;
  /** Patch a platform component of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterPlatformComponent(
    id: string,
    platformComponent: string,
    body:
      | schemas.PatchClusterPlatformComponent
      | Edit<schemas.PlatformComponentReference, schemas.PatchClusterPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference>>;
  /** Unassign a platform component from a cluster. What patches the cluster has of it go with it. */
  deleteClusterPlatformComponent(
    id: string,
    platformComponent: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponentReference>>;
  /** List the namespaces of a cluster. In their order, with their overrides. */
  listClusterNamespaces(
    id: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceReference[]>>;
  /** List the namespaces of a cluster. In their order, with their overrides. */
  listClusterNamespaces(
    id: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.NamespaceReference[]> | http.NotModified>;
  /** Get a namespace of a cluster. What the cluster says of it. */
  getClusterNamespace(
    id: string,
    namespace: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceReference>>;
  /** Get a namespace of a cluster. What the cluster says of it. */
  getClusterNamespace(
    id: string,
    namespace: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.NamespaceReference> | http.NotModified>;
  /** Assign a namespace to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterNamespace(
    id: string,
    namespace: string,
    body:
      | schemas.UpdateClusterNamespace
      | Edit<schemas.NamespaceReference, schemas.UpdateClusterNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceReference>>;
  /** Patch a namespace of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterNamespace(
    id: string,
    namespace: string,
    body:
      | schemas.PatchClusterNamespace
      | Edit<schemas.NamespaceReference, schemas.PatchClusterNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceReference>>;
  /** Unassign a namespace from a cluster. What patches the cluster has of it go with it. */
  deleteClusterNamespace(
    id: string,
    namespace: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.NamespaceReference>>;
  /** List the role bindings of a cluster. In their order, with their overrides. */
  listClusterRolebindings(
    id: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingReference[]>>;
  /** List the role bindings of a cluster. In their order, with their overrides. */
  listClusterRolebindings(
    id: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.RolebindingReference[]> | http.NotModified>;
  /** Get a role binding of a cluster. What the cluster says of it. */
  getClusterRolebinding(
    id: string,
    rolebinding: string,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingReference>>;
  /** Get a role binding of a cluster. What the cluster says of it. */
  getClusterRolebinding(
    id: string,
    rolebinding: string,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.RolebindingReference> | http.NotModified>;
  /** Assign a role binding to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterRolebinding(
    id: string,
    rolebinding: string,
    body:
      | schemas.UpdateClusterRolebinding
      | Edit<schemas.RolebindingReference, schemas.UpdateClusterRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingReference>>;
  /** Patch a role binding of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterRolebinding(
    id: string,
    rolebinding: string,
    body:
      | schemas.PatchClusterRolebinding
      | Edit<schemas.RolebindingReference, schemas.PatchClusterRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingReference>>;
  /** Unassign a role binding from a cluster. What patches the cluster has of it go with it. */
  deleteClusterRolebinding(
    id: string,
    rolebinding: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.RolebindingReference>>;
  /** List namespaces. Ordered by id; paged by limit and offset. */
  listNamespaces(
    params?: parameters.ListNamespacesParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.Namespace[]>>;
  /** List namespaces. Ordered by id; paged by limit and offset. */
  listNamespaces(
    params?: parameters.ListNamespacesParams,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.Namespace[]> | http.NotModified>;
  /** Create a namespace definition. Its id must be free. */
  createNamespace(
    body: schemas.CreateNamespace,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Namespace>>;
  /** Get a namespace. As it is stored now, or as it was at a `revision`. */
  getNamespace(
    id: string,
    options?: http.DocumentOptions,
  ): Promise<http.HttpResponse<schemas.Namespace>>;
  /** Get a namespace. As it is stored now, or as it was at a `revision`. */
  getNamespace(
    id: string,
    options?: http.Conditional<http.DocumentOptions>,
  ): Promise<http.HttpResponse<schemas.Namespace> | http.NotModified>;
  /** Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateNamespace(
    id: string,
    body: schemas.UpdateNamespace | Edit<schemas.Namespace, schemas.UpdateNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Namespace>>;
  /** Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchNamespace(
    id: string,
    body: schemas.PatchNamespace | Edit<schemas.Namespace, schemas.PatchNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Namespace>>;
  /** Delete a namespace definition. Refused while a cluster refers to it. */
  deleteNamespace(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Namespace>>;
  /** List platform components. Ordered by id; filtered by version, paged by limit and offset. */
  listPlatformComponents(
    params?: parameters.ListPlatformComponentsParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent[]>>;
  /** List platform components. Ordered by id; filtered by version, paged by limit and offset. */
  listPlatformComponents(
    params?: parameters.ListPlatformComponentsParams,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.PlatformComponent[]> | http.NotModified>;
  /** Create a platform component in the catalogue. Its id must be free. */
  createPlatformComponent(
    body: schemas.CreatePlatformComponent,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent>>;
  /** Get a platform component. As it is stored now, or as it was at a `revision`. */
  getPlatformComponent(
    id: string,
    options?: http.DocumentOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent>>;
  /** Get a platform component. As it is stored now, or as it was at a `revision`. */
  getPlatformComponent(
    id: string,
    options?: http.Conditional<http.DocumentOptions>,
  ): Promise<http.HttpResponse<schemas.PlatformComponent> | http.NotModified>;
  /** Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updatePlatformComponent(
    id: string,
    body:
      | schemas.UpdatePlatformComponent
      | Edit<schemas.PlatformComponent, schemas.UpdatePlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent>>;
  /** Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchPlatformComponent(
    id: string,
    body:
      | schemas.PatchPlatformComponent
      | Edit<schemas.PlatformComponent, schemas.PatchPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent>>;
  /** Delete a platform component. Refused while a cluster or another component refers to it. */
  deletePlatformComponent(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.PlatformComponent>>;
  /** List role bindings. Ordered by id; paged by limit and offset. */
  listRolebindings(
    params?: parameters.ListRolebindingsParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding[]>>;
  /** List role bindings. Ordered by id; paged by limit and offset. */
  listRolebindings(
    params?: parameters.ListRolebindingsParams,
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.Rolebinding[]> | http.NotModified>;
  /** Create a role binding definition. Its id must be free. */
  createRolebinding(
    body: schemas.CreateRolebinding,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding>>;
  /** Get a role binding. As it is stored now, or as it was at a `revision`. */
  getRolebinding(
    id: string,
    options?: http.DocumentOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding>>;
  /** Get a role binding. As it is stored now, or as it was at a `revision`. */
  getRolebinding(
    id: string,
    options?: http.Conditional<http.DocumentOptions>,
  ): Promise<http.HttpResponse<schemas.Rolebinding> | http.NotModified>;
  /** Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateRolebinding(
    id: string,
    body: schemas.UpdateRolebinding | Edit<schemas.Rolebinding, schemas.UpdateRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding>>;
  /** Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchRolebinding(
    id: string,
    body: schemas.PatchRolebinding | Edit<schemas.Rolebinding, schemas.PatchRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding>>;
  /** Delete a role binding definition. Refused while a cluster refers to it. */
  deleteRolebinding(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Rolebinding>>;
  /** Iterates over all that {@link Client.listClusters} lists, page by page. */
  iterateClusters(
    filters?: Filters<parameters.ListClustersParams>,
    options?: PageOptions,
  ): PagedList<schemas.Cluster>;
  /** Iterates over all that {@link Client.listNamespaces} lists, page by page. */
  iterateNamespaces(
    filters?: Filters<parameters.ListNamespacesParams>,
    options?: PageOptions,
  ): PagedList<schemas.Namespace>;
  /** Iterates over all that {@link Client.listPlatformComponents} lists, page by page. */
  iteratePlatformComponents(
    filters?: Filters<parameters.ListPlatformComponentsParams>,
    options?: PageOptions,
  ): PagedList<schemas.PlatformComponent>;
  /** Iterates over all that {@link Client.listRolebindings} lists, page by page. */
  iterateRolebindings(
    filters?: Filters<parameters.ListRolebindingsParams>,
    options?: PageOptions,
  ): PagedList<schemas.Rolebinding>;
  /** Iterates over all that {@link Client.listFleetStatus} lists, page by page. */
  iterateFleetStatus(
    filters?: Filters<parameters.ListFleetStatusParams>,
    options?: PageOptions,
  ): PagedList<schemas.FleetStatus[number]>;
  /** Iterates over all that {@link Client.listFluxClusters} lists, page by page. */
  iterateFluxClusters(
    filters?: Filters<parameters.ListFluxClustersParams>,
    options?: PageOptions,
  ): PagedList<schemas.ClusterInputs['inputs'][number]>;
  /** Iterates over all that {@link Client.listChanges} lists, page by page. */
  iterateChanges(
    filters?: Filters<parameters.ListChangesParams, 'limit' | 'before'>,
    options?: PageOptions,
  ): PagedList<schemas.ChangeList[number]>;
  /** Follows changes as they are committed, until the loop is left or the signal is aborted. */
  streamChanges(options?: StreamOptions): AsyncGenerator<ChangeEvent, undefined>;
  readonly dryRun: DryRuns;
}

/** Every write as a function that changes nothing, and answers the plan of what it would do. */
export interface DryRuns {
  /** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
  batch(
    body: schemas.BatchRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
  apply(
    body: schemas.ApplyRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
  rollback(
    body: schemas.RollbackRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name. */
  createCluster(
    body: schemas.CreateCluster,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateCluster(
    id: string,
    body: schemas.UpdateCluster | Edit<schemas.Cluster, schemas.UpdateCluster>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchCluster(
    id: string,
    body: schemas.PatchCluster | Edit<schemas.Cluster, schemas.PatchCluster>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there. */
  deleteCluster(id: string, options?: http.WriteOptions): Promise<http.HttpResponse<schemas.Plan>>;
  /** Assign a platform component to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterPlatformComponent(
    id: string,
    platformComponent: string,
    body:
      | schemas.UpdateClusterPlatformComponent
      | Edit<schemas.PlatformComponentReference, schemas.UpdateClusterPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a platform component of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterPlatformComponent(
    id: string,
    platformComponent: string,
    body:
      | schemas.PatchClusterPlatformComponent
      | Edit<schemas.PlatformComponentReference, schemas.PatchClusterPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Unassign a platform component from a cluster. What patches the cluster has of it go with it. */
  deleteClusterPlatformComponent(
    id: string,
    platformComponent: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Assign a namespace to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterNamespace(
    id: string,
    namespace: string,
    body:
      | schemas.UpdateClusterNamespace
      | Edit<schemas.NamespaceReference, schemas.UpdateClusterNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a namespace of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterNamespace(
    id: string,
    namespace: string,
    body:
      | schemas.PatchClusterNamespace
      | Edit<schemas.NamespaceReference, schemas.PatchClusterNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Unassign a namespace from a cluster. What patches the cluster has of it go with it. */
  deleteClusterNamespace(
    id: string,
    namespace: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Assign a role binding to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
  updateClusterRolebinding(
    id: string,
    rolebinding: string,
    body:
      | schemas.UpdateClusterRolebinding
      | Edit<schemas.RolebindingReference, schemas.UpdateClusterRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a role binding of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
  patchClusterRolebinding(
    id: string,
    rolebinding: string,
    body:
      | schemas.PatchClusterRolebinding
      | Edit<schemas.RolebindingReference, schemas.PatchClusterRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Unassign a role binding from a cluster. What patches the cluster has of it go with it. */
  deleteClusterRolebinding(
    id: string,
    rolebinding: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Create a namespace definition. Its id must be free. */
  createNamespace(
    body: schemas.CreateNamespace,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateNamespace(
    id: string,
    body: schemas.UpdateNamespace | Edit<schemas.Namespace, schemas.UpdateNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchNamespace(
    id: string,
    body: schemas.PatchNamespace | Edit<schemas.Namespace, schemas.PatchNamespace>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Delete a namespace definition. Refused while a cluster refers to it. */
  deleteNamespace(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Create a platform component in the catalogue. Its id must be free. */
  createPlatformComponent(
    body: schemas.CreatePlatformComponent,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updatePlatformComponent(
    id: string,
    body:
      | schemas.UpdatePlatformComponent
      | Edit<schemas.PlatformComponent, schemas.UpdatePlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchPlatformComponent(
    id: string,
    body:
      | schemas.PatchPlatformComponent
      | Edit<schemas.PlatformComponent, schemas.PatchPlatformComponent>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Delete a platform component. Refused while a cluster or another component refers to it. */
  deletePlatformComponent(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Create a role binding definition. Its id must be free. */
  createRolebinding(
    body: schemas.CreateRolebinding,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateRolebinding(
    id: string,
    body: schemas.UpdateRolebinding | Edit<schemas.Rolebinding, schemas.UpdateRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchRolebinding(
    id: string,
    body: schemas.PatchRolebinding | Edit<schemas.Rolebinding, schemas.PatchRolebinding>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Delete a role binding definition. Refused while a cluster refers to it. */
  deleteRolebinding(
    id: string,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
}

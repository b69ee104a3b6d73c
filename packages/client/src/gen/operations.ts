// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import * as http from './send.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import { sendEdit, type Edit } from './send-edit.js';

/** Tell whether the process runs. Says nothing of the store. */
export async function getHealth(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Health>> {
  return http.send<schemas.Health>(
    connection,
    { operation: 'getHealth', method: 'GET', path: '/health' },
    options,
  );
}

/** Get this document. Of all that the server has, whatever the token may do. */
export async function getOpenapiDocument(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<string>> {
  return http.send<string>(
    connection,
    {
      operation: 'getOpenapiDocument',
      method: 'GET',
      path: '/openapi.yaml',
      accept: 'application/yaml',
    },
    options,
  );
}

/** Tell whether the store can serve. Where it cannot, the answer says why. */
export async function getReadiness(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Readiness>> {
  return http.send<schemas.Readiness>(
    connection,
    { operation: 'getReadiness', method: 'GET', path: '/ready', isProbe: true },
    options,
  );
}

/** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
export async function batch(
  connection: http.Connection,
  body: schemas.BatchRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'batch',
      method: 'POST',
      path: '/batch',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
export async function apply(
  connection: http.Connection,
  body: schemas.ApplyRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'apply',
      method: 'POST',
      path: '/apply',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
export async function rollback(
  connection: http.Connection,
  body: schemas.RollbackRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'rollback',
      method: 'POST',
      path: '/rollback',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** List changes. Newest first. */
export async function listChanges(
  connection: http.Connection,
  params?: parameters.ListChangesParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.ChangeList>> {
  return http.send<schemas.ChangeList>(
    connection,
    { operation: 'listChanges', method: 'GET', path: '/changes', query: params },
    options,
  );
}

/** Get a change. With the document before and after it. */
export async function getChange(
  connection: http.Connection,
  revision: number,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.ChangeDetail>> {
  return http.send<schemas.ChangeDetail>(
    connection,
    { operation: 'getChange', method: 'GET', path: `/changes/${http.encodeSegment(revision)}` },
    options,
  );
}

/** Redact values of a change. The values go for ever; that there was a change stays, and a rollback that needs them says so. */
export async function redactChange(
  connection: http.Connection,
  revision: number,
  body: schemas.RedactRequest,
  options?: http.ReasonOptions,
): Promise<http.HttpResponse<schemas.ChangeDetail>> {
  return http.send<schemas.ChangeDetail>(
    connection,
    {
      operation: 'redactChange',
      method: 'POST',
      path: `/changes/${http.encodeSegment(revision)}/redact`,
      body,
      contentType: 'application/json',
    },
    options,
  );
}

/** List all clusters as inputs. For provisioning; ordered by id. */
export async function listFluxClusters(
  connection: http.Connection,
  params?: parameters.ListFluxClustersParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.ClusterInputs>> {
  return http.send<schemas.ClusterInputs>(
    connection,
    { operation: 'listFluxClusters', method: 'GET', path: '/api/v2/flux/clusters', query: params },
    options,
  );
}

/** Tell of each cluster when it was last seen. Also whether it was given what its polls get now; ordered by id. */
export async function listFleetStatus(
  connection: http.Connection,
  params?: parameters.ListFleetStatusParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.FleetStatus>> {
  return http.send<schemas.FleetStatus>(
    connection,
    { operation: 'listFleetStatus', method: 'GET', path: '/fleet/status', query: params },
    options,
  );
}

/** Poll the namespaces of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
export async function pollNamespaces(
  connection: http.Connection,
  clusterDns: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.NamespaceInputs>> {
  return http.send<schemas.NamespaceInputs>(
    connection,
    {
      operation: 'pollNamespaces',
      method: 'GET',
      path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/namespaces`,
    },
    options,
  );
}

/** Poll the platform components of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
export async function pollPlatformComponents(
  connection: http.Connection,
  clusterDns: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentInputs>> {
  return http.send<schemas.PlatformComponentInputs>(
    connection,
    {
      operation: 'pollPlatformComponents',
      method: 'GET',
      path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/platform-components`,
    },
    options,
  );
}

/** Poll the role bindings of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references. */
export async function pollRolebindings(
  connection: http.Connection,
  clusterDns: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.RolebindingInputs>> {
  return http.send<schemas.RolebindingInputs>(
    connection,
    {
      operation: 'pollRolebindings',
      method: 'GET',
      path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/rolebindings`,
    },
    options,
  );
}

/** List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset. */
export async function listClusters(
  connection: http.Connection,
  params?: parameters.ListClustersParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Cluster[]>>;
export async function listClusters(
  connection: http.Connection,
  params?: parameters.ListClustersParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Cluster[]> | http.NotModified>;
export async function listClusters(
  connection: http.Connection,
  params?: parameters.ListClustersParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Cluster[]> | http.NotModified> {
  return http.read<schemas.Cluster[]>(
    connection,
    { operation: 'listClusters', method: 'GET', path: '/clusters', query: params },
    options,
  );
}

/** Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name. */
export async function createCluster(
  connection: http.Connection,
  body: schemas.CreateCluster,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Cluster>> {
  return http.send<schemas.Cluster>(
    connection,
    {
      operation: 'createCluster',
      method: 'POST',
      path: '/clusters',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Get a cluster. As it is stored now, or as it was at a `revision`. */
export async function getCluster(
  connection: http.Connection,
  id: string,
  options?: http.DocumentOptions,
): Promise<http.HttpResponse<schemas.Cluster>>;
export async function getCluster(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Cluster> | http.NotModified>;
export async function getCluster(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Cluster> | http.NotModified> {
  return http.read<schemas.Cluster>(
    connection,
    { operation: 'getCluster', method: 'GET', path: `/clusters/${http.encodeSegment(id)}` },
    options,
  );
}

/** Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
export async function updateCluster(
  connection: http.Connection,
  id: string,
  body: schemas.UpdateCluster | Edit<schemas.Cluster, schemas.UpdateCluster>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Cluster>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getCluster(connection, id, options),
    (body, options) =>
      http.send<schemas.Cluster>(
        connection,
        {
          operation: 'updateCluster',
          method: 'PUT',
          path: `/clusters/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
export async function patchCluster(
  connection: http.Connection,
  id: string,
  body: schemas.PatchCluster | Edit<schemas.Cluster, schemas.PatchCluster>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Cluster>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getCluster(connection, id, options),
    (body, options) =>
      http.send<schemas.Cluster>(
        connection,
        {
          operation: 'patchCluster',
          method: 'PATCH',
          path: `/clusters/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there. */
export async function deleteCluster(
  connection: http.Connection,
  id: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Cluster>> {
  return http.send<schemas.Cluster>(
    connection,
    {
      operation: 'deleteCluster',
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}`,
      takesKey: true,
    },
    options,
  );
}

/** List the platform components of a cluster. In their order, with their overrides. */
export async function listClusterPlatformComponents(
  connection: http.Connection,
  id: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentReference[]>>;
export async function listClusterPlatformComponents(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponentReference[]> | http.NotModified>;
export async function listClusterPlatformComponents(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponentReference[]> | http.NotModified> {
  return http.read<schemas.PlatformComponentReference[]>(
    connection,
    {
      operation: 'listClusterPlatformComponents',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/platform_components`,
    },
    options,
  );
}

/** Get a platform component of a cluster. What the cluster says of it. */
export async function getClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentReference>>;
export async function getClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponentReference> | http.NotModified>;
export async function getClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponentReference> | http.NotModified> {
  return http.read<schemas.PlatformComponentReference>(
    connection,
    {
      operation: 'getClusterPlatformComponent',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
    },
    options,
  );
}

/** Assign a platform component to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
export async function updateClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  body:
    | schemas.UpdateClusterPlatformComponent
    | Edit<schemas.PlatformComponentReference, schemas.UpdateClusterPlatformComponent>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterPlatformComponent(connection, id, platformComponent, options),
    (body, options) =>
      http.send<schemas.PlatformComponentReference>(
        connection,
        {
          operation: 'updateClusterPlatformComponent',
          method: 'PUT',
          path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a platform component of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
export async function patchClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  body:
    | schemas.PatchClusterPlatformComponent
    | Edit<schemas.PlatformComponentReference, schemas.PatchClusterPlatformComponent>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterPlatformComponent(connection, id, platformComponent, options),
    (body, options) =>
      http.send<schemas.PlatformComponentReference>(
        connection,
        {
          operation: 'patchClusterPlatformComponent',
          method: 'PATCH',
          path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Unassign a platform component from a cluster. What patches the cluster has of it go with it. */
export async function deleteClusterPlatformComponent(
  connection: http.Connection,
  id: string,
  platformComponent: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponentReference>> {
  return http.send<schemas.PlatformComponentReference>(
    connection,
    {
      operation: 'deleteClusterPlatformComponent',
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
      takesKey: true,
    },
    options,
  );
}

/** List the namespaces of a cluster. In their order, with their overrides. */
export async function listClusterNamespaces(
  connection: http.Connection,
  id: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.NamespaceReference[]>>;
export async function listClusterNamespaces(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.NamespaceReference[]> | http.NotModified>;
export async function listClusterNamespaces(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.NamespaceReference[]> | http.NotModified> {
  return http.read<schemas.NamespaceReference[]>(
    connection,
    {
      operation: 'listClusterNamespaces',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/namespaces`,
    },
    options,
  );
}

/** Get a namespace of a cluster. What the cluster says of it. */
export async function getClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.NamespaceReference>>;
export async function getClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.NamespaceReference> | http.NotModified>;
export async function getClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.NamespaceReference> | http.NotModified> {
  return http.read<schemas.NamespaceReference>(
    connection,
    {
      operation: 'getClusterNamespace',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
    },
    options,
  );
}

/** Assign a namespace to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
export async function updateClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  body:
    | schemas.UpdateClusterNamespace
    | Edit<schemas.NamespaceReference, schemas.UpdateClusterNamespace>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.NamespaceReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterNamespace(connection, id, namespace, options),
    (body, options) =>
      http.send<schemas.NamespaceReference>(
        connection,
        {
          operation: 'updateClusterNamespace',
          method: 'PUT',
          path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a namespace of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
export async function patchClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  body:
    schemas.PatchClusterNamespace | Edit<schemas.NamespaceReference, schemas.PatchClusterNamespace>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.NamespaceReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterNamespace(connection, id, namespace, options),
    (body, options) =>
      http.send<schemas.NamespaceReference>(
        connection,
        {
          operation: 'patchClusterNamespace',
          method: 'PATCH',
          path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Unassign a namespace from a cluster. What patches the cluster has of it go with it. */
export async function deleteClusterNamespace(
  connection: http.Connection,
  id: string,
  namespace: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.NamespaceReference>> {
  return http.send<schemas.NamespaceReference>(
    connection,
    {
      operation: 'deleteClusterNamespace',
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
      takesKey: true,
    },
    options,
  );
}

/** List the role bindings of a cluster. In their order, with their overrides. */
export async function listClusterRolebindings(
  connection: http.Connection,
  id: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.RolebindingReference[]>>;
export async function listClusterRolebindings(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.RolebindingReference[]> | http.NotModified>;
export async function listClusterRolebindings(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.RolebindingReference[]> | http.NotModified> {
  return http.read<schemas.RolebindingReference[]>(
    connection,
    {
      operation: 'listClusterRolebindings',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings`,
    },
    options,
  );
}

/** Get a role binding of a cluster. What the cluster says of it. */
export async function getClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.RolebindingReference>>;
export async function getClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.RolebindingReference> | http.NotModified>;
export async function getClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.RolebindingReference> | http.NotModified> {
  return http.read<schemas.RolebindingReference>(
    connection,
    {
      operation: 'getClusterRolebinding',
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
    },
    options,
  );
}

/** Assign a role binding to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored. */
export async function updateClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  body:
    | schemas.UpdateClusterRolebinding
    | Edit<schemas.RolebindingReference, schemas.UpdateClusterRolebinding>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.RolebindingReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterRolebinding(connection, id, rolebinding, options),
    (body, options) =>
      http.send<schemas.RolebindingReference>(
        connection,
        {
          operation: 'updateClusterRolebinding',
          method: 'PUT',
          path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a role binding of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes. */
export async function patchClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  body:
    | schemas.PatchClusterRolebinding
    | Edit<schemas.RolebindingReference, schemas.PatchClusterRolebinding>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.RolebindingReference>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getClusterRolebinding(connection, id, rolebinding, options),
    (body, options) =>
      http.send<schemas.RolebindingReference>(
        connection,
        {
          operation: 'patchClusterRolebinding',
          method: 'PATCH',
          path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Unassign a role binding from a cluster. What patches the cluster has of it go with it. */
export async function deleteClusterRolebinding(
  connection: http.Connection,
  id: string,
  rolebinding: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.RolebindingReference>> {
  return http.send<schemas.RolebindingReference>(
    connection,
    {
      operation: 'deleteClusterRolebinding',
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
      takesKey: true,
    },
    options,
  );
}

/** List namespaces. Ordered by id; paged by limit and offset. */
export async function listNamespaces(
  connection: http.Connection,
  params?: parameters.ListNamespacesParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Namespace[]>>;
export async function listNamespaces(
  connection: http.Connection,
  params?: parameters.ListNamespacesParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Namespace[]> | http.NotModified>;
export async function listNamespaces(
  connection: http.Connection,
  params?: parameters.ListNamespacesParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Namespace[]> | http.NotModified> {
  return http.read<schemas.Namespace[]>(
    connection,
    { operation: 'listNamespaces', method: 'GET', path: '/namespaces', query: params },
    options,
  );
}

/** Create a namespace definition. Its id must be free. */
export async function createNamespace(
  connection: http.Connection,
  body: schemas.CreateNamespace,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Namespace>> {
  return http.send<schemas.Namespace>(
    connection,
    {
      operation: 'createNamespace',
      method: 'POST',
      path: '/namespaces',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Get a namespace. As it is stored now, or as it was at a `revision`. */
export async function getNamespace(
  connection: http.Connection,
  id: string,
  options?: http.DocumentOptions,
): Promise<http.HttpResponse<schemas.Namespace>>;
export async function getNamespace(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Namespace> | http.NotModified>;
export async function getNamespace(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Namespace> | http.NotModified> {
  return http.read<schemas.Namespace>(
    connection,
    { operation: 'getNamespace', method: 'GET', path: `/namespaces/${http.encodeSegment(id)}` },
    options,
  );
}

/** Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
export async function updateNamespace(
  connection: http.Connection,
  id: string,
  body: schemas.UpdateNamespace | Edit<schemas.Namespace, schemas.UpdateNamespace>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Namespace>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getNamespace(connection, id, options),
    (body, options) =>
      http.send<schemas.Namespace>(
        connection,
        {
          operation: 'updateNamespace',
          method: 'PUT',
          path: `/namespaces/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
export async function patchNamespace(
  connection: http.Connection,
  id: string,
  body: schemas.PatchNamespace | Edit<schemas.Namespace, schemas.PatchNamespace>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Namespace>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getNamespace(connection, id, options),
    (body, options) =>
      http.send<schemas.Namespace>(
        connection,
        {
          operation: 'patchNamespace',
          method: 'PATCH',
          path: `/namespaces/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Delete a namespace definition. Refused while a cluster refers to it. */
export async function deleteNamespace(
  connection: http.Connection,
  id: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Namespace>> {
  return http.send<schemas.Namespace>(
    connection,
    {
      operation: 'deleteNamespace',
      method: 'DELETE',
      path: `/namespaces/${http.encodeSegment(id)}`,
      takesKey: true,
    },
    options,
  );
}

/** List platform components. Ordered by id; filtered by version, paged by limit and offset. */
export async function listPlatformComponents(
  connection: http.Connection,
  params?: parameters.ListPlatformComponentsParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent[]>>;
export async function listPlatformComponents(
  connection: http.Connection,
  params?: parameters.ListPlatformComponentsParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponent[]> | http.NotModified>;
export async function listPlatformComponents(
  connection: http.Connection,
  params?: parameters.ListPlatformComponentsParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponent[]> | http.NotModified> {
  return http.read<schemas.PlatformComponent[]>(
    connection,
    {
      operation: 'listPlatformComponents',
      method: 'GET',
      path: '/platform_components',
      query: params,
    },
    options,
  );
}

/** Create a platform component in the catalogue. Its id must be free. */
export async function createPlatformComponent(
  connection: http.Connection,
  body: schemas.CreatePlatformComponent,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent>> {
  return http.send<schemas.PlatformComponent>(
    connection,
    {
      operation: 'createPlatformComponent',
      method: 'POST',
      path: '/platform_components',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Get a platform component. As it is stored now, or as it was at a `revision`. */
export async function getPlatformComponent(
  connection: http.Connection,
  id: string,
  options?: http.DocumentOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent>>;
export async function getPlatformComponent(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponent> | http.NotModified>;
export async function getPlatformComponent(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.PlatformComponent> | http.NotModified> {
  return http.read<schemas.PlatformComponent>(
    connection,
    {
      operation: 'getPlatformComponent',
      method: 'GET',
      path: `/platform_components/${http.encodeSegment(id)}`,
    },
    options,
  );
}

/** Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
export async function updatePlatformComponent(
  connection: http.Connection,
  id: string,
  body:
    | schemas.UpdatePlatformComponent
    | Edit<schemas.PlatformComponent, schemas.UpdatePlatformComponent>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getPlatformComponent(connection, id, options),
    (body, options) =>
      http.send<schemas.PlatformComponent>(
        connection,
        {
          operation: 'updatePlatformComponent',
          method: 'PUT',
          path: `/platform_components/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
export async function patchPlatformComponent(
  connection: http.Connection,
  id: string,
  body:
    | schemas.PatchPlatformComponent
    | Edit<schemas.PlatformComponent, schemas.PatchPlatformComponent>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getPlatformComponent(connection, id, options),
    (body, options) =>
      http.send<schemas.PlatformComponent>(
        connection,
        {
          operation: 'patchPlatformComponent',
          method: 'PATCH',
          path: `/platform_components/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Delete a platform component. Refused while a cluster or another component refers to it. */
export async function deletePlatformComponent(
  connection: http.Connection,
  id: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.PlatformComponent>> {
  return http.send<schemas.PlatformComponent>(
    connection,
    {
      operation: 'deletePlatformComponent',
      method: 'DELETE',
      path: `/platform_components/${http.encodeSegment(id)}`,
      takesKey: true,
    },
    options,
  );
}

/** List role bindings. Ordered by id; paged by limit and offset. */
export async function listRolebindings(
  connection: http.Connection,
  params?: parameters.ListRolebindingsParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Rolebinding[]>>;
export async function listRolebindings(
  connection: http.Connection,
  params?: parameters.ListRolebindingsParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Rolebinding[]> | http.NotModified>;
export async function listRolebindings(
  connection: http.Connection,
  params?: parameters.ListRolebindingsParams,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Rolebinding[]> | http.NotModified> {
  return http.read<schemas.Rolebinding[]>(
    connection,
    { operation: 'listRolebindings', method: 'GET', path: '/rolebindings', query: params },
    options,
  );
}

/** Create a role binding definition. Its id must be free. */
export async function createRolebinding(
  connection: http.Connection,
  body: schemas.CreateRolebinding,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Rolebinding>> {
  return http.send<schemas.Rolebinding>(
    connection,
    {
      operation: 'createRolebinding',
      method: 'POST',
      path: '/rolebindings',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Get a role binding. As it is stored now, or as it was at a `revision`. */
export async function getRolebinding(
  connection: http.Connection,
  id: string,
  options?: http.DocumentOptions,
): Promise<http.HttpResponse<schemas.Rolebinding>>;
export async function getRolebinding(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Rolebinding> | http.NotModified>;
export async function getRolebinding(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Rolebinding> | http.NotModified> {
  return http.read<schemas.Rolebinding>(
    connection,
    { operation: 'getRolebinding', method: 'GET', path: `/rolebindings/${http.encodeSegment(id)}` },
    options,
  );
}

/** Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
export async function updateRolebinding(
  connection: http.Connection,
  id: string,
  body: schemas.UpdateRolebinding | Edit<schemas.Rolebinding, schemas.UpdateRolebinding>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Rolebinding>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getRolebinding(connection, id, options),
    (body, options) =>
      http.send<schemas.Rolebinding>(
        connection,
        {
          operation: 'updateRolebinding',
          method: 'PUT',
          path: `/rolebindings/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
export async function patchRolebinding(
  connection: http.Connection,
  id: string,
  body: schemas.PatchRolebinding | Edit<schemas.Rolebinding, schemas.PatchRolebinding>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Rolebinding>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getRolebinding(connection, id, options),
    (body, options) =>
      http.send<schemas.Rolebinding>(
        connection,
        {
          operation: 'patchRolebinding',
          method: 'PATCH',
          path: `/rolebindings/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Delete a role binding definition. Refused while a cluster refers to it. */
export async function deleteRolebinding(
  connection: http.Connection,
  id: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Rolebinding>> {
  return http.send<schemas.Rolebinding>(
    connection,
    {
      operation: 'deleteRolebinding',
      method: 'DELETE',
      path: `/rolebindings/${http.encodeSegment(id)}`,
      takesKey: true,
    },
    options,
  );
}

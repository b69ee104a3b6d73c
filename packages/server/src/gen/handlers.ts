// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  clusters_get: OperationHandlerFor<operations['clusters_get']>;
  clusters_post: OperationHandlerFor<operations['clusters_post']>;
  clusters_id_get: OperationHandlerFor<operations['clusters_id_get']>;
  clusters_id_put: OperationHandlerFor<operations['clusters_id_put']>;
  clusters_id_patch: OperationHandlerFor<operations['clusters_id_patch']>;
  clusters_id_delete: OperationHandlerFor<operations['clusters_id_delete']>;
  clusters_id_platform_components_get: OperationHandlerFor<
    operations['clusters_id_platform_components_get']
  >;
  clusters_id_platform_components_platform_component_get: OperationHandlerFor<
    operations['clusters_id_platform_components_platform_component_get']
  >;
  clusters_id_platform_components_platform_component_put: OperationHandlerFor<
    operations['clusters_id_platform_components_platform_component_put']
  >;
  clusters_id_platform_components_platform_component_patch: OperationHandlerFor<
    operations['clusters_id_platform_components_platform_component_patch']
  >;
  clusters_id_platform_components_platform_component_delete: OperationHandlerFor<
    operations['clusters_id_platform_components_platform_component_delete']
  >;
  clusters_id_namespaces_get: OperationHandlerFor<operations['clusters_id_namespaces_get']>;
  clusters_id_namespaces_namespace_get: OperationHandlerFor<
    operations['clusters_id_namespaces_namespace_get']
  >;
  clusters_id_namespaces_namespace_put: OperationHandlerFor<
    operations['clusters_id_namespaces_namespace_put']
  >;
  clusters_id_namespaces_namespace_patch: OperationHandlerFor<
    operations['clusters_id_namespaces_namespace_patch']
  >;
  clusters_id_namespaces_namespace_delete: OperationHandlerFor<
    operations['clusters_id_namespaces_namespace_delete']
  >;
  clusters_id_rolebindings_get: OperationHandlerFor<operations['clusters_id_rolebindings_get']>;
  clusters_id_rolebindings_rolebinding_get: OperationHandlerFor<
    operations['clusters_id_rolebindings_rolebinding_get']
  >;
  clusters_id_rolebindings_rolebinding_put: OperationHandlerFor<
    operations['clusters_id_rolebindings_rolebinding_put']
  >;
  clusters_id_rolebindings_rolebinding_patch: OperationHandlerFor<
    operations['clusters_id_rolebindings_rolebinding_patch']
  >;
  clusters_id_rolebindings_rolebinding_delete: OperationHandlerFor<
    operations['clusters_id_rolebindings_rolebinding_delete']
  >;
  namespaces_get: OperationHandlerFor<operations['namespaces_get']>;
  namespaces_post: OperationHandlerFor<operations['namespaces_post']>;
  namespaces_id_get: OperationHandlerFor<operations['namespaces_id_get']>;
  namespaces_id_put: OperationHandlerFor<operations['namespaces_id_put']>;
  namespaces_id_patch: OperationHandlerFor<operations['namespaces_id_patch']>;
  namespaces_id_delete: OperationHandlerFor<operations['namespaces_id_delete']>;
  platform_components_get: OperationHandlerFor<operations['platform_components_get']>;
  platform_components_post: OperationHandlerFor<operations['platform_components_post']>;
  platform_components_id_get: OperationHandlerFor<operations['platform_components_id_get']>;
  platform_components_id_put: OperationHandlerFor<operations['platform_components_id_put']>;
  platform_components_id_patch: OperationHandlerFor<operations['platform_components_id_patch']>;
  platform_components_id_delete: OperationHandlerFor<operations['platform_components_id_delete']>;
  rolebindings_get: OperationHandlerFor<operations['rolebindings_get']>;
  rolebindings_post: OperationHandlerFor<operations['rolebindings_post']>;
  rolebindings_id_get: OperationHandlerFor<operations['rolebindings_id_get']>;
  rolebindings_id_put: OperationHandlerFor<operations['rolebindings_id_put']>;
  rolebindings_id_patch: OperationHandlerFor<operations['rolebindings_id_patch']>;
  rolebindings_id_delete: OperationHandlerFor<operations['rolebindings_id_delete']>;
}

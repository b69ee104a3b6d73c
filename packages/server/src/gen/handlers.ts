// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listClusters: OperationHandlerFor<operations['listClusters']>;
  createCluster: OperationHandlerFor<operations['createCluster']>;
  getCluster: OperationHandlerFor<operations['getCluster']>;
  updateCluster: OperationHandlerFor<operations['updateCluster']>;
  patchCluster: OperationHandlerFor<operations['patchCluster']>;
  deleteCluster: OperationHandlerFor<operations['deleteCluster']>;
  listClusterPlatformComponents: OperationHandlerFor<operations['listClusterPlatformComponents']>;
  getClusterPlatformComponent: OperationHandlerFor<operations['getClusterPlatformComponent']>;
  updateClusterPlatformComponent: OperationHandlerFor<operations['updateClusterPlatformComponent']>;
  patchClusterPlatformComponent: OperationHandlerFor<operations['patchClusterPlatformComponent']>;
  deleteClusterPlatformComponent: OperationHandlerFor<operations['deleteClusterPlatformComponent']>;
  listClusterNamespaces: OperationHandlerFor<operations['listClusterNamespaces']>;
  getClusterNamespace: OperationHandlerFor<operations['getClusterNamespace']>;
  updateClusterNamespace: OperationHandlerFor<operations['updateClusterNamespace']>;
  patchClusterNamespace: OperationHandlerFor<operations['patchClusterNamespace']>;
  deleteClusterNamespace: OperationHandlerFor<operations['deleteClusterNamespace']>;
  listClusterRolebindings: OperationHandlerFor<operations['listClusterRolebindings']>;
  getClusterRolebinding: OperationHandlerFor<operations['getClusterRolebinding']>;
  updateClusterRolebinding: OperationHandlerFor<operations['updateClusterRolebinding']>;
  patchClusterRolebinding: OperationHandlerFor<operations['patchClusterRolebinding']>;
  deleteClusterRolebinding: OperationHandlerFor<operations['deleteClusterRolebinding']>;
  listNamespaces: OperationHandlerFor<operations['listNamespaces']>;
  createNamespace: OperationHandlerFor<operations['createNamespace']>;
  getNamespace: OperationHandlerFor<operations['getNamespace']>;
  updateNamespace: OperationHandlerFor<operations['updateNamespace']>;
  patchNamespace: OperationHandlerFor<operations['patchNamespace']>;
  deleteNamespace: OperationHandlerFor<operations['deleteNamespace']>;
  listPlatformComponents: OperationHandlerFor<operations['listPlatformComponents']>;
  createPlatformComponent: OperationHandlerFor<operations['createPlatformComponent']>;
  getPlatformComponent: OperationHandlerFor<operations['getPlatformComponent']>;
  updatePlatformComponent: OperationHandlerFor<operations['updatePlatformComponent']>;
  patchPlatformComponent: OperationHandlerFor<operations['patchPlatformComponent']>;
  deletePlatformComponent: OperationHandlerFor<operations['deletePlatformComponent']>;
  listRolebindings: OperationHandlerFor<operations['listRolebindings']>;
  createRolebinding: OperationHandlerFor<operations['createRolebinding']>;
  getRolebinding: OperationHandlerFor<operations['getRolebinding']>;
  updateRolebinding: OperationHandlerFor<operations['updateRolebinding']>;
  patchRolebinding: OperationHandlerFor<operations['patchRolebinding']>;
  deleteRolebinding: OperationHandlerFor<operations['deleteRolebinding']>;
}

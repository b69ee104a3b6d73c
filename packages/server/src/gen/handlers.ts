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

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import * as operations from './operations.js';

/** The functions of all writes that can be asked what they would do. */
export const plannedWrites = {
  batch: operations.batch,
  apply: operations.apply,
  rollback: operations.rollback,
  createCluster: operations.createCluster,
  updateCluster: operations.updateCluster,
  patchCluster: operations.patchCluster,
  deleteCluster: operations.deleteCluster,
  updateClusterPlatformComponent: operations.updateClusterPlatformComponent,
  patchClusterPlatformComponent: operations.patchClusterPlatformComponent,
  deleteClusterPlatformComponent: operations.deleteClusterPlatformComponent,
  updateClusterNamespace: operations.updateClusterNamespace,
  patchClusterNamespace: operations.patchClusterNamespace,
  deleteClusterNamespace: operations.deleteClusterNamespace,
  updateClusterRolebinding: operations.updateClusterRolebinding,
  patchClusterRolebinding: operations.patchClusterRolebinding,
  deleteClusterRolebinding: operations.deleteClusterRolebinding,
  createNamespace: operations.createNamespace,
  updateNamespace: operations.updateNamespace,
  patchNamespace: operations.patchNamespace,
  deleteNamespace: operations.deleteNamespace,
  createPlatformComponent: operations.createPlatformComponent,
  updatePlatformComponent: operations.updatePlatformComponent,
  patchPlatformComponent: operations.patchPlatformComponent,
  deletePlatformComponent: operations.deletePlatformComponent,
  createRolebinding: operations.createRolebinding,
  updateRolebinding: operations.updateRolebinding,
  patchRolebinding: operations.patchRolebinding,
  deleteRolebinding: operations.deleteRolebinding,
};

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listAccounts: OperationHandlerFor<operations['listAccounts']>;
  createAccount: OperationHandlerFor<operations['createAccount']>;
  getAccount: OperationHandlerFor<operations['getAccount']>;
  updateAccount: OperationHandlerFor<operations['updateAccount']>;
  patchAccount: OperationHandlerFor<operations['patchAccount']>;
  deleteAccount: OperationHandlerFor<operations['deleteAccount']>;
  listVehicles: OperationHandlerFor<operations['listVehicles']>;
  createVehicle: OperationHandlerFor<operations['createVehicle']>;
  getVehicle: OperationHandlerFor<operations['getVehicle']>;
  updateVehicle: OperationHandlerFor<operations['updateVehicle']>;
  patchVehicle: OperationHandlerFor<operations['patchVehicle']>;
  deleteVehicle: OperationHandlerFor<operations['deleteVehicle']>;
}

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  accounts_get: OperationHandlerFor<operations['accounts_get']>;
  accounts_post: OperationHandlerFor<operations['accounts_post']>;
  accounts_id_get: OperationHandlerFor<operations['accounts_id_get']>;
  accounts_id_put: OperationHandlerFor<operations['accounts_id_put']>;
  accounts_id_patch: OperationHandlerFor<operations['accounts_id_patch']>;
  accounts_id_delete: OperationHandlerFor<operations['accounts_id_delete']>;
  vehicles_get: OperationHandlerFor<operations['vehicles_get']>;
  vehicles_post: OperationHandlerFor<operations['vehicles_post']>;
  vehicles_plate_get: OperationHandlerFor<operations['vehicles_plate_get']>;
  vehicles_plate_put: OperationHandlerFor<operations['vehicles_plate_put']>;
  vehicles_plate_patch: OperationHandlerFor<operations['vehicles_plate_patch']>;
  vehicles_plate_delete: OperationHandlerFor<operations['vehicles_plate_delete']>;
}

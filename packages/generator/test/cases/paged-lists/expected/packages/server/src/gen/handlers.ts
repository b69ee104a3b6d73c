// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  seats_get: OperationHandlerFor<operations['seats_get']>;
  seats_head: OperationHandlerFor<operations['seats_head']>;
  seats_seat_number_get: OperationHandlerFor<operations['seats_seat_number_get']>;
  tickets_get: OperationHandlerFor<operations['tickets_get']>;
  tickets_id_get: OperationHandlerFor<operations['tickets_id_get']>;
  tickets_id_put: OperationHandlerFor<operations['tickets_id_put']>;
  tickets_id_patch: OperationHandlerFor<operations['tickets_id_patch']>;
  tickets_id_delete: OperationHandlerFor<operations['tickets_id_delete']>;
}

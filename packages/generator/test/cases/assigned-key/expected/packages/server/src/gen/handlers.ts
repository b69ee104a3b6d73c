// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  tickets_get: OperationHandlerFor<operations['tickets_get']>;
  tickets_post: OperationHandlerFor<operations['tickets_post']>;
  tickets_ticket_id_get: OperationHandlerFor<operations['tickets_ticket_id_get']>;
  tickets_ticket_id_put: OperationHandlerFor<operations['tickets_ticket_id_put']>;
  tickets_ticket_id_patch: OperationHandlerFor<operations['tickets_ticket_id_patch']>;
  tickets_ticket_id_delete: OperationHandlerFor<operations['tickets_ticket_id_delete']>;
}

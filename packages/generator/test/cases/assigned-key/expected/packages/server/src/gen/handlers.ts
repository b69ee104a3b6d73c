// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listTickets: OperationHandlerFor<operations['listTickets']>;
  createTicket: OperationHandlerFor<operations['createTicket']>;
  getTicket: OperationHandlerFor<operations['getTicket']>;
  updateTicket: OperationHandlerFor<operations['updateTicket']>;
  patchTicket: OperationHandlerFor<operations['patchTicket']>;
  deleteTicket: OperationHandlerFor<operations['deleteTicket']>;
}

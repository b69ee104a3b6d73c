// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  seats_get: OperationHandlerFor<operations['seats_get']>;
  seats_post: OperationHandlerFor<operations['seats_post']>;
  seats_number_get: OperationHandlerFor<operations['seats_number_get']>;
  seats_number_put: OperationHandlerFor<operations['seats_number_put']>;
  seats_number_patch: OperationHandlerFor<operations['seats_number_patch']>;
  seats_number_delete: OperationHandlerFor<operations['seats_number_delete']>;
}

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  quotes_get: OperationHandlerFor<operations['quotes_get']>;
  quotes_post: OperationHandlerFor<operations['quotes_post']>;
  quotes_id_get: OperationHandlerFor<operations['quotes_id_get']>;
  quotes_id_put: OperationHandlerFor<operations['quotes_id_put']>;
  quotes_id_patch: OperationHandlerFor<operations['quotes_id_patch']>;
  quotes_id_delete: OperationHandlerFor<operations['quotes_id_delete']>;
}

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  books_get: OperationHandlerFor<operations['books_get']>;
  books_post: OperationHandlerFor<operations['books_post']>;
  books_id_get: OperationHandlerFor<operations['books_id_get']>;
  books_id_put: OperationHandlerFor<operations['books_id_put']>;
  books_id_patch: OperationHandlerFor<operations['books_id_patch']>;
  books_id_delete: OperationHandlerFor<operations['books_id_delete']>;
}

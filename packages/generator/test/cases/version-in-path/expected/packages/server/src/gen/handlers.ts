// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  v3_books_get: OperationHandlerFor<operations['v3_books_get']>;
  v3_books_post: OperationHandlerFor<operations['v3_books_post']>;
  v3_books_id_get: OperationHandlerFor<operations['v3_books_id_get']>;
  v3_books_id_put: OperationHandlerFor<operations['v3_books_id_put']>;
  v3_books_id_patch: OperationHandlerFor<operations['v3_books_id_patch']>;
  v3_books_id_delete: OperationHandlerFor<operations['v3_books_id_delete']>;
}

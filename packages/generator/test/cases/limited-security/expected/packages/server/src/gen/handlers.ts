// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  notes_get: OperationHandlerFor<operations['notes_get']>;
  notes_id_get: OperationHandlerFor<operations['notes_id_get']>;
  pages_get: OperationHandlerFor<operations['pages_get']>;
  pages_post: OperationHandlerFor<operations['pages_post']>;
  pages_id_get: OperationHandlerFor<operations['pages_id_get']>;
  pages_id_delete: OperationHandlerFor<operations['pages_id_delete']>;
}

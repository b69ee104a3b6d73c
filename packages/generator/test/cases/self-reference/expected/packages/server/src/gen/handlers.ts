// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  people_get: OperationHandlerFor<operations['people_get']>;
  people_post: OperationHandlerFor<operations['people_post']>;
  people_id_get: OperationHandlerFor<operations['people_id_get']>;
  people_id_delete: OperationHandlerFor<operations['people_id_delete']>;
}

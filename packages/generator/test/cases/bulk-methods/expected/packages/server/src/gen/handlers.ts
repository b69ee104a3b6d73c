// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  notes_get: OperationHandlerFor<operations['notes_get']>;
  notes_post: OperationHandlerFor<operations['notes_post']>;
  notes_patch: OperationHandlerFor<operations['notes_patch']>;
  notes_delete: OperationHandlerFor<operations['notes_delete']>;
}

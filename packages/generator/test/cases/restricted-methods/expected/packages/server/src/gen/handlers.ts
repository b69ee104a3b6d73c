// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  events_get: OperationHandlerFor<operations['events_get']>;
  events_post: OperationHandlerFor<operations['events_post']>;
  events_head: OperationHandlerFor<operations['events_head']>;
  events_id_get: OperationHandlerFor<operations['events_id_get']>;
}

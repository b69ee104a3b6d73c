// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  lamps_get: OperationHandlerFor<operations['lamps_get']>;
  lamps_post: OperationHandlerFor<operations['lamps_post']>;
  lamps_id_get: OperationHandlerFor<operations['lamps_id_get']>;
  lamps_id_id_get: OperationHandlerFor<operations['lamps_id_id_get']>;
  lamps_id_is_on_get: OperationHandlerFor<operations['lamps_id_is_on_get']>;
  lamps_id_is_on_put: OperationHandlerFor<operations['lamps_id_is_on_put']>;
  lamps_id_is_on_delete: OperationHandlerFor<operations['lamps_id_is_on_delete']>;
  lamps_id_color_get: OperationHandlerFor<operations['lamps_id_color_get']>;
  lamps_id_color_put: OperationHandlerFor<operations['lamps_id_color_put']>;
  lamps_id_color_delete: OperationHandlerFor<operations['lamps_id_color_delete']>;
}

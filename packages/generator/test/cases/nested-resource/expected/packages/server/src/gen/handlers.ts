// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  orders_get: OperationHandlerFor<operations['orders_get']>;
  orders_post: OperationHandlerFor<operations['orders_post']>;
  orders_id_get: OperationHandlerFor<operations['orders_id_get']>;
  orders_id_lines_get: OperationHandlerFor<operations['orders_id_lines_get']>;
  orders_id_lines_post: OperationHandlerFor<operations['orders_id_lines_post']>;
  orders_id_lines_line_id_get: OperationHandlerFor<operations['orders_id_lines_line_id_get']>;
  orders_id_lines_line_id_delete: OperationHandlerFor<operations['orders_id_lines_line_id_delete']>;
}

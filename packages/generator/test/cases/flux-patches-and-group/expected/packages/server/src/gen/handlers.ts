// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  apps_get: OperationHandlerFor<operations['apps_get']>;
  apps_post: OperationHandlerFor<operations['apps_post']>;
  apps_id_get: OperationHandlerFor<operations['apps_id_get']>;
  sites_get: OperationHandlerFor<operations['sites_get']>;
  sites_post: OperationHandlerFor<operations['sites_post']>;
  sites_id_get: OperationHandlerFor<operations['sites_id_get']>;
  sites_id_apps_get: OperationHandlerFor<operations['sites_id_apps_get']>;
  sites_id_apps_app_get: OperationHandlerFor<operations['sites_id_apps_app_get']>;
}

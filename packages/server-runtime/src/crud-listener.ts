import type { RequestListener } from 'node:http';
import type { JsonObject, ServiceDescriptor } from '@flux-resourceset/contract';
import type { Authenticator } from './http/authenticate.js';
import { createExpressApp } from './http/express-app.js';
import type { Logger } from './log/log.js';
import { overrideHandlers, type HandlerOverrides } from './http/operation-types.js';
import { createHandlers } from './resources/create-handlers.js';
import type { Store } from './store/store.js';

/** What the operators' routes are made of. */
export interface CrudOptions {
  readonly service: ServiceDescriptor;
  readonly openapiDocument: JsonObject;
  readonly overrides: HandlerOverrides;
  readonly store: Store;
  readonly authenticator: Authenticator;
  readonly logger: Logger;
}

/**
 * Makes the listener of the operators' routes. Loads Express and the validator: import this
 * file dynamically, and in crud mode only.
 */
export function createCrudListener(options: CrudOptions): Promise<RequestListener> {
  const { service, openapiDocument, overrides, store, authenticator, logger } = options;
  const handlers = overrideHandlers(createHandlers(service, store), overrides);
  return createExpressApp({ service, openapiDocument, handlers, authenticator, logger });
}

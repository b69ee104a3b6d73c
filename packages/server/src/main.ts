#!/usr/bin/env node
import { runServer } from '@flux-resourceset/server-runtime';
import type { Handlers } from './gen/handlers.js';
import { service } from './gen/service.js';

/** Operations that this service answers in its own way; the rest follows from the definitions. */
const handlers: Partial<Handlers> = {};

await runServer({
  service,
  loadOpenapiDocument: async () => (await import('./gen/openapi-document.js')).openapiDocument,
  handlers,
});

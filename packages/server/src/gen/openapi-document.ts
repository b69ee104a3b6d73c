// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { JsonObject } from '@flux-resourceset/server-runtime';
import document from './openapi.json' with { type: 'json' };

export const openapiDocument: JsonObject = document;

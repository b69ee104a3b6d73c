import type { JsonObject } from '@flux-resourceset/contract';
import type { TypescriptTypes } from './typescript-types.js';

const known = new WeakMap<JsonObject, Promise<TypescriptTypes>>();

/**
 * The TypeScript types of a document, which is read once for all that are made of them. The
 * compiler is loaded for them alone.
 */
export function typesOf(document: JsonObject): Promise<TypescriptTypes> {
  const types = known.get(document) ?? readTypes(document);
  known.set(document, types);
  return types;
}

async function readTypes(document: JsonObject): Promise<TypescriptTypes> {
  return (await import('./typescript-types.js')).readTypescriptTypes(document);
}

import type { OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '@flux-resourceset/contract';
import { cutCircles, typeDocument } from '../typed-document.js';

/**
 * The only file that knows openapi-typescript, whose author has frozen it: a successor
 * takes its place here.
 *
 * @returns TypeScript as the compiler prints it; prettier would need 0.3 s for its thousands
 *   of lines and change little but quotes
 */
export async function renderTypes(document: JsonObject): Promise<string> {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  // It writes into the document it is given, which is a copy. Members with a default stay optional: a
  // client need not send them.
  const nodes = await openapiTypescript(cutCircles(typeDocument(document)) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}

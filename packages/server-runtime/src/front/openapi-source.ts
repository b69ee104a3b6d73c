import { readFile } from 'node:fs/promises';
import { renderOpenapiText, type JsonObject } from '@flux-resourceset/contract';

/**
 * Makes the source of `/openapi.yaml`.
 *
 * @param file - OPENAPI_FILE: served as it is, read anew for each request; null for the
 *   document that the server was generated with, in the bytes of `openapi/openapi.yaml`
 * @param loadDocument - loads that document; called on the first request, and on the next when it fails
 */
export function createDocumentSource(
  file: string | null,
  loadDocument: () => Promise<JsonObject>,
): () => Promise<string> {
  if (file !== null) return () => readFile(file, 'utf8');
  let text: Promise<string> | null = null;
  return () =>
    (text ??= loadDocument()
      .then(renderOpenapiText)
      .catch((error: unknown) => {
        text = null;
        throw error;
      }));
}

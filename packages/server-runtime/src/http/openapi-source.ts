import { readFile } from 'node:fs/promises';
import type { JsonObject } from '../json.js';

/**
 * Makes the source of `/openapi.yaml`.
 *
 * @param file - OPENAPI_FILE: served as it is, read anew for each request; null for the
 *   document that the server was generated with
 * @param loadDocument - loads that document; called once, on the first request
 */
export function createDocumentSource(
  file: string | null,
  loadDocument: () => Promise<JsonObject>,
): () => Promise<string> {
  if (file !== null) return () => readFile(file, 'utf8');
  let text: Promise<string> | null = null;
  return () => (text ??= renderDocument(loadDocument));
}

async function renderDocument(loadDocument: () => Promise<JsonObject>): Promise<string> {
  const [{ stringify }, document] = await Promise.all([import('yaml'), loadDocument()]);
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' });
}

import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import type { StoredDocument } from '../store/store.js';

/** @returns the document as it is served: with the defaults that are younger than it */
export function presentDocument(
  kind: KindDescriptor,
  stored: Pick<StoredDocument, 'document'> | null,
): JsonObject {
  return stored === null ? {} : fillDefaults(kind.schema, stored.document);
}

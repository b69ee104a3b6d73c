import type { KindDescriptor } from '@flux-resourceset/contract';
import type { DocumentCheck } from './scrub.js';
import type { StoreFindings } from './sql/compare-store.js';
import { checkFile } from './sqlite/check-file.js';
import type { LastingStore } from './store-options.js';

export type { StoreFindings } from './sql/compare-store.js';

/**
 * Compares all that is in a store with the definitions and with itself: beside servers that use it
 * as well as without.
 *
 * @param check - what the rules say of a document that is whole
 * @throws StoreOpenError or StoreNotReadyError when it cannot be read
 */
export async function checkDatabase(
  options: LastingStore,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<StoreFindings> {
  if (options.backend === 'sqlite') return checkFile(options.file, kinds, check);
  const postgres = await import('./postgres/check-database.js');
  return postgres.checkDatabase(options, kinds, check);
}

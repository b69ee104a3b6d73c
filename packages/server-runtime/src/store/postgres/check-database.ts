import type { KindDescriptor } from '@flux-resourceset/contract';
import type { DocumentCheck } from '../scrub.js';
import { compareStore } from '../sql/compare-store.js';
import type { StoreFindings } from '../sql/compare-store.js';
import type { PostgresPlace } from '../store-options.js';
import { readDatabase } from './database-access.js';

/**
 * Compares a database with the definitions and with itself. Its pages are PostgreSQL's: it compares
 * them with their checksums when it reads them, and amcheck its indexes.
 *
 * @throws StoreOpenError when it cannot be read
 */
export function checkDatabase(
  place: PostgresPlace,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<StoreFindings> {
  return readDatabase(place, (queries) => compareStore(queries, kinds, check));
}

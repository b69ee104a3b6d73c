import type { KindDescriptor } from '@flux-resourceset/contract';
import type { DocumentCheck } from '../scrub.js';
import { compareStore } from '../sql/compare-store.js';
import type { StoreFindings } from '../sql/compare-store.js';
import type { PostgresPlace } from '../store-options.js';
import { explainFailure } from './explain-failure.js';
import { ConnectionPool } from './pool.js';
import { queryTimeout, Transactions } from './transactions.js';

/**
 * Compares a database with the definitions and with itself. Its pages are PostgreSQL's: it compares
 * them with their checksums when it reads them, and amcheck its indexes.
 *
 * @throws StoreOpenError when it cannot be read
 */
export async function checkDatabase(
  place: PostgresPlace,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<StoreFindings> {
  const pool = new ConnectionPool(place, { connections: 1, queryTimeout });
  try {
    return await new Transactions(pool, place).read(({ queries }) =>
      compareStore(queries, kinds, check),
    );
  } catch (error) {
    throw explainFailure(place, error);
  } finally {
    await pool.close();
  }
}

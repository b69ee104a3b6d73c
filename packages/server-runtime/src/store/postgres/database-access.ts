import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { StoreTables } from '../sql/store-tables.js';
import type { WriteScope } from '../sql/write-transaction.js';
import type { PostgresPlace } from '../store-options.js';
import { explainFailure } from './explain-failure.js';
import { setUpDatabase } from './open-postgres.js';
import { ConnectionPool } from './pool.js';
import { queryTimeout, Transactions } from './transactions.js';

/** Runs `work` in one read transaction on the tables of a database. */
export function readDatabase<Result>(
  place: PostgresPlace,
  work: (queries: Kysely<StoreTables>) => Promise<Result>,
): Promise<Result> {
  return useDatabase(place, (transactions) => transactions.read(({ queries }) => work(queries)));
}

/** Runs `work` in one write transaction on the tables of a database, which is set up before. */
export async function changeDatabase(
  place: PostgresPlace,
  kinds: readonly KindDescriptor[],
  work: (scope: WriteScope) => Promise<void>,
): Promise<void> {
  await setUpDatabase({ place, kinds });
  await useDatabase(place, (transactions) =>
    transactions.write((connection) =>
      work({ transaction: connection.queries, queue: connection }),
    ),
  );
}

async function useDatabase<Result>(
  place: PostgresPlace,
  work: (transactions: Transactions) => Promise<Result>,
): Promise<Result> {
  const pool = new ConnectionPool(place, { connections: 1, queryTimeout });
  try {
    return await work(new Transactions(pool, place));
  } catch (error) {
    throw explainFailure(place, error);
  } finally {
    await pool.close();
  }
}

import type { Database } from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { TransactionDriver } from './driver.js';
import type { StoreTables } from './store-tables.js';

/** SQLite does roll back `create table`; Kysely migrates in one transaction only if told so. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Puts Kysely on an open connection; closing the connection stays with the caller. */
export function createQueries(
  database: Database,
  begin: 'begin' | 'begin immediate',
): Kysely<StoreTables> {
  return new Kysely<StoreTables>({
    dialect: {
      createDriver: () => new TransactionDriver(database, begin),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new TransactionalAdapter(),
      createIntrospector: (queries) => new SqliteIntrospector(queries),
    },
  });
}

import type { Database } from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Driver } from 'kysely';
import { ReadDriver } from './read-driver.js';
import type { DialectAdapter } from '../sql/dialect.js';
import type { StoreTables } from '../sql/store-tables.js';
import { sqliteDialect } from './sqlite-dialect.js';
import type { WriteConnection } from './write-connection.js';
import { WriteDriver } from './write-driver.js';
import type { CommittedReader } from './write-driver.js';

/** SQLite does roll back `create table`; Kysely migrates in one transaction only if told so. */
class StoreAdapter extends SqliteAdapter implements DialectAdapter {
  readonly dialect = sqliteDialect;

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Puts Kysely on the reading connection; closing it stays with the caller. */
export function createReadQueries(database: Database): Kysely<StoreTables> {
  return createQueries(() => new ReadDriver(database));
}

/** Puts Kysely on the writing connection; closing it stays with the caller. */
export function createWriteQueries(
  writer: WriteConnection,
  findReader: () => CommittedReader | undefined,
): Kysely<StoreTables> {
  return createQueries(() => new WriteDriver(writer, findReader));
}

function createQueries(createDriver: () => Driver): Kysely<StoreTables> {
  return new Kysely<StoreTables>({
    dialect: {
      createDriver,
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new StoreAdapter(),
      createIntrospector: (queries) => new SqliteIntrospector(queries),
    },
  });
}

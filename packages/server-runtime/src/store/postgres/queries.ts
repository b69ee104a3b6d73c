import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { DialectAdapter } from '../sql/dialect.js';
import type { StoreTables } from '../sql/store-tables.js';
import type { PostgresConnection } from './connection.js';
import { postgresDialect } from './postgres-dialect.js';

class StoreAdapter extends PostgresAdapter implements DialectAdapter {
  readonly dialect = postgresDialect;

  /** The store holds a lock of the transaction: one of the session would not pass a pooler. */
  override async acquireMigrationLock(): Promise<void> {
    // Held.
  }

  override async releaseMigrationLock(): Promise<void> {
    // With the transaction.
  }
}

/** Puts Kysely on one connection; transactions are begun and ended by whoever leased it. */
export function createQueries(connection: PostgresConnection): Kysely<StoreTables> {
  const only: DatabaseConnection = {
    executeQuery: (query) => execute(connection, query),
    streamQuery: () => {
      throw new Error('the store does not stream');
    },
  };
  return new Kysely<StoreTables>({
    dialect: {
      createDriver: () => new ConnectionDriver(only),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createAdapter: () => new StoreAdapter(),
      createIntrospector: (queries) => new PostgresIntrospector(queries),
    },
  });
}

async function execute<Row>(
  connection: PostgresConnection,
  { sql, parameters }: CompiledQuery,
): Promise<QueryResult<Row>> {
  const { rows, rowCount } = await connection.run(sql, parameters);
  return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
}

/** All queries go to one connection, which is in a transaction already. */
class ConnectionDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  async init(): Promise<void> {
    // It is open.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    // It is the only one.
  }

  /** The migrator asks for one: it is in that of whoever leased the connection, and fails with it. */
  async beginTransaction(): Promise<void> {
    // Begun.
  }

  async commitTransaction(): Promise<void> {
    // By whoever leased the connection.
  }

  async rollbackTransaction(): Promise<void> {
    // By whoever leased the connection.
  }

  async destroy(): Promise<void> {
    // Closing stays with the pool.
  }
}

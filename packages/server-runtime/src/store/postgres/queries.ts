import { Kysely, PostgresAdapter, PostgresQueryCompiler, sql } from 'kysely';
import type {
  CompiledQuery,
  DatabaseConnection,
  DatabaseIntrospector,
  Driver,
  QueryResult,
  SchemaMetadata,
  TableMetadata,
} from 'kysely';
import type { DialectAdapter } from '../sql/dialect.js';
import type { StoreTables } from '../sql/store-tables.js';
import { postgresDialect } from './postgres-dialect.js';

/** Whatever sends statements, one behind the other. */
export interface StatementRunner {
  run(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<{ readonly rows: unknown[]; readonly rowCount: number | null }>;
}

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
export function createQueries(connection: StatementRunner): Kysely<StoreTables> {
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
      createIntrospector: (queries) => new SchemaIntrospector(queries as Kysely<StoreTables>),
    },
  });
}

async function execute<Row>(
  connection: StatementRunner,
  { sql, parameters }: CompiledQuery,
): Promise<QueryResult<Row>> {
  const { rows, rowCount } = await connection.run(sql, parameters);
  return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
}

/** Looks at the schema of the store only: others come and go meanwhile, and may be many. */
class SchemaIntrospector implements DatabaseIntrospector {
  readonly #queries: Kysely<StoreTables>;

  constructor(queries: Kysely<StoreTables>) {
    this.#queries = queries;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(
      this.#queries,
    );
    return rows.flatMap(({ name }) => (name === null ? [] : [{ name }]));
  }

  async getTables(): Promise<TableMetadata[]> {
    const [schema] = await this.getSchemas();
    if (schema === undefined) return [];
    const names = await postgresDialect.listTables(this.#queries);
    return names.map((name) => ({
      name,
      schema: schema.name,
      isView: false,
      isForeign: false,
      columns: [],
    }));
  }

  async getMetadata(): Promise<{ tables: TableMetadata[] }> {
    return { tables: await this.getTables() };
  }
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

import type { Database, Statement } from 'better-sqlite3';
import { SqliteDriver } from 'kysely';
import type { DatabaseConnection } from 'kysely';

/** Statements kept prepared per connection; far more than the store has. */
const statementLimit = 500;

interface PreparingDatabase {
  close(): void;
  prepare(text: string): Statement;
}

/** Kysely's driver on the reading connection. */
export class ReadDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database: keepPrepared(database) });
    this.#database = database;
  }

  /** SQLite has rolled back by itself after an I/O error; again would throw. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely prepares every query anew; the store's few texts are worth keeping. */
export function keepPrepared(database: Database): PreparingDatabase {
  const statements = new Map<string, Statement>();
  return {
    close: () => void database.close(),
    prepare(text: string): Statement {
      const known = statements.get(text);
      if (known !== undefined) return known;
      const statement = database.prepare(text);
      if (statements.size < statementLimit) statements.set(text, statement);
      return statement;
    },
  };
}

import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openReader } from './connections.js';
import type { Connection } from './connections.js';
import { explainOpenFailure } from './open-failure.js';
import { foreignFile, readOwnership } from './ownership.js';
import { StoreNotReadyError } from '../store-errors.js';

/**
 * Opens a file that a writer has set up.
 * @throws StoreNotReadyError when there is no such file yet, or tables are missing
 * @throws StoreOpenError when the file cannot be used
 */
export function prepareReader(file: string, kinds: readonly KindDescriptor[]): Connection {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) {
    throw new StoreNotReadyError('the database does not exist yet');
  }
  let connection: Connection | undefined;
  try {
    connection = openReader(file);
    checkTables(connection.database, file, kinds);
    return connection;
  } catch (error) {
    connection?.database.close();
    throw explainOpenFailure(file, error);
  }
}

function checkTables(database: Database, file: string, kinds: readonly KindDescriptor[]): void {
  if (readOwnership(database) === 'foreign') throw foreignFile(file);
  const select = database.prepare("select name from sqlite_schema where type = 'table'").pluck();
  const present = new Set(select.all());
  const wanted = ['service_definitions', ...kinds.map((kind) => kind.table)];
  if (wanted.every((table) => present.has(table))) return;
  throw new StoreNotReadyError('the database has not been set up by its writer yet');
}

/** @returns the id of the store in an open file */
export function readStoreId({ database }: Connection): string {
  return database.prepare<[], string>('select store_id from service_state').pluck().get() ?? '';
}

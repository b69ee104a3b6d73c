import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { adoptDefinitions } from './adopt-definitions.js';
import { configureWriter, openWriter } from './connections.js';
import type { Connection } from './connections.js';
import { ensureKindTables } from './kind-tables.js';
import { migrateServiceTables } from './migrations.js';
import { claimFile } from './ownership.js';
import { explainOpenFailure } from './open-failure.js';
import { retryWhileBusy } from './driver.js';
import { StoreOpenError } from '../store-errors.js';

/**
 * Opens the file for writing and brings its tables up to date.
 * @throws StoreOpenError when it cannot be used; the file is then left as it was found
 */
export async function prepareWriter(
  file: string,
  create: boolean,
  kinds: readonly KindDescriptor[],
): Promise<Connection> {
  if (create) makeFolderOf(file);
  else requireFile(file);
  let connection: Connection | undefined;
  try {
    const opened = (connection = openWriter(file, create));
    await retryWhileBusy(() => setUp(opened, file, kinds));
    return opened;
  } catch (error) {
    connection?.database.close();
    throw explainOpenFailure(file, error);
  }
}

function makeFolderOf(file: string): void {
  const folder = dirname(file);
  try {
    makeFolder(folder);
  } catch (error) {
    const advice = `make ${folder} writable, or point DATABASE_URL elsewhere`;
    throw new StoreOpenError(file, 'its folder cannot be made', advice, error);
  }
}

/** Node's own `recursive` never returns for a folder below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it since.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function requireFile(file: string): void {
  if (existsSync(file)) return;
  throw new StoreOpenError(
    file,
    'the file does not exist',
    'write mode=rwc instead of mode=rw in DATABASE_URL to have it made, or check the path',
  );
}

async function setUp(
  connection: Connection,
  file: string,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  claimFile(connection.database, file);
  configureWriter(connection);
  await migrateServiceTables(connection.queries);
  await connection.queries.transaction().execute(async (transaction) => {
    await ensureKindTables(transaction, kinds);
    await adoptDefinitions(transaction, kinds);
  });
  checkPages(connection, file, kinds);
}

/**
 * Finds damage before it is served. The change log is left out: it grows without end, and
 * the start must not.
 */
function checkPages(
  { database }: Connection,
  file: string,
  kinds: readonly KindDescriptor[],
): void {
  for (const table of ['service_state', ...kinds.map((kind) => kind.table)]) {
    const result = database.pragma(`quick_check("${table}")`, { simple: true });
    if (result === 'ok') continue;
    const reason = `the file is damaged (table ${table}: ${String(result)})`;
    throw new StoreOpenError(file, reason, 'restore it from a backup, or move it away');
  }
}

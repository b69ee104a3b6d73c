import { sql } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { adoptDefinitions, migration } from '../sql/adopt-definitions.js';
import { configureWriter, openReader, openStateReader, openWriter } from './connections.js';
import type { Reader, StateReader, Writer } from './connections.js';
import { settleEpoch } from './epoch.js';
import { FileWatch } from './file/file-watch.js';
import { holdFile } from './file/held-file.js';
import type { Inspection } from './file/inspect-file.js';
import { resolveFile } from './file/resolve-file.js';
import { ensureKindTables } from '../sql/kind-tables.js';
import { makeFolderOf } from './make-folder.js';
import { migrateServiceTables } from './migrations.js';
import type { OpenFile } from './open-file.js';
import { explainOpenFailure } from './open-failure.js';
import { claimFile } from './ownership.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { takeFileOver } from './take-over.js';
import type { WriteOptions } from './take-over.js';
import { StoreNotReadyError, StoreOpenError } from '../store-errors.js';

/**
 * Opens the file for writing and brings its tables up to date. A file whose history is not the
 * one that was left here gets a new epoch.
 *
 * @throws StoreOpenError when it cannot be used; the file is then left as it was found
 */
export async function openFileForWriting(options: WriteOptions): Promise<OpenFile> {
  const { path } = options;
  try {
    return await openResolved(path, { ...options, path: resolveFile(path) });
  } catch (error) {
    throw explainOpenFailure(path, error);
  }
}

/** @param given - the path before its links were followed */
async function openResolved(given: string, options: WriteOptions): Promise<OpenFile> {
  const { path: file, create } = options;
  if (create) makeFolderOf(file);
  const inspection = await takeFileOver(options);
  let writer: Writer | undefined;
  try {
    writer = await openWriter(file, create);
    await setUpFile(writer, options);
    return await assemble({ given, file }, writer, inspection);
  } catch (error) {
    await writer?.connection.close();
    inspection.held?.release();
    throw error;
  }
}

async function setUpFile(writer: Writer, options: WriteOptions): Promise<void> {
  const { path: file, kinds, adoption = migration } = options;
  await retryWhileBusy(async () => {
    await claimFile(writer, file);
    await configureWriter(writer);
    await migrateServiceTables(writer.queries);
    await writer.queries.transaction().execute(async (transaction) => {
      await ensureKindTables(transaction, kinds);
      const scope = { transaction, queue: writer.connection };
      await adoptDefinitions(scope, kinds, adoption);
    });
    await checkPages(writer, file, kinds);
  });
}

async function assemble(
  { given, file }: { readonly given: string; readonly file: string },
  writer: Writer,
  inspection: Inspection,
): Promise<OpenFile> {
  const held = inspection.held ?? holdFile(file);
  if (held === undefined) throw new StoreNotReadyError('the database file is gone');
  let reader: Reader | undefined;
  let state: StateReader | undefined;
  try {
    await settleEpoch(writer, file, held, inspection);
    reader = openReader(file);
    state = openStateReader(file);
    writer.readBy(state);
    return { path: file, reader, state, writer, watch: new FileWatch(given, file, held) };
  } catch (error) {
    state?.close();
    reader?.database.close();
    throw error;
  }
}

/**
 * Finds damage before it is served. The change log is left out: it grows without end, and
 * the start must not.
 */
async function checkPages(
  { queries }: Writer,
  file: string,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  for (const table of ['service_state', ...kinds.map((kind) => kind.table)]) {
    const check = sql<{ quick_check: string }>`pragma quick_check(${sql.id(table)})`;
    const result = (await check.execute(queries)).rows[0]?.quick_check;
    if (result === 'ok') continue;
    const reason = `the file is damaged (table ${table}: ${result})`;
    throw new StoreOpenError(file, reason, 'restore it from a backup, or move it away');
  }
}

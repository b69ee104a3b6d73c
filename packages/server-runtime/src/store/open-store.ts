import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { PostgresStoreOptions } from './postgres/postgres-store.js';
import { openFileForReading } from './sqlite/open-reader.js';
import { openFileForWriting } from './sqlite/open-writer.js';
import { SqliteStore } from './sqlite/sqlite-store.js';
import type { FileOpener } from './sqlite/sqlite-store.js';
import type { StoreLog, StoreOptions } from './store-options.js';
import type { Store } from './store.js';

/**
 * Opens the store that the configuration names and brings its tables up to date.
 *
 * A file that is opened with mode `ro` may be missing or not set up yet: the store then is
 * not ready, throws `store_unavailable`, and opens itself as soon as the file is there.
 *
 * @param options - where the documents live
 * @param kinds - the kinds that have a table
 * @param log - told when the file was replaced
 * @returns the store; close it to move the last writes into the file
 * @throws StoreOpenError when the file cannot be used: not ours, damaged, not writable
 */
export async function openStore(
  options: StoreOptions,
  kinds: readonly KindDescriptor[],
  log: StoreLog = silent,
): Promise<Store> {
  if (options.backend === 'memory') return openPrivateStore(kinds, log);
  if (options.backend === 'postgres') return openDatabase({ place: options, kinds, log });
  const { file: path, mode } = options;
  const place: StorePlace = { path, kinds, log };
  return mode === 'ro' ? openReadOnlyStore(place) : openWritableStore(place, mode === 'rwc');
}

/** Its driver is loaded where it is needed only. */
async function openDatabase(options: PostgresStoreOptions): Promise<Store> {
  const { openPostgres } = await import('./postgres/open-postgres.js');
  return openPostgres(options);
}

type StorePlace = Pick<FileOpener, 'path' | 'kinds' | 'log'>;

const silent: StoreLog = { warn: () => undefined };

async function openWritableStore(place: StorePlace, create: boolean): Promise<SqliteStore> {
  const file = await openFileForWriting({ ...place, create, overwritten: false });
  // A file that is gone later was lost; it is not made again.
  const open = (overwritten: boolean) =>
    openFileForWriting({ ...place, create: false, overwritten });
  return new SqliteStore({ ...place, open }, file);
}

function openReadOnlyStore(place: StorePlace): SqliteStore {
  const openNow = () => openFileForReading(place.path, place.kinds);
  const store = new SqliteStore({ ...place, openNow, open: async () => openNow() });
  store.tryOpen();
  return store;
}

/** The store `memory`: the same code on a file that nobody else knows, removed at the end. */
async function openPrivateStore(kinds: readonly KindDescriptor[], log: StoreLog): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'flux-resourceset-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const store = await openWritableStore({ path: join(folder, 'store.db'), kinds, log }, true);
  const close = store.close.bind(store);
  return Object.assign(store, {
    close: async () => {
      await close();
      process.off('exit', removeFolder);
      removeFolder();
    },
  });
}

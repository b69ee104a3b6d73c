import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openReader, openVersionReader } from './sqlite/connections.js';
import type { Connection } from './sqlite/connections.js';
import { LateStore } from './late-store.js';
import { prepareReader } from './sqlite/open-reader.js';
import { prepareWriter } from './sqlite/open-writer.js';
import { SqliteStore } from './sqlite/sqlite-store.js';
import type { StoreOptions } from './store-options.js';
import type { Store } from './store.js';

/**
 * Opens the store that the configuration names and brings its tables up to date.
 *
 * A file that is opened with mode `ro` may be missing or not set up yet: the store then is
 * not ready, throws `store_unavailable`, and opens itself as soon as the file is there.
 *
 * @param options - where the documents live
 * @param kinds - the kinds that have a table
 * @returns the store; close it to move the last writes into the file
 * @throws StoreOpenError when the file cannot be used: not ours, damaged, not writable
 */
export async function openStore(
  options: StoreOptions,
  kinds: readonly KindDescriptor[],
): Promise<Store> {
  if (options.backend === 'memory') return openPrivateStore(kinds);
  if (options.mode === 'ro') return openReadOnlyStore(options.file, kinds);
  return openWritableStore(options.file, options.mode === 'rwc', kinds);
}

async function openWritableStore(
  file: string,
  create: boolean,
  kinds: readonly KindDescriptor[],
): Promise<SqliteStore> {
  const writer = await prepareWriter(file, create, kinds);
  return assembleStore(file, openReader(file), writer, kinds);
}

function openReadOnlyStore(file: string, kinds: readonly KindDescriptor[]): LateStore {
  const store = new LateStore(() => assembleStore(file, prepareReader(file, kinds), null, kinds));
  store.tryOpen();
  return store;
}

function assembleStore(
  file: string,
  reader: Connection,
  writer: Connection | null,
  kinds: readonly KindDescriptor[],
): SqliteStore {
  return new SqliteStore({ reader, writer, version: openVersionReader(file) }, kinds);
}

/** The store `memory`: the same code on a file that nobody else knows, removed at the end. */
async function openPrivateStore(kinds: readonly KindDescriptor[]): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'flux-resourceset-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const store = await openWritableStore(join(folder, 'store.db'), true, kinds);
  const close = store.close.bind(store);
  return Object.assign(store, {
    close: async () => {
      await close();
      process.off('exit', removeFolder);
      removeFolder();
    },
  });
}

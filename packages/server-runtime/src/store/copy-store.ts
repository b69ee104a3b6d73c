import type { KindDescriptor } from '@flux-resourceset/contract';
import { describeStore } from './describe-store.js';
import { copyTables, isEmpty } from './sql/copy-tables.js';
import type { CopyTarget } from './sql/copy-tables.js';
import type { StoreTables } from './sql/store-tables.js';
import { changeFile, readFile } from './sqlite/file-access.js';
import { StoreOpenError } from './store-errors.js';
import type { LastingStore, StoreLog } from './store-options.js';
import type { Kysely } from 'kysely';

/** What is copied where. */
export interface CopyOptions {
  readonly from: LastingStore;
  readonly to: LastingStore;
  readonly kinds: readonly KindDescriptor[];
  readonly log: StoreLog;
}

/**
 * Copies a store, its whole log included, into another database, which is set up for it: in one
 * transaction, of one moment of the source.
 *
 * @throws StoreOpenError when one of them cannot be used, or the target is not empty
 */
export async function copyStore({ from, to, kinds, log }: CopyOptions): Promise<void> {
  await readTables(from, kinds, (source) =>
    changeTables(to, kinds, log, async (target) => {
      if (await isEmpty(target.transaction, kinds)) return copyTables(source, target, kinds);
      const advice = 'name a database, a schema or a file that nothing was written to';
      throw new StoreOpenError(describeStore(to), 'the target of the copy is not empty', advice);
    }),
  );
}

async function readTables(
  store: LastingStore,
  kinds: readonly KindDescriptor[],
  work: (queries: Kysely<StoreTables>) => Promise<void>,
): Promise<void> {
  if (store.backend === 'sqlite') return readFile(store.file, kinds, work);
  const { readDatabase } = await import('./postgres/database-access.js');
  return readDatabase(store, work);
}

async function changeTables(
  store: LastingStore,
  kinds: readonly KindDescriptor[],
  log: StoreLog,
  work: (target: CopyTarget) => Promise<void>,
): Promise<void> {
  if (store.backend === 'sqlite') return changeFile({ path: store.file, kinds, log }, work);
  const { changeDatabase } = await import('./postgres/database-access.js');
  return changeDatabase(store, kinds, work);
}

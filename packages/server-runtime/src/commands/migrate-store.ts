import type { ServiceDescriptor } from '@flux-resourceset/contract';
import { describeStore } from '../store/describe-store.js';
import { openStore } from '../store/open-store.js';
import type { LastingStore } from '../store/store-options.js';
import type { CommandOutcome } from './command.js';

/**
 * Does what the start of a server that writes does to a store, and nothing else: for the owner of a
 * database whose servers may make no tables.
 *
 * @throws StoreOpenError when it cannot be done; nothing is changed then
 */
export async function migrateStore(
  store: LastingStore,
  { kinds }: ServiceDescriptor,
): Promise<CommandOutcome> {
  const opened = await openStore(store, kinds);
  const revision = await opened.read((snapshot) => snapshot.revision());
  await opened.close();
  return { lines: [`${describeStore(store)}: set up, revision ${String(revision)}`], status: 0 };
}

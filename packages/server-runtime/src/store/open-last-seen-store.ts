import type { LastSeenStore } from './last-seen-store.js';
import { LastSeenFile } from './sqlite/last-seen-file.js';
import type { StoreOptions } from './store-options.js';

/** @returns null for a store that goes with its process */
export async function openLastSeenStore(options: StoreOptions): Promise<LastSeenStore | null> {
  if (options.backend === 'memory') return null;
  if (options.backend === 'sqlite') return new LastSeenFile(`${options.file}-last-seen`);
  const { LastSeenTable } = await import('./postgres/last-seen-table.js');
  return new LastSeenTable(options);
}

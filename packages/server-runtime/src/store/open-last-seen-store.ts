import type { LastSeenStore } from './last-seen-store.js';
import { LastSeenFile } from './sqlite/last-seen-file.js';
import type { StoreOptions } from './store-options.js';

/** @returns null for a store that goes with its process */
export function openLastSeenStore(options: StoreOptions): LastSeenStore | null {
  return options.backend === 'memory' ? null : new LastSeenFile(`${options.file}-last-seen`);
}

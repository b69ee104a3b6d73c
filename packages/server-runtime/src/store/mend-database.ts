import type { KindDescriptor } from '@flux-resourceset/contract';
import type { Adoption } from './sql/adopt-definitions.js';
import { mendFile } from './sqlite/mend-file.js';
import type { LastingStore, StoreLog } from './store-options.js';

/** How stored documents are mended. */
export interface MendOptions {
  readonly store: LastingStore;
  readonly kinds: readonly KindDescriptor[];
  /** Kinds without a definition whose documents are removed. */
  readonly dropKinds: readonly string[];
  readonly adapt: Adoption['adapt'];
  readonly log: StoreLog;
}

/**
 * Makes the documents of a store what the definitions say, and keys, references and indexes anew:
 * in one transaction, the one in which a start would do its part of it.
 *
 * @returns how many changes were recorded
 * @throws StoreOpenError when a server would not start on what came of it, or what was asked would
 *   take something away; nothing is changed then
 */
export async function mendDatabase(options: MendOptions): Promise<number> {
  const { store, kinds, dropKinds, adapt, log } = options;
  let changes = 0;
  const adoption: Adoption = {
    ...{ actor: { name: 'mend' }, everything: true, dropKinds, adapt },
    recorded: (count) => {
      changes = count;
    },
  };
  if (store.backend === 'sqlite') await mendFile({ path: store.file, kinds, log, adoption });
  else {
    const { setUpDatabase } = await import('./postgres/open-postgres.js');
    await setUpDatabase({ place: store, kinds }, adoption);
  }
  return changes;
}

import type { KindDescriptor } from '@flux-resourceset/contract';
import type { StoreLog } from '../store-options.js';
import type { Adoption } from '../sql/adopt-definitions.js';
import { openFileForWriting } from './open-writer.js';
import { OpenedStore } from './opened-store.js';

/** How stored documents are mended. */
export interface MendOptions {
  readonly path: string;
  readonly kinds: readonly KindDescriptor[];
  /** Kinds without a definition whose documents are removed. */
  readonly dropKinds: readonly string[];
  readonly adapt: Adoption['adapt'];
  readonly log: StoreLog;
}

/**
 * Makes the documents of a file what the definitions say, and keys, references and indexes anew:
 * in one transaction, the one in which a start would do its part of it.
 *
 * @returns how many changes were recorded
 * @throws StoreOpenError when a server would not start on what came of it, or what was asked would
 *   take something away; nothing is changed then
 */
export async function mendFile(options: MendOptions): Promise<number> {
  const { path, kinds, dropKinds, adapt, log } = options;
  let changes = 0;
  const adoption: Adoption = {
    ...{ actor: { name: 'mend' }, everything: true, dropKinds, adapt },
    recorded: (count) => {
      changes = count;
    },
  };
  const known = { kinds, log };
  const how = { path, create: false, overwritten: false, adoption };
  await new OpenedStore(known, await openFileForWriting({ ...known, ...how })).close();
  return changes;
}

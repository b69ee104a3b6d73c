import { setImmediate } from 'node:timers/promises';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { storeUnavailable } from './store-errors.js';
import type { Store, StoredDocument } from './store.js';

/** Documents that are read at once: a few milliseconds of work, also where eight lists are read at a time. */
export const chunkSize = 50;

/**
 * Reads many documents without keeping others waiting: each chunk is a read of its own, and others
 * have their turn in between. So a document is as it was when its chunk was read, never older than
 * the ids; one that was deleted since is left out.
 *
 * @param ids - of documents, in the order in which they are wanted
 * @param epoch - of the snapshot that gave the ids: in another one they are other documents
 * @throws Problem `store_unavailable` when the store was restored meanwhile
 */
export async function* readInChunks(
  store: Store,
  kind: KindDescriptor,
  { ids, epoch }: { readonly ids: readonly string[]; readonly epoch: string },
): AsyncGenerator<readonly StoredDocument[]> {
  for (let start = 0; start < ids.length; start += chunkSize) {
    const chunk = ids.slice(start, start + chunkSize);
    const found = await store.read((snapshot) => {
      if (snapshot.epoch !== epoch) throw storeUnavailable('the store was replaced meanwhile');
      return snapshot.getMany(kind, chunk);
    });
    yield chunk.flatMap((id) => found.get(id) ?? []);
    await setImmediate();
  }
}

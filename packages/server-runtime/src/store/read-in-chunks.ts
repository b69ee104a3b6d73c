import { setImmediate } from 'node:timers/promises';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { Store, StoredDocument } from './store.js';

/** Documents that are read at once: some ten milliseconds of work. */
export const chunkSize = 200;

/**
 * Reads many documents without keeping others waiting: each chunk is a read of its own, and others
 * have their turn in between. So a document is as it was when its chunk was read, never older than
 * the ids; one that was deleted since is left out.
 *
 * @param ids - of documents, in the order in which they are wanted
 */
export async function* readInChunks(
  store: Store,
  kind: KindDescriptor,
  ids: readonly string[],
): AsyncGenerator<readonly StoredDocument[]> {
  for (let start = 0; start < ids.length; start += chunkSize) {
    const chunk = ids.slice(start, start + chunkSize);
    const found = await store.read((snapshot) => snapshot.getMany(kind, chunk));
    yield chunk.flatMap((id) => found.get(id) ?? []);
    await setImmediate();
  }
}

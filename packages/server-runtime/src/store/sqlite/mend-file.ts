import { openFileForWriting } from './open-writer.js';
import { OpenedStore } from './opened-store.js';
import type { WriteOptions } from './take-over.js';

/**
 * Makes the documents of a file what an adoption says.
 * @throws StoreOpenError when it cannot be done; nothing is changed then
 */
export async function mendFile(
  options: Pick<WriteOptions, 'path' | 'kinds' | 'log' | 'adoption'>,
): Promise<void> {
  const how = { create: false, overwritten: false };
  await new OpenedStore(options, await openFileForWriting({ ...options, ...how })).close();
}

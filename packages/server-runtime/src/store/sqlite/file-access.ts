import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { StoreTables } from '../sql/store-tables.js';
import type { WriteScope } from '../sql/write-transaction.js';
import { abandonFile } from './open-file.js';
import { openFileForReading } from './open-reader.js';
import { openFileForWriting } from './open-writer.js';
import { OpenedStore } from './opened-store.js';
import type { WriteOptions } from './take-over.js';

/** Runs `work` in one read transaction on the tables of a file. */
export async function readFile<Result>(
  path: string,
  kinds: readonly KindDescriptor[],
  work: (queries: Kysely<StoreTables>) => Promise<Result>,
): Promise<Result> {
  const opened = openFileForReading(path, kinds);
  try {
    return await opened.reader.queries.transaction().execute(work);
  } finally {
    await abandonFile(opened);
  }
}

/** Runs `work` in one write transaction on the tables of a file, which is made where it is missing. */
export async function changeFile(
  options: Pick<WriteOptions, 'path' | 'kinds' | 'log'>,
  work: (scope: WriteScope) => Promise<void>,
): Promise<void> {
  const how = { create: true, overwritten: false };
  const store = new OpenedStore(options, await openFileForWriting({ ...options, ...how }));
  try {
    await store.change(work);
  } finally {
    await store.close();
  }
}

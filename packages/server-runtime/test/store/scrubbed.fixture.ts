import type { Store } from '../../src/store/store.js';
import { scrubStore } from '../../src/store/scrub.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';

/** Stores what a scrub looks through, and closes the store. */
export async function fillForScrub(store: Store): Promise<void> {
  await store.write({ name: 'tester' }, async (transaction) => {
    for (let index = 10; index < 70; index += 1) {
      const id = `part-${index}`;
      await transaction.insert(parts, id, {
        id,
        depends_on: index > 10 ? [`part-${index - 1}`] : [],
      });
    }
    await transaction.insert(machines, 'press', {
      id: 'press',
      address: 'hall-1',
      main_part: 'part-42',
    });
    for (const id of ['9', '10']) await transaction.insert(serials, id, { number: Number(id) });
    await transaction.addTombstone({
      dns: 'gone.example',
      cluster: 'gone',
      cause: 'deleted',
      time: '2026-01-02T03:04:05.678Z',
    });
  });
  // Some of it is folded into what the log begins with.
  await store.foldChanges({ before: null, bytes: 0 });
  await store.close();
}

/** Looks through a store, and closes it. @returns what is damaged */
export async function scrubAll(store: Store): Promise<readonly string[]> {
  const { damages } = await scrubStore({ store, kinds, check: () => [], rest: 0 });
  await store.close();
  return damages.map(({ kind, id, reason }) => `${kind} ${id} ${reason}`);
}

/** @returns the documents that refer to one part */
export async function findReferrers(store: Store, limit: number): Promise<readonly string[]> {
  try {
    const found = await store.read((snapshot) => snapshot.referrers(parts, 'part-42', limit));
    return found.map(({ id }) => id);
  } finally {
    await store.close();
  }
}

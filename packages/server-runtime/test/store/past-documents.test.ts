import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { historyOf, run, wanted } from './history.fixture.js';
import { kinds } from './kinds.fixture.js';
import { openTestStore, runsOf } from './test-database.js';

test('every revision gives the documents as they were then, each and all', async () => {
  await fc.assert(
    fc.asyncProperty(historyOf(8), async (transactions) => {
      const store = await openTestStore(kinds);
      try {
        const states = new Map([[0, new Map(wanted.map(({ kind }) => [kind.kind, new Map()]))]]);
        for (const steps of transactions) {
          const [revision, state] = await run(store, steps);
          states.set(revision, state as Map<string, Map<string, unknown>>);
        }
        for (const [revision, state] of states) {
          await store.read(async ({ log }) => {
            expect(await log.documentsAt(revision, wanted)).toEqual(state);
            for (const { kind } of wanted) {
              const [one] = (await log.documentsAt(revision, [{ kind, ids: ['a'] }])).values();
              expect(one?.get('a')).toEqual(state.get(kind.kind)?.get('a'));
            }
          });
        }
      } finally {
        await store.close();
      }
    }),
    { numRuns: runsOf(40) },
  );
}, 60_000);

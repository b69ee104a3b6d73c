import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import type { Snapshot, Store, WriteTransaction } from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import { kinds, machines, parts } from './kinds.fixture.js';

const ids = ['a', 'b', 'c'];
const wanted = [parts, machines].map((kind) => ({ kind, ids }));

interface Step {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly members: JsonObject;
  readonly removes: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(parts, machines),
  id: fc.constantFrom(...ids),
  members: fc.record(
    {
      size: fc.nat(3),
      '/': fc.constantFrom('~', ''),
      parts: fc.array(fc.record({ id: fc.constantFrom(...ids), count: fc.nat(2) }), {
        maxLength: 4,
      }),
    },
    { requiredKeys: [] },
  ),
  removes: fc.boolean(),
});
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

async function take(transaction: WriteTransaction, made: Step): Promise<void> {
  const { kind, id, members, removes } = made;
  const exists = (await transaction.get(kind, id)) !== undefined;
  const document = { id, ...members };
  if (exists && removes) await removeStored(transaction, kind, id);
  else if (exists) await replaceStored(transaction, kind, id, document);
  else await transaction.insert(kind, id, document);
}

async function readAll(snapshot: Snapshot): Promise<unknown> {
  const all = new Map<string, unknown>();
  for (const { kind } of wanted) {
    const found = [...(await snapshot.getMany(kind, ids)).values()].map(
      ({ id, document, revision }) => [id, { kind: kind.kind, id, document, revision }] as const,
    );
    all.set(kind.kind, new Map(found));
  }
  return all;
}

async function run(store: Store, steps: readonly Step[]): Promise<readonly [number, unknown]> {
  await store.write({ name: 'tester' }, async (transaction) => {
    for (const made of steps) await take(transaction, made);
  });
  return store.read(async (snapshot) => [await snapshot.revision(), await readAll(snapshot)]);
}

test('every revision gives the documents as they were then, each and all', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (transactions) => {
      const store = await openStore({ backend: 'memory' }, kinds);
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
    { numRuns: 40 },
  );
}, 60_000);

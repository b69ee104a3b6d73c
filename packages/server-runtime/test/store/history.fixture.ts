import fc from 'fast-check';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { Snapshot, Store, WriteTransaction } from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import { machines, parts } from './kinds.fixture.js';

export const ids = ['a', 'b', 'c'];
export const wanted = [parts, machines].map((kind) => ({ kind, ids }));

/** One document that is made, changed or removed, and what becomes of a mark. */
interface Step {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly members: JsonObject;
  readonly removes: boolean;
  readonly mark: 'set' | 'lift' | 'stay';
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
  mark: fc.constantFrom('set', 'lift', 'stay'),
});

/** Transactions of up to four steps each. */
export function historyOf(transactions: number): fc.Arbitrary<readonly (readonly Step[])[]> {
  return fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: transactions });
}

async function take(transaction: WriteTransaction, made: Step): Promise<void> {
  const { kind, id, members, removes, mark } = made;
  const exists = (await transaction.get(kind, id)) !== undefined;
  const document = { id, ...members };
  if (exists && removes) await removeStored(transaction, kind, id);
  else if (exists) await replaceStored(transaction, kind, id, document);
  else await transaction.insert(kind, id, document);
  const dns = `${id}.example`;
  const time = new Date().toISOString();
  if (mark === 'set') await transaction.addTombstone({ dns, cluster: id, cause: 'deleted', time });
  else if (mark === 'lift') await transaction.removeTombstone(dns);
}

/** All documents, in the form of `documentsAt`. */
export async function readAll(snapshot: Snapshot): Promise<unknown> {
  const all = new Map<string, unknown>();
  for (const { kind } of wanted) {
    const found = [...(await snapshot.getMany(kind, ids)).values()].map(
      ({ id, document, revision }) => [id, { kind: kind.kind, id, document, revision }] as const,
    );
    all.set(kind.kind, new Map(found));
  }
  return all;
}

/** @returns the revision after one transaction, and all documents then */
export async function run(store: Store, steps: readonly Step[]): Promise<[number, unknown]> {
  await store.write({ name: 'tester' }, async (transaction) => {
    for (const made of steps) await take(transaction, made);
  });
  return store.read(async (snapshot) => [await snapshot.revision(), await readAll(snapshot)]);
}

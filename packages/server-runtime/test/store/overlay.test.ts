import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { overlay } from '../../src/store/overlay.js';
import type { OverlaidChanges, OverlaidDocument } from '../../src/store/overlay.js';
import type {
  Snapshot,
  StoredDocument,
  Tombstone,
  WriteTransaction,
} from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';
import { openTestStore, runsOf } from './test-database.js';

const actor = { name: 'tester' };
const keys = ['a', 'B', 'ü', '\u{1f600}', '\uff00'];
const numbers = ['10', '9', '-1'];
const names = ['a.example', 'b.example'];
const places = ['north', 'south'];

const part = fc.record({
  kind: fc.constant(parts),
  id: fc.constantFrom(...keys),
  members: fc.record({ depends_on: fc.subarray(keys) }),
});
const machine = fc.record({
  kind: fc.constant(machines),
  id: fc.constantFrom(...keys),
  members: fc.record(
    {
      address: fc.constantFrom('one', 'two', 'three'),
      place: fc.record({ region: fc.constantFrom(...places) }),
      running: fc.boolean(),
      size: fc.constantFrom(5, '5'),
      main_part: fc.constantFrom(...keys),
      parts: fc.subarray(keys).map((ids) => ids.map((id) => ({ id }))),
      slots: fc.subarray(keys).map((ids) => ids.map((part) => ({ part }))),
      serial: fc.constantFrom(10, 9),
    },
    { requiredKeys: [] },
  ),
});
const serial = fc.record({
  kind: fc.constant(serials),
  id: fc.constantFrom(...numbers),
  members: fc.constant({}),
});
const put = fc
  .oneof(part, machine, serial)
  .map(({ kind, id, members }): OverlaidDocument => ({ kind, id, document: { id, ...members } }));
const removal = fc
  .oneof(part, machine, serial)
  .map(({ kind, id }): OverlaidDocument => ({ kind, id, document: null }));
const writes = fc.array(fc.oneof({ weight: 3, arbitrary: put }, removal), { maxLength: 12 });
const mark = fc.record({
  dns: fc.constantFrom(...names),
  cluster: fc.constantFrom('one', 'two'),
  cause: fc.constantFrom('deleted' as const, 'renamed' as const),
  time: fc.constant('2026-01-02T03:04:05.678Z'),
});
const tombstones = fc.array(
  fc.oneof(
    mark.map((made): [string, Tombstone | null] => [made.dns, made]),
    fc.constantFrom(...names).map((dns): [string, Tombstone | null] => [dns, null]),
  ),
  { maxLength: 3 },
);

/** Leaves out what a store would refuse: a removal of nothing, an address that is taken. */
function keepPossible(
  all: readonly OverlaidDocument[],
  stored: Map<string, JsonObject>,
): readonly OverlaidDocument[] {
  return all.filter(({ kind, id, document }) => {
    const key = `${kind.kind}/${id}`;
    if (document === null) return stored.delete(key);
    const isTaken = [...stored].some(
      ([other, { address }]) =>
        other !== key && address !== undefined && address === document['address'],
    );
    if (!isTaken) stored.set(key, document);
    return !isTaken;
  });
}

async function write(
  transaction: WriteTransaction,
  { kind, id, document }: OverlaidDocument,
): Promise<void> {
  const exists = (await transaction.get(kind, id)) !== undefined;
  if (document === null) await removeStored(transaction, kind, id);
  else if (exists) await replaceStored(transaction, kind, id, document);
  else await transaction.insert(kind, id, document);
}

async function commit(transaction: WriteTransaction, changes: OverlaidChanges): Promise<void> {
  for (const change of changes.documents) await write(transaction, change);
  for (const [dns, made] of changes.tombstones) {
    await (made ? transaction.addTombstone(made) : transaction.removeTombstone(dns));
  }
}

/** All that a snapshot can be asked about the keys and values of this test; times left out. */
async function askEverything(snapshot: Snapshot, since: number): Promise<unknown> {
  const plain = (stored: StoredDocument | undefined) =>
    stored && { id: stored.id, document: stored.document, revision: stored.revision };
  const idsOf = (kind: KindDescriptor) => (kind === serials ? numbers : keys);
  const answers: unknown[] = [await snapshot.revision(), await snapshot.changedSince(since)];
  for (const kind of kinds) {
    const ids = idsOf(kind);
    for (const id of ids) {
      answers.push(plain(await snapshot.get(kind, id)), await snapshot.referrers(kind, id, 100));
      answers.push(await snapshot.referrers(kind, id, 1));
    }
    answers.push([...(await snapshot.getMany(kind, ids)).keys()].toSorted());
    answers.push(
      [...(await snapshot.exists([{ kind, ids }]))].map(([name, found]) => [
        name,
        [...found].toSorted(),
      ]),
    );
    const filters = kind.filters.flatMap((filter) =>
      ['one', ...places, ...keys, true, false, 5, 10, '5'].map((value) => [{ filter, value }]),
    );
    const [first = []] = filters;
    filters.push(...filters.map((where) => [...where, ...first]));
    for (const where of [[], ...filters]) {
      for (const page of [{}, { limit: 1 }, { limit: 2, offset: 1 }]) {
        const { documents, total } = await snapshot.list(kind, { where, ...page });
        answers.push(documents.map(plain), total);
      }
    }
  }
  for (const value of ['one', 'two', 'none'])
    answers.push(plain(await snapshot.findBy(machines, 'address', value)));
  for (const dns of names) answers.push(await snapshot.findTombstone(dns));
  for (const cluster of ['one', 'two']) answers.push(await snapshot.listTombstones(cluster));
  return answers;
}

test('changes laid over a snapshot answer as the store does once they are stored', async () => {
  await fc.assert(
    fc.asyncProperty(writes, writes, tombstones, tombstones, async (first, second, ...marks) => {
      const store = await openTestStore(kinds);
      try {
        const model = new Map<string, JsonObject>();
        const limit = (
          all: readonly OverlaidDocument[],
          made: readonly [string, Tombstone | null][],
        ) => {
          const documents = keepPossible(all, model);
          // A mark that changes alone takes a revision of its own, which no plan asks for.
          const tombstones = new Map(documents.length > 0 ? made : []);
          return { documents, tombstones, time: new Date().toISOString() };
        };
        const before = limit(first, marks[0]);
        const after = limit(second, marks[1]);
        await store.write(actor, (transaction) => commit(transaction, before));
        const since = Math.floor(before.documents.length / 2);
        const laid = await store.read((snapshot) => askEverything(overlay(snapshot, after), since));
        await store.write(actor, (transaction) => commit(transaction, after));
        expect(laid).toEqual(await store.read((snapshot) => askEverything(snapshot, since)));
      } finally {
        await store.close();
      }
    }),
    { numRuns: runsOf(30) },
  );
}, 60_000);

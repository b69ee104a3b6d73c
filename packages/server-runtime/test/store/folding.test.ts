import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Difference, JsonObject, JsonValue } from '@flux-resourceset/contract';
import { applyDifferences } from '@flux-resourceset/contract';
import { checkDatabase } from '../../src/store/check-database.js';
import { LogCutError } from '../../src/store/store-errors.js';
import type { Store, WriteTransaction } from '../../src/store/store.js';
import { replaceStored } from '../fixtures/stored.js';
import { historyOf, ids, readAll, run, wanted } from './history.fixture.js';
import { kinds, parts } from './kinds.fixture.js';
import { makeDatabase, useDatabase, runsOf } from './test-database.js';
import type { TestDatabase } from './test-database.js';

const database = useDatabase();
const keepsNothing = { before: null, bytes: 0 };

const open = (): Promise<Store> => database.open(kinds);

async function readLogBytes(from: TestDatabase = database): Promise<number> {
  const [state] = await from.rows<{ log_bytes: number }>('select * from service_state');
  return state!.log_bytes;
}

interface Folded {
  readonly kind: string;
  readonly id: string;
}

/** What the log begins with and what it says, and nothing else. */
async function replay(from: TestDatabase): Promise<ReadonlyMap<string, JsonValue>> {
  const documents = new Map<string, JsonValue>();
  const began = await from.rows<Folded & { document: string }>('select * from service_baseline');
  for (const row of began) {
    documents.set(`${row.kind}/${row.id}`, JSON.parse(row.document));
  }
  const rows = await from.rows<Folded & { differences: string }>(
    'select * from service_changes order by revision',
  );
  for (const { kind, id, differences } of rows) {
    const key = `${kind}/${id}`;
    const found = JSON.parse(differences) as readonly Difference[];
    const after = applyDifferences(documents.get(key), found);
    if (after === undefined) documents.delete(key);
    else documents.set(key, after);
  }
  return documents;
}

async function replayMarks(from: TestDatabase): Promise<ReadonlyMap<string, JsonValue>> {
  const marks = new Map<string, JsonValue>();
  const began = await from.rows<{ dns: string; mark: string }>(
    'select * from service_baseline_marks',
  );
  for (const { dns, mark } of began) {
    marks.set(dns, JSON.parse(mark));
  }
  const rows = await from.rows<{ dns: string; after: string | null }>(
    'select * from service_mark_changes order by revision',
  );
  for (const { dns, after } of rows) {
    if (after === null) marks.delete(dns);
    else marks.set(dns, JSON.parse(after));
  }
  return marks;
}

async function readStore(store: Store): Promise<ReadonlyMap<string, JsonValue>> {
  return store.read(async (snapshot) => {
    const documents = new Map<string, JsonValue>();
    for (const { kind } of wanted) {
      for (const [id, { document }] of await snapshot.getMany(kind, ids)) {
        documents.set(`${kind.kind}/${id}`, document);
      }
    }
    return documents;
  });
}

async function fold(from: TestDatabase, store: Store, steps: number): Promise<void> {
  const { before } = keepsNothing;
  for (let step = 0; step < steps; step += 1) {
    const bytes = await readLogBytes(from);
    await store.foldChanges({ before, bytes: Math.floor(bytes / 2) });
  }
}

async function readMarks(from: TestDatabase): Promise<ReadonlyMap<string, JsonValue>> {
  const marks = await from.rows<JsonObject>(
    'select dns, cluster, cause, time from service_tombstones',
  );
  return new Map(marks.map((mark) => [String(mark['dns']), mark]));
}

test('what a log begins with, and what it keeps, give the store back, whenever it was folded', async () => {
  const histories = fc.array(fc.tuple(historyOf(3), fc.nat(2)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(histories, async (rounds) => {
      const from = makeDatabase();
      const store = await from.open(kinds);
      try {
        const states = new Map<number, unknown>();
        for (const [transactions, steps] of rounds) {
          for (const steps of transactions) states.set(...(await run(store, steps)));
          await fold(from, store, steps);
          expect(await replay(from)).toEqual(await readStore(store));
          expect(await replayMarks(from)).toEqual(await readMarks(from));
        }
        await expectPast(store, states);
        const { damages } = await checkDatabase(from.options(), kinds, () => []);
        expect(damages.filter(({ reason }) => !reason.startsWith('refers to'))).toEqual([]);
      } finally {
        await store.close();
        await from.remove();
      }
    }),
    { numRuns: runsOf(25) },
  );
}, 120_000);

/** What is kept is known, what was cut off is said to be. */
async function expectPast(store: Store, states: ReadonlyMap<number, unknown>): Promise<void> {
  await store.read(async (snapshot) => {
    const begin = await snapshot.log.begin();
    for (const [revision, state] of states) {
      const past = snapshot.log.documentsAt(revision, wanted);
      if (revision >= begin) expect(await past).toEqual(state);
      else await expect(past).rejects.toThrow(LogCutError);
    }
    expect(await readAll(snapshot)).toEqual(
      await snapshot.log.documentsAt(await snapshot.revision(), wanted),
    );
  });
}

describe('a log that is cut', () => {
  const write = <Result>(
    store: Store,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> => store.write({ name: 'tester' }, work);

  async function fill(store: Store, changes: number): Promise<void> {
    await write(store, (transaction) => transaction.insert(parts, 'a', { id: 'a', count: 0 }));
    for (let count = 1; count < changes; count += 1) {
      await write(store, (transaction) =>
        replaceStored(transaction, parts, 'a', { id: 'a', count, text: `text ${count}` }),
      );
    }
  }

  test('keeps what is younger than a time', async () => {
    const store = await open();
    await fill(store, 3);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = new Date().toISOString();
    await fill2(store);
    expect(await store.foldChanges({ before, bytes: null })).toBe(3);
    expect(await store.foldChanges({ before, bytes: null })).toBe(0);
    await store.read(async ({ log }) => {
      expect(await log.begin()).toBe(3);
      expect((await log.list({ limit: 9 })).map(({ revision }) => revision)).toEqual([5, 4]);
      expect(await log.find(3)).toBeUndefined();
    });
    await store.close();
  });

  async function fill2(store: Store): Promise<void> {
    await write(store, async (transaction) => {
      await transaction.insert(parts, 'b', { id: 'b' });
      await transaction.insert(parts, 'c', { id: 'c' });
    });
  }

  test('keeps a transaction of which a change is left', async () => {
    const store = await open();
    await fill2(store);
    const bytes = await readLogBytes();
    expect(await store.foldChanges({ before: null, bytes: bytes - 1 })).toBe(1);
    expect(await store.read(({ log }) => log.list({ limit: 9 }))).toMatchObject([
      { revision: 2, actor: 'tester' },
    ]);
    await store.foldChanges(keepsNothing);
    expect(await database.rows('select * from service_transactions')).toEqual([]);
    await store.close();
  });

  test('is cut in small steps, and moves neither revision nor epoch', async () => {
    const store = await open();
    await fill(store, 120);
    const look = () =>
      store.read(async (snapshot) => [snapshot.epoch, await snapshot.revision()] as const);
    const before = await look();
    const steps: number[] = [];
    for (let step = -1; step !== 0; steps.push(step)) step = await store.foldChanges(keepsNothing);
    expect(steps).toEqual([50, 50, 20, 0]);
    expect(await look()).toEqual(before);
    await store.close();
  });

  test('that is damaged is not cut: what it says is not folded into what is right', async () => {
    const store = await open();
    await fill(store, 3);
    await database.edit(`update service_changes set differences = '[]' where revision = 2`);
    await expect(store.foldChanges(keepsNothing)).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    expect(await store.read(({ log }) => log.begin())).toBe(0);
    await store.close();
  });
});

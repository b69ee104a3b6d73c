import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { readdirSync, rmSync } from 'node:fs';
import type { Difference, JsonObject, JsonValue } from '@flux-resourceset/contract';
import { applyDifferences } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import { checkFile } from '../../src/store/sqlite/check-file.js';
import { LogCutError } from '../../src/store/store-errors.js';
import type { Store, WriteTransaction } from '../../src/store/store.js';
import { replaceStored } from '../fixtures/stored.js';
import { historyOf, ids, readAll, run, wanted } from './history.fixture.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const keepsNothing = { before: null, bytes: 0 };

function open(): Promise<Store> {
  return openStore({ backend: 'sqlite', file: folder.path('a.db'), mode: 'rwc' }, kinds);
}

function query<Row>(statement: string): readonly Row[] {
  const database = new Database(folder.path('a.db'), { readonly: true });
  const rows = database.prepare<[], Row>(statement).all();
  database.close();
  return rows;
}

interface Folded {
  readonly kind: string;
  readonly id: string;
}

/** What the log begins with and what it says, and nothing else. */
function replay(): ReadonlyMap<string, JsonValue> {
  const documents = new Map<string, JsonValue>();
  for (const row of query<Folded & { document: string }>('select * from service_baseline')) {
    documents.set(`${row.kind}/${row.id}`, JSON.parse(row.document));
  }
  const rows = query<Folded & { differences: string }>(
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

function replayMarks(): ReadonlyMap<string, JsonValue> {
  const marks = new Map<string, JsonValue>();
  for (const { dns, mark } of query<{ dns: string; mark: string }>(
    'select * from service_baseline_marks',
  )) {
    marks.set(dns, JSON.parse(mark));
  }
  const rows = query<{ dns: string; after: string | null }>(
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

async function fold(store: Store, steps: number): Promise<void> {
  const { before } = keepsNothing;
  for (let step = 0; step < steps; step += 1) {
    const bytes = query<{ log_bytes: number }>('select * from service_state')[0]!.log_bytes;
    await store.foldChanges({ before, bytes: Math.floor(bytes / 2) });
  }
}

function removeFile(): void {
  for (const name of readdirSync(folder.path(''))) rmSync(folder.path(name));
}

test('what a log begins with, and what it keeps, give the store back, whenever it was folded', async () => {
  const histories = fc.array(fc.tuple(historyOf(3), fc.nat(2)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(histories, async (rounds) => {
      const store = await open();
      try {
        const states = new Map<number, unknown>();
        for (const [transactions, steps] of rounds) {
          for (const steps of transactions) states.set(...(await run(store, steps)));
          await fold(store, steps);
          expect(replay()).toEqual(await readStore(store));
          expect(replayMarks()).toEqual(
            new Map(
              query<JsonObject>('select dns, cluster, cause, time from service_tombstones').map(
                (mark) => [String(mark['dns']), mark],
              ),
            ),
          );
        }
        await expectPast(store, states);
        const { damages } = await checkFile(folder.path('a.db'), kinds, () => []);
        expect(damages.filter(({ reason }) => !reason.startsWith('refers to'))).toEqual([]);
      } finally {
        await store.close();
        removeFile();
      }
    }),
    { numRuns: 25 },
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
    const bytes = query<{ log_bytes: number }>('select * from service_state')[0]!.log_bytes;
    expect(await store.foldChanges({ before: null, bytes: bytes - 1 })).toBe(1);
    expect(await store.read(({ log }) => log.list({ limit: 9 }))).toMatchObject([
      { revision: 2, actor: 'tester' },
    ]);
    await store.foldChanges(keepsNothing);
    expect(query('select * from service_transactions')).toEqual([]);
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

  test('leaves its place to what comes: the file does not grow', async () => {
    const store = await open();
    const keep = { before: null, bytes: 50_000 };
    const sizes: number[] = [];
    await write(store, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    for (let count = 0; count < 1200; count += 1) {
      const text = `${count} `.repeat(40);
      await write(store, (transaction) =>
        replaceStored(transaction, parts, 'a', { id: 'a', count, text }),
      );
      while ((await store.foldChanges(keep)) > 0);
      if (count % 300 === 299) sizes.push(measurePages());
    }
    await store.close();
    // A log that is kept takes 1,200 times 600 bytes.
    expect(sizes.at(-1)).toBeLessThan(300_000);
    expect(sizes.at(-1)).toBeLessThanOrEqual(sizes[0]! + 8 * 4096);
  }, 60_000);

  function measurePages(): number {
    const [count] = query<{ page_count: number }>('pragma page_count');
    return (count?.page_count ?? 0) * 4096;
  }

  test('that is damaged is not cut: what it says is not folded into what is right', async () => {
    const store = await open();
    await fill(store, 3);
    const database = new Database(folder.path('a.db'));
    database.exec(`update service_changes set differences = '[]' where revision = 2`);
    database.close();
    await expect(store.foldChanges(keepsNothing)).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    expect(await store.read(({ log }) => log.begin())).toBe(0);
    await store.close();
  });
});

import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { runStoreProcess, startStoreProcess } from './run-store-process.js';
import { makeDatabase, useDatabase } from './test-database.js';
import { replaceStored } from '../fixtures/stored.js';

const database = useDatabase();
const actor = { name: 'tester' };
let store: Store;

beforeEach(async () => {
  store = await database.open(kinds);
});
afterEach(() => store.close());

const listIds = (from: Store = store): Promise<readonly string[]> =>
  from.read(async (snapshot) =>
    (await snapshot.list(parts, { where: [] })).documents.map(({ id }) => id),
  );

const insert = (id: string): Promise<unknown> =>
  store.write(actor, (transaction) => transaction.insert(parts, id, { id }));

async function increment(): Promise<void> {
  await store.write(actor, async (transaction) => {
    const current = await transaction.get(parts, 'counter');
    const count = Number(current?.document['count']);
    await replaceStored(transaction, parts, 'counter', { id: 'counter', count: count + 1 });
  });
}

describe('a transaction', () => {
  test('that rejects leaves nothing: no document, change, tombstone or revision', async () => {
    const failure = new Error('no');
    const work = store.write(actor, async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.addTombstone({
        dns: 'a.example',
        cluster: 'a',
        cause: 'deleted',
        time: '2026-01-02T03:04:05.678Z',
      });
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    await store.read(async (snapshot) => {
      expect(await snapshot.get(parts, 'a')).toBeUndefined();
      expect(await snapshot.revision()).toBe(0);
      expect(await snapshot.findTombstone('a.example')).toBeUndefined();
      expect(await snapshot.changedSince(0)).toEqual([]);
    });
    await insert('b');
    expect(await listIds()).toEqual(['b']);
  });

  test('is not seen by readers before it is committed', async () => {
    const seen = await store.write(actor, async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      return listIds();
    });
    expect(seen).toEqual([]);
    expect(await listIds()).toEqual(['a']);
  });

  test('reads one moment, whatever is written meanwhile', async () => {
    await store.read(async (snapshot) => {
      expect(await snapshot.revision()).toBe(0);
      await insert('a');
      expect(await snapshot.revision()).toBe(0);
      expect(await snapshot.get(parts, 'a')).toBeUndefined();
    });
  });
});

describe('version', () => {
  test('moves with each commit of this process, and with nothing else', async () => {
    const before = await store.version();
    await listIds();
    await store.write(actor, () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(await store.version()).toBe(before);
    await insert('a');
    const after = await store.version();
    expect(after).not.toBe(before);
    expect(await store.version()).toBe(after);
  });

  test('moves during a read transaction, which keeps seeing its own moment', async () => {
    await store.read(async (snapshot) => {
      await snapshot.revision();
      const before = await store.version();
      await insert('a');
      expect(await store.version()).not.toBe(before);
    });
  });

  test('moves when another process commits', async () => {
    const before = await store.version();
    await runStoreProcess(database.options(), 'insert', 'other');
    expect(await store.version()).not.toBe(before);
    expect(await listIds()).toEqual(['other']);
  });
});

describe('two processes on one store', () => {
  test('both succeed when they start on a new one at the same time', async () => {
    const fresh = makeDatabase();
    const starts = [1, 2, 3].map(() => runStoreProcess(fresh.options(), 'open'));
    const ids = await Promise.all(starts);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[\da-f]{16}$/);
    await fresh.remove();
  });

  test('never lose an update', async () => {
    await store.write(actor, (transaction) =>
      transaction.insert(parts, 'counter', { id: 'counter', count: 0 }),
    );
    const others = [
      runStoreProcess(database.options(), 'increment', '40'),
      runStoreProcess(database.options(), 'increment', '40'),
    ];
    await Promise.all([...others, ...Array.from({ length: 40 }, increment)]);
    const counter = await store.read((snapshot) => snapshot.get(parts, 'counter'));
    expect(counter?.document['count']).toBe(120);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(121);
  });

  test('nothing remains of a write whose process is killed', async () => {
    const child = startStoreProcess(database.options(), 'hang', 'half');
    await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    await insert('whole');
    expect(await listIds()).toEqual(['whole']);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(1);
  });
});

describe('close', () => {
  test('waits for what is running, can be called twice, and ends all use', async () => {
    const write = insert('a');
    await Promise.all([store.close(), store.close()]);
    await write;
    expect(() => store.version()).toThrow(expect.objectContaining({ code: 'store_unavailable' }));
    await expect(listIds()).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await store.readiness()).toEqual({ ready: false, reason: 'the store is closed' });
    store = await database.open(kinds);
    expect(await listIds()).toEqual(['a']);
  });
});

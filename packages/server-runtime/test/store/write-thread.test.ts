import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { startStoreProcess } from './run-store-process.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { eventually, time } from './timing.fixture.js';

const folder = useTemporaryFolder();
const actor = { name: 'tester' };
const workers: Worker[] = [];
const stores: Store[] = [];

const noteWorker = (message: unknown): void => {
  workers.push((message as { worker: Worker }).worker);
};

beforeEach(() => subscribe('worker_threads', noteWorker));
afterEach(async () => {
  unsubscribe('worker_threads', noteWorker);
  workers.length = 0;
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function open(mode: SqliteMode = 'rwc'): Promise<Store> {
  const store = await openStore({ backend: 'sqlite', file: folder.path('a.db'), mode }, kinds);
  stores.push(store);
  return store;
}

const insert = (store: Store, id: string): Promise<unknown> =>
  store.write(actor, (transaction) => transaction.insert(parts, id, { id }));

const countDocuments = (store: Store): Promise<number> =>
  store.read(async (snapshot) => (await snapshot.list(parts, { where: [], limit: 1 })).total);

/** Bounds are shares of what it took: a machine that is busy makes both longer. */
describe('the event loop goes on', () => {
  test('while ten thousand documents are written in one transaction', async () => {
    const store = await open();
    const { took, blocked } = await time(() =>
      store.write(actor, async (transaction) => {
        for (let index = 0; index < 10_000; index += 1) {
          const id = `part-${index}`;
          await transaction.insert(parts, id, { id, text: 'x'.repeat(500) });
        }
      }),
    );
    expect(await countDocuments(store)).toBe(10_000);
    expect(blocked).toBeLessThan(took / 5);
  });

  test('while another process keeps the lock, for a writer that waits for it', async () => {
    const store = await open();
    await insert(store, 'a');
    const other = new Database(folder.path('a.db'));
    other.exec('begin immediate');
    const { took, blocked } = await time(async () => {
      const waiting = insert(store, 'b');
      await sleep(2_000);
      expect(await countDocuments(store)).toBe(1);
      other.exec('commit');
      await waiting;
    });
    other.close();
    expect(took).toBeGreaterThanOrEqual(1_990);
    expect(blocked).toBeLessThan(1_000);
    expect(await countDocuments(store)).toBe(2);
  });

  test('while another process keeps the lock, and no writer waits longer for standing in line', async () => {
    const store = await open();
    await insert(store, 'a');
    const other = new Database(folder.path('a.db'));
    other.exec('begin immediate');
    const ids = Array.from({ length: 20 }, (_, index) => `b${index}`);
    const { took } = await time(async () => {
      const ended = await Promise.allSettled(ids.map((id) => insert(store, id)));
      expect(ended.map(({ status }) => status)).toEqual(ids.map(() => 'rejected'));
    });
    other.exec('rollback');
    other.close();
    // One after the other they would wait for twenty times five seconds.
    expect(took).toBeLessThan(25_000);
    await insert(store, 'c');
    expect(await countDocuments(store)).toBe(2);
  });

  test('for a reader that starts while a process has the file for itself', async () => {
    await (await open()).close();
    const other = new Database(folder.path('a.db'));
    other.pragma('locking_mode = exclusive');
    other.exec('begin immediate; update service_state set revision = revision; commit');
    let reader: Store | undefined;
    const { blocked } = await time(async () => {
      reader = await open('ro');
      for (let asked = 0; asked < 10; asked += 1) {
        expect(await reader.readiness()).toMatchObject({ ready: false });
        await sleep(10);
      }
    });
    other.close();
    // A connection that blocks for a lock blocks for five seconds.
    expect(blocked).toBeLessThan(2_000);
    await eventually(async () => (await reader?.readiness())?.ready === true);
  });
});

describe('the thread that writes', () => {
  test('that dies fails the writes that it had, and is replaced', async () => {
    const store = await open();
    await insert(store, 'a');
    expect(workers).toHaveLength(1);
    const writing = store.write(actor, async (transaction) => {
      await transaction.insert(parts, 'b', { id: 'b' });
      await workers[0]?.terminate();
      await transaction.insert(parts, 'c', { id: 'c' });
    });
    await expect(writing).rejects.toMatchObject({ code: 'store_unavailable' });
    await eventually(async () => (await store.readiness()).ready);
    await insert(store, 'd');
    const page = await store.read((snapshot) => snapshot.list(parts, { where: [] }));
    expect(page.documents.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(workers).toHaveLength(2);
  });

  test('keeps the process alive no longer than its statements', async () => {
    const child = startStoreProcess(
      { backend: 'sqlite', file: folder.path('a.db'), mode: 'rwc' },
      'leave',
    );
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(status).toBe(0);
  });
});

import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { runStoreProcess, startStoreProcess } from './run-store-process.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { replaceStored } from '../fixtures/stored.js';

const folder = useTemporaryFolder();
const actor = { name: 'tester' };
let file: string;
let store: Store;

beforeEach(async () => {
  file = folder.path('a.db');
  store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
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

/** Another writer of the same file, which writes in the middle of the first run of `work`. */
async function writeBetween<Result>(
  between: (other: Store) => Promise<unknown>,
  work: Parameters<Store['write']>[1],
): Promise<{ readonly runs: number; readonly result: Result }> {
  const other = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  let runs = 0;
  try {
    const result = await store.write(actor, async (transaction) => {
      await transaction.get(parts, 'counter');
      if ((runs += 1) === 1) await between(other);
      return work(transaction);
    });
    return { runs, result: result as Result };
  } finally {
    await other.close();
  }
}

const insertBy = (other: Store, id: string): Promise<unknown> =>
  other.write(actor, (transaction) => transaction.insert(parts, id, { id, count: 1 }));

describe('a transaction during which another process writes', () => {
  test('runs again before it writes, on what is there then', async () => {
    const { runs } = await writeBetween(
      (other) => insertBy(other, 'counter'),
      async (transaction) => {
        const current = await transaction.get(parts, 'counter');
        const count = Number(current?.document['count'] ?? 0) + 1;
        if (current) await transaction.replace(current, { id: 'counter', count });
        else await transaction.insert(parts, 'counter', { id: 'counter', count });
      },
    );
    expect(runs).toBe(2);
    const stored = await store.read((snapshot) => snapshot.get(parts, 'counter'));
    expect(stored?.document).toEqual({ id: 'counter', count: 2 });
  });

  test('does not fail by what it read of two moments', async () => {
    const { runs, result } = await writeBetween<string>(
      (other) => insertBy(other, 'counter'),
      async (transaction) => {
        const found = await transaction.get(parts, 'counter');
        if ((await transaction.revision()) === 0) throw new Error('read before the other wrote');
        return found?.id;
      },
    );
    expect({ runs, result }).toEqual({ runs: 2, result: 'counter' });
  });

  test('fails once by what has not moved', async () => {
    const failure = new Error('no');
    let runs = 0;
    const work = store.write(actor, async () => {
      runs += 1;
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(runs).toBe(1);
  });

  test('keeps the other out once it has written', async () => {
    await store.write(actor, async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      // A look at what it wrote itself takes the lock.
      await transaction.get(parts, 'a');
      const database = new Database(file, { timeout: 0 });
      expect(() => database.exec('begin immediate')).toThrow('database is locked');
      database.close();
    });
  });
});

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
    const before = store.version();
    await listIds();
    await store.write(actor, () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(store.version()).toBe(before);
    await insert('a');
    const after = store.version();
    expect(after).not.toBe(before);
    expect(store.version()).toBe(after);
  });

  test('moves during a read transaction, which keeps seeing its own moment', async () => {
    await store.read(async (snapshot) => {
      await snapshot.revision();
      const before = store.version();
      await insert('a');
      expect(store.version()).not.toBe(before);
    });
  });

  test('moves when another process commits', async () => {
    const before = store.version();
    await runStoreProcess(file, 'insert', 'other');
    expect(store.version()).not.toBe(before);
    expect(await listIds()).toEqual(['other']);
  });
});

describe('two processes on one file', () => {
  test('both succeed when they start on a new file at the same time', async () => {
    const fresh = folder.path('new/fresh.db');
    const ids = await Promise.all([1, 2, 3].map(() => runStoreProcess(fresh, 'open')));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[\da-f]{16}$/);
  });

  test('never lose an update', async () => {
    await store.write(actor, (transaction) =>
      transaction.insert(parts, 'counter', { id: 'counter', count: 0 }),
    );
    const others = [
      runStoreProcess(file, 'increment', '40'),
      runStoreProcess(file, 'increment', '40'),
    ];
    await Promise.all([...others, ...Array.from({ length: 40 }, increment)]);
    const counter = await store.read((snapshot) => snapshot.get(parts, 'counter'));
    expect(counter?.document['count']).toBe(120);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(121);
  });

  test('nothing remains of a write whose process is killed', async () => {
    const child = startStoreProcess(file, 'hang', 'half');
    await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    await insert('whole');
    expect(await listIds()).toEqual(['whole']);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(1);
  });
});

describe('a database that fails', () => {
  test('is a 503 without path or SQL when another process keeps the lock', async () => {
    const other = new Database(file);
    other.exec('begin immediate');
    // A clock that is set back does not make it wait longer.
    const now = Date.now;
    Date.now = () => now() - 3_600_000;
    const error = await insert('a').catch((caught: unknown) => caught);
    Date.now = now;
    other.close();
    expect(error).toMatchObject({ code: 'store_unavailable', cause: { code: 'SQLITE_BUSY' } });
    expect(String(error)).not.toMatch(/select|insert|\.db|\//i);
    await insert('b');
    expect(await listIds()).toEqual(['b']);
  });

  test('is a 503 when a table is gone, and the store is not ready', async () => {
    const other = new Database(file);
    other.exec('drop table service_state');
    other.close();
    await expect(insert('a')).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await store.readiness()).toEqual({
      ready: false,
      reason: 'the store cannot be read or written',
    });
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
    store = await openStore({ backend: 'sqlite', file, mode: 'rw' }, kinds);
    expect(await listIds()).toEqual(['a']);
  });
});

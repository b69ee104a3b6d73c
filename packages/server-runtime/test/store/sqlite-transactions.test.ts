import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const actor = { name: 'tester' };
let file: string;
let store: Store;

beforeEach(async () => {
  file = folder.path('a.db');
  store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
});
afterEach(() => store.close());

const listIds = (): Promise<readonly string[]> =>
  store.read((snapshot) => snapshot.listIds(parts, []));

const insert = (id: string): Promise<unknown> =>
  store.write(actor, (transaction) => transaction.insert(parts, id, { id }));

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

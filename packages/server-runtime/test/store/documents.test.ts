import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store, WriteTransaction } from '../../src/store/store.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';
import { useDatabase } from './test-database.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';

const database = useDatabase();
let store: Store;

beforeEach(async () => {
  store = await database.open(kinds);
});
afterEach(() => store.close());

function write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
  return store.write({ name: 'tester', requestId: 'request-1' }, work);
}

describe('documents', () => {
  test('come back with id, revision and times', async () => {
    const stored = await write((transaction) =>
      transaction.insert(parts, 'a', { id: 'a', x: [1] }),
    );
    expect(stored).toMatchObject({ kind: 'parts', id: 'a', revision: 1 });
    expect(stored.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await store.read((snapshot) => snapshot.get(parts, 'a'))).toEqual(stored);
    expect(await store.read((snapshot) => snapshot.get(parts, 'b'))).toBeUndefined();
  });

  test('are stored byte for byte as they were given', async () => {
    const text = '{"id":"a","__proto__":{"z":1},"b":"é\\"\\n\\u0000"}';
    await write((transaction) => transaction.insert(parts, 'a', JSON.parse(text)));
    expect(await database.rows('select document from kind_parts')).toEqual([{ document: text }]);
  });

  test('keep their creation time when they are replaced', async () => {
    const first = await write((transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    const second = await write((transaction) =>
      replaceStored(transaction, parts, 'a', { id: 'a', x: 1 }),
    );
    expect(second).toMatchObject({ revision: 2, createdAt: first.createdAt, document: { x: 1 } });
    expect(await store.read((snapshot) => snapshot.get(parts, 'a'))).toEqual(second);
  });

  test('are found many at once, by key and by member', async () => {
    await write(async (transaction) => {
      await transaction.insert(machines, 'a', { id: 'a', address: 'one' });
      await transaction.insert(machines, 'b', { id: 'b', address: 'two' });
      await transaction.insert(serials, '10', { number: 10 });
      await transaction.insert(serials, '9', { number: 9 });
    });
    await store.read(async (snapshot) => {
      const many = await snapshot.getMany(machines, ['b', 'a', 'none']);
      expect([...many.keys()].sort()).toEqual(['a', 'b']);
      expect((await snapshot.findBy(machines, 'address', 'two'))?.id).toBe('b');
      expect(await snapshot.findBy(machines, 'address', 'none')).toBeUndefined();
      expect([...(await snapshot.getMany(serials, ['9', 'x', '09'])).keys()]).toEqual(['9']);
      expect(await snapshot.get(serials, '1e1')).toBeUndefined();
      expect((await snapshot.get(serials, '10'))?.document).toEqual({ number: 10 });
    });
  });
});

describe('lists', () => {
  beforeEach(() =>
    write(async (transaction) => {
      const insert = (id: string, members: object): Promise<unknown> =>
        transaction.insert(machines, id, { id, ...members });
      await insert('c', { place: { region: 'north' }, running: true, size: 5 });
      await insert('a', { place: { region: 'north' }, running: false, size: 5 });
      await insert('B', { place: { region: 'south' }, running: true, size: '5' });
      for (const number of ['10', '9', '-1']) {
        await transaction.insert(serials, number, { number: Number(number) });
      }
    }),
  );

  async function listIds(where: Record<string, string | number | boolean>): Promise<string> {
    const query = Object.entries(where).map(([parameter, value]) => ({
      filter: machines.filters.find((filter) => filter.parameter === parameter)!,
      value,
    }));
    const page = await store.read((snapshot) => snapshot.list(machines, { where: query }));
    expect(page.total).toBe(page.documents.length);
    return page.documents.map(({ id }) => id).join();
  }

  test('are ordered by id, by code point or by number', async () => {
    expect(await listIds({})).toBe('B,a,c');
    const page = await store.read((snapshot) => snapshot.list(serials, { where: [] }));
    expect(page.documents.map(({ id }) => id)).toEqual(['-1', '9', '10']);
  });

  test('are filtered by members at any depth and of any type', async () => {
    expect(await listIds({ region: 'north' })).toBe('a,c');
    expect(await listIds({ running: true })).toBe('B,c');
    expect(await listIds({ running: false })).toBe('a');
    expect(await listIds({ size: 5 })).toBe('a,c');
    expect(await listIds({ size: '5' })).toBe('B');
    expect(await listIds({ region: 'north', running: true })).toBe('c');
    expect(await listIds({ region: "' or 1=1 --" })).toBe('');
  });

  test('are filtered by what documents refer to', async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'p', { id: 'p' });
      await transaction.insert(machines, 'd', { id: 'd', slots: { x: { part: 'p' } } });
      await transaction.insert(machines, 'e', { id: 'e', parts: [{ id: 'q' }] });
    });
    const filter = machines.filters.find(({ parameter }) => parameter === 'slots.part')!;
    const find = (value: string) =>
      store.read((snapshot) => snapshot.listIds(machines, [{ filter, value }]));
    expect(await find('p')).toEqual(['d']);
    expect(await find('nothing')).toEqual([]);
  });

  test('are cut by limit and offset, and tell the total', async () => {
    const list = (limit?: number, offset?: number) =>
      store.read((snapshot) =>
        snapshot.list(machines, {
          where: [],
          ...(limit !== undefined && { limit }),
          ...(offset !== undefined && { offset }),
        }),
      );
    const ids = async (limit?: number, offset?: number): Promise<string> =>
      (await list(limit, offset)).documents.map(({ id }) => id).join();
    expect(await ids(2)).toBe('B,a');
    expect(await ids(2, 2)).toBe('c');
    expect(await ids(undefined, 1)).toBe('a,c');
    expect(await ids(0)).toBe('');
    expect((await list(1, 9)).total).toBe(3);
  });
});

describe('conflicts', () => {
  test('an id that is taken is refused', async () => {
    await write((transaction) => transaction.insert(machines, 'a', { id: 'a' }));
    await expect(
      write((transaction) => transaction.insert(machines, 'a', { id: 'a' })),
    ).rejects.toMatchObject({ name: 'DuplicateKeyError', id: 'a', member: 'id', value: 'a' });
  });

  test('a unique value that is taken is refused, by insert and by replace', async () => {
    await write((transaction) => transaction.insert(machines, 'a', { id: 'a', address: 'x' }));
    await write((transaction) => transaction.insert(machines, 'b', { id: 'b' }));
    await write((transaction) => transaction.insert(machines, 'c', { id: 'c' }));
    const taken = { name: 'DuplicateKeyError', kind: machines, member: 'address', value: 'x' };
    await expect(
      write((transaction) => transaction.insert(machines, 'd', { id: 'd', address: 'x' })),
    ).rejects.toMatchObject(taken);
    await expect(
      write((transaction) => replaceStored(transaction, machines, 'b', { id: 'b', address: 'x' })),
    ).rejects.toMatchObject(taken);
    await write((transaction) =>
      replaceStored(transaction, machines, 'a', { id: 'a', address: 'x', y: 1 }),
    );
    expect(await store.read((snapshot) => snapshot.revision())).toBe(4);
  });

  test('a transaction with a refused mutation leaves nothing at all', async () => {
    const work = write(async (transaction) => {
      await transaction.insert(machines, 'a', { id: 'a', address: 'x' });
      await transaction.insert(machines, 'b', { id: 'b', address: 'x' });
      await transaction.insert(machines, 'c', { id: 'c' });
    });
    await expect(work).rejects.toMatchObject({ name: 'DuplicateKeyError', id: 'b', value: 'x' });
    expect(await database.rows('select revision from service_changes')).toEqual([]);
    expect(await database.rows('select id from kind_machines')).toEqual([]);
  });

  test('what changed or went since it was read cannot be replaced or removed', async () => {
    const stale = await write((transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    await write((transaction) => transaction.replace(stale, { id: 'a', x: 1 }));
    const message = "parts 'a' is not what it was when it was read";
    await expect(write((transaction) => transaction.remove(stale))).rejects.toThrow(message);
    await expect(write((transaction) => transaction.replace(stale, {}))).rejects.toThrow(message);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(2);
  });
});

describe('referrers', () => {
  test('are found in lists, members, maps and their own kind, and are limited', async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'p', { id: 'p' });
      await transaction.insert(parts, 'q', { id: 'q', depends_on: ['x', 'p'] });
      await transaction.insert(serials, '7', { number: 7 });
      await transaction.insert(machines, 'm1', { id: 'm1', parts: [{ id: 'o' }, { id: 'p' }] });
      await transaction.insert(machines, 'm2', { id: 'm2', main_part: 'p', serial: 7 });
      await transaction.insert(machines, 'm3', { id: 'm3', slots: { 'a."b': { part: 'p' } } });
      await transaction.insert(machines, 'm4', { id: 'm4', parts: ['p'], name: 'p' });
    });
    await store.read(async (snapshot) => {
      const found = await snapshot.referrers(parts, 'p', 10);
      expect(found.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
        'machines/m1',
        'machines/m2',
        'machines/m3',
        'parts/q',
      ]);
      expect(await snapshot.referrers(parts, 'p', 2)).toHaveLength(2);
      expect(await snapshot.referrers(serials, '7', 9)).toEqual([{ kind: 'machines', id: 'm2' }]);
      expect(await snapshot.referrers(parts, 'q', 9)).toEqual([]);
    });
  });
});

describe('the change log', () => {
  test('tells what changed since a revision, each document once', async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.insert(parts, 'b', { id: 'b' });
      await transaction.insert(machines, 'b', { id: 'b' });
      await removeStored(transaction, parts, 'b');
    });
    await store.read(async (snapshot) => {
      expect(await snapshot.changedSince(1)).toEqual([
        { revision: 3, kind: 'machines', id: 'b' },
        { revision: 4, kind: 'parts', id: 'b' },
      ]);
      expect(await snapshot.changedSince(4)).toEqual([]);
      expect(await snapshot.changedSince(5)).toBeNull();
      expect(await snapshot.changedSince(0)).toHaveLength(3);
    });
  });

  test('says that it does not know when old changes were cut off', async () => {
    await write(async (transaction) => {
      for (const id of ['a', 'b', 'c']) await transaction.insert(parts, id, { id });
    });
    await database.edit('delete from service_changes where revision < 3');
    await store.read(async (snapshot) => {
      expect(await snapshot.changedSince(1)).toBeNull();
      expect(await snapshot.changedSince(2)).toEqual([{ revision: 3, kind: 'parts', id: 'c' }]);
    });
  });
});

describe('tombstones', () => {
  const mark = {
    dns: 'a.example',
    cluster: 'a',
    cause: 'deleted',
    time: '2026-01-02T03:04:05.678Z',
  } as const;

  test('stay until they are lifted, the last one of a name', async () => {
    const find = () => store.read((snapshot) => snapshot.findTombstone('a.example'));
    expect(await find()).toBeUndefined();
    await write((transaction) => transaction.addTombstone({ ...mark, cause: 'renamed' }));
    await write((transaction) => transaction.addTombstone(mark));
    expect(await find()).toEqual(mark);
    await write((transaction) => transaction.removeTombstone('a.example'));
    expect(await find()).toBeUndefined();
  });

  test('are found by their cluster', async () => {
    const list = () => store.read((snapshot) => snapshot.listTombstones('a'));
    await write(async (transaction) => {
      await transaction.addTombstone({ ...mark, dns: 'b.example' });
      await transaction.addTombstone(mark);
      await transaction.addTombstone({ ...mark, dns: 'c.example', cluster: 'c' });
    });
    expect((await list()).map(({ dns }) => dns)).toEqual(['a.example', 'b.example']);
  });
});

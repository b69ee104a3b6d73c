import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Change, ChangeLog, ChangeQuery } from '../../src/store/change-log.js';
import type { Actor, Store, WriteTransaction } from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import { kinds, machines, parts } from './kinds.fixture.js';
import { useDatabase } from './test-database.js';

const database = useDatabase();
const tester: Actor = { name: 'tester', requestId: 'request-1', reason: 'to see it' };
const mark = {
  dns: 'a.example',
  cluster: 'a',
  cause: 'deleted',
  time: '2026-01-02T03:04:05.678Z',
} as const;
const totals = { clusters: 2, inputs: { added: 1, removed: 0, changed: 3 } };
let store: Store;

beforeEach(async () => {
  store = await database.open(kinds);
});
afterEach(() => store.close());

function write<Result>(
  work: (transaction: WriteTransaction) => Promise<Result>,
  actor = tester,
): Promise<Result> {
  return store.write(actor, work);
}

function read<Result>(work: (log: ChangeLog) => Promise<Result>): Promise<Result> {
  return store.read((snapshot) => work(snapshot.log));
}

const list = (query: Partial<ChangeQuery> = {}): Promise<readonly Change[]> =>
  read((log) => log.list({ limit: 100, ...query }));

const revisionsOf = async (query: Partial<ChangeQuery>): Promise<readonly number[]> =>
  (await list(query)).map(({ revision }) => revision);

async function makeAndRemove(): Promise<void> {
  await write((transaction) => transaction.insert(parts, 'a', { id: 'a' }));
  await write((transaction) => replaceStored(transaction, parts, 'a', { id: 'a', x: 1 }));
  await write((transaction) => removeStored(transaction, parts, 'a'));
}

describe('a change', () => {
  test('says who did what, when, why, in which transaction, and what differs', async () => {
    const id = await write(async (transaction) => {
      transaction.noteEffects(totals);
      await transaction.insert(parts, 'a', { id: 'a' });
      await replaceStored(transaction, parts, 'a', { id: 'a', x: 1 });
      await removeStored(transaction, parts, 'a');
      return transaction.id;
    });
    const by = {
      actor: 'tester',
      requestId: 'request-1',
      reason: 'to see it',
      transaction: id,
      first: 1,
    };
    const of = { ...by, kind: 'parts', id: 'a', effects: totals, redaction: null };
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await list()).toEqual([
      {
        ...{ ...of, time, revision: 3, operation: 'delete' },
        differences: [{ path: '', before: { id: 'a', x: 1 } }],
      },
      {
        ...{ ...of, time, revision: 2, operation: 'update' },
        differences: [{ path: '/x', after: 1 }],
      },
      {
        ...{ ...of, time, revision: 1, operation: 'create' },
        differences: [{ path: '', after: { id: 'a' } }],
      },
    ]);
  });

  test('has one time and one id with the others of its transaction, and with no other', async () => {
    await write(async (transaction) => {
      for (const id of ['a', 'b']) await transaction.insert(parts, id, { id });
    });
    await write((transaction) => transaction.insert(parts, 'c', { id: 'c' }));
    const [third, second, first] = await list();
    expect([first?.transaction, first?.time]).toEqual([second?.transaction, second?.time]);
    expect(third?.transaction).not.toBe(second?.transaction);
    const ofFirst = await read((log) => log.ofTransaction(first?.transaction ?? ''));
    expect(ofFirst.map(({ id }) => id)).toEqual(['a', 'b']);
    const ofLast = await read((log) => log.ofTransaction(third?.transaction ?? ''));
    expect(ofLast).toEqual([third]);
    expect(await read((log) => log.ofTransaction('none'))).toEqual([]);
  });

  test('knows effects that were said after it, and none that nobody said', async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      transaction.noteEffects(totals);
    });
    await write((transaction) => transaction.insert(parts, 'b', { id: 'b' }), { name: 'other' });
    expect((await list()).map(({ effects }) => effects)).toEqual([null, totals]);
    expect(await list({ limit: 1 })).toMatchObject([{ requestId: null, reason: null }]);
  });

  test('leaves the log with the transaction that fails', async () => {
    const failure = new Error('no');
    const work = write(async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.addTombstone(mark);
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    await makeAndRemove();
    expect(await revisionsOf({})).toEqual([3, 2, 1]);
    expect(await read((log) => log.marksSince(0))).toEqual([]);
  });
});

describe('tombstones', () => {
  const moved = { ...mark, cause: 'renamed' } as const;

  test('are recorded with the change that they go with: what they were and what they are', async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.addTombstone(mark);
      await transaction.insert(parts, 'b', { id: 'b' });
      await transaction.addTombstone(moved);
      await transaction.addTombstone({ ...moved, dns: 'passing.example' });
      await transaction.removeTombstone('passing.example');
    });
    await write(async (transaction) => {
      await transaction.removeTombstone('a.example');
      await transaction.removeTombstone('none.example');
      await transaction.insert(parts, 'c', { id: 'c' });
    });
    expect(await read((log) => log.marksSince(0))).toEqual([
      { revision: 1, dns: 'a.example', before: null, after: mark },
      { revision: 2, dns: 'a.example', before: mark, after: moved },
      { revision: 3, dns: 'a.example', before: moved, after: null },
    ]);
    expect(await read((log) => log.marksSince(2))).toHaveLength(1);
  });

  test('that change alone are a change that belongs to no document', async () => {
    await write((transaction) => transaction.addTombstone(mark));
    expect(await list()).toMatchObject([
      { revision: 1, operation: 'update', kind: 'tombstones', id: 'a.example', differences: [] },
    ]);
    expect(await store.read((snapshot) => snapshot.changedSince(0))).toBeNull();
    expect(await read((log) => log.marksSince(0))).toHaveLength(1);
    await write((transaction) => transaction.addTombstone(mark));
    expect(await store.read((snapshot) => snapshot.revision())).toBe(1);
  });
});

describe('a list of changes', () => {
  beforeEach(async () => {
    await write(async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.insert(machines, 'a', { id: 'a' });
    });
    const other = { name: 'other' };
    await write((transaction) => transaction.insert(parts, 'b', { id: 'b' }), other);
    await write((transaction) => replaceStored(transaction, parts, 'a', { id: 'a', x: 1 }), other);
    await write((transaction) => removeStored(transaction, machines, 'a'));
  });

  test.each<[string, Partial<ChangeQuery>, readonly number[]]>([
    ['everything', {}, [5, 4, 3, 2, 1]],
    ['a kind', { kind: 'parts' }, [4, 3, 1]],
    ['an id', { id: 'a' }, [5, 4, 2, 1]],
    ['a document', { kind: 'parts', id: 'a' }, [4, 1]],
    ['an actor', { actor: 'other' }, [4, 3]],
    ['a kind by an actor', { kind: 'parts', actor: 'tester' }, [1]],
    ['a document by an actor', { kind: 'parts', id: 'a', actor: 'other' }, [4]],
    ['what came after a revision', { after: 3 }, [5, 4]],
    ['what came before a revision', { before: 3 }, [2, 1]],
    ['a page', { limit: 2, before: 5 }, [4, 3]],
    ['nothing', { kind: 'none' }, []],
    ['nothing between revisions', { after: 3, before: 4 }, []],
    ['the future', { after: 9 }, []],
  ])('holds %s, newest first', async (_, query, revisions) => {
    expect(await revisionsOf(query)).toEqual(revisions);
  });

  test('finds one change by its revision', async () => {
    expect(await read((log) => log.find(3))).toMatchObject({ revision: 3, kind: 'parts', id: 'b' });
    expect(await read((log) => log.find(6))).toBeUndefined();
  });
});

describe('a time', () => {
  test('leads to the last change before it', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await write(async (transaction) => {
        await transaction.insert(parts, id, { id });
        await transaction.insert(machines, id, { id });
      });
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const changes = await list();
    const at = (time: string) => read((log) => log.revisionAt(time));
    for (const { time } of changes) {
      const before = changes.filter((change) => change.time < time);
      expect(await at(time)).toBe(Math.max(0, ...before.map(({ revision }) => revision)));
    }
    expect(await at('2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await at('3000-01-01T00:00:00.000Z')).toBe(10);
  });
});

describe('damage to the log', () => {
  beforeEach(makeAndRemove);
  const damaged = (revision: number) => ({
    code: 'store_unavailable',
    message: expect.stringContaining(`changes '${revision}' in the store`),
  });

  test.each([
    ['its differences', `update service_changes set differences = '[]' where revision = 2`],
    ['its kind', `update service_changes set kind = 'machines' where revision = 2`],
    ['who made it', `update service_changes set actor = 'eve' where revision = 2`],
    ['why', `update service_transactions set reason = 'no' where first = 2`],
    ['what its transaction is', `delete from service_transactions where first = 2`],
  ])('is found before it is served: %s', async (_, statement) => {
    await database.edit(statement);
    await expect(list()).rejects.toMatchObject(damaged(2));
    await expect(read((log) => log.find(2))).rejects.toMatchObject(damaged(2));
    expect(await read((log) => log.find(1))).toMatchObject({ revision: 1 });
  });

  test('is found where a document of the past hangs on it', async () => {
    const past = (revision: number) =>
      read((log) => log.documentsAt(revision, [{ kind: parts, ids: ['a'] }]));
    await database.edit(`delete from service_changes where revision = 2`);
    expect((await past(2)).get('parts')?.get('a')).toMatchObject({ document: { id: 'a', x: 1 } });
    await expect(past(1)).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});

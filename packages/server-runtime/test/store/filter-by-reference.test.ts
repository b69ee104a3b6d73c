import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import { isReferrer } from '../../src/store/sql/references.js';
import { tableOf } from '../../src/store/sql/store-tables.js';
import { createReadQueries } from '../../src/store/sqlite/queries.js';
import type { Store } from '../../src/store/store.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
let store: Store;

const numbered = {
  ...serials,
  filters: [
    {
      parameter: 'part',
      member: ['part'],
      references: { target: 'parts', paths: [['part']] },
    },
  ],
  references: [{ path: ['part'], target: 'parts', assignment: false }],
};

beforeEach(async () => {
  const all = [...kinds.filter((kind) => kind !== serials), numbered];
  store = await openStore({ backend: 'sqlite', file: folder.path('a.db'), mode: 'rwc' }, all);
  await store.write({ name: 'tester' }, async (transaction) => {
    await transaction.insert(parts, 'a', { id: 'a' });
    await transaction.insert(machines, 'one', { id: 'one', slots: [{ part: 'b' }, { part: 'a' }] });
    await transaction.insert(machines, 'two', { id: 'two', main_part: 'a' });
    for (const number of [9, 10])
      await transaction.insert(numbered, `${number}`, { number, part: 'a' });
  });
});
afterEach(() => store.close());

function find(kind: typeof machines, parameter: string, value: string): Promise<readonly string[]> {
  const filter = kind.filters.find((candidate) => candidate.parameter === parameter)!;
  return store.read((snapshot) => snapshot.listIds(kind, [{ filter, value }]));
}

/** How SQLite would go about a list that is filtered by reference. */
function explain(kind: typeof machines): readonly string[] {
  const database = new Database(folder.path('a.db'), { readonly: true });
  try {
    const queries = createReadQueries(database);
    const { target, paths } = kind.filters.at(-1)!.references!;
    const { sql, parameters } = queries
      .selectFrom(tableOf(kind))
      .select('id')
      .where(isReferrer(queries, kind, { target, paths, key: 'a' }))
      .orderBy('id')
      .compile();
    const rows = database.prepare(`explain query plan ${sql}`).all(...parameters);
    return (rows as { detail: string }[]).map(({ detail }) => detail);
  } finally {
    database.close();
  }
}

describe('documents that refer to another', () => {
  test('are found by references in lists of objects, in members, and in kinds with numbers', async () => {
    expect(await find(machines, 'slots.part', 'a')).toEqual(['one']);
    expect(await find(machines, 'slots.part', 'b')).toEqual(['one']);
    expect(await find(machines, 'parts', 'a')).toEqual(['two']);
    expect(await find(machines, 'parts', 'none')).toEqual([]);
    expect(await find(numbered, 'part', 'a')).toEqual(['9', '10']);
  });

  test('are looked up by indexes: no table is read as a whole', () => {
    for (const kind of [machines, numbered]) {
      const plan = explain(kind);
      expect(plan.join('\n')).toContain('service_references:target');
      const scans = plan.filter((step) => step.startsWith('SCAN') && !step.includes('json_each'));
      expect(scans).toEqual([]);
    }
  });

  test('are never left out in silence: a lost reference is damage', async () => {
    await store.close();
    const database = new Database(folder.path('a.db'));
    database.exec(`drop trigger "service_references:removed";
      delete from service_references where id = 'two'`);
    database.close();
    store = await openStore({ backend: 'sqlite', file: folder.path('a.db'), mode: 'rw' }, [
      parts,
      machines,
      numbered,
    ]);
    await expect(find(machines, 'parts', 'a')).rejects.toThrow(/lost references/);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import { checkFile } from '../../src/store/sqlite/check-file.js';
import { scrubStore } from '../../src/store/scrub.js';
import type { Store } from '../../src/store/store.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
let file: string;

beforeEach(async () => {
  file = folder.path('a.db');
  const store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  await store.write({ name: 'tester' }, async (transaction) => {
    for (let index = 10; index < 70; index += 1) {
      const id = `part-${index}`;
      await transaction.insert(parts, id, {
        id,
        depends_on: index > 10 ? [`part-${index - 1}`] : [],
      });
    }
    await transaction.insert(machines, 'press', {
      id: 'press',
      address: 'hall-1',
      main_part: 'part-42',
    });
    for (const id of ['9', '10']) await transaction.insert(serials, id, { number: Number(id) });
    await transaction.addTombstone({
      dns: 'gone.example',
      cluster: 'gone',
      cause: 'deleted',
      time: '2026-01-02T03:04:05.678Z',
    });
  });
  // Some of it is folded into what the log begins with.
  await store.foldChanges({ before: null, bytes: 0 });
  await store.close();
});

/** Changes the file behind the store's back. */
function edit(statements: string): void {
  const database = new Database(file);
  database.exec(statements);
  database.close();
}

async function scrub(): Promise<readonly string[]> {
  const store: Store = await openStore({ backend: 'sqlite', file, mode: 'ro' }, kinds);
  const { damages } = await scrubStore({ store, kinds, check: () => [], rest: 0 });
  await store.close();
  return damages.map(({ kind, id, reason }) => `${kind} ${id} ${reason}`);
}

describe('a scrub', () => {
  test('finds nothing in a store that is whole', async () => {
    expect(await scrub()).toEqual([]);
  });

  test.each([
    ['a document', `update kind_parts set document = document || ' ' where id = 'part-42'`],
    ['a revision', `update kind_parts set revision = revision + 1 where id = 'part-42'`],
    ['a checksum', `update kind_parts set checksum = 'x' where id = 'part-42'`],
  ])('names a document with damage in %s', async (_, damage) => {
    edit(damage);
    expect(await scrub()).toEqual(['parts part-42 has a wrong checksum']);
  });

  test('names what is gone, and what took its place', async () => {
    edit(`update kind_parts set id = 'part-4x' where id = 'part-42'`);
    expect(await scrub()).toEqual([
      'parts part-4x has a wrong checksum',
      'parts part-42 cannot be found',
    ]);
    edit(`delete from kind_serials where id = 9`);
    expect(await scrub()).toContain('serials 9 cannot be found');
  });

  test('names documents whose keys or references were lost', async () => {
    edit(`delete from service_keys where value = 'part-42'`);
    edit(`delete from service_references where id = 'part-43'`);
    expect(await scrub()).toEqual([
      'parts part-42 has lost a key',
      'parts part-43 has lost a reference',
    ]);
  });

  test('finds a flipped bit in the index of a unique member, and one of references', async () => {
    const database = new Database(file);
    const root = database.prepare('select rootpage from sqlite_schema where name = ?').pluck();
    const pages = ['kind_machines:unique:address', 'service_references:target'].map(
      (name) => root.get(name) as number,
    );
    database.close();
    const bytes = readFileSync(file);
    for (const [page, text] of [
      [pages[0]!, 'hall-1'],
      [pages[1]!, 'part-42'],
    ] as const) {
      const place = bytes.indexOf(text, (page - 1) * 4096);
      expect(place).toBeLessThan(page * 4096);
      bytes[place] = bytes[place]! ^ 2;
    }
    writeFileSync(file, bytes);
    const found = await scrub();
    expect(found).toContain('machines press is not found by its address');
    expect(found.some((line) => line.endsWith('has lost a reference'))).toBe(true);
  });

  test('finds a flipped bit in the id of a row that the index of ids still leads to', async () => {
    const bytes = readFileSync(file);
    const text = 'part-42{"id":"part-42"';
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at)) bytes[at] = 0x71;
    writeFileSync(file, bytes);
    expect(await scrub()).toEqual(['parts qart-42 has a wrong checksum']);
  });

  test('names a tombstone that is not what was written', async () => {
    edit(`update service_tombstones set dns = 'other.example'`);
    expect(await scrub()).toEqual(['tombstones other.example has a wrong checksum']);
  });
});

describe('a scrub of the change log', () => {
  const change = 'changes 60 has a wrong checksum';

  test.each([
    ['a change', `update service_changes set differences = '[]' where revision = 60`, change],
    ['its number', `update service_changes set previous = 9 where revision = 60`, change],
    ['what undoes its mark', `update service_mark_changes set before = '{}'`, 'changes 63'],
    [
      'what its transaction says',
      `update service_transactions set reason = 'none'`,
      'changes 51 has a wrong checksum',
    ],
    ['its end', `delete from service_changes where revision = 63`, 'changes 63 is missing'],
    ['its beginning', `delete from service_changes where revision = 51`, 'changes 51 is missing'],
    [
      'what it begins with',
      `update service_baseline set document = '{}' where id = 'part-20'`,
      'baseline parts part-20 has a wrong checksum',
    ],
  ])('finds damage in %s', async (_, damage, found) => {
    edit(damage);
    expect((await scrub()).join('\n')).toContain(found);
  });

  test('compares what its changes make with what is stored', async () => {
    const check = async (): Promise<readonly string[]> =>
      (await checkFile(file, kinds, () => [])).damages.map(({ id, reason }) => `${id} ${reason}`);
    expect(await check()).toEqual([]);
    edit(`delete from service_baseline where id = 'part-20'`);
    expect(await check()).toEqual(['part-20 is not what the change log has made of it']);
  });
});

describe('who refers to a document', () => {
  async function findReferrers(limit: number): Promise<readonly string[]> {
    const store: Store = await openStore({ backend: 'sqlite', file, mode: 'ro' }, kinds);
    try {
      const found = await store.read((snapshot) => snapshot.referrers(parts, 'part-42', limit));
      return found.map(({ id }) => id);
    } finally {
      await store.close();
    }
  }

  test('is a fault where the index has lost one, by a count beside it', async () => {
    expect(await findReferrers(9)).toEqual(['press', 'part-43']);
    const database = new Database(file);
    const select = "select rootpage from sqlite_schema where name = 'service_references:target'";
    const page = database.prepare(select).pluck().get() as number;
    database.close();
    const bytes = readFileSync(file);
    const place = bytes.indexOf('part-42', (page - 1) * 4096);
    expect(place).toBeLessThan(page * 4096);
    bytes[place] = bytes[place]! ^ 2;
    writeFileSync(file, bytes);
    const lost = { message: expect.stringContaining("'part-42' in the store has lost references") };
    await expect(findReferrers(9)).rejects.toMatchObject(lost);
  });

  test('follows every write', async () => {
    const store: Store = await openStore({ backend: 'sqlite', file, mode: 'rw' }, kinds);
    await store.write({ name: 'tester' }, async (transaction) => {
      const press = (await transaction.get(machines, 'press'))!;
      const turned = await transaction.replace(press, { id: 'press', main_part: 'part-41' });
      await transaction.replace(turned, { id: 'press', parts: ['part-42'], main_part: 'part-42' });
      await transaction.remove((await transaction.get(parts, 'part-43'))!);
    });
    await store.close();
    expect(await findReferrers(9)).toEqual(['press']);
    expect(await findReferrers(1)).toEqual(['press']);
  });
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { checkDatabase } from '../../src/store/check-database.js';
import { kinds, machines, parts } from './kinds.fixture.js';
import { fillForScrub, findReferrers, scrubAll } from './scrubbed.fixture.js';
import { useDatabase } from './test-database.js';

const database = useDatabase();

beforeEach(async () => fillForScrub(await database.open(kinds)));

const scrub = async (): Promise<readonly string[]> => scrubAll(await database.open(kinds, 'ro'));

describe('a scrub', () => {
  test('finds nothing in a store that is whole', async () => {
    expect(await scrub()).toEqual([]);
  });

  test.each([
    ['a document', `update kind_parts set document = document || ' ' where id = 'part-42'`],
    ['a revision', `update kind_parts set revision = revision + 1 where id = 'part-42'`],
    ['a checksum', `update kind_parts set checksum = 'x' where id = 'part-42'`],
  ])('names a document with damage in %s', async (_, damage) => {
    await database.edit(damage);
    expect(await scrub()).toEqual(['parts part-42 has a wrong checksum']);
  });

  test('names what is gone, and what took its place', async () => {
    await database.edit(`update kind_parts set id = 'part-4x' where id = 'part-42'`);
    expect(await scrub()).toEqual([
      'parts part-4x has a wrong checksum',
      'parts part-42 cannot be found',
    ]);
    await database.edit(`delete from kind_serials where id = 9`);
    expect(await scrub()).toContain('serials 9 cannot be found');
  });

  test('names documents whose keys or references were lost', async () => {
    await database.edit(`delete from service_keys where value = 'part-42'`);
    await database.edit(`delete from service_references where id = 'part-43'`);
    expect(await scrub()).toEqual([
      'parts part-42 has lost a key',
      'parts part-43 has lost a reference',
    ]);
  });

  test('names a tombstone that is not what was written', async () => {
    await database.edit(`update service_tombstones set dns = 'other.example'`);
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
    await database.edit(damage);
    expect((await scrub()).join('\n')).toContain(found);
  });

  test('compares what its changes make with what is stored', async () => {
    const check = async (): Promise<readonly string[]> =>
      (await checkDatabase(database.options('ro'), kinds, () => [])).damages.map(
        ({ id, reason }) => `${id} ${reason}`,
      );
    expect(await check()).toEqual([]);
    await database.edit(`delete from service_baseline where id = 'part-20'`);
    expect(await check()).toEqual(['part-20 is not what the change log has made of it']);
  });
});

describe('who refers to a document', () => {
  test('follows every write', async () => {
    const store = await database.open(kinds);
    await store.write({ name: 'tester' }, async (transaction) => {
      const press = (await transaction.get(machines, 'press'))!;
      const turned = await transaction.replace(press, { id: 'press', main_part: 'part-41' });
      await transaction.replace(turned, { id: 'press', parts: ['part-42'], main_part: 'part-42' });
      await transaction.remove((await transaction.get(parts, 'part-43'))!);
    });
    await store.close();
    expect(await findReferrers(await database.open(kinds, 'ro'), 9)).toEqual(['press']);
    expect(await findReferrers(await database.open(kinds, 'ro'), 1)).toEqual(['press']);
  });
});

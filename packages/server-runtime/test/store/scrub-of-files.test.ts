import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { kinds } from './kinds.fixture.js';
import { fillForScrub, findReferrers, scrubAll } from './scrubbed.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

/* Bits of a file that flip: PostgreSQL has checksums of its pages for that. */

const folder = useTemporaryFolder();
let file: string;

const open = (mode: 'rwc' | 'ro'): Promise<Store> =>
  openStore({ backend: 'sqlite', file, mode }, kinds);

beforeEach(async () => {
  file = folder.path('a.db');
  await fillForScrub(await open('rwc'));
});

const scrub = async (): Promise<readonly string[]> => scrubAll(await open('ro'));

test('a scrub finds a flipped bit in the index of a unique member, and one of references', async () => {
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

test('a scrub finds a flipped bit in the id of a row that the index of ids still leads to', async () => {
  const bytes = readFileSync(file);
  const text = 'part-42{"id":"part-42"';
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at)) bytes[at] = 0x71;
  writeFileSync(file, bytes);
  expect(await scrub()).toEqual(['parts qart-42 has a wrong checksum']);
});

test('who refers to a document is a fault where the index has lost one, by a count beside it', async () => {
  expect(await findReferrers(await open('ro'), 9)).toEqual(['press', 'part-43']);
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
  await expect(open('ro').then((store) => findReferrers(store, 9))).rejects.toMatchObject(lost);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { backUpFile } from '../../src/store/sqlite/backup-file.js';
import { checkFile } from '../../src/store/sqlite/check-file.js';
import { openStore } from '../../src/store/open-store.js';
import { kinds, machines, parts, serials } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();

interface OlderRow {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly request_id: string | null;
  readonly kind: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file as a program wrote it whose log held both documents of every change. */
function makeOlderFile(): readonly OlderRow[] {
  const dump = new URL('./log-of-whole-documents.sql', import.meta.url);
  const database = new Database(folder.path('a.db'));
  database.pragma('journal_mode = wal');
  database.exec(readFileSync(dump, 'utf8'));
  const rows = database.prepare('select * from service_changes order by revision').all();
  database.close();
  return rows as OlderRow[];
}

const parse = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

test('a log of whole documents is kept, change for change', async () => {
  const older = makeOlderFile();
  const file = folder.path('a.db');
  const store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  try {
    await store.read(async ({ log }) => {
      expect(await log.begin()).toBe(0);
      const changes = (await log.list({ limit: 100 })).toReversed();
      expect(
        changes.map(({ revision, actor, requestId, kind, id }) => ({
          revision,
          actor,
          requestId,
          kind,
          id,
        })),
      ).toEqual(
        older.map(({ revision, actor, request_id: requestId, kind, id }) => ({
          revision,
          actor,
          requestId,
          kind,
          id,
        })),
      );
      for (const { revision, kind: name, id, before, after } of older) {
        const kind = [parts, machines, serials].find((known) => known.kind === name);
        const wanted = kind ? [{ kind, ids: [id] }] : [];
        const at = async (when: number) =>
          (await log.documentsAt(when, wanted)).get(name)?.get(id)?.document;
        expect(await at(revision)).toEqual(parse(after));
        expect(await at(revision - 1)).toEqual(parse(before));
      }
    });
  } finally {
    await store.close();
  }
});

test('changes of one request of an older log are one transaction, those of a seed as well', async () => {
  const older = makeOlderFile();
  const file = folder.path('a.db');
  const store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  try {
    const changes = await store.read(({ log }) => log.list({ limit: 100 }));
    const transactions = changes.map(({ transaction }) => transaction);
    const sizes = [...new Set(transactions)].map(
      (id) => transactions.filter((other) => other === id).length,
    );
    expect(sizes.toReversed()).toEqual([5, 2, 1, 1, 1, 2]);
    expect(changes.at(-1)?.time).toBe(older[0]?.time);
  } finally {
    await store.close();
  }
});

test('tombstones of an older store are those of the changes that left them', async () => {
  makeOlderFile();
  const file = folder.path('a.db');
  const store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  try {
    const marks = await store.read(({ log }) => log.marksSince(0));
    expect(
      marks.map(({ revision, dns, before, after }) => [revision, dns, before, after?.cause]),
    ).toEqual([
      [9, 'press.example', null, 'renamed'],
      [10, 'saw.example', null, 'deleted'],
    ]);
  } finally {
    await store.close();
  }
});

test('an older file is checked and backed up as it is, before it is taken over', async () => {
  makeOlderFile();
  const [file, copy] = [folder.path('a.db'), folder.path('copy.db')];
  const { damages, unknown, left } = await checkFile(file, kinds, () => []);
  expect({ damages, unknown, left }).toEqual({ damages: [], unknown: [], left: [] });
  expect(await backUpFile(file, copy)).toMatchObject({ revision: 12 });
});

test('a log that was converted gives the store back', async () => {
  makeOlderFile();
  const file = folder.path('a.db');
  const store = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, kinds);
  await store.close();
  expect((await checkFile(file, kinds, () => [])).damages).toEqual([]);
});

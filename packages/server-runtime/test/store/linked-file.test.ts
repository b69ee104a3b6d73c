import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/problem.js';
import { mendDatabase } from '../../src/store/mend-database.js';
import type { MendOptions } from '../../src/store/mend-database.js';
import { openStore } from '../../src/store/open-store.js';
import { witnessPath } from '../../src/store/sqlite/file/witness.js';
import { backUpFile } from '../../src/store/sqlite/backup-file.js';
import { checkFile } from '../../src/store/sqlite/check-file.js';
import { restoreFile } from '../../src/store/sqlite/restore-file.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { eventually } from './timing.fixture.js';

const folder = useTemporaryFolder();
const actor = { name: 'test' };

function open(file: string, mode: 'rwc' | 'rw' | 'ro' = 'rwc'): Promise<Store> {
  return openStore({ backend: 'sqlite', file, mode }, kinds);
}

function insert(store: Store, id: string): Promise<unknown> {
  return store.write(actor, (transaction) => transaction.insert(parts, id, { id }));
}

async function idsIn(store: Store): Promise<readonly string[]> {
  const found = await store.read((snapshot) =>
    Promise.all(['a', 'b', 'c'].map((id) => snapshot.get(parts, id))),
  );
  return found.flatMap((stored) => stored?.id ?? []);
}

const links: Readonly<Record<string, () => string>> = {
  'a linked file that is not there yet': () => {
    symlinkSync('real/s.db', folder.path('s.db'));
    return folder.path('s.db');
  },
  'a link to a link': () => {
    symlinkSync('real/s.db', folder.path('first.db'));
    symlinkSync(folder.path('first.db'), folder.path('s.db'));
    return folder.path('s.db');
  },
  'a linked folder': () => {
    symlinkSync('real', folder.path('linked'));
    return folder.path('linked/s.db');
  },
};

describe.each(Object.entries(links))('%s', (_what, link) => {
  test('is used through the link as by its own path, by every command', async () => {
    mkdirSync(folder.path('real'));
    const file = link();
    const writer = await open(file);
    const reader = await open(file, 'ro');
    await insert(writer, 'a');
    expect(await idsIn(reader)).toEqual(['a']);
    await backUpFile(file, folder.path('backup.db'));
    await insert(writer, 'b');
    await reader.close();
    await writer.close();
    const direct = await open(folder.path('real/s.db'), 'rw');
    expect(await idsIn(direct)).toEqual(['a', 'b']);
    await direct.close();
    const log = { warn: () => undefined };
    const adapt: MendOptions['adapt'] = (_kind, document) => ({ document, refusals: [] });
    const options = { backend: 'sqlite', file, mode: 'rw' } as const;
    await mendDatabase({ store: options, kinds, dropKinds: [], adapt, log });
    expect((await checkFile(file, kinds, () => [])).damages).toEqual([]);
    const before = lstatSync(file).isSymbolicLink();
    await restoreFile(file, folder.path('backup.db'));
    expect(lstatSync(file).isSymbolicLink()).toBe(before);
    const restored = await open(file, 'rw');
    expect(await idsIn(restored)).toEqual(['a']);
    await restored.close();
    const names = [...readdirSync(folder.path('.')), ...readdirSync(folder.path('real'))];
    expect(names.filter((name) => name === '.s.db-witness')).toHaveLength(1);
  });
});

test('a link that is pointed to another store replaces the one that is open', async () => {
  for (const [name, id] of [
    ['one', 'a'],
    ['two', 'b'],
  ] as const) {
    const made = await open(folder.path(`${name}.db`));
    await insert(made, id);
    await made.close();
    symlinkSync(`${name}.db`, folder.path(`${name}-link`));
  }
  renameSync(folder.path('one-link'), folder.path('s.db'));
  const store = await open(folder.path('s.db'), 'rw');
  expect(await idsIn(store)).toEqual(['a']);
  renameSync(folder.path('two-link'), folder.path('s.db'));
  // Not ready meanwhile.
  await eventually(async () => {
    const found = await idsIn(store).catch(() => undefined);
    return found?.includes('b') === true;
  });
  expect(await idsIn(store)).toEqual(['b']);
  await insert(store, 'c');
  await store.close();
  const two = await open(folder.path('two.db'), 'ro');
  expect(await idsIn(two)).toEqual(['b', 'c']);
  await two.close();
});

describe('a witness that cannot be written', () => {
  const file = (): string => folder.path('s.db');

  /** A folder at its place: what writes it is told EISDIR. */
  function takeWitness(): void {
    renameSync(witnessPath(file()), folder.path('aside'));
    mkdirSync(witnessPath(file()));
  }

  function giveBack(): void {
    rmdirSync(witnessPath(file()));
    renameSync(folder.path('aside'), witnessPath(file()));
  }

  test('after the commit: 503 that says the write may have been stored', async () => {
    const store = await open(file());
    const failed: unknown = await store
      .write(actor, async (transaction) => {
        await transaction.insert(parts, 'a', { id: 'a' });
        takeWitness();
      })
      .catch((error: unknown) => error);
    giveBack();
    expect(failed).toBeInstanceOf(Problem);
    expect(failed).toMatchObject({ code: 'store_unavailable', cause: { code: 'EISDIR' } });
    expect((failed as Problem).message).toMatch(/may have been stored/);
    expect((failed as Problem).message).not.toContain(folder.path('.'));
    expect(await idsIn(store)).toEqual(['a']);
    await insert(store, 'b');
    await store.close();
  });

  test('before the commit: 503, and nothing is stored', async () => {
    const store = await open(file());
    takeWitness();
    const failed: unknown = await insert(store, 'a').catch((error: unknown) => error);
    giveBack();
    expect(failed).toMatchObject({ code: 'store_unavailable', cause: { code: 'EISDIR' } });
    expect((failed as Problem).message).toBe('the store cannot be read or written');
    expect(await idsIn(store)).toEqual([]);
    await store.close();
  });
});

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.js';
import { StoreOpenError } from '../../src/store/store-errors.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { kinds, machines, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { removeStored } from '../fixtures/stored.js';

const folder = useTemporaryFolder();
const actor = { name: 'tester' };

const open = (file: string, mode: SqliteMode = 'rwc', of = kinds): Promise<Store> =>
  openStore({ backend: 'sqlite', file, mode }, of);

const readEpoch = (store: Store): Promise<string> => store.read(async (snapshot) => snapshot.epoch);

async function refuse(file: string, mode: SqliteMode = 'rwc', of = kinds): Promise<StoreOpenError> {
  const error = await open(file, mode, of).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(StoreOpenError);
  expect((error as Error).message).toContain(file);
  return error as StoreOpenError;
}

function createForeignDatabase(file: string, statements = 'create table clusters (id)'): void {
  const database = new Database(file);
  database.exec(statements);
  database.close();
}

describe('opening a file', () => {
  test('makes it and its folder with rwc, and keeps documents and identity', async () => {
    const file = folder.path('deep/er/a.db');
    const first = await open(file);
    await first.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    const epoch = await readEpoch(first);
    await first.close();
    const second = await open(file);
    expect(await readEpoch(second)).toBe(epoch);
    expect(await second.read((snapshot) => snapshot.revision())).toBe(1);
    await second.close();
    expect(readdirSync(folder.path('deep/er'))).toEqual(['.a.db-witness', 'a.db']);
  });

  test('writes through a WAL, so that readers do not wait', async () => {
    const store = await open(folder.path('a.db'));
    const database = new Database(folder.path('a.db'), { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    database.close();
    await store.close();
  });

  test('does not make it with rw', async () => {
    const file = folder.path('a.db');
    expect((await refuse(file, 'rw')).message).toMatch(/does not exist; write mode=rwc/);
    expect(existsSync(file)).toBe(false);
  });

  test.each(['rwc', 'ro'] as const)(
    'refuses the database of another program with %s',
    async (mode) => {
      const file = folder.path('a.db');
      createForeignDatabase(file);
      const before = readFileSync(file);
      const { message } = await refuse(file, mode);
      expect(message).toMatch(/another program; move it away or point DATABASE_URL elsewhere/);
      expect(message).toMatch(/seed file/);
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(folder.path('.'))).toEqual(['a.db']);
    },
  );

  test('refuses a file that another program has marked as its own', async () => {
    const file = folder.path('a.db');
    createForeignDatabase(file, 'pragma application_id = 42');
    await refuse(file);
  });

  test('refuses a file that is no database', async () => {
    const file = folder.path('a.db');
    writeFileSync(file, 'no database at all '.repeat(100));
    expect((await refuse(file)).reason).toBe('the file is no SQLite database');
    expect((await refuse(file, 'ro')).reason).toBe('the file is no SQLite database');
  });

  test('refuses a damaged file', async () => {
    const file = folder.path('a.db');
    const store = await open(file);
    await store.write(actor, async (transaction) => {
      for (let index = 0; index < 50; index += 1) {
        const id = `part-${index}`;
        await transaction.insert(parts, id, { id, text: 'x'.repeat(500) });
      }
    });
    await store.close();
    const bytes = readFileSync(file);
    for (let page = 4096; page < bytes.length; page += 4096) bytes.fill(0xee, page, page + 100);
    writeFileSync(file, bytes);
    expect((await refuse(file)).message).toMatch(/damaged.*restore it from a backup/);
  });

  test('refuses a path whose folder cannot be made, and one that is a folder', async () => {
    writeFileSync(folder.path('file'), '');
    expect((await refuse(folder.path('file/a.db'))).message).toMatch(/folder cannot be made/);
    mkdirSync(folder.path('folder'));
    expect((await refuse(folder.path('folder'))).message).toMatch(/cannot be opened/);
    expect((await refuse('/proc/nowhere/a.db')).message).toMatch(/folder cannot be made/);
  });

  test('refuses a file that a newer version has migrated', async () => {
    const file = folder.path('a.db');
    await (await open(file)).close();
    createForeignDatabase(file, "insert into service_migration values ('9999_later', '2099')");
    expect((await refuse(file)).message).toMatch(/newer version/);
  });
});

describe('tables of kinds', () => {
  const plainMachines = { ...machines, unique: [] };
  const withoutUnique = [parts, plainMachines];

  function listIndexes(file: string): readonly unknown[] {
    const database = new Database(file, { readonly: true });
    const names = database
      .prepare(
        "select name from sqlite_schema where type = 'index' and name like 'kind_%' and sql is not null order by 1",
      )
      .pluck()
      .all();
    database.close();
    return names;
  }

  test('get the indexes that the descriptors want, and lose the others', async () => {
    const file = folder.path('a.db');
    await (await open(file)).close();
    expect(listIndexes(file)).toEqual([
      'kind_machines:filter:place.region',
      'kind_machines:filter:running',
      'kind_machines:filter:size',
      'kind_machines:unique:address',
    ]);
    await (await open(file, 'rwc', [{ ...machines, unique: [], filters: [] }])).close();
    expect(listIndexes(file)).toEqual([]);
  });

  test('use the index for a filter', async () => {
    const file = folder.path('a.db');
    await (await open(file)).close();
    const database = new Database(file);
    const plan = database
      .prepare(
        `explain query plan select * from kind_machines
         where json_extract(document, '$."place"."region"') = ?`,
      )
      .get('north');
    database.close();
    expect(plan).toMatchObject({
      detail: expect.stringContaining('kind_machines:filter:place.region'),
    });
  });

  test('are made for a kind that comes later, and documents stay', async () => {
    const file = folder.path('a.db');
    const before = await open(file, 'rwc', [parts]);
    await before.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    await before.close();
    const after = await open(file);
    const page = await after.read((snapshot) => snapshot.list(machines, { where: [] }));
    expect(page.total).toBe(0);
    expect(await after.read((snapshot) => snapshot.get(parts, 'a'))).toBeDefined();
    await after.close();
  });

  test('cannot become unique over documents that are not', async () => {
    const file = folder.path('a.db');
    const store = await open(file, 'rwc', withoutUnique);
    await store.write(actor, async (transaction) => {
      await transaction.insert(plainMachines, 'a', { id: 'a', address: 'x' });
      await transaction.insert(plainMachines, 'b', { id: 'b', address: 'x' });
    });
    await store.close();
    expect((await refuse(file)).message).toMatch(/now want to be unique/);
    const again = await open(file, 'rwc', withoutUnique);
    expect(await again.read((snapshot) => snapshot.revision())).toBe(2);
    await again.close();
  });
});

describe('reading only', () => {
  test('waits for a writer to make the file, and then opens by itself', async () => {
    const file = folder.path('a.db');
    const reader = await open(file, 'ro');
    const unavailable = { code: 'store_unavailable', message: 'the database does not exist yet' };
    expect(await reader.readiness()).toEqual({ ready: false, reason: unavailable.message });
    await expect(reader.read((snapshot) => snapshot.revision())).rejects.toMatchObject(unavailable);
    expect(() => reader.version()).toThrow(expect.objectContaining(unavailable));
    expect(existsSync(file)).toBe(false);

    const writer = await open(file);
    expect(await reader.readiness()).toEqual({ ready: true });
    expect(await readEpoch(reader)).toBe(await readEpoch(writer));
    const before = reader.version();
    await writer.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    expect(reader.version()).not.toBe(before);
    expect(await reader.read((snapshot) => snapshot.revision())).toBe(1);
    await writer.close();
    await reader.close();
  });

  test('waits for tables that are not there yet', async () => {
    const file = folder.path('a.db');
    writeFileSync(file, '');
    const reader = await open(file, 'ro');
    const reason = 'the database has not been set up by its writer yet';
    expect(await reader.readiness()).toEqual({ ready: false, reason });
    const older = await open(file, 'rwc', [parts]);
    expect(await reader.readiness()).toEqual({ ready: false, reason });
    const writer = await open(file);
    expect(await reader.readiness()).toEqual({ ready: true });
    await Promise.all([older.close(), writer.close(), reader.close()]);
  });

  test('refuses to write', async () => {
    const file = folder.path('a.db');
    await (await open(file)).close();
    const reader = await open(file, 'ro');
    await expect(
      reader.write(actor, (transaction) => removeStored(transaction, parts, 'a')),
    ).rejects.toMatchObject({ code: 'store_unavailable' });
    await reader.close();
    expect(await reader.readiness()).toMatchObject({ ready: false });
  });

  test('says not ready, without the path, when the file that came is not ours', async () => {
    const file = folder.path('a.db');
    const reader = await open(file, 'ro');
    createForeignDatabase(file);
    const readiness = await reader.readiness();
    expect(readiness).toEqual({
      ready: false,
      reason: 'the file is the SQLite database of another program',
    });
    await reader.close();
  });
});

describe('the memory store', () => {
  test('is private and starts new', async () => {
    const [one, two] = await Promise.all([
      openStore({ backend: 'memory' }, kinds),
      openStore({ backend: 'memory' }, kinds),
    ]);
    await one.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    expect(await one.read((snapshot) => snapshot.revision())).toBe(1);
    expect(await two.read((snapshot) => snapshot.revision())).toBe(0);
    expect(await readEpoch(one)).not.toBe(await readEpoch(two));
    await Promise.all([one.close(), one.close(), two.close()]);
  });
});

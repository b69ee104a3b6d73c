import { renameSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import { StoreOpenError } from '../../src/store/store-errors.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { eventually } from './timing.fixture.js';

const folder = useTemporaryFolder();
const actor = { name: 'tester' };
const text = { type: 'string' };
const references = { type: 'array', items: { type: 'object', properties: { id: text } } };

const tools: KindDescriptor = {
  kind: 'tools',
  singular: 'tool',
  label: 'tool',
  table: 'kind_tools',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema: { type: 'object', additionalProperties: false, properties: { id: text, size: text } },
  filters: [],
  unique: [],
  references: [],
  patches: [],
};

/** A kind whose assignments have the given names. */
function sitesWith(...assignments: readonly string[]): KindDescriptor {
  const lists = Object.fromEntries(assignments.map((name) => [name, references]));
  return {
    ...tools,
    kind: 'sites',
    singular: 'site',
    label: 'site',
    table: 'kind_sites',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { id: text, dns: text, ...lists },
    },
    references: assignments.map((name) => ({
      path: [name, '*', 'id'],
      target: 'tools',
      assignment: true,
    })),
  };
}

const sites = sitesWith('tools');
const home = { id: 'home', dns: 'home.example', tools: [{ id: 'saw' }] };
const open: Store[] = [];

async function openWith(
  kinds: readonly KindDescriptor[],
  mode: SqliteMode = 'rwc',
): Promise<Store> {
  const store = await openStore({ backend: 'sqlite', file: folder.path('a.db'), mode }, kinds);
  open.push(store);
  return store;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

async function fill(): Promise<void> {
  const store = await openWith([sites, tools]);
  await store.write(actor, async (transaction) => {
    await transaction.insert(tools, 'saw', { id: 'saw' });
    await transaction.insert(sites, 'home', home);
  });
  await store.close();
}

function edit<Row>(work: (database: Database.Database) => Row): Row {
  const database = new Database(folder.path('a.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

describe('other definitions', () => {
  test('that no longer declare a stored member stop the start and say where it stands', async () => {
    await fill();
    const error: unknown = await openWith([sitesWith('toolbox'), tools]).catch((caught) => caught);
    expect(error).toBeInstanceOf(StoreOpenError);
    expect(String(error)).toMatch(/do not declare these members of sites: tools \(in 'home'\)/);
    expect(String(error)).toMatch(/give the members back to the definitions/);
    const store = await openWith([sites, tools]);
    expect((await store.read((snapshot) => snapshot.get(sites, 'home')))?.document).toEqual(home);
  });

  test('of a file that is put in its place are told to anybody without naming a document', async () => {
    await fill();
    const store = await openStore({ backend: 'sqlite', file: folder.path('b.db'), mode: 'rwc' }, [
      sitesWith('toolbox'),
      tools,
    ]);
    open.push(store);
    for (const end of ['-wal', '-shm']) rmSync(folder.path(`b.db${end}`));
    renameSync(folder.path('a.db'), folder.path('b.db'));
    const reason = 'the definitions no longer fit what is stored';
    await eventually(async () => {
      const readiness = await store.readiness();
      return !readiness.ready && readiness.reason === reason;
    });
  });

  test('that add an assignment fill it in, in changes that the log has', async () => {
    await fill();
    const wider = sitesWith('tools', 'spares');
    const store = await openWith([wider, tools]);
    const filled = await store.read((snapshot) => snapshot.get(wider, 'home'));
    expect(filled).toMatchObject({ revision: 3, document: { ...home, spares: [] } });
    const made = await store.read(({ log }) => log.list({ after: 2, limit: 9 }));
    const differences = [{ path: '/spares', after: [] }];
    expect(made).toMatchObject([{ actor: 'migration', kind: 'sites', id: 'home', differences }]);
  });

  test('that make references of what were plain values find who refers', async () => {
    const plain = { ...sites, references: [] };
    const before = await openWith([plain, tools]);
    await before.write(actor, async (transaction) => {
      await transaction.insert(tools, 'saw', { id: 'saw' });
      await transaction.insert(plain, 'home', home);
    });
    const referrers = (store: Store) =>
      store.read((snapshot) => snapshot.referrers(tools, 'saw', 9));
    expect(await referrers(before)).toEqual([]);
    await before.close();
    expect(await referrers(await openWith([sites, tools]))).toEqual([
      { kind: 'sites', id: 'home' },
    ]);
  });

  test('without a kind stop the start while documents of it are stored', async () => {
    await fill();
    const error: unknown = await openWith([tools]).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/do not declare the kind sites, of which 1 document is stored/);
    expect(String(error)).toMatch(/put the definitions of the kinds back, or delete/);
  });

  test('without a kind forget who referred, once its documents are deleted', async () => {
    await fill();
    const before = await openWith([sites, tools]);
    await before.write(actor, async (transaction) => {
      const stored = await transaction.get(sites, 'home');
      if (stored) await transaction.remove(stored);
    });
    await before.close();
    const without = await openWith([tools]);
    const referrers = await without.read((snapshot) => snapshot.referrers(tools, 'saw', 9));
    expect(referrers).toEqual([]);
  });

  test('that differ in words only are the same', async () => {
    await fill();
    const reworded = { ...tools, schema: { ...tools.schema, description: 'What one works with.' } };
    const reader = await openWith([sites, tools], 'ro');
    await openWith([sites, reworded]);
    expect(await reader.readiness()).toEqual({ ready: true });
  });

  test('of the writer are not read by others: what is the same is served', async () => {
    await fill();
    const reader = await openWith([sites, tools], 'ro');
    const sized = { ...tools.schema, required: ['id'] };
    await openWith([sites, { ...tools, schema: sized }]);
    const refused = { code: 'store_unavailable', message: expect.stringContaining('tools') };
    expect(await reader.readiness()).toMatchObject({ ready: false });
    await reader.read(async (snapshot) => {
      expect(await snapshot.get(sites, 'home')).toBeDefined();
    });
    // Of whatever is asked for first.
    const reads = [
      reader.read((snapshot) => snapshot.get(tools, 'saw')),
      reader.read((snapshot) => snapshot.list(tools, { where: [] })),
    ];
    for (const read of reads) await expect(read).rejects.toMatchObject(refused);
  });

  test('of another writer end the writes of this one', async () => {
    await fill();
    const old = await openWith([sites, tools]);
    const sized = { ...tools, schema: { ...tools.schema, required: ['id'] } };
    const store = await openWith([sites, sized]);
    const write = (to: Store) =>
      to.write(actor, (transaction) => transaction.insert(tools, 'axe', { id: 'axe' }));
    await expect(write(old)).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await old.readiness()).toMatchObject({ ready: false });
    await write(store);
  });
});

test('a document that lacks an assignment is a fault that is named, not an empty list', async () => {
  await fill();
  const store = await openWith([sites, tools]);
  await store.write(actor, (transaction) => transaction.insert(sites, 'bare', { id: 'bare' }));
  await expect(store.read((snapshot) => snapshot.get(sites, 'bare'))).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.stringContaining("sites 'bare' in the store lacks its tools"),
  });
});

describe('a store from before checksums', () => {
  /** Takes from the file what the second migration and the start gave it. */
  function makeOlder(): void {
    edit((database) =>
      database.exec(`
        drop view service_log; drop table service_transactions; drop table service_mark_changes;
        drop table service_baseline; drop table service_baseline_marks; drop table service_changes;
        create table service_changes (revision integer primary key, time text not null,
          actor text not null, request_id text, kind text not null, id text not null,
          before text, after text);
        insert into service_changes select revision, created_at, 'tester', null, 'sites', id,
          null, document from kind_sites;
        alter table service_state drop column log_begin;
        alter table service_state drop column log_bytes;
        drop table service_keys; drop table service_references; drop table service_definitions;
        drop table service_answers;
        drop table service_reference_counts;
        alter table service_state drop column definitions;
        alter table service_state drop column epoch;
        create table marks as select dns, 1 as revision from service_tombstones;
        drop table service_tombstones; alter table marks rename to service_tombstones;
        alter table kind_sites drop column checksum;
        alter table kind_tools drop column checksum;
        delete from service_migration where name > '0001_service_tables'`),
    );
  }

  test('gets them, with keys and references, and keeps its documents', async () => {
    const filled = await openWith([sites, tools]);
    await filled.write(actor, async (transaction) => {
      await transaction.insert(sites, 'home', home);
      await transaction.addTombstone({
        dns: 'gone.example',
        cluster: 'home',
        cause: 'deleted',
        time: '2026-01-02T03:04:05.678Z',
      });
    });
    const before = await filled.read((snapshot) => snapshot.get(sites, 'home'));
    await filled.close();
    makeOlder();
    const reader = await openWith([sites, tools], 'ro');
    expect(await reader.readiness()).toMatchObject({ ready: false });
    const store = await openWith([sites, tools]);
    await store.read(async (snapshot) => {
      expect(await snapshot.get(sites, 'home')).toEqual(before);
      expect(await snapshot.referrers(tools, 'saw', 9)).toEqual([{ kind: 'sites', id: 'home' }]);
      expect(await snapshot.findTombstone('gone.example')).toEqual({
        dns: 'gone.example',
        cluster: 'home',
        cause: 'deleted',
        time: before?.createdAt,
      });
    });
    expect(await reader.readiness()).toEqual({ ready: true });
  });

  test('cannot be written any more by a program that knows none', async () => {
    await fill();
    const insert = `insert into kind_tools (id, document, revision, created_at, updated_at)
      values ('axe', '{"id":"axe"}', 9, '', '')`;
    expect(() => edit((database) => database.exec(insert))).toThrow(/NOT NULL.*checksum/);
  });
});

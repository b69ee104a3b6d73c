import { renameSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { fillSites, home, sites, sitesWith, tools } from './sites.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';
import { eventually } from './timing.fixture.js';

const folder = useTemporaryFolder();
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

const fill = async (): Promise<void> => fillSites(await openWith([sites, tools]));

function edit<Row>(work: (database: Database.Database) => Row): Row {
  const database = new Database(folder.path('a.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

test('other definitions of a file that is put in its place are told to anybody without naming a document', async () => {
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
    await filled.write({ name: 'tester' }, async (transaction) => {
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

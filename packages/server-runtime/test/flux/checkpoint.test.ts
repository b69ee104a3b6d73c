import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { PollSource } from '../../src/flux/poll-source.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { eventually } from '../store/timing.fixture.js';
import { cargoUnits, fleet, glass, wheat } from './fleet.fixture.js';

let folder = '';
let file = '';
let writer: Store;
let reader: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'checkpoint-test-'));
  file = join(folder, 's.db');
  writer = await openStore({ backend: 'sqlite', file, mode: 'rwc' }, fleet.kinds);
  reader = await openStore({ backend: 'sqlite', file, mode: 'ro' }, fleet.kinds);
});

afterEach(async () => {
  await reader.close();
  await writer.close();
  rmSync(folder, { recursive: true, force: true });
});

function insert(id: string, document: typeof glass): Promise<unknown> {
  return writer.write({ name: 'test' }, (transaction) =>
    transaction.insert(cargoUnits, id, document),
  );
}

/** @returns loads the answer that depends on no document; how often it was rendered */
function sourceOf(store: Store): () => Promise<number> {
  const source = new PollSource(store, 1024 * 1024);
  return async () => {
    await source.load('key', () =>
      store.read(async (snapshot) => ({
        body: Buffer.from('{}'),
        dependencies: [],
        revision: await snapshot.revision(),
        cacheable: true,
      })),
    );
    return source.figures.renders;
  };
}

/** Nobody writes for a while: the writer moves the WAL into the file. */
function untilTruncated(): Promise<void> {
  return eventually(async () => statSync(`${file}-wal`).size === 0);
}

test('what is cached outlives a checkpoint, for the writer and for a reader beside it', async () => {
  const loads = [sourceOf(writer), sourceOf(reader)];
  await insert('wheat', wheat);
  for (const load of loads) expect(await load()).toBe(1);
  const versions = [writer.version(), reader.version()];
  await untilTruncated();
  expect([writer.version(), reader.version()]).toEqual(versions);
  for (const load of loads) expect(await load()).toBe(1);
  // And a write after it is seen by both.
  await insert('glass', glass);
  expect(writer.version()).not.toBe(versions[0]);
  expect(reader.version()).not.toBe(versions[1]);
  for (const load of loads) expect(await load()).toBe(1);
});

test('what is cached outlives changes that are cut off the log', async () => {
  const loads = [sourceOf(writer), sourceOf(reader)];
  await insert('wheat', wheat);
  await insert('glass', glass);
  for (const load of loads) expect(await load()).toBe(1);
  expect(await writer.foldChanges({ before: null, bytes: 0 })).toBe(2);
  for (const load of loads) expect(await load()).toBe(1);
});

test('what is cached is dropped after an edit by hand, right after a checkpoint as well', async () => {
  const loads = [sourceOf(writer), sourceOf(reader)];
  await insert('wheat', wheat);
  for (const load of loads) expect(await load()).toBe(1);
  await untilTruncated();
  const hand = new Database(file);
  hand.exec(`update ${cargoUnits.table} set document = json_remove(document, '$.berth')`);
  for (const load of loads) expect(await load()).toBe(2);
  for (const load of loads) expect(await load()).toBe(2);
  hand.exec(`update ${cargoUnits.table} set document = json_remove(document, '$.port')`);
  for (const load of loads) expect(await load()).toBe(3);
  // Let go last: SQLite would give up the locks of this process.
  await reader.close();
  await writer.close();
  hand.close();
});

import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { JsonObject } from '@flux-resourceset/contract';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { replaceStored } from '../fixtures/stored.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const kilobyte = 1024;
const actor = {
  name: 'alice@example.com',
  requestId: 'b9d0f5c4-6f0c-4a1c-9d5e-1f2f3a4b5c6d',
  reason: 'the quarterly review of sizes',
};
const effects = { clusters: 1, inputs: { added: 0, removed: 0, changed: 1 } };

/** A document of 100 KB with a hundred references. */
function makeLarge(count: number): JsonObject {
  const text = 'x'.repeat(990);
  const list = Array.from({ length: 100 }, (_, index) => ({ id: `part-${index}`, text }));
  return { id: 'large', count, list };
}

function openFile(): Promise<Store> {
  return openStore({ backend: 'sqlite', file: folder.path('a.db'), mode: 'rwc' }, kinds);
}

/** What all tables and indexes take in the file, once the WAL is in it. */
function measure(): number {
  const database = new Database(folder.path('a.db'));
  database.pragma('wal_checkpoint(truncate)');
  const { bytes } = database
    .prepare<[], { bytes: number }>('select sum(pgsize) as bytes from dbstat')
    .get()!;
  database.close();
  return bytes;
}

async function patch(store: Store, times: number): Promise<void> {
  for (let count = 1; count <= times; count += 1) {
    await store.write(actor, async (transaction) => {
      transaction.noteEffects(effects);
      await replaceStored(transaction, parts, 'large', makeLarge(count));
    });
  }
}

test('a hundred changes of one number in 100 KB take less than 100 KB', async () => {
  const store = await openFile();
  await store.write(actor, (transaction) => transaction.insert(parts, 'large', makeLarge(0)));
  const before = measure();
  await patch(store, 100);
  expect(measure() - before).toBeLessThan(100 * kilobyte);
  await store.close();
});

test('what the log says that it takes is what it takes, about', async () => {
  const store = await openFile();
  await store.write(actor, (transaction) => transaction.insert(parts, 'large', makeLarge(0)));
  const [before, said] = [measure(), readLogBytes()];
  await patch(store, 300);
  const ratio = (readLogBytes() - said) / (measure() - before);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.6);
  await store.close();
});

function readLogBytes(): number {
  const database = new Database(folder.path('a.db'));
  const bytes = database.prepare<[], number>('select log_bytes from service_state').pluck().get()!;
  database.close();
  return bytes;
}

test('a log that is cut leaves its place to what comes: the file does not grow', async () => {
  const store = await openFile();
  const keep = { before: null, bytes: 50_000 };
  const sizes: number[] = [];
  await store.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
  for (let count = 0; count < 1200; count += 1) {
    const text = `${count} `.repeat(40);
    await store.write(actor, (transaction) =>
      replaceStored(transaction, parts, 'a', { id: 'a', count, text }),
    );
    while ((await store.foldChanges(keep)) > 0);
    if (count % 300 === 299) sizes.push(measurePages());
  }
  await store.close();
  // A log that is kept takes 1,200 times 600 bytes.
  expect(sizes.at(-1)).toBeLessThan(300_000);
  expect(sizes.at(-1)).toBeLessThanOrEqual(sizes[0]! + 8 * 4096);
}, 60_000);

function measurePages(): number {
  const database = new Database(folder.path('a.db'), { readonly: true });
  const count = database.pragma('page_count', { simple: true });
  database.close();
  return Number(count) * 4096;
}

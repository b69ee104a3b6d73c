import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.js';
import { inspectFile } from '../../src/store/sqlite/file/inspect-file.js';
import { readWitness, witnessPath } from '../../src/store/sqlite/file/witness.js';
import type { Witness } from '../../src/store/sqlite/file/witness.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const documents = 5;
let file: string;

const open = (path: string, mode: SqliteMode = 'rwc'): Promise<Store> =>
  openStore({ backend: 'sqlite', file: path, mode }, kinds);

beforeEach(async () => {
  const store = await open(folder.path('a.db'));
  for (let index = 0; index < documents; index += 1) {
    const id = `part-${index}`;
    await store.write({ name: 'tester' }, (transaction) => transaction.insert(parts, id, { id }));
  }
  // What a kill would leave now. The index is not copied: the WAL is read anew.
  const written = folder.path('a.db');
  file = folder.path('killed.db');
  copyFileSync(written, file);
  copyFileSync(`${written}-wal`, `${file}-wal`);
  copyFileSync(witnessPath(written), witnessPath(file));
  await store.close();
});

function flip(bytes: Buffer, place: number, mask: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[place] = flipped[place]! ^ mask;
  return flipped;
}

/** The last commit is not what was written. */
function damage(path: string): void {
  const { walFrames } = readWitness(path) as Witness;
  const place = 32 + walFrames * (24 + 4096) - 1;
  writeFileSync(`${path}-wal`, flip(readFileSync(`${path}-wal`), place, 1));
}

const readFiles = (): readonly (readonly [string, Buffer])[] =>
  readdirSync(folder.path('.')).map((name) => [name, readFileSync(folder.path(name))] as const);

async function countDocuments(opened: Store): Promise<number> {
  const page = await opened.read((snapshot) => snapshot.list(parts, { where: [], limit: 1 }));
  return page.total;
}

describe('a byte of the WAL that is not what was written', () => {
  test('is found wherever it is', () => {
    const { walFrames } = readWitness(file) as Witness;
    const end = 32 + walFrames * (24 + 4096);
    const bytes = readFileSync(`${file}-wal`);
    expect(bytes.length).toBeGreaterThanOrEqual(end);
    fc.assert(
      fc.property(fc.nat(end - 1), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        writeFileSync(`${file}-wal`, flip(bytes, place, mask));
        const { continuity, held } = inspectFile(file);
        held?.release();
        expect(['damaged-wal', 'foreign-wal']).toContain(continuity);
      }),
      { numRuns: 200, examples: [0, 3, 16, 31, 32, 40, end - 1].map((place) => [place, 1]) },
    );
  });

  test('keeps the store from being opened, and the files as they are, until somebody decided', async () => {
    damage(file);
    const before = readFiles();
    await expect(open(file)).rejects.toThrow(/the -wal beside it is damaged.*restore a backup/);
    expect(readFiles()).toEqual(before);
    rmSync(witnessPath(file));
    const opened = await open(file);
    expect(await countDocuments(opened)).toBeLessThan(documents);
    await opened.close();
  });

  test('is not read by a process that only reads', async () => {
    damage(file);
    const reader = await open(file, 'ro');
    expect(await reader.readiness()).toMatchObject({ ready: false });
    await reader.close();
  });

  test('is no matter when nothing was ever written there', async () => {
    appendFileSync(`${file}-wal`, Buffer.alloc(5_000, 7));
    const opened = await open(file);
    expect(await countDocuments(opened)).toBe(documents);
    await opened.close();
  });
});

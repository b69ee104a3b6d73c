import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  noteRevision,
  readWitness,
  witnessPath,
  writeWitness,
} from '../../src/store/sqlite/file/witness.js';
import type { Witness } from '../../src/store/sqlite/file/witness.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();

const witness: Witness = {
  applicationId: 0x66727331,
  storeId: '0d1c3f0e-0000-4000-8000-000000000000',
  epoch: '0123456789abcdef',
  revision: 7,
  main: { inode: '12', size: 4096, modified: '1790000000000000000', fingerprint: 'f'.repeat(64) },
  walInode: '13',
  walSalt: '8f8d3370471ba801',
  walFrames: 21,
  checkpointing: false,
};

const noWal = { walSalt: '', walFrames: 0 };

describe('the witness', () => {
  test('says what was written, and the last revision that was noted', async () => {
    const file = folder.path('a.db');
    expect(readWitness(file)).toBeUndefined();
    await writeWitness(file, witness);
    expect(readWitness(file)).toEqual(witness);
    for (const revision of [8, 9, 10, 12]) {
      const mark = { walSalt: 'salt', walFrames: revision * 3 };
      noteRevision(file, revision, mark);
      expect(readWitness(file)).toEqual({ ...witness, revision, ...mark });
    }
    noteRevision(file, 13, noWal);
    expect(readWitness(file)).toEqual({ ...witness, revision: 13, ...noWal });
    expect(readdirSync(folder.path('.'))).toEqual(['.a.db-witness']);
  });

  test('is not made by a note, and survives the removal of everything with the file’s name', async () => {
    const file = folder.path('a.db');
    noteRevision(file, 1, noWal);
    expect(readWitness(file)).toBeUndefined();
    await writeWitness(file, witness);
    for (const name of readdirSync(folder.path('.'))) {
      if (name.startsWith('a.db')) rmSync(folder.path(name));
    }
    expect(readWitness(file)).toEqual(witness);
  });

  test('is the one before or the one after, wherever a note is broken off', async () => {
    const file = folder.path('a.db');
    const path = witnessPath(file);
    await writeWitness(file, witness);
    await fc.assert(
      fc.asyncProperty(fc.nat(2 ** 31), fc.nat(96), async (gap, cut) => {
        const before = { ...witness, revision: 1000 };
        await writeWitness(file, before);
        const old = readFileSync(path);
        const revision = 1001 + gap;
        const mark = { walSalt: 'later', walFrames: 3 };
        noteRevision(file, revision, mark);
        const whole = readFileSync(path);
        // Only what the note touched can be half written.
        const start = whole.findIndex((byte, index) => byte !== old[index]);
        const broken = Buffer.concat([whole.subarray(0, start + cut), old.subarray(start + cut)]);
        writeFileSync(path, broken);
        const read = readWitness(file);
        const after = { ...before, revision, ...mark };
        expect([before, after]).toContainEqual(read);
      }),
      { numRuns: 40 },
    );
  });

  test('is damaged, and never another one, whatever happens to its bytes', async () => {
    const file = folder.path('a.db');
    await writeWitness(file, witness);
    const bytes = readFileSync(witnessPath(file));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ flip;
        writeFileSync(witnessPath(file), flipped);
        const read = readWitness(file);
        if (read !== 'damaged') expect(read).toEqual(witness);
      }),
    );
    writeFileSync(witnessPath(file), '');
    expect(readWitness(file)).toBe('damaged');
  });
});

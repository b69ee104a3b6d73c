import { describe, expect, test } from '@jest/globals';
import { judgeContinuity } from '../../src/store/sqlite/file/continuity.js';
import type { Continuity } from '../../src/store/sqlite/file/continuity.js';
import type { MainFacts, WalFacts } from '../../src/store/sqlite/file/file-facts.js';
import type { Witness } from '../../src/store/sqlite/file/witness.js';

const main: MainFacts = { inode: '1', size: 8192, modified: '100', fingerprint: 'a' };
const wal: WalFacts = { inode: '2', salt: 's', filled: true };
const witness: Witness = {
  applicationId: 1,
  storeId: 'store',
  epoch: 'e',
  revision: 5,
  main,
  walInode: '2',
  walSalt: 's',
  walFrames: 0,
  checkpointing: false,
};

const moved = { ...main, inode: '9' };
const written = { ...main, fingerprint: 'b' };
const replaced = { ...written, inode: '9' };
const emptyWal = { ...wal, filled: false };
const restartedWal = { ...wal, salt: 't' };
const movedWal = { ...wal, inode: '8' };
const unknownWal = { inode: '8', salt: 't', filled: true };
const busy = { ...witness, checkpointing: true };

interface Case {
  readonly what: string;
  readonly witness?: Witness | 'damaged' | undefined;
  readonly main?: MainFacts | undefined;
  readonly wal?: WalFacts | undefined;
  readonly is: Continuity;
}

const cases: readonly Case[] = [
  { what: 'nothing at all', is: 'new' },
  { what: 'a witness alone', witness, is: 'lost' },
  { what: 'a witness that cannot be read alone', witness: 'damaged', is: 'lost' },
  { what: 'a witness and a WAL', witness, wal, is: 'lost' },
  { what: 'a file without a witness', main, is: 'other' },
  { what: 'a file and its WAL without a witness', main, wal, is: 'other' },
  { what: 'a file whose witness cannot be read', witness: 'damaged', main, wal, is: 'other' },
  { what: 'a clean stop', witness, main, is: 'same' },
  { what: 'a crash with nothing in the WAL', witness, main, wal: emptyWal, is: 'same' },
  { what: 'a crash', witness, main, wal, is: 'same' },
  { what: 'a crash after the WAL began anew', witness, main, wal: restartedWal, is: 'same' },
  { what: 'a crash within a checkpoint', witness: busy, main: written, wal, is: 'same' },
  { what: 'a crash after a checkpoint', witness: busy, main: written, is: 'same' },
  { what: 'a file touched', witness, main: { ...main, modified: '200' }, wal, is: 'same' },
  { what: 'a copy of file and witness', witness, main: moved, is: 'other' },
  { what: 'a copy of all three', witness, main: moved, wal: movedWal, is: 'other' },
  { what: 'another file, no WAL', witness, main: replaced, is: 'other' },
  { what: 'another file in the same inode, no WAL', witness, main: written, is: 'other' },
  { what: 'another file over the WAL', witness, main: replaced, wal, is: 'replaced' },
  { what: 'the same with a checkpoint', witness: busy, main: replaced, wal, is: 'replaced' },
  {
    what: 'another file in the same inode over the WAL',
    witness,
    main: written,
    wal,
    is: 'overwritten',
  },
  { what: 'the file with a foreign WAL', witness, main, wal: unknownWal, is: 'foreign-wal' },
  {
    what: 'another file with a foreign WAL',
    witness,
    main: replaced,
    wal: unknownWal,
    is: 'foreign-wal',
  },
  {
    what: 'another file with a copy of the WAL',
    witness,
    main: replaced,
    wal: movedWal,
    is: 'foreign-wal',
  },
  { what: 'a copy with a foreign WAL', witness, main: moved, wal: unknownWal, is: 'foreign-wal' },
];

describe('what lies at the path is', () => {
  test.each(cases.map((each) => [each.is, each.what, each] as const))(
    '%s: %s',
    (is, _what, found) => {
      const files = { main: found.main, wal: found.wal };
      expect(judgeContinuity(found.witness, files)).toBe(is);
    },
  );
});

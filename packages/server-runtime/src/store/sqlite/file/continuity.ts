import type { MainFacts, WalFacts } from './file-facts.js';
import { isWitness } from './witness.js';
import type { Witness } from './witness.js';

/** The files as they were found, before SQLite opened any of them. */
export interface FoundFiles {
  /** Undefined when there is no file, or an empty one. */
  readonly main: MainFacts | undefined;
  readonly wal: WalFacts | undefined;
}

/**
 * What the files found are to the witness beside them:
 *
 * - `new`: there was no store here
 * - `lost`: there was one, and it is gone
 * - `same`: the file that was left here, with its own WAL or none
 * - `other`: a file that can be opened, but not the one that was left: its history is another
 * - `replaced`: as `other`, and the WAL beside it is that of the file it replaced
 * - `overwritten`: the file was written by something else while its WAL held more
 * - `foreign-wal`: nothing is known about the WAL beside the file
 * - `damaged-wal`: its own WAL lacks what was acknowledged
 */
export type Continuity =
  'new' | 'lost' | 'same' | 'other' | 'replaced' | 'overwritten' | 'foreign-wal' | 'damaged-wal';

/** Compares what was found with the witness; in any doubt it is another history. */
export function judgeContinuity(
  witness: Witness | 'damaged' | undefined,
  { main, wal }: FoundFiles,
): Continuity {
  if (main === undefined) return witness === undefined ? 'new' : 'lost';
  // Nothing is known: SQLite's own checks have to do.
  if (!isWitness(witness)) return 'other';
  const unmoved = main.inode === witness.main.inode;
  const untouched = main.fingerprint === witness.main.fingerprint;
  const explained = untouched || (unmoved && witness.checkpointing);
  if (wal?.filled !== true) return unmoved && explained ? 'same' : 'other';
  return judgeWithWal(witness, wal, { unmoved, explained });
}

function judgeWithWal(
  witness: Witness,
  wal: WalFacts,
  { unmoved, explained }: { readonly unmoved: boolean; readonly explained: boolean },
): Continuity {
  const inPlace = wal.inode === witness.walInode;
  const known = inPlace || wal.salt === witness.walSalt;
  if (!known) return 'foreign-wal';
  // A copy of file, WAL and witness opens, and is another history from then on.
  if (explained) return unmoved ? 'same' : 'other';
  if (unmoved) return 'overwritten';
  // The file is another and the WAL has not moved: it is that of the file before.
  return inPlace ? 'replaced' : 'foreign-wal';
}

import type { KindDescriptor } from '@flux-resourceset/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adoption } from '../sql/adopt-definitions.js';
import { inspectFile } from './file/inspect-file.js';
import type { Inspection } from './file/inspect-file.js';
import { setWalAside } from './file/set-aside.js';
import { isWitness, witnessPath } from './file/witness.js';
import type { StoreLog } from '../store-options.js';
import { StoreOpenError } from '../store-errors.js';

/** How a file is opened for writing. */
export interface WriteOptions {
  readonly path: string;
  /** Makes the file when there is none. */
  readonly create: boolean;
  readonly kinds: readonly KindDescriptor[];
  /** This process saw it written by something else than SQLite. */
  readonly overwritten: boolean;
  /** What becomes of documents that other definitions wrote; what a start does when left out. */
  readonly adoption?: Adoption;
  readonly log: StoreLog;
}

/** How long what was found must stay as it is, in milliseconds, when it is not what was left. */
const settleTime = 250;
/** A file that is still being copied is looked at as often as this, and then refused. */
const mostLooks = 20;

/**
 * Decides what lies at the path, before SQLite opens it: a WAL that is not the file's own is
 * taken away, or the file refused.
 *
 * @throws StoreOpenError that says what to do, when only its operator can know
 */
export async function takeFileOver(options: WriteOptions): Promise<Inspection> {
  const { path: file, log } = options;
  const inspection = await inspectSettled(file);
  try {
    refuseUnknown(options, inspection);
    const aside = hasStaleIndex(inspection) ? setWalAside(file) : undefined;
    if (aside !== undefined) {
      log.warn({ file, wal: aside }, 'the file was replaced: the WAL of the one before was kept');
    }
    return inspection;
  } catch (error) {
    inspection.held?.release();
    throw error;
  }
}

/** Another process may be at work on the file, or on the witness: looks until two looks agree. */
async function inspectSettled(file: string): Promise<Inspection> {
  let last = inspectFile(file);
  for (let looks = 1; looks < mostLooks; looks += 1) {
    if (last.continuity === 'new' || last.continuity === 'same') return last;
    await sleep(settleTime);
    const next = inspectFile(file);
    last.held?.release();
    if (JSON.stringify(last) === JSON.stringify(next)) return next;
    last = next;
  }
  last.held?.release();
  const reason = 'the file keeps changing while no writer has it';
  throw new StoreOpenError(file, reason, 'wait until it is copied, then start again');
}

function refuseUnknown(options: WriteOptions, { continuity }: Inspection): void {
  const { path: file, create, overwritten } = options;
  const witness = witnessPath(file);
  if (continuity === 'lost') {
    throw new StoreOpenError(
      file,
      'the store that was here is gone',
      `put it back or restore a backup; to begin a new one, remove its witness ${witness}`,
    );
  }
  if (continuity === 'new' && !create) {
    throw new StoreOpenError(
      file,
      'the file does not exist',
      'write mode=rwc instead of mode=rw in DATABASE_URL to have it made, or check the path',
    );
  }
  if (continuity === 'damaged-wal') {
    throw new StoreOpenError(
      file,
      'the -wal beside it is damaged: what was acknowledged last cannot be read from it',
      `restore a backup; to go on with what is left, remove ${witness}`,
    );
  }
  if (continuity === 'foreign-wal' || (continuity === 'overwritten' && !overwritten)) {
    throw new StoreOpenError(
      file,
      'the -wal beside it may be that of another file',
      `move ${file}-wal away to use the file alone; remove ${witness} to use both together`,
    );
  }
}

/** The index of a WAL is that of the file before as well, even when the WAL is empty. */
function hasStaleIndex({ continuity, wal, witness }: Inspection): boolean {
  if (continuity === 'replaced' || continuity === 'overwritten') return true;
  return continuity === 'other' && isWitness(witness) && wal?.filled !== true;
}

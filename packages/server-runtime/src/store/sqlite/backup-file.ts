import { randomInt } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import Database from 'better-sqlite3';
import { StoreOpenError } from '../store-errors.js';
import type { StoreState } from './connections.js';
import { makeFolderOf } from './make-folder.js';
import { abandonFile } from './open-file.js';
import { explainOpenFailure } from './open-failure.js';
import { openFileForReading } from './open-reader.js';

/**
 * Writes the store as it is at one moment into a new file, while others write. `VACUUM INTO` reads
 * in one transaction, which keeps nobody waiting; SQLite's backup API begins again after each
 * commit of another process. Blocks until it is done: run it in a process of its own.
 *
 * @returns the moment that is in the backup
 * @throws StoreOpenError when the store cannot be read, or the target is there or cannot be written
 */
export async function backUpFile(file: string, target: string): Promise<StoreState> {
  if (existsSync(target)) {
    throw new StoreOpenError(target, 'the file exists', 'name one that does not');
  }
  makeFolderOf(target);
  // What serves the fleet goes first.
  setPriority(constants.priority.PRIORITY_LOW);
  const draft = `${target}.partial-${process.pid}`;
  try {
    await copyStore(file, draft);
    const state = finishCopy(draft);
    renameSync(draft, target);
    return state;
  } catch (error) {
    throw explainOpenFailure(target, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

async function copyStore(file: string, draft: string): Promise<void> {
  const opened = openFileForReading(file, []);
  try {
    opened.reader.database.prepare('vacuum into ?').run(draft);
    if (opened.watch.isUnchanged()) return;
    throw new StoreOpenError(file, 'the file was replaced meanwhile', 'run the backup again');
  } finally {
    await abandonFile(opened);
  }
}

/**
 * Gives the copy a mark of its own in the first page, so that it is never taken for the file
 * that it was made of, and makes sure that it is on the disk.
 */
function finishCopy(draft: string): StoreState {
  const database = new Database(draft);
  try {
    database.pragma(`user_version = ${randomInt(1, 2 ** 31)}`);
    return database
      .prepare<[], StoreState>('select store_id as storeId, epoch, revision from service_state')
      .get() as StoreState;
  } finally {
    database.close();
    flushFile(draft);
  }
}

/** Waits until what was written to a file, or in a folder, survives a power cut. */
export function flushFile(path: string): void {
  const fd = openSync(path, 'r');
  fsyncSync(fd);
  closeSync(fd);
}

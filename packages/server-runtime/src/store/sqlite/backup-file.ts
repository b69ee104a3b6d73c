import { randomInt } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { constants, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { StoreOpenError } from '../store-errors.js';
import type { StoreState } from '../sql/store-state.js';
import { makeFolderOf } from './make-folder.js';
import { abandonFile } from './open-file.js';
import { explainOpenFailure } from './open-failure.js';
import { openFileForReading } from './open-reader.js';

/** How much is flushed at once, in bytes: a commit of the store waits for the disk behind it. */
const flushedBytes = 512 * 1024;
/** Rest after that, in milliseconds. */
const flushRest = 3;

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
  const copy = `${target}.partial-copy-${process.pid}`;
  const flushed = `${target}.partial-${process.pid}`;
  try {
    await copyStore(file, copy);
    const state = markCopy(copy);
    await flushInSteps(copy, flushed);
    renameSync(flushed, target);
    return state;
  } catch (error) {
    throw explainOpenFailure(target, error);
  } finally {
    for (const path of [copy, flushed]) rmSync(path, { force: true });
  }
}

async function copyStore(file: string, draft: string): Promise<void> {
  const opened = openFileForReading(file, []);
  try {
    // It would flush all of the copy at once, at the end.
    opened.reader.database.pragma('synchronous = off');
    opened.reader.database.prepare('vacuum into ?').run(draft);
    if (opened.watch.isUnchanged()) return;
    throw new StoreOpenError(file, 'the file was replaced meanwhile', 'run the backup again');
  } finally {
    await abandonFile(opened);
  }
}

/**
 * Gives the copy a mark of its own in the first page, so that it is never taken for the file
 * that it was made of. Nothing waits for the disk here.
 */
function markCopy(copy: string): StoreState {
  const database = new Database(copy);
  try {
    database.pragma('synchronous = off');
    database.pragma(`user_version = ${randomInt(1, 2 ** 31)}`);
    return database
      .prepare<[], StoreState>('select store_id as storeId, epoch, revision from service_state')
      .get() as StoreState;
  } finally {
    database.close();
  }
}

/**
 * Puts a file on the disk, a little at a time: flushed as a whole, the writes of the store would
 * wait until all of it is there.
 */
async function flushInSteps(source: string, target: string): Promise<void> {
  const [from, to] = [openSync(source, 'r'), openSync(target, 'w')];
  try {
    const chunk = Buffer.alloc(flushedBytes);
    for (let read = readSync(from, chunk); read > 0; read = readSync(from, chunk)) {
      writeSync(to, chunk, 0, read);
      fdatasyncSync(to);
      await sleep(flushRest);
    }
    fsyncSync(to);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** Waits until what was written to a file, or in a folder, survives a power cut. */
export function flushFile(path: string): void {
  const fd = openSync(path, 'r');
  fsyncSync(fd);
  closeSync(fd);
}

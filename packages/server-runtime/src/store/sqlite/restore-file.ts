import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreOpenError } from '../store-errors.js';
import { flushFile } from './backup-file.js';
import type { StoreState } from '../sql/store-state.js';
import { makeEpoch } from '../sql/store-state.js';
import { readMainFacts } from './file/file-facts.js';
import { holdFile } from './file/held-file.js';
import { resolveFile } from './file/resolve-file.js';
import { nameAside } from './file/set-aside.js';
import { writeWitness } from './file/witness.js';
import { makeFolderOf } from './make-folder.js';
import { migrationNames } from './migrations.js';
import { explainOpenFailure } from './open-failure.js';
import { applicationId, foreignFile, readOwnership } from './ownership.js';

/** What a restore did. */
export interface Restored extends StoreState {
  /** Where the database that was replaced is now, with its WAL beside it; null when there was none. */
  readonly replaced: string | null;
}

/**
 * Puts a backup in the place of the store, under a new epoch. Running processes notice: between
 * the two files there is none at the path, which is "not ready" to them and never an empty store.
 *
 * @throws StoreOpenError when the backup is not ours, is damaged or was written by a newer program;
 *   nothing is changed then
 */
export async function restoreFile(path: string, backup: string): Promise<Restored> {
  const file = resolveFile(path);
  refuseItself(file, backup);
  makeFolderOf(file);
  const draft = `${file}.restoring-${process.pid}`;
  try {
    copyBackup(backup, draft);
    const state = prepareDraft(draft, backup);
    const replaced = setStoreAside(file);
    await testify(file, draft, state);
    renameSync(draft, file);
    flushFile(dirname(file));
    return { ...state, replaced };
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  }
}

function refuseItself(file: string, backup: string): void {
  const source = statSync(backup, { throwIfNoEntry: false });
  if (source?.isFile() !== true) {
    throw new StoreOpenError(backup, 'there is no such file', 'name a backup');
  }
  if (source.ino === statSync(file, { throwIfNoEntry: false })?.ino) {
    throw new StoreOpenError(backup, 'the file is the store itself', 'name a backup');
  }
}

/** With its WAL, where the backup is a copy of both. */
function copyBackup(backup: string, draft: string): void {
  try {
    copyFileSync(backup, draft);
    if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${draft}-wal`);
  } catch (error) {
    throw new StoreOpenError(
      backup,
      'the file cannot be copied',
      'check the space on the disk',
      error,
    );
  }
}

function prepareDraft(draft: string, backup: string): StoreState {
  try {
    const database = new Database(draft);
    try {
      checkBackup(database, backup);
      const state = beginEpoch(database);
      database.pragma('wal_checkpoint(truncate)');
      return state;
    } finally {
      database.close();
      flushFile(draft);
    }
  } catch (error) {
    throw explainOpenFailure(backup, error);
  }
}

function checkBackup(database: Database.Database, backup: string): void {
  if (readOwnership(database) !== 'ours') throw foreignFile(backup);
  const check = database.pragma('integrity_check(1)', { simple: true });
  if (check !== 'ok') {
    throw new StoreOpenError(backup, `the file is damaged (${check})`, 'take another backup');
  }
  const applied = database.prepare<[], string>('select name from service_migration').pluck().all();
  if (applied.every((name) => migrationNames.includes(name))) return;
  const reason = 'the file was written by a newer version of this program';
  throw new StoreOpenError(backup, reason, 'restore it with that version, or a later one');
}

/** A backup that is older than epochs gets its own from the next writer. */
function beginEpoch(database: Database.Database): StoreState {
  const columns = database.prepare("select name from pragma_table_info('service_state')").pluck();
  const hasEpoch = columns.all().includes('epoch');
  if (hasEpoch) database.prepare('update service_state set epoch = ?').run(makeEpoch());
  const epoch = hasEpoch ? 'epoch' : "'' as epoch";
  return database
    .prepare<[], StoreState>(`select store_id as storeId, ${epoch}, revision from service_state`)
    .get() as StoreState;
}

/** The file first: without it nobody opens the WAL. Both keep names that belong together. */
function setStoreAside(file: string): string | null {
  const aside = existsSync(file) ? nameAside(file) : null;
  if (aside !== null) renameSync(file, aside);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside ?? nameAside(file)}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return aside;
}

/** Says of the new file what a writer would, so that readers need not wait for one. */
async function testify(file: string, draft: string, state: StoreState): Promise<void> {
  const held = holdFile(draft);
  const main = held && readMainFacts(held);
  held?.release();
  if (main === undefined) throw new StoreOpenError(draft, 'the file is gone', 'restore again');
  const marks = { applicationId, walInode: '', walSalt: '', walFrames: 0, checkpointing: false };
  await writeWitness(file, { ...state, main, ...marks });
}

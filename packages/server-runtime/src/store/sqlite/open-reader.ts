import type { Database } from 'better-sqlite3';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { openReader, openStateReader } from './connections.js';
import type { Reader, StateReader } from './connections.js';
import { FileWatch } from './file/file-watch.js';
import { inspectFile } from './file/inspect-file.js';
import type { Inspection } from './file/inspect-file.js';
import { isWitness } from './file/witness.js';
import { resolveFile } from './file/resolve-file.js';
import type { OpenFile } from './open-file.js';
import { explainOpenFailure } from './open-failure.js';
import { foreignFile, readOwnership } from './ownership.js';
import { isBusy } from './retry-while-busy.js';
import { StoreNotReadyError } from '../store-errors.js';

const notSetUp = 'the database has not been set up by its writer yet';

/**
 * Opens a file that a writer has set up, for reading.
 * @throws StoreNotReadyError when there is no such file yet, tables are missing, or its writer
 *   has to look at it first
 * @throws StoreOpenError when the file cannot be used
 */
export function openFileForReading(path: string, kinds: readonly KindDescriptor[]): OpenFile {
  try {
    const file = resolveFile(path);
    return assemble(path, file, inspectFile(file), kinds);
  } catch (error) {
    throw explainOpenFailure(path, error);
  }
}

function assemble(
  path: string,
  file: string,
  inspection: Inspection,
  kinds: readonly KindDescriptor[],
): OpenFile {
  const { held } = inspection;
  if (held === undefined) throw new StoreNotReadyError('the database does not exist yet');
  let reader: Reader | undefined;
  let state: StateReader | undefined;
  try {
    leaveToWriter(inspection);
    reader = openReader(file);
    checkTables(reader.database, file, kinds);
    state = openStateReader(file);
    return { path: file, reader, state, writer: null, watch: new FileWatch(path, file, held) };
  } catch (error) {
    state?.close();
    reader?.database.close();
    held.release();
    if (isBusy(error)) throw new StoreNotReadyError('another process keeps the database locked');
    throw error;
  }
}

/**
 * What the WAL beside a file is, only a writer can decide. And where one is at work, a file that
 * was put there must not be read through the index of the file before.
 */
function leaveToWriter({ main, wal, witness, continuity }: Inspection): void {
  if (main === undefined) throw new StoreNotReadyError(notSetUp);
  if (continuity === 'same') return;
  if (continuity === 'other' && !(isWitness(witness) && wal)) return;
  if (continuity === 'damaged-wal')
    throw new StoreNotReadyError('the -wal of the database is damaged');
  throw new StoreNotReadyError(
    'the database file is not the one that its writer left: it waits for a writer to take it over',
  );
}

function checkTables(database: Database, file: string, kinds: readonly KindDescriptor[]): void {
  if (readOwnership(database) === 'foreign') throw foreignFile(file);
  const select = database.prepare("select name from sqlite_schema where type = 'table'").pluck();
  const present = new Set(select.all());
  // Whoever serves no kind makes a copy, or a report, of what a program before this one wrote.
  const served = kinds.length > 0 ? ['service_transactions'] : [];
  const wanted = ['service_definitions', ...served, ...kinds.map((kind) => kind.table)];
  if (wanted.every((table) => present.has(table)) && hasEpoch(database)) return;
  throw new StoreNotReadyError(notSetUp);
}

/** A writer of this program, or a later one, has been here. */
function hasEpoch(database: Database): boolean {
  const columns = database.prepare("select name from pragma_table_info('service_state')").pluck();
  if (!columns.all().includes('epoch')) return false;
  return database.prepare('select epoch from service_state').pluck().get() !== '';
}

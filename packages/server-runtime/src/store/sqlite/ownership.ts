import type { Database } from 'better-sqlite3';
import { StoreOpenError } from '../store-errors.js';

/** `frs1` in ASCII, in the header of every file of ours. */
const applicationId = 0x66727331;

/** Whose database a file is: `new` has neither a mark nor tables. */
export type Ownership = 'ours' | 'new' | 'foreign';

export function readOwnership(database: Database): Ownership {
  const mark = database.pragma('application_id', { simple: true });
  if (mark === applicationId) return 'ours';
  const entries = database.prepare('select count(*) from sqlite_schema').pluck().get();
  return mark === 0 && entries === 0 ? 'new' : 'foreign';
}

/**
 * Marks a new file as ours before anything else is written to it. The lock is taken first:
 * two processes that start on one new file both get here.
 * @throws StoreOpenError for the database of another program, which is left as it was
 */
export function claimFile(database: Database, file: string): void {
  const claim = database.transaction(() => {
    const ownership = readOwnership(database);
    if (ownership === 'foreign') throw foreignFile(file);
    if (ownership === 'new') database.pragma(`application_id = ${applicationId}`);
  });
  claim.immediate();
}

/** @returns the error for a database that another program has made */
export function foreignFile(file: string): StoreOpenError {
  return new StoreOpenError(
    file,
    'the file is the SQLite database of another program',
    'move it away or point DATABASE_URL elsewhere; to take over its data, import it by a seed file (SEED_FILE)',
  );
}

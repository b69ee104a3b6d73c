import type { Database } from 'better-sqlite3';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { StoreOpenError } from '../store-errors.js';
import type { Writer } from './connections.js';
import type { StoreTables } from '../sql/store-tables.js';

/** `frs1` in ASCII, in the header of every file of ours. */
export const applicationId = 0x66727331;

/** Whose database a file is: `new` has neither a mark nor tables. */
export type Ownership = 'ours' | 'new' | 'foreign';

export function readOwnership(database: Database): Ownership {
  const mark = database.pragma('application_id', { simple: true });
  const entries = database.prepare('select count(*) from sqlite_schema').pluck().get();
  return judgeOwnership(mark, entries);
}

function judgeOwnership(mark: unknown, entries: unknown): Ownership {
  if (mark === applicationId) return 'ours';
  return mark === 0 && entries === 0 ? 'new' : 'foreign';
}

/**
 * Marks a new file as ours before anything else is written to it. The lock is taken first:
 * two processes that start on one new file both get here.
 * @throws StoreOpenError for the database of another program, which is left as it was
 */
export async function claimFile({ queries }: Writer, file: string): Promise<void> {
  await queries.transaction().execute(async (transaction) => {
    const ownership = await queryOwnership(transaction);
    if (ownership === 'foreign') throw foreignFile(file);
    if (ownership === 'new') {
      await sql`pragma application_id = ${sql.lit(applicationId)}`.execute(transaction);
    }
  });
}

async function queryOwnership(queries: Kysely<StoreTables>): Promise<Ownership> {
  const { rows } = await sql<{ mark: number; entries: number }>`
    select application_id as mark, (select count(*) from sqlite_schema) as entries
    from pragma_application_id`.execute(queries);
  return judgeOwnership(rows[0]?.mark, rows[0]?.entries);
}

/** @returns the error for a database that another program has made */
export function foreignFile(file: string): StoreOpenError {
  return new StoreOpenError(
    file,
    'the file is the SQLite database of another program',
    'move it away or point DATABASE_URL elsewhere; to take over its data, import it by a seed file (SEED_FILE)',
  );
}

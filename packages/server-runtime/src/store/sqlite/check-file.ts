import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { DocumentCheck } from '../scrub.js';
import { compareStore } from '../sql/compare-store.js';
import type { StoreFindings } from '../sql/compare-store.js';
import type { StoreTables } from '../sql/store-tables.js';
import type { Damage } from '../store.js';
import { readFile } from './file-access.js';

/** Pages of SQLite's own that are told of; more say the same. */
const mostPages = 10;

/**
 * Compares a file with the definitions and with itself, its pages included.
 *
 * @throws StoreOpenError or StoreNotReadyError when the file cannot be read
 */
export async function checkFile(
  file: string,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<StoreFindings> {
  return readFile(file, [], async (queries) => {
    const findings = await compareStore(queries, kinds, check);
    return { ...findings, damages: [...findings.damages, ...(await checkPages(queries))] };
  });
}

async function checkPages(queries: Kysely<StoreTables>): Promise<readonly Damage[]> {
  const check = sql<{ integrity_check: string }>`
    pragma integrity_check(${sql.lit(mostPages)})`.execute(queries);
  return (await check).rows
    .filter(({ integrity_check: result }) => result !== 'ok')
    .map(({ integrity_check: reason }) => ({ kind: 'file', id: '', reason }));
}

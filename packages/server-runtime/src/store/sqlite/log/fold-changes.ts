import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonObject } from '@flux-resourceset/contract';
import { applyDifferences } from '../../../documents/differences.js';
import type { Retention } from '../../retention.js';
import type { StoreTables } from '../store-tables.js';
import {
  readBaselineDocument,
  removeBaselineDocument,
  writeBaselineDocument,
  writeBaselineMark,
} from './baseline.js';
import { bytesOfChange, readChangeRow, readMarkRow } from './log-rows.js';
import type { ChangeRow } from './log-rows.js';

/** The most changes that one step folds, and about the most bytes that it reads and writes. */
const stepChanges = 50;
const stepBytes = 256 * 1024;

/** A change with the time of its transaction. */
type OldRow = ChangeRow & { readonly time: string | null };

/**
 * Folds the oldest changes into the baseline, as far as they are not kept: one small step, within a
 * write transaction.
 *
 * @returns how many went; none when all that is left is kept
 * @throws StoreDamageError when one of them is not what was written: nothing is cut off then
 */
export async function foldChanges(
  queries: Kysely<StoreTables>,
  { before, bytes }: Retention,
): Promise<number> {
  const state = await queries.selectFrom('service_state').selectAll().executeTakeFirstOrThrow();
  let left = state.log_bytes;
  let budget = stepBytes;
  let folded = state.log_begin;
  for (const row of await readOldest(queries, state.log_begin)) {
    const isOld = before !== null && row.time !== null && row.time < before;
    if (budget <= 0 || !(isOld || (bytes !== null && left > bytes))) break;
    budget -= await foldChange(queries, row);
    left -= bytesOfChange(row);
    folded = row.revision;
  }
  if (folded > state.log_begin) await cutLog(queries, folded, left);
  return folded - state.log_begin;
}

async function readOldest(queries: Kysely<StoreTables>, begin: number): Promise<readonly OldRow[]> {
  const { rows } = await sql<OldRow>`select service_changes.*, time
    from service_changes left join service_transactions using (first)
    where revision > ${begin} order by revision limit ${stepChanges}`.execute(queries);
  return rows;
}

/** @returns about how many bytes were read and written */
async function foldChange(queries: Kysely<StoreTables>, row: ChangeRow): Promise<number> {
  const { revision, kind, id, operation, previous } = row;
  const { differences } = readChangeRow(row);
  const isLink = operation !== 'update' || previous !== null;
  if (!isLink) return 0;
  const was = await readBaselineDocument(queries, row);
  const is = applyDifferences(was?.document, differences) as JsonObject | undefined;
  if (is === undefined) await removeBaselineDocument(queries, row);
  else await writeBaselineDocument(queries, { kind, id, revision, document: is });
  return row.differences.length + JSON.stringify(is ?? null).length;
}

async function cutLog(
  queries: Kysely<StoreTables>,
  revision: number,
  bytes: number,
): Promise<void> {
  const marks = queries
    .selectFrom('service_mark_changes')
    .selectAll()
    .where('revision', '<=', revision)
    .orderBy('revision');
  for (const row of await marks.execute()) {
    const { dns, after } = readMarkRow(row);
    await writeBaselineMark(queries, dns, after);
  }
  await sql`delete from service_mark_changes where revision <= ${revision}`.execute(queries);
  await sql`delete from service_changes where revision <= ${revision}`.execute(queries);
  await sql`delete from service_transactions where first <= ${revision} and first is not
    (select first from service_changes where revision = ${revision + 1})`.execute(queries);
  await sql`update service_state set log_begin = ${revision}, log_bytes = ${bytes}`.execute(
    queries,
  );
}

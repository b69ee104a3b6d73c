import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { LogInspection } from '../../change-log.js';
import { StoreDamageError } from '../../store-errors.js';
import type { Damage } from '../../store.js';
import { dialectOf } from '../dialect.js';
import type { StoreTables } from '../store-tables.js';
import { readBaselineMark, readBaselineRow } from './baseline.js';
import { damageOf, readLogRow, readMarkRow } from './log-rows.js';
import type { LogRow } from './log-rows.js';

/** Where a look at the log goes on: behind a change, then behind a row of the baseline. */
type Place = { readonly change: number } | { readonly row: number };

/**
 * Compares some of the log with its checksums: changes with their transactions and marks, each of
 * which follows the one before it; then what the log begins with.
 *
 * @param after - `next` of the last look; null begins
 */
export async function inspectLog(
  queries: Kysely<StoreTables>,
  after: string | null,
  limit: number,
): Promise<LogInspection> {
  if (after === null && !(await hasLog(queries))) return { damages: [], next: null };
  const place = after === null ? await findBegin(queries) : (JSON.parse(after) as Place);
  return 'change' in place
    ? inspectChanges(queries, place.change, limit)
    : inspectBaseline(queries, place.row, limit);
}

/** A file that no program of this version has written yet has another log. */
export async function hasLog(queries: Kysely<StoreTables>): Promise<boolean> {
  return (await dialectOf(queries).listTables(queries)).includes('service_log');
}

async function findBegin(queries: Kysely<StoreTables>): Promise<Place> {
  const state = queries.selectFrom('service_state').select('log_begin');
  return { change: (await state.executeTakeFirstOrThrow()).log_begin };
}

async function inspectChanges(
  queries: Kysely<StoreTables>,
  after: number,
  limit: number,
): Promise<LogInspection> {
  const { rows } = await sql<LogRow>`select * from service_log
    where revision > ${after} order by revision limit ${limit}`.execute(queries);
  const last = rows.at(-1)?.revision ?? after;
  const marks = queries.selectFrom('service_mark_changes').selectAll();
  const ofRows = marks.where('revision', '>', after).where('revision', '<=', last);
  const found = [
    ...rows.flatMap((row, index) => findGap(row, rows[index - 1]?.revision ?? after)),
    ...rows.flatMap((row) => findDamage(() => readLogRow(row))),
    ...(await ofRows.execute()).flatMap((row) => findDamage(() => readMarkRow(row))),
    ...(rows.length < limit ? await findMissing(queries, last) : []),
  ];
  const next: Place = rows.length < limit ? { row: 0 } : { change: last };
  return { damages: found, next: JSON.stringify(next) };
}

function findGap({ revision }: LogRow, before: number): readonly Damage[] {
  return revision === before + 1 ? [] : [damageOf(before + 1, 'is missing').damage];
}

/** The state says how far the log goes. */
async function findMissing(queries: Kysely<StoreTables>, last: number): Promise<readonly Damage[]> {
  const state = queries.selectFrom('service_state').select('revision');
  const { revision } = await state.executeTakeFirstOrThrow();
  return revision === last ? [] : [damageOf(last + 1, 'is missing').damage];
}

async function inspectBaseline(
  queries: Kysely<StoreTables>,
  after: number,
  limit: number,
): Promise<LogInspection> {
  const { rows } = await sql<Parameters<typeof readBaselineRow>[0] & { readonly row: number }>`
    select rowid as row, * from service_baseline ${dialectOf(queries).pastIndexes}
    where rowid > ${after} order by rowid limit ${limit}`.execute(queries);
  const marks =
    after === 0 ? await queries.selectFrom('service_baseline_marks').selectAll().execute() : [];
  const damages = [
    ...rows.flatMap((row) => findDamage(() => readBaselineRow(row))),
    ...marks.flatMap((row) => findDamage(() => readBaselineMark(row))),
  ];
  const next: Place = { row: rows.at(-1)?.row ?? after };
  return { damages, next: rows.length < limit ? null : JSON.stringify(next) };
}

function findDamage(read: () => unknown): readonly Damage[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof StoreDamageError) return [error.damage];
    throw error;
  }
}

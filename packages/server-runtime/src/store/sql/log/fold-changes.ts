import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { JsonObject } from '@flux-resourceset/contract';
import { applyDifferences } from '@flux-resourceset/contract';
import type { PastDocument } from '../../change-log.js';
import type { Retention } from '../../retention.js';
import type { StoreTables } from '../store-tables.js';
import type { WriteScope } from '../write-transaction.js';
import {
  putBaselineDocument,
  putBaselineMark,
  readBaseline,
  removeBaselineDocument,
} from './baseline.js';
import { bytesOfChange, readChangeRow, readMarkRow } from './log-rows.js';
import type { ChangeRow } from './log-rows.js';

/** The most changes that one step folds, and about the most bytes of documents that it handles. */
const stepChanges = 50;
const stepBytes = 256 * 1024;

/** A change with the time of its transaction. */
type OldRow = ChangeRow & { readonly time: string | null };

/** Where the log begins, and what it takes. */
interface LogState {
  readonly log_begin: number;
  readonly log_bytes: number;
}

/**
 * Folds the oldest changes into the baseline, as far as they are not kept: one small step. What it
 * writes is sent with the commit, so that the lock is held for a moment.
 *
 * @returns how many went; none when all that is left is kept
 * @throws StoreDamageError when one of them is not what was written: nothing is cut off then
 */
export async function foldChanges(
  { transaction, queue }: WriteScope,
  retention: Retention,
): Promise<number> {
  const state = await readState(transaction);
  const old = await findOld(transaction, state, retention);
  const { rows, statements } = await fold(transaction, old);
  const last = rows.at(-1);
  if (last === undefined) return 0;
  const marks = await foldMarks(transaction, last.revision);
  // Another process may have done the same meanwhile: then nothing of this is done.
  queue.defer({ ...cutState(state, rows).compile(transaction), changes: 1 });
  for (const statement of [...statements, ...marks, ...cutTables(last.revision)]) {
    queue.defer(statement.compile(transaction));
  }
  return rows.length;
}

async function readState(queries: Kysely<StoreTables>): Promise<LogState> {
  const state = queries.selectFrom('service_state').select(['log_begin', 'log_bytes']);
  return state.executeTakeFirstOrThrow();
}

async function findOld(
  queries: Kysely<StoreTables>,
  { log_begin: begin, log_bytes: taken }: LogState,
  { before, bytes }: Retention,
): Promise<readonly OldRow[]> {
  const { rows } = await sql<OldRow>`select service_changes.*, time
    from service_changes left join service_transactions using (first)
    where revision > ${begin} order by revision limit ${stepChanges}`.execute(queries);
  let left = taken;
  const kept = rows.findIndex((row) => {
    const isOld = before !== null && row.time !== null && row.time < before;
    const isTooMuch = bytes !== null && left > bytes;
    left -= bytesOfChange(row);
    return !isOld && !isTooMuch;
  });
  return kept === -1 ? rows : rows.slice(0, kept);
}

/** What a step comes to. */
interface Folded {
  /** The changes that it got to. */
  readonly rows: readonly ChangeRow[];
  readonly statements: readonly RawBuilder<unknown>[];
}

async function fold(queries: Kysely<StoreTables>, rows: readonly ChangeRow[]): Promise<Folded> {
  const documents = new Map<string, PastDocument | null>();
  for (const began of await readBaseline(queries, rows)) documents.set(nameOf(began), began);
  const folded: ChangeRow[] = [];
  let budget = stepBytes;
  for (const row of rows) {
    if (budget <= 0) break;
    folded.push(row);
    const was = documents.get(nameOf(row)) ?? null;
    const is = apply(row, was);
    documents.set(nameOf(row), is);
    budget -= row.differences.length + (is === was ? 0 : sizeOf(is));
  }
  const touched = new Map(folded.map((row) => [nameOf(row), row]));
  const statements = [...touched].map(([name, row]) => {
    const document = documents.get(name);
    return document ? putBaselineDocument(document) : removeBaselineDocument(row);
  });
  return { rows: folded, statements };
}

function nameOf({ kind, id }: Pick<ChangeRow, 'kind' | 'id'>): string {
  return JSON.stringify([kind, id]);
}

/** What changed no document leaves it as it was. */
function apply(row: ChangeRow, was: PastDocument | null): PastDocument | null {
  const { differences } = readChangeRow(row);
  if (row.operation === 'update' && row.previous === null) return was;
  const document = applyDifferences(was?.document, differences) as JsonObject | undefined;
  const { kind, id, revision } = row;
  return document === undefined ? null : { kind, id, revision, document };
}

function sizeOf(document: PastDocument | null): number {
  return document === null ? 0 : JSON.stringify(document.document).length;
}

async function foldMarks(
  queries: Kysely<StoreTables>,
  revision: number,
): Promise<readonly RawBuilder<unknown>[]> {
  const marks = queries
    .selectFrom('service_mark_changes')
    .selectAll()
    .where('revision', '<=', revision)
    .orderBy('revision');
  return (await marks.execute()).map((row) => {
    const { dns, after } = readMarkRow(row);
    return putBaselineMark(dns, after);
  });
}

function cutState({ log_begin: begin }: LogState, rows: readonly ChangeRow[]): RawBuilder<unknown> {
  const bytes = rows.reduce((sum, row) => sum + bytesOfChange(row), 0);
  const last = rows.at(-1)?.revision;
  return sql`update service_state set log_begin = ${last}, log_bytes = log_bytes - ${bytes}
    where log_begin = ${begin}`;
}

function cutTables(revision: number): readonly RawBuilder<unknown>[] {
  return [
    sql`delete from service_mark_changes where revision <= ${revision}`,
    sql`delete from service_changes where revision <= ${revision}`,
    sql`delete from service_transactions where first <= ${revision} and first is distinct from
      (select first from service_changes where revision = ${revision + 1})`,
  ];
}

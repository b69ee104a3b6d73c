import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Change, ChangeQuery } from '../../change-log.js';
import { dialectOf } from '../dialect.js';
import type { SqlDialect } from '../dialect.js';
import type { StoreTables } from '../store-tables.js';
import { readLogRow } from './log-rows.js';
import type { LogRow } from './log-rows.js';

/** Changes that one statement looks at where no index leads to what is asked for: milliseconds. */
const windowSize = 10_000;

/** Lists changes. Others have their turn while it looks far back. */
export async function listChanges(
  queries: Kysely<StoreTables>,
  query: ChangeQuery,
): Promise<readonly Change[]> {
  const state = await queries.selectFrom('service_state').selectAll().executeTakeFirstOrThrow();
  const lowest = Math.max(query.after ?? 0, state.log_begin);
  const highest = Math.min(query.before ?? Infinity, state.revision + 1);
  const range = { ...query, after: lowest, before: highest };
  return isIndexed(query) ? select(queries, range) : selectInWindows(queries, range);
}

/** A list between two revisions, neither of which is in it. */
type RangeQuery = ChangeQuery & { readonly after: number; readonly before: number };

async function selectInWindows(
  queries: Kysely<StoreTables>,
  { after, before, limit, ...query }: RangeQuery,
): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (let high = before; high > after + 1 && found.length < limit; high -= windowSize) {
    const low = Math.max(after, high - windowSize - 1);
    const window = { ...query, after: low, before: high, limit: limit - found.length };
    found.push(...(await select(queries, window)));
    await setImmediate();
  }
  return found;
}

/** Whether an index gives what is asked for in its order, or the few changes of a document. */
function isIndexed({ kind, id, actor, oldestFirst }: ChangeQuery): boolean {
  return oldestFirst === true || id !== undefined || kind === undefined || actor === undefined;
}

async function select(queries: Kysely<StoreTables>, query: RangeQuery): Promise<readonly Change[]> {
  const { after, before, limit, oldestFirst = false } = query;
  const order = oldestFirst ? sql`revision` : sql`revision desc`;
  const { rows } = await sql<LogRow>`select service_log.* from service_log
    where revision > ${after} and revision < ${before} ${conditionsOf(dialectOf(queries), query)}
    order by ${order} limit ${limit}`.execute(queries);
  return rows.map(readLogRow);
}

function conditionsOf(dialect: SqlDialect, query: RangeQuery): RawBuilder<unknown> {
  const { documents, kind, id, actor } = query;
  const conditions = [
    ...(documents === undefined
      ? []
      : [sql`and revision in (${selectOf(dialect, documents, query)})`]),
    ...(kind === undefined ? [] : [sql`and kind = ${kind}`]),
    ...(id === undefined ? [] : [sql`and id = ${id}`]),
    ...(actor === undefined ? [] : [sql`and actor = ${actor}`]),
  ];
  return sql.join(conditions, sql` `);
}

/** The index of documents gives each one's changes; without a word the planner would read all. */
function selectOf(
  dialect: SqlDialect,
  documents: NonNullable<ChangeQuery['documents']>,
  { after, before }: RangeQuery,
): RawBuilder<unknown> {
  return sql`select change.revision from ${dialect.rowsOf(['kind', 'id'], documents)} as wanted
    cross join service_changes as change ${dialect.throughIndex('service_changes:document')}
    where change.id = wanted.id and change.kind = wanted.kind
      and change.revision > ${after} and change.revision < ${before}`;
}

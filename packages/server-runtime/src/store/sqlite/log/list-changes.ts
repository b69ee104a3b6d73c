import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Change, ChangeQuery } from '../../change-log.js';
import type { StoreTables } from '../store-tables.js';
import { readLogRow } from './log-rows.js';
import type { LogRow } from './log-rows.js';

/** Changes that one statement looks at where no index leads to what is asked for: milliseconds. */
const windowSize = 10_000;

/** Lists changes, newest first. Others have their turn while it looks far back. */
export async function listChanges(
  queries: Kysely<StoreTables>,
  query: ChangeQuery,
): Promise<readonly Change[]> {
  const state = await queries.selectFrom('service_state').selectAll().executeTakeFirstOrThrow();
  const lowest = Math.max(query.after ?? 0, state.log_begin);
  const found: Change[] = [];
  let high = Math.min(query.before ?? Infinity, state.revision + 1);
  while (high > lowest + 1 && found.length < query.limit) {
    const low = isIndexed(query) ? lowest : Math.max(lowest, high - windowSize - 1);
    const limit = query.limit - found.length;
    found.push(...(await select(queries, { ...query, after: low, before: high, limit })));
    high = low + 1;
    if (high > lowest + 1) await setImmediate();
  }
  return found;
}

/** Whether an index gives what is asked for in its order, or the few changes of a document. */
function isIndexed({ kind, id, actor }: ChangeQuery): boolean {
  return id !== undefined || kind === undefined || actor === undefined;
}

async function select(
  queries: Kysely<StoreTables>,
  query: ChangeQuery,
): Promise<readonly Change[]> {
  const { after = 0, before = 0, limit } = query;
  const { rows } = await sql<LogRow>`select service_log.* from service_log
    where revision > ${after} and revision < ${before} ${conditionsOf(query)}
    order by revision desc limit ${limit}`.execute(queries);
  return rows.map(readLogRow);
}

function conditionsOf({ kind, id, actor }: ChangeQuery): RawBuilder<unknown> {
  const conditions = [
    ...(kind === undefined ? [] : [sql`and kind = ${kind}`]),
    ...(id === undefined ? [] : [sql`and id = ${id}`]),
    ...(actor === undefined ? [] : [sql`and actor = ${actor}`]),
  ];
  return sql.join(conditions, sql` `);
}

import type { Compilable, Kysely } from 'kysely';
import type { KeptAnswer } from '../store.js';
import type { AnswerTable, StoreTables } from './store-tables.js';

/** How long an answer is kept, in milliseconds. */
const keptFor = 24 * 3_600_000;

/** @returns what was kept within the last day */
export async function recallAnswer(
  queries: Kysely<StoreTables>,
  key: string,
): Promise<KeptAnswer | undefined> {
  const row = await queries
    .selectFrom('service_answers')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined || row.time < oldestTime() ? undefined : row;
}

/** @returns statements that keep an answer in the place of an older one, and forget what is older than a day */
export function writeAnswer(
  queries: Kysely<StoreTables>,
  { key, ...columns }: AnswerTable,
): readonly Compilable[] {
  return [
    queries.deleteFrom('service_answers').where('time', '<', oldestTime()),
    queries
      .insertInto('service_answers')
      .values({ key, ...columns })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(columns)),
  ];
}

/** ISO 8601, as times are stored: compared as texts. */
function oldestTime(): string {
  return new Date(Date.now() - keptFor).toISOString();
}

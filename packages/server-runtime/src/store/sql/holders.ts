import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { dialectOf } from './dialect.js';
import type { StoreTables } from './store-tables.js';

/** A unique member of a kind. */
interface UniqueMember {
  readonly kind: string;
  /** JSON pointer to it. */
  readonly member: string;
}

/**
 * Looks up who has values of a unique member, in one statement. The index of the kind's table
 * decides when something is written.
 *
 * @returns ids of documents by value
 */
export async function findHolders(
  queries: Kysely<StoreTables>,
  { kind, member }: UniqueMember,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ value: string; id: string }>`
    select value, id from service_keys where kind = ${kind} and member = ${member}
    and ${dialectOf(queries).isAmong(sql.ref('value'), values)}`.execute(queries);
  return new Map(rows.map(({ value, id }) => [value, id]));
}

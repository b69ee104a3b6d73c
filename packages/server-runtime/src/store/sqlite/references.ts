import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { StoreDamageError } from '../store-errors.js';
import type { Referrer } from '../store.js';
import type { StoreTables } from './store-tables.js';

/** The document that others may refer to. */
interface Target {
  readonly kind: string;
  readonly id: string;
}

/**
 * Looks up who refers to a document, by the index. The rows themselves are clustered by who
 * refers and counted as well: what one of the two has lost, the other still knows.
 *
 * @throws StoreDamageError when they disagree
 */
export async function findReferrers(
  queries: Kysely<StoreTables>,
  target: Target,
  limit: number,
): Promise<readonly Referrer[]> {
  const found = await queries
    .selectFrom('service_references')
    .select(['kind', 'id'])
    .distinct()
    .where('target', '=', target.kind)
    .where('target_id', '=', target.id)
    .orderBy('kind')
    .orderBy('id')
    .limit(limit)
    .execute();
  const isWhole = found.length >= limit || found.length === (await countReferrers(queries, target));
  if (!isWhole) {
    throw new StoreDamageError({ ...target, reason: 'has lost references to it' });
  }
  return found;
}

async function countReferrers(queries: Kysely<StoreTables>, { kind, id }: Target): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select distinct kind, id from service_references not indexed
      where target_id = ${id} and target = ${kind})`.execute(queries);
  return rows[0]?.count ?? 0;
}

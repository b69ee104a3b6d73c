import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { type KindDescriptor, toJsonPointer } from '@flux-resourceset/contract';
import type { ReferredDescriptor } from '@flux-resourceset/contract';
import { StoreDamageError } from '../store-errors.js';
import type { Referrer } from '../store.js';
import { dialectOf } from './dialect.js';
import type { StoreTables } from './store-tables.js';

/** The index that leads from a document to those that refer to it. */
const byTarget = 'service_references:target';

/** The document that others may refer to. */
interface Target {
  readonly kind: string;
  readonly id: string;
}

/**
 * Looks up who refers to a document, by the index. How many references lead to it is counted beside
 * that: what the index has lost, the count still knows.
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
  // Where there are more than that nobody asks whether it is all.
  if (found.length < limit) await assertWhole(queries, target);
  return found;
}

/**
 * Counts the documents that refer to each of the targets, in one statement; how many references
 * there should be is compared as above.
 *
 * @throws StoreDamageError when they disagree
 */
export async function countReferrers(
  queries: Kysely<StoreTables>,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const dialect = dialectOf(queries);
  const wanted = ids.map((id) => ({ id }));
  const { rows } = await sql<ReferrerCount>`
    select wanted.id, count(*) as referrers,
      sum(found.places) as found, coalesce(counts.count, 0) as counted
    from ${dialect.rowsOf(['id'], wanted)} as wanted
    left join (
      select target_id, kind, id, count(*) as places
      from service_references ${dialect.throughIndex(byTarget)}
      where target = ${kind} and ${dialect.isAmong(sql.ref('target_id'), ids)}
      group by target_id, kind, id) as found on found.target_id = wanted.id
    left join service_reference_counts as counts
      on counts.target = ${kind} and counts.target_id = wanted.id
    where found.places is not null or counts.count > 0
    group by wanted.id, counts.count`.execute(queries);
  const lost = rows.find(({ found, counted }) => (found ?? 0) !== counted);
  if (lost) throw new StoreDamageError({ kind, id: lost.id, reason: 'has lost references to it' });
  return new Map(rows.map(({ id, referrers }) => [id, referrers]));
}

/** A document that documents of a kind refer to, in some of their members. */
export interface Referred extends ReferredDescriptor {
  readonly key: string;
}

/** @returns the condition that a document refers to another; answered by the index of references */
export function isReferrer(
  queries: Kysely<StoreTables>,
  { kind, keyType }: KindDescriptor,
  { target, paths, key }: Referred,
): RawBuilder<boolean> {
  const dialect = dialectOf(queries);
  const id = keyType === 'integer' ? sql`cast(id as bigint)` : sql`id`;
  return sql`id in (select ${id} from service_references ${dialect.throughIndex(byTarget)}
    where target = ${target} and target_id = ${key} and kind = ${kind}
    and ${dialect.isAmong(sql.ref('path'), paths.map(toJsonPointer))})`;
}

/** @throws StoreDamageError when references to the document are lost */
export async function assertWhole(queries: Kysely<StoreTables>, target: Target): Promise<void> {
  if (await isWhole(queries, target)) return;
  throw new StoreDamageError({ ...target, reason: 'has lost references to it' });
}

interface ReferrerCount {
  readonly id: string;
  readonly referrers: number;
  readonly found: number | null;
  readonly counted: number;
}

async function isWhole(queries: Kysely<StoreTables>, { kind, id }: Target): Promise<boolean> {
  const { rows } = await sql<{ found: number; counted: number | null }>`
    select (select count(*) from service_references ${dialectOf(queries).throughIndex(byTarget)}
        where target = ${kind} and target_id = ${id}) as found,
      (select count from service_reference_counts
        where target = ${kind} and target_id = ${id}) as counted`.execute(queries);
  return rows[0] !== undefined && rows[0].found === (rows[0].counted ?? 0);
}

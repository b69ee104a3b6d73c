import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreTables } from '../sql/store-tables.js';

/**
 * How many references lead to a document, beside the index that finds them: what that has lost is
 * noticed without looking at all references. It follows them by itself.
 */
export const countReferences: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await sql`create table service_reference_counts (
      target text not null, target_id text not null, count integer not null,
      primary key (target, target_id)) without rowid`.execute(queries);
    await sql`create trigger "service_references:added" after insert on service_references
      begin insert into service_reference_counts values (new.target, new.target_id, 1)
        on conflict do update set count = count + 1; end`.execute(queries);
    await sql`create trigger "service_references:removed" after delete on service_references
      begin update service_reference_counts set count = count - 1
        where target = old.target and target_id = old.target_id; end`.execute(queries);
    await recountReferences(queries);
  },
};

/** Counts the references anew. */
export async function recountReferences(queries: Kysely<StoreTables>): Promise<void> {
  await sql`delete from service_reference_counts`.execute(queries);
  await sql`insert into service_reference_counts
    select target, target_id, count(*) from service_references group by target, target_id
  `.execute(queries);
}

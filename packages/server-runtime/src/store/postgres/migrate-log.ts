import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { StoreTables } from '../sql/store-tables.js';

const text = sql`text collate "C"`;

/** The change log, and what it begins with. */
export async function createLog(queries: Kysely<StoreTables>): Promise<void> {
  await createTables(queries);
  await createIndexes(queries);
  await createBaseline(queries);
  await writeByView(queries);
}

async function createTables(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_transactions (
    first bigint primary key, id ${text} not null, time ${text} not null, request_id text,
    reason text, effects text, checksum text not null)`.execute(queries);
  await sql`create table service_changes (
    revision bigint primary key, first bigint not null, actor ${text} not null,
    operation text not null, kind ${text} not null, id ${text} not null, previous bigint,
    differences text not null, redaction text, checksum text not null)`.execute(queries);
  await sql`create table service_mark_changes (
    revision bigint not null, dns ${text} not null, before text, after text,
    checksum text not null, primary key (revision, dns))`.execute(queries);
}

async function createIndexes(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create index "service_changes:document"
    on service_changes (id, kind, revision)`.execute(queries);
  await sql`create index "service_changes:kind"
    on service_changes (kind, revision)`.execute(queries);
  await sql`create index "service_changes:actor"
    on service_changes (actor, revision)`.execute(queries);
  await sql`create unique index "service_transactions:id"
    on service_transactions (id)`.execute(queries);
}

async function createBaseline(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_baseline (
    rowid bigint generated always as identity unique, kind ${text} not null, id ${text} not null,
    revision bigint not null, document text not null, checksum text not null,
    primary key (kind, id))`.execute(queries);
  await sql`create table service_baseline_marks (
    dns ${text} primary key, mark text not null, checksum text not null)`.execute(queries);
}

/**
 * A change costs one statement, the first of a transaction as well: what is inserted into the view
 * goes into both tables. The store's state follows once, at the end of the transaction: a row that
 * is changed again and again in one transaction becomes slow.
 */
async function writeByView(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create view service_log as
    select service_changes.*, transactions.id as "transaction", transactions.time,
      transactions.request_id, transactions.reason, transactions.effects,
      transactions.checksum as transaction_checksum
    from service_changes left join service_transactions as transactions using (first)
  `.execute(queries);
  await sql`create function service_log_insert() returns trigger language plpgsql as $$ begin
    if new.first = new.revision then
      insert into service_transactions values (new.first, new."transaction", new.time,
        new.request_id, new.reason, new.effects, new.transaction_checksum);
    end if;
    insert into service_changes values (new.revision, new.first, new.actor, new.operation,
      new.kind, new.id, new.previous, new.differences, new.redaction, new.checksum);
    return new;
  end $$`.execute(queries);
  await sql`create trigger "service_log:insert" instead of insert on service_log
    for each row execute function service_log_insert()`.execute(queries);
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { JsonObject } from '@flux-resourceset/contract';
import type { Tombstone } from '../tombstone.js';
import {
  describeChange,
  rowOverhead,
  toChangeRow,
  toMarkRow,
  toTransactionRow,
} from '../sql/log/log-rows.js';
import type { StoreTables } from '../sql/store-tables.js';

/** A change as the log held it before: the whole document on both sides. */
interface OlderChange {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly request_id: string | null;
  readonly kind: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How many changes are in memory at once. */
const batchSize = 200;

/** The log says what changed, and what the changes of one write have in common once. */
export const logDifferences: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await sql`alter table service_changes rename to "service_changes:older"`.execute(queries);
    await createLog(queries);
    await createBaseline(queries);
    await convertChanges(queries);
    await sql`drop table "service_changes:older"`.execute(queries);
    await addLogState(queries);
    await attributeMarks(queries);
    await createIndexes(queries);
    await writeByView(queries);
  },
};

async function createLog(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_transactions (
    first integer primary key not null, id text not null, time text not null,
    request_id text, reason text, effects text, checksum text not null)`.execute(queries);
  await sql`create table service_changes (
    revision integer primary key not null, first integer not null, actor text not null,
    operation text not null, kind text not null, id text not null, previous integer, differences text not null,
    redaction text, checksum text not null)`.execute(queries);
  await sql`create table service_mark_changes (
    revision integer not null, dns text not null, before text, after text,
    checksum text not null, primary key (revision, dns)) without rowid`.execute(queries);
}

/** What the log begins with: documents and marks as they were before its first change. */
async function createBaseline(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create table service_baseline (
    kind text not null, id text not null, revision integer not null, document text not null,
    checksum text not null)`.execute(queries);
  await sql`create unique index "service_baseline:document"
    on service_baseline (kind, id)`.execute(queries);
  await sql`create table service_baseline_marks (
    dns text primary key not null, mark text not null, checksum text not null)`.execute(queries);
}

/** After the rows were written: that costs less. */
async function createIndexes(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create index "service_changes:document"
    on service_changes (id, kind, revision)`.execute(queries);
  await sql`create index "service_changes:kind" on service_changes (kind, revision)`.execute(
    queries,
  );
  await sql`create index "service_changes:actor"
    on service_changes (actor, revision)`.execute(queries);
  await sql`create unique index "service_transactions:id" on service_transactions (id)`.execute(
    queries,
  );
}

async function addLogState(queries: Kysely<StoreTables>): Promise<void> {
  for (const column of ['log_begin', 'log_bytes']) {
    await sql`alter table service_state
      add column ${sql.id(column)} integer not null default 0`.execute(queries);
  }
  await sql`update service_state set
    log_begin = coalesce((select min(revision) - 1 from service_changes), revision),
    log_bytes = (select coalesce(sum(length(cast(differences as blob)) + ${rowOverhead}), 0)
      from service_changes)
  `.execute(queries);
}

/**
 * A change costs one statement, the first of a transaction as well: what is inserted into the view
 * goes into both tables, and the store's state follows.
 */
async function writeByView(queries: Kysely<StoreTables>): Promise<void> {
  await sql`create view service_log as
    select service_changes.*, transactions.id as "transaction", transactions.time,
      transactions.request_id, transactions.reason, transactions.effects,
      transactions.checksum as transaction_checksum
    from service_changes left join service_transactions as transactions using (first)
  `.execute(queries);
  await sql`create trigger "service_log:insert" instead of insert on service_log begin
    select raise(abort, 'the change log is not where it was')
      where new.revision <> (select revision + 1 from service_state);
    insert into service_transactions
      select new.first, new."transaction", new.time, new.request_id, new.reason, new.effects,
        new.transaction_checksum where new.first = new.revision;
    insert into service_changes values (new.revision, new.first, new.actor, new.operation,
      new.kind, new.id, new.previous, new.differences, new.redaction, new.checksum);
    update service_state set revision = new.revision,
      log_bytes = log_bytes + length(cast(new.differences as blob)) + ${sql.lit(rowOverhead)};
  end`.execute(queries);
}

async function convertChanges(queries: Kysely<StoreTables>): Promise<void> {
  const converter = new ChangeConverter(queries);
  let after = 0;
  for (;;) {
    const { rows } = await sql<OlderChange>`select * from "service_changes:older"
      where revision > ${after} order by revision limit ${batchSize}`.execute(queries);
    for (const row of rows) await converter.convert(row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.revision;
  }
}

/** Makes changes of one request, or of one actor without requests in a row, one transaction. */
class ChangeConverter {
  readonly #queries: Kysely<StoreTables>;
  #last: OlderChange | undefined;
  #first = 0;
  /** Revision of the last change of each document, by kind and id. */
  readonly #previous = new Map<string, number>();

  constructor(queries: Kysely<StoreTables>) {
    this.#queries = queries;
  }

  async convert(row: OlderChange): Promise<void> {
    const begins = this.#last?.actor !== row.actor || this.#last.request_id !== row.request_id;
    if (begins) await this.#beginTransaction(row);
    this.#last = row;
    const { revision, actor, kind, id } = row;
    const key = JSON.stringify([kind, id]);
    const described = describeChange(parse(row.before), parse(row.after));
    // 0 is a change that is not in the log.
    const previous = this.#previous.get(key) ?? 0;
    const subject = { revision, first: this.#first, actor, kind, id };
    const isNew = described.operation === 'create';
    const values = toChangeRow({
      ...subject,
      ...described,
      previous: isNew ? null : previous,
      redaction: null,
    });
    await this.#queries.insertInto('service_changes').values(values).execute();
    if (row.after === null) this.#previous.delete(key);
    else this.#previous.set(key, revision);
  }

  async #beginTransaction({ revision, time, request_id }: OlderChange): Promise<void> {
    this.#first = revision;
    const said = { time, request_id, reason: null, effects: null };
    const values = toTransactionRow({ first: revision, id: randomUUID(), ...said });
    await this.#queries.insertInto('service_transactions').values(values).execute();
  }
}

function parse(text: string | null): JsonObject | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonObject);
}

/**
 * The log did not say which change left a mark. It was the last one of its cluster when the mark
 * was made; whether it took the place of another is not known any more.
 */
async function attributeMarks(queries: Kysely<StoreTables>): Promise<void> {
  const marks = await queries.selectFrom('service_tombstones').selectAll().execute();
  for (const { dns, cluster, cause, time } of marks) {
    const mark = { dns, cluster, cause, time };
    const revision = await findMarkingChange(queries, mark);
    if (revision === undefined) continue;
    const values = toMarkRow({ revision, dns, before: null, after: mark });
    await queries.insertInto('service_mark_changes').values(values).execute();
  }
}

async function findMarkingChange(
  queries: Kysely<StoreTables>,
  { cluster, cause, time }: Tombstone,
): Promise<number | undefined> {
  const found = await queries
    .selectFrom('service_changes')
    .innerJoin('service_transactions as made', 'made.first', 'service_changes.first')
    .select(({ fn }) => fn.max<number | null>('revision').as('revision'))
    .where('service_changes.id', '=', cluster)
    .where('operation', '=', cause === 'deleted' ? 'delete' : 'update')
    .where('made.time', '<=', time)
    .executeTakeFirst();
  return found?.revision ?? undefined;
}

import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { StatementQueue } from './statement-queue.js';
import type { StoreTables } from './store-tables.js';

/** Rows that are read, and written, at once. */
const pageSize = 200;

/** A table whose rows are the same bytes in every database. */
interface CopiedTable {
  readonly name: string;
  /** What its rows are ordered by, which no two of them share. */
  readonly keys: readonly string[];
  readonly columns: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

const document = ['id', 'document', 'revision', 'created_at', 'updated_at', 'checksum'];
const transaction = ['first', 'id', 'time', 'request_id', 'reason', 'effects', 'checksum'];
const change = [
  ...['revision', 'first', 'actor', 'operation', 'kind', 'id', 'previous', 'differences'],
  ...['redaction', 'checksum'],
];

/** All that is not said by the state, or made by a start. */
const serviceTables: readonly CopiedTable[] = [
  { name: 'service_transactions', keys: ['first'], columns: transaction },
  { name: 'service_changes', keys: ['revision'], columns: change },
  {
    ...{ name: 'service_mark_changes', keys: ['revision', 'dns'] },
    columns: ['revision', 'dns', 'before', 'after', 'checksum'],
  },
  {
    ...{ name: 'service_baseline', keys: ['kind', 'id'] },
    columns: ['kind', 'id', 'revision', 'document', 'checksum'],
  },
  { name: 'service_baseline_marks', keys: ['dns'], columns: ['dns', 'mark', 'checksum'] },
  {
    ...{ name: 'service_tombstones', keys: ['dns'] },
    columns: ['dns', 'cluster', 'cause', 'time', 'checksum'],
  },
  {
    ...{ name: 'service_answers', keys: ['key'] },
    columns: ['key', 'time', 'revision', 'request', 'answer'],
  },
  copyOfKeys('service_keys', ['kind', 'member', 'value', 'id']),
  copyOfKeys('service_references', ['kind', 'id', 'path', 'target', 'target_id']),
];

function copyOfKeys(name: string, keys: readonly string[]): CopiedTable {
  return { name, keys, columns: keys };
}

/** Where rows come to. */
export interface CopyTarget {
  readonly transaction: Kysely<StoreTables>;
  readonly queue: StatementQueue;
}

/**
 * Copies all documents, with the whole log, into a store that is empty. Its epoch stays its own: what
 * is written in one of the two is not in the other.
 */
export async function copyTables(
  source: Kysely<StoreTables>,
  target: CopyTarget,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  const ofKinds = kinds.map(({ table }) => ({ name: table, keys: ['id'], columns: document }));
  for (const table of [...ofKinds, ...serviceTables]) await copyTable(source, target, table);
  const { revision, log_begin, log_bytes } = await source
    .selectFrom('service_state')
    .select(['revision', 'log_begin', 'log_bytes'])
    .executeTakeFirstOrThrow();
  const state = target.transaction
    .updateTable('service_state')
    .set({ revision, log_begin, log_bytes });
  await state.execute();
}

/** @returns whether a store has never been written */
export async function isEmpty(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<boolean> {
  const { revision } = await queries
    .selectFrom('service_state')
    .select('revision')
    .executeTakeFirstOrThrow();
  if (revision > 0) return false;
  for (const { table } of kinds) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(queries);
    if (rows.length > 0) return false;
  }
  return true;
}

async function copyTable(
  source: Kysely<StoreTables>,
  { transaction: into, queue }: CopyTarget,
  table: CopiedTable,
): Promise<void> {
  let last: Row | undefined;
  do {
    const rows: readonly Row[] = await readPage(source, table, last);
    last = rows.length < pageSize ? undefined : rows.at(-1);
    if (rows.length === 0) break;
    queue.defer(insertRows(table, rows).compile(into));
    if (queue.isFull) await sql`select 1`.execute(into);
    await setImmediate();
  } while (last !== undefined);
}

async function readPage(
  queries: Kysely<StoreTables>,
  { name, keys, columns }: CopiedTable,
  last: Row | undefined,
): Promise<readonly Row[]> {
  const wanted = sql.join(columns.map((column) => sql.ref(column)));
  const order = sql.join(keys.map((key) => sql.ref(key)));
  const values = sql.join(keys.map((key) => sql`${last?.[key]}`));
  const behind = last === undefined ? sql`` : sql`where (${order}) > (${values})`;
  const { rows } = await sql<Row>`select ${wanted} from ${sql.table(name)} ${behind}
    order by ${order} limit ${pageSize}`.execute(queries);
  return rows;
}

function insertRows({ name, columns }: CopiedTable, rows: readonly Row[]): RawBuilder<unknown> {
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  return sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`;
}

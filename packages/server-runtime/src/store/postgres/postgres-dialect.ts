import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonValue, KindDescriptor } from '@flux-resourceset/contract';
import { computeDigest } from '../checksum.js';
import type { SqlDialect, SqlValue } from '../sql/dialect.js';
import { nameUniqueIndex } from '../sql/index-names.js';
import type { StoreTables } from '../sql/store-tables.js';
import { readSqlState, toPostgresProblem } from './postgres-errors.js';
import { ensureKindTable, nameKeyConstraint } from './kind-table.js';

/** PostgreSQL cuts off what is longer, in bytes, and says so to nobody. */
const longestName = 63;

/** What PostgreSQL says in its own way. */
export const postgresDialect: SqlDialect = {
  isAmong: (column, values) => {
    if (values.length === 0) return sql`false`;
    const type = typeof values[0] === 'number' ? sql`bigint[]` : sql`text[]`;
    return sql`${column} = any(${sql.val(values)}::${type})`;
  },
  rowsOf: (columns, rows) => {
    const arrays = columns.map((name) => {
      const values = rows.map((row) => toText((row as Record<string, unknown>)[name]));
      return sql`${sql.val(values)}::text[]`;
    });
    const names = columns.map((name) => sql.id(name));
    return sql`(select * from unnest(${sql.join(arrays)}) as given(${sql.join(names)}))`;
  },
  memberOf: (path) => {
    const steps = path.map((name) => sql.lit(name));
    return sql`service_member(document, array[${sql.join(steps)}])`;
  },
  toMemberValue,
  // PostgreSQL reads as it thinks best; amcheck looks at its indexes, checksums at its pages.
  throughIndex: () => sql``,
  pastIndexes: sql``,
  nameIndex,
  listTables: (queries) => listRelations(queries, ['r', 'v']),
  listIndexes,
  ensureTable: ensureKindTable,
  renewIndexes: async (queries) => {
    for (const table of await listRelations(queries, ['r'])) {
      await sql`reindex table ${sql.id(table)}`.execute(queries);
    }
  },
  // A view counts them.
  recountReferences: async () => undefined,
  isFailure: (error) => readSqlState(error) !== undefined,
  toProblem: toPostgresProblem,
  findDuplicate,
  advanceState: ({ before, revision, bytes }) => sql`update service_state
    set revision = ${revision}, log_bytes = log_bytes + ${bytes} where revision = ${before}`,
};

function toText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** The text of a member in the document, which tells 5 from "5". */
function toMemberValue(value: JsonValue | undefined): SqlValue {
  if (value === null || typeof value === 'object') return null;
  return value === undefined ? null : JSON.stringify(value);
}

/** @returns a name that PostgreSQL does not shorten, and that is another for another name */
function nameIndex(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return name;
  const digest = computeDigest(name);
  const kept = Buffer.from(name).subarray(0, longestName - digest.length - 1);
  return `${kept.toString().replace(/\uFFFD+$/, '')}:${digest}`;
}

async function listRelations(
  queries: Kysely<StoreTables>,
  types: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text collate "C" as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind::text = any(${sql.val(types)})
    order by 1`.execute(queries);
  return rows.map(({ name }) => name);
}

async function listIndexes(
  queries: Kysely<StoreTables>,
  table: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select made.relname::text collate "C" as name
    from pg_index as of_table join pg_class as made on made.oid = of_table.indexrelid
    where of_table.indrelid = to_regclass(quote_ident(${table}))
      and not exists (select 1 from pg_constraint where conindid = made.oid)
    order by 1`.execute(queries);
  return rows.map(({ name }) => name);
}

function findDuplicate(kind: KindDescriptor, error: unknown): string | undefined {
  if (readSqlState(error) !== '23505') return undefined;
  const { constraint } = error as { readonly constraint?: string };
  if (constraint === nameKeyConstraint(nameIndex, kind)) return kind.key;
  return kind.unique.find(
    (member) => constraint === nameUniqueIndex(postgresDialect, kind, member),
  );
}

import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { type JsonValue, type KindDescriptor } from '@flux-resourceset/contract';
import type { SqlDialect, SqlValue } from '../sql/dialect.js';
import { nameUniqueIndex } from '../sql/index-names.js';
import type { StoreTables } from '../sql/store-tables.js';
import { readSqliteCode, toStoreProblem } from '../store-errors.js';
import { ensureKindTable } from './kind-table.js';
import { recountReferences } from './migrate-reference-counts.js';

/** What SQLite says in its own way. */
export const sqliteDialect: SqlDialect = {
  // One parameter for all values: the statement's text stays the same for any number of them.
  isAmong: (column, values) =>
    sql`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  rowsOf: (columns, rows) => {
    const members = columns.map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
    return sql`(select ${sql.join(members)} from json_each(${JSON.stringify(rows)}))`;
  },
  // SQLite uses an expression index only for the very same expression.
  memberOf: (path) => sql`json_extract(document, ${sql.lit(toJsonPath(path))})`,
  toMemberValue,
  throughIndex: (name) => sql`indexed by ${sql.id(name)}`,
  pastIndexes: sql`not indexed`,
  nameIndex: (name) => name,
  listTables: (queries) => listNames(queries, sql`type in ('table', 'view')`),
  // Those that were created by a statement; SQLite's own have none.
  listIndexes: (queries, table) =>
    listNames(queries, sql`type = 'index' and tbl_name = ${table} and sql is not null`),
  ensureTable: ensureKindTable,
  renewIndexes: async (queries) => void (await sql`reindex`.execute(queries)),
  recountReferences,
  isFailure: (error) => readSqliteCode(error) !== undefined,
  toProblem: toStoreProblem,
  findDuplicate,
  // A trigger does it.
  advanceState: () => null,
};

/** @returns SQLite's JSON path to a member, `$."spec"."region"` */
function toJsonPath(members: readonly string[]): string {
  return `$${members.map((member) => `.${JSON.stringify(member)}`).join('')}`;
}

/** `json_extract` gives 0 and 1 for booleans. */
function toMemberValue(value: JsonValue | undefined): SqlValue {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

async function listNames(
  queries: Kysely<StoreTables>,
  condition: ReturnType<typeof sql>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where ${condition} order by name`.execute(queries);
  return rows.map(({ name }) => name);
}

/** SQLite names the index of the violation, in quotes, and nothing else. */
function findDuplicate(kind: KindDescriptor, error: unknown): string | undefined {
  const code = readSqliteCode(error);
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_ROWID')
    return kind.key;
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  const { message } = error as Error;
  return kind.unique.find((member) =>
    message.includes(`'${nameUniqueIndex(sqliteDialect, kind, member)}'`),
  );
}

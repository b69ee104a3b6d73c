import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { hasOtherKeys } from '../sql/misfits.js';
import { dialectOf } from '../sql/dialect.js';
import type { StoreTables } from '../sql/store-tables.js';

/** @returns the name of what keeps the keys of a kind unique; PostgreSQL names it when it is hurt */
export function nameKeyConstraint(
  nameIndex: (name: string) => string,
  { table }: KindDescriptor,
): string {
  return nameIndex(`${table}:key`);
}

/** Makes the table of a kind. Texts are ordered by code point, whatever the database's language. */
export async function ensureKindTable(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  const { nameIndex, listTables } = dialectOf(queries);
  if (nameIndex(kind.table) !== kind.table) {
    throw new Error(`the name of the kind ${kind.kind} is too long for a table of PostgreSQL`);
  }
  if ((await listTables(queries)).includes(kind.table)) {
    if (!(await hasOtherKeys(queries, kind, await readKeyType(queries, kind)))) return;
    await queries.schema.dropTable(kind.table).execute();
  }
  const id = kind.keyType === 'integer' ? sql`bigint` : sql`text collate "C"`;
  await sql`create table ${sql.id(kind.table)} (
    rowid bigint generated always as identity,
    id ${id} not null, document text not null, revision bigint not null,
    created_at text not null, updated_at text not null, checksum text not null,
    constraint ${sql.id(nameKeyConstraint(nameIndex, kind))} primary key (id),
    constraint ${sql.id(nameIndex(`${kind.table}:row`))} unique (rowid))`.execute(queries);
}

async function readKeyType(
  queries: Kysely<StoreTables>,
  { table }: KindDescriptor,
): Promise<KindDescriptor['keyType']> {
  const { rows } = await sql<{ type: string }>`
    select format_type(atttypid, null) as type from pg_attribute
    where attrelid = to_regclass(${`"${table}"`}) and attname = 'id'`.execute(queries);
  return rows[0]?.type === 'bigint' ? 'integer' : 'string';
}

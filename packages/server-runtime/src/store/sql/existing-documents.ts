import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { WantedKeys } from '../store.js';
import { dialectOf } from './dialect.js';
import type { SqlDialect } from './dialect.js';
import { toStoredKey } from './document-key.js';
import { assertUnknown } from './lost-documents.js';
import type { StoreTables } from './store-tables.js';

/**
 * Asks in one statement which keys are documents; the index of ids answers it.
 *
 * @returns the ids that exist, by kind
 * @throws StoreDamageError for one that should be there and is not found
 */
export async function findExisting(
  queries: Kysely<StoreTables>,
  wanted: readonly WantedKeys[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const existing = new Map(wanted.map(({ kind }) => [kind.kind, new Set<string>()]));
  const asked = wanted.filter(({ ids }) => ids.length > 0);
  if (asked.length === 0) return existing;
  const dialect = dialectOf(queries);
  const selects = asked.map((keys) => selectExisting(dialect, keys));
  const { rows } = await sql<{
    kind: string;
    id: string;
  }>`${sql.join(selects, sql` union all `)}`.execute(queries);
  for (const { kind, id } of rows) existing.get(kind)?.add(id);
  for (const { kind, ids } of asked) {
    const missing = ids.filter((id) => !existing.get(kind.kind)?.has(id));
    await assertUnknown(queries, kind, missing);
  }
  return existing;
}

function selectExisting(dialect: SqlDialect, { kind, ids }: WantedKeys) {
  const keys = ids.map((id) => toStoredKey(kind, id)).filter((key) => key !== undefined);
  // As text, because keys of other kinds may be numbers.
  return sql`select ${kind.kind} as kind, cast(id as text) as id from ${sql.table(kind.table)}
    where ${dialect.isAmong(sql.ref('id'), keys)}`;
}

/** @returns bytes of the documents that are there, by id */
export async function measureDocuments(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const keys = ids.map((id) => toStoredKey(kind, id)).filter((key) => key !== undefined);
  const { rows } = await sql<{ id: string | number; bytes: number }>`
    select id, octet_length(document) as bytes from ${sql.table(kind.table)}
    where ${dialectOf(queries).isAmong(sql.ref('id'), keys)}`.execute(queries);
  return new Map(rows.map(({ id, bytes }) => [String(id), bytes]));
}

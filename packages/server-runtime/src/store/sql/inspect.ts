import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, formatKeyValue, readMember } from '../document-facts.js';
import type { Damage, Inspection, StoredDocument } from '../store.js';
import { dialectOf } from './dialect.js';
import type { SqlDialect } from './dialect.js';
import { inspectDocumentRow } from './document-rows.js';
import type { DocumentRow } from './document-rows.js';
import { nameUniqueIndex } from './index-names.js';
import type { StoreTables } from './store-tables.js';

/** Where a look at a kind goes on: in its table by row, then in its documents' own keys. */
type Place = { readonly row: number } | { readonly key: string };

/** Keys looked at for one document: each is one look-up. */
const keysPerDocument = 20;

/**
 * Compares some documents with all that leads to them: their keys, their references by both
 * ways, their unique indexes; when all were looked at, their keys with them.
 *
 * @param after - `next` of the last look; null begins
 */
export async function inspectDocuments(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: string | null,
  limit: number,
): Promise<Inspection> {
  const place = after === null ? { row: Number.MIN_SAFE_INTEGER } : (JSON.parse(after) as Place);
  return 'row' in place
    ? inspectRows(queries, kind, place.row, limit)
    : inspectKeys(queries, kind, place.key, limit * keysPerDocument);
}

async function inspectRows(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: number,
  limit: number,
): Promise<Inspection> {
  // By row and not by id: an index would give its own copy of the id.
  const { rows } = await sql<DocumentRow & { readonly row: number }>`
    select rowid as row, * from ${sql.table(kind.table)} ${dialectOf(queries).pastIndexes}
    where rowid > ${after} order by rowid limit ${limit}`.execute(queries);
  const inspected = rows.map((row) => inspectDocumentRow(kind, row));
  const documents = inspected.flatMap(({ stored }) => stored ?? []);
  const next: Place = rows.length < limit ? { key: '' } : { row: rows.at(-1)?.row ?? after };
  return {
    damages: [
      ...inspected.flatMap(({ damage }) => damage ?? []),
      ...(await findLostFacts(queries, kind, documents)),
      ...(await findLostFromIndexes(queries, kind, documents)),
    ],
    documents,
    next: JSON.stringify(next),
  };
}

/** Finds documents that their keys know and the table does not. */
async function inspectKeys(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: string,
  limit: number,
): Promise<Inspection> {
  const key = kind.keyType === 'integer' ? sql`cast(value as bigint)` : sql.ref('value');
  const { rows } = await sql<{ readonly id: string; readonly stored: string | number | null }>`
    select value as id, (select id from ${sql.table(kind.table)} as stored
      where stored.id = ${key}) as stored
    from service_keys where kind = ${kind.kind} and member = '' and value > ${after}
    order by value limit ${limit}`.execute(queries);
  const lost = rows.filter(({ stored }) => stored === null);
  const next: Place = { key: rows.at(-1)?.id ?? after };
  return {
    damages: lost.map(({ id }) => ({ kind: kind.kind, id, reason: 'cannot be found' })),
    documents: [],
    next: rows.length < limit ? null : JSON.stringify(next),
  };
}

async function findLostFacts(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  documents: readonly StoredDocument[],
): Promise<readonly Damage[]> {
  const facts = documents.map(({ id, document }) => ({
    id,
    ...collectFacts(kind, id, document),
  }));
  const keys = facts.flatMap(({ id, keys: own }) => own.map((key) => ({ id, ...key })));
  const references = facts.flatMap(({ id, references: own }) =>
    own.map((reference) => ({ id, ...reference })),
  );
  const dialect = dialectOf(queries);
  const given = {
    keys: dialect.rowsOf(['id', 'member', 'value'], keys),
    references: dialect.rowsOf(['id', 'path', 'target', 'targetId'], references),
  };
  const lostKeys = await selectAbsent(queries, given.keys, keyOf(kind));
  const lostReferences = await selectAbsent(queries, given.references, referenceOf(dialect, kind));
  return [
    ...lostKeys.map((id) => ({ kind: kind.kind, id, reason: 'has lost a key' })),
    ...lostReferences.map((id) => ({ kind: kind.kind, id, reason: 'has lost a reference' })),
  ];
}

/** Documents that a unique index does not lead to. */
async function findLostFromIndexes(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  documents: readonly StoredDocument[],
): Promise<readonly Damage[]> {
  const dialect = dialectOf(queries);
  const lost: Damage[] = [];
  for (const member of kind.unique) {
    const wanted = documents
      .map(({ id, document }) => ({ id, value: readMember(document, [member]) }))
      .filter(({ value }) => formatKeyValue(value) !== undefined)
      .map(({ id, value }) => ({ id, value: dialect.toMemberValue(value) }));
    const indexed = sql`select 1 from ${sql.table(kind.table)}
      ${dialect.throughIndex(nameUniqueIndex(dialect, kind, member))}
      where ${dialect.memberOf([member])} = wanted.value
      and cast(id as text) = wanted.id`;
    const given = dialect.rowsOf(['id', 'value'], wanted);
    const ids = await selectAbsent(queries, given, indexed);
    const reason = `is not found by its ${member}`;
    lost.push(...ids.map((id) => ({ kind: kind.kind, id, reason })));
  }
  return lost;
}

const keyOf = ({ kind }: KindDescriptor): RawBuilder<unknown> => sql`
  select 1 from service_keys where kind = ${kind} and id = wanted.id
  and member = wanted.member and value = wanted.value`;

function referenceOf(
  { pastIndexes, throughIndex }: SqlDialect,
  { kind }: KindDescriptor,
): RawBuilder<unknown> {
  const isWanted = sql`kind = ${kind} and id = wanted.id and path = wanted.path
    and target = wanted.target and target_id = wanted."targetId"`;
  return sql`select 1 from service_references ${pastIndexes} where ${isWanted}
    and exists (select 1 from service_references ${throughIndex('service_references:target')}
      where ${isWanted})`;
}

/**
 * Each is looked up on its own: PostgreSQL, when it does not know a table yet, would rather read all
 * of it than go by an index, unless it is asked for a value.
 *
 * @returns ids of what `present` does not select, each once
 */
async function selectAbsent(
  queries: Kysely<StoreTables>,
  wanted: RawBuilder<unknown>,
  present: RawBuilder<unknown>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select distinct id from ${wanted} as wanted
    where (${present} limit 1) is null`.execute(queries);
  return rows.map(({ id }) => id);
}

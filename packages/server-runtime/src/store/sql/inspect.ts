import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, formatKeyValue, readMember } from '../document-facts.js';
import type { Damage, Inspection, StoredDocument } from '../store.js';
import { extractMember } from '../sqlite/document-path.js';
import { inspectDocumentRow } from './document-rows.js';
import type { DocumentRow } from './document-rows.js';
import { nameUniqueIndex } from './kind-tables.js';
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
    select rowid as row, * from ${sql.table(kind.table)} not indexed
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
  const { rows } = await sql<{ readonly id: string; readonly stored: string | number | null }>`
    select value as id, (select id from ${sql.table(kind.table)} as stored
      where stored.id = service_keys.value) as stored
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
  const lostKeys = await selectAbsent(queries, keys, keyOf(kind));
  const lostReferences = await selectAbsent(queries, references, referenceOf(kind));
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
  const lost: Damage[] = [];
  for (const member of kind.unique) {
    const wanted = documents
      .map(({ id, document }) => ({ id, value: readMember(document, [member]) }))
      .filter(({ value }) => formatKeyValue(value) !== undefined);
    const indexed = sql`select 1 from ${sql.table(kind.table)}
      indexed by ${sql.ref(nameUniqueIndex(kind, member))}
      where ${extractMember([member])} = wanted.value ->> 'value'
      and cast(id as text) = wanted.value ->> 'id'`;
    const ids = await selectAbsent(queries, wanted, indexed);
    const reason = `is not found by its ${member}`;
    lost.push(...ids.map((id) => ({ kind: kind.kind, id, reason })));
  }
  return lost;
}

const keyOf = ({ kind }: KindDescriptor): RawBuilder<unknown> => sql`
  select 1 from service_keys where kind = ${kind} and id = wanted.value ->> 'id'
  and member = wanted.value ->> 'member' and value = wanted.value ->> 'value'`;

const referenceOf = ({ kind }: KindDescriptor): RawBuilder<unknown> => sql`
  select 1 from service_references not indexed
  where kind = ${kind} and id = wanted.value ->> 'id' and path = wanted.value ->> 'path'
  and target = wanted.value ->> 'target' and target_id = wanted.value ->> 'targetId'
  and exists (select 1 from service_references indexed by "service_references:target"
    where kind = ${kind} and id = wanted.value ->> 'id' and path = wanted.value ->> 'path'
    and target = wanted.value ->> 'target' and target_id = wanted.value ->> 'targetId')`;

/** @returns ids of what `present` does not select, each once */
async function selectAbsent(
  queries: Kysely<StoreTables>,
  wanted: readonly { readonly id: string }[],
  present: RawBuilder<unknown>,
): Promise<readonly string[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct value ->> 'id' as id from json_each(${JSON.stringify(wanted)}) as wanted
    where not exists (${present})`.execute(queries);
  return rows.map(({ id }) => id);
}

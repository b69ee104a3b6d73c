import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, formatKeyValue, readMember } from '../document-facts.js';
import type { Damage, Inspection, StoredDocument } from '../store.js';
import { toStoredKey } from './document-key.js';
import { extractMember } from './document-path.js';
import { inspectDocumentRow } from './document-rows.js';
import type { DocumentRow } from './document-rows.js';
import { nameUniqueIndex } from './kind-tables.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';

/**
 * Compares some documents with all that leads to them: their keys, their references by both
 * ways, their unique indexes; and their keys with them.
 *
 * @param after - key of the last document that was looked at; null begins
 */
export async function inspectDocuments(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: string | null,
  limit: number,
): Promise<Inspection> {
  const rows = await selectPage(queries, kind, after, limit);
  const next = rows.length < limit ? null : String(rows.at(-1)?.id);
  const inspected = rows.map((row) => inspectDocumentRow(kind, row));
  const documents = inspected.flatMap(({ stored }) => stored ?? []);
  const hidden = [
    ...(await findLostFacts(queries, kind, documents)),
    ...(await findLostFromIndexes(queries, kind, documents)),
    ...(await findLostDocuments(queries, kind, after, next)),
  ];
  return {
    damages: [...inspected.flatMap(({ damage }) => damage ?? []), ...hidden],
    documents,
    next,
  };
}

function selectPage(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: string | null,
  limit: number,
): Promise<readonly DocumentRow[]> {
  const rows = queries.selectFrom(tableOf(kind)).selectAll().orderBy('id').limit(limit);
  const key = after === null ? undefined : toStoredKey(kind, after);
  return (key === undefined ? rows : rows.where('id', '>', key)).execute();
}

/** Documents between two keys that their own keys know and the table does not. */
async function findLostDocuments(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  after: string | null,
  last: string | null,
): Promise<readonly Damage[]> {
  // Keys are texts: those of numbers are in another order than the pages, and are looked at once.
  const isText = kind.keyType === 'string';
  if (!isText && after !== null) return [];
  const from = isText && after !== null ? sql`and value > ${after}` : sql``;
  const to = isText && last !== null ? sql`and value <= ${last}` : sql``;
  const { rows } = await sql<{ id: string }>`
    select value as id from service_keys where kind = ${kind.kind} and member = '' ${from} ${to}
    and not exists (select 1 from ${sql.table(kind.table)} as stored
      where stored.id = service_keys.value)`.execute(queries);
  return rows.map(({ id }) => ({ kind: kind.kind, id, reason: 'cannot be found' }));
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

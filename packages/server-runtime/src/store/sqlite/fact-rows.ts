import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, subtractFacts } from '../document-facts.js';
import type { DocumentFacts, KeyFact, ReferenceFact } from '../document-facts.js';
import type { StoreTables } from './store-tables.js';

/** A document before and after a change; null is absent. */
export interface DocumentChange {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

const nothing: DocumentFacts = { keys: [], references: [] };

/** Brings the rows beside a document in step with it; a change of other members costs nothing. */
export async function writeFacts(
  queries: Kysely<StoreTables>,
  { kind, id, before, after }: DocumentChange,
): Promise<void> {
  const was = before === null ? nothing : collectFacts(kind, id, before);
  const is = after === null ? nothing : collectFacts(kind, id, after);
  const subject = { kind: kind.kind, id };
  await deleteKeys(queries, subject, subtractFacts(was.keys, is.keys));
  await insertKeys(queries, subject, subtractFacts(is.keys, was.keys));
  await deleteReferences(queries, subject, subtractFacts(was.references, is.references));
  await insertReferences(queries, subject, subtractFacts(is.references, was.references));
}

/** Writes the rows of a document that has none. */
export async function insertFacts(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  id: string,
  document: JsonObject,
): Promise<void> {
  await writeFacts(queries, { kind, id, before: null, after: document });
}

interface Subject {
  readonly kind: string;
  readonly id: string;
}

async function insertKeys(
  queries: Kysely<StoreTables>,
  { kind, id }: Subject,
  keys: readonly KeyFact[],
): Promise<void> {
  if (keys.length === 0) return;
  await sql`insert or ignore into service_keys (kind, member, value, id)
    select ${kind}, value ->> 'member', value ->> 'value', ${id}
    from json_each(${JSON.stringify(keys)})`.execute(queries);
}

async function deleteKeys(
  queries: Kysely<StoreTables>,
  { kind, id }: Subject,
  keys: readonly KeyFact[],
): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from service_keys where kind = ${kind} and id = ${id} and (member, value) in
    (select value ->> 'member', value ->> 'value'
     from json_each(${JSON.stringify(keys)}))`.execute(queries);
}

async function insertReferences(
  queries: Kysely<StoreTables>,
  { kind, id }: Subject,
  references: readonly ReferenceFact[],
): Promise<void> {
  if (references.length === 0) return;
  await sql`insert or ignore into service_references (kind, id, path, target, target_id)
    select ${kind}, ${id}, value ->> 'path', value ->> 'target', value ->> 'targetId'
    from json_each(${JSON.stringify(references)})`.execute(queries);
}

async function deleteReferences(
  queries: Kysely<StoreTables>,
  { kind, id }: Subject,
  references: readonly ReferenceFact[],
): Promise<void> {
  if (references.length === 0) return;
  await sql`delete from service_references where kind = ${kind} and id = ${id}
    and (path, target, target_id) in
    (select value ->> 'path', value ->> 'target', value ->> 'targetId'
     from json_each(${JSON.stringify(references)}))`.execute(queries);
}

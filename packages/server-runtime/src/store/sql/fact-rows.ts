import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, subtractFacts } from '../document-facts.js';
import type { DocumentFacts, KeyFact, ReferenceFact } from '../document-facts.js';

/** A document before and after a change; null is absent. */
export interface DocumentChange {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

const nothing: DocumentFacts = { keys: [], references: [] };

/** Runs a statement, or sends it later. */
export type StatementSink = (statement: RawBuilder<unknown>) => void;

/** Brings the rows beside a document in step with it; a change of other members costs nothing. */
export function writeFacts(send: StatementSink, { kind, id, before, after }: DocumentChange): void {
  if (isEvidentlySame(kind, before, after)) return;
  const was = before === null ? nothing : collectFacts(kind, id, before);
  const is = after === null ? nothing : collectFacts(kind, id, after);
  const subject = { kind: kind.kind, id };
  deleteKeys(send, subject, subtractFacts(was.keys, is.keys));
  insertKeys(send, subject, subtractFacts(is.keys, was.keys));
  deleteReferences(send, subject, subtractFacts(was.references, is.references));
  insertReferences(send, subject, subtractFacts(is.references, was.references));
}

/** What a write leaves alone is the very same value. */
function isEvidentlySame(
  { unique, filters, references }: KindDescriptor,
  before: JsonObject | null,
  after: JsonObject | null,
): boolean {
  if (before === null || after === null) return false;
  const isSame = (name = ''): boolean => before[name] === after[name];
  return (
    unique.every(isSame) &&
    filters.every(({ member }) => isSame(member[0])) &&
    references.every(({ path }) => isSame(path[0]))
  );
}

/** Writes the rows of a document that has none. */
export function insertFacts(
  send: StatementSink,
  kind: KindDescriptor,
  id: string,
  document: JsonObject,
): void {
  writeFacts(send, { kind, id, before: null, after: document });
}

interface Subject {
  readonly kind: string;
  readonly id: string;
}

function insertKeys(send: StatementSink, { kind, id }: Subject, keys: readonly KeyFact[]): void {
  if (keys.length === 0) return;
  send(sql`insert or ignore into service_keys (kind, member, value, id)
    select ${kind}, value ->> 'member', value ->> 'value', ${id}
    from json_each(${JSON.stringify(keys)})`);
}

function deleteKeys(send: StatementSink, { kind, id }: Subject, keys: readonly KeyFact[]): void {
  if (keys.length === 0) return;
  send(sql`delete from service_keys where kind = ${kind} and id = ${id} and (member, value) in
    (select value ->> 'member', value ->> 'value'
     from json_each(${JSON.stringify(keys)}))`);
}

function insertReferences(
  send: StatementSink,
  { kind, id }: Subject,
  references: readonly ReferenceFact[],
): void {
  if (references.length === 0) return;
  send(sql`insert or ignore into service_references (kind, id, path, target, target_id)
    select ${kind}, ${id}, value ->> 'path', value ->> 'target', value ->> 'targetId'
    from json_each(${JSON.stringify(references)})`);
}

function deleteReferences(
  send: StatementSink,
  { kind, id }: Subject,
  references: readonly ReferenceFact[],
): void {
  if (references.length === 0) return;
  send(sql`delete from service_references where kind = ${kind} and id = ${id}
    and (path, target, target_id) in
    (select value ->> 'path', value ->> 'target', value ->> 'targetId'
     from json_each(${JSON.stringify(references)}))`);
}

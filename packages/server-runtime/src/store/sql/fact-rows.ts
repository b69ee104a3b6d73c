import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { collectFacts, subtractFacts } from '../document-facts.js';
import type { DocumentFacts, KeyFact, ReferenceFact } from '../document-facts.js';
import { dialectOf } from './dialect.js';
import type { StatementQueue } from './statement-queue.js';
import type { StoreTables } from './store-tables.js';

/** A document before and after a change; null is absent. */
export interface DocumentChange {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

const nothing: DocumentFacts = { keys: [], references: [] };

/** Where facts are written: with the next statement that is waited for. */
export interface FactScope {
  readonly queries: Kysely<StoreTables>;
  readonly queue: StatementQueue;
}

/** Brings the rows beside a document in step with it; a change of other members costs nothing. */
export function writeFacts(scope: FactScope, { kind, id, before, after }: DocumentChange): void {
  if (isEvidentlySame(kind, before, after)) return;
  const was = before === null ? nothing : collectFacts(kind, id, before);
  const is = after === null ? nothing : collectFacts(kind, id, after);
  const subject = { kind: kind.kind, id };
  deleteKeys(scope, subject, subtractFacts(was.keys, is.keys));
  insertKeys(scope, subject, subtractFacts(is.keys, was.keys));
  deleteReferences(scope, subject, subtractFacts(was.references, is.references));
  insertReferences(scope, subject, subtractFacts(is.references, was.references));
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
  scope: FactScope,
  kind: KindDescriptor,
  id: string,
  document: JsonObject,
): void {
  writeFacts(scope, { kind, id, before: null, after: document });
}

interface Subject {
  readonly kind: string;
  readonly id: string;
}

function insertKeys({ queue }: FactScope, subject: Subject, keys: readonly KeyFact[]): void {
  if (keys.length === 0) return;
  queue.insert({
    table: 'service_keys',
    common: { ...subject },
    rows: keys,
    keepsExisting: true,
  });
}

function deleteKeys(scope: FactScope, { kind, id }: Subject, keys: readonly KeyFact[]): void {
  if (keys.length === 0) return;
  const given = dialectOf(scope.queries).rowsOf(['member', 'value'], keys);
  defer(
    scope,
    sql`delete from service_keys where kind = ${kind} and id = ${id}
    and (member, value) in (select member, value from ${given} as given)`,
  );
}

function insertReferences(
  { queue }: FactScope,
  subject: Subject,
  references: readonly ReferenceFact[],
): void {
  if (references.length === 0) return;
  queue.insert({
    table: 'service_references',
    common: { ...subject },
    rows: references.map(({ path, target, targetId }) => ({ path, target, target_id: targetId })),
    keepsExisting: true,
  });
}

function deleteReferences(
  scope: FactScope,
  { kind, id }: Subject,
  references: readonly ReferenceFact[],
): void {
  if (references.length === 0) return;
  const given = dialectOf(scope.queries).rowsOf(['path', 'target', 'targetId'], references);
  defer(
    scope,
    sql`delete from service_references where kind = ${kind} and id = ${id}
    and (path, target, target_id) in (select path, target, "targetId" from ${given} as given)`,
  );
}

function defer({ queries, queue }: FactScope, statement: RawBuilder<unknown>): void {
  queue.defer(statement.compile(queries));
}

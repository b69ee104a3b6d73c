import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../../documents/document-defaults.js';
import { canonicalize } from '../../documents/document-order.js';
import { fillAssignments } from '../../documents/normalize-document.js';
import { renameMembers } from '../../documents/rename-members.js';
import { digestAll, listDefinitions } from '../definition-digest.js';
import { DefinitionsChangedError, MendRefusal, type Misfit } from '../store-errors.js';
import type { Actor, StoredDocument } from '../store.js';
import type { Adapted, AdaptDocument } from './adapted-document.js';
import { dialectOf } from './dialect.js';
import { dropLeftKinds } from './drop-kinds.js';
import { insertFacts } from './fact-rows.js';
import { findDanglingMisfits, findMisfits } from './misfits.js';
import { moveRenamedKinds } from './move-kinds.js';
import {
  findChangedKinds,
  findOtherReferences,
  listLeftKinds,
  readStoredKind,
} from './stored-kinds.js';
import type { StoredKind } from './stored-kinds.js';
import type { StoreTables } from './store-tables.js';
import { findUnknownMembers } from './unknown-members.js';
import { readMoment, SqlWriteTransaction } from './write-transaction.js';
import type { WriteScope } from './write-transaction.js';

/** How stored documents become what the definitions say. */
export interface Adoption {
  /** Who the log names for it. */
  readonly actor: Actor;
  /** Looks at the documents of definitions that are the same as well, and makes indexes anew. */
  readonly everything: boolean;
  /** Kinds without a definition whose documents are removed. */
  readonly dropKinds: readonly string[];
  /** One that is equal is not written; with a single refusal nothing is. */
  readonly adapt: AdaptDocument;
  /** Told how many changes were recorded. */
  readonly recorded?: (changes: number) => void;
}

/** What a start does: nothing that anybody would have to decide. */
export const migration: Adoption = {
  actor: { name: 'migration' },
  everything: false,
  dropKinds: [],
  adapt: (kind, document) => ({ document: migrate(kind, document), refusals: [] }),
};

/**
 * Gives members the names that they have now, and fills in assignments that are new, and defaults
 * where lists are filtered by them: indexes are of what is stored.
 */
function migrate(kind: KindDescriptor, document: JsonObject): JsonObject {
  const renamed = renameMembers(kind.renames ?? [], document);
  const filled = fillFiltered(kind, renamed);
  const ordered = filled === document ? document : canonicalize(kind.schema, filled);
  return fillAssignments(kind, ordered);
}

function fillFiltered({ schema, filters }: KindDescriptor, document: JsonObject): JsonObject {
  const members = filters.flatMap(({ member: [name], references }) =>
    references === undefined && name !== undefined ? [name] : [],
  );
  if (members.every((name) => document[name] !== undefined)) return document;
  const filled = fillDefaults(schema, document);
  return members.some((name) => document[name] !== filled[name]) ? filled : document;
}

interface AdaptedDocument extends Adapted {
  readonly stored: StoredDocument;
}

/** A kind as it is stored, and as it is to be. */
interface AdaptedKind extends StoredKind {
  readonly adapted: readonly AdaptedDocument[];
}

/**
 * Makes documents, keys and references what the definitions say, where other definitions wrote
 * them: kinds and members that were renamed are moved, assignments that are new are filled in, as
 * recorded changes.
 *
 * @throws DefinitionsChangedError when documents have members that no definition declares, or
 *   are of a kind without one: a renamed assignment would look like a cluster without references;
 *   or when they lack what is required, are of another type, or refer to what is not stored
 */
export async function adoptDefinitions(
  scope: WriteScope,
  kinds: readonly KindDescriptor[],
  adoption: Adoption,
): Promise<void> {
  const { transaction } = scope;
  const moved = await moveRenamedKinds(scope, kinds, adoption);
  const changed = await readKinds(transaction, kinds, adoption);
  refuseUnmended(changed);
  await refuseUnknown(transaction, kinds, adoption, changed);
  const otherwise = await findOtherReferences(transaction, kinds);
  const dialect = dialectOf(transaction);
  if (adoption.everything) await dialect.renewIndexes(transaction);
  for (const stored of changed) {
    await rebuildFacts(scope, stored);
    await recordDefinition(transaction, stored);
  }
  const dangling = adoption.everything ? [] : await findDanglingMisfits(transaction, otherwise);
  if (dangling.length > 0) throw new DefinitionsChangedError([], [], dangling);
  const definitions = digestAll(listDefinitions(kinds));
  await transaction.updateTable('service_state').set({ definitions }).execute();
  const writes = new SqlWriteTransaction(
    scope,
    kinds,
    await readMoment(transaction),
    adoption.actor,
  );
  const different = changed.flatMap(({ adapted }) => adapted).filter(isDifferent);
  for (const { stored, document } of different) await writes.replace(stored, document);
  writes.finish();
  const { dropKinds: names, actor } = adoption;
  const dropped = await dropLeftKinds(scope, { kinds, names, actor });
  await forgetOtherKinds(transaction, kinds);
  if (adoption.everything) await dialect.recountReferences(transaction);
  adoption.recorded?.(moved + different.length + dropped);
}

async function readKinds(
  transaction: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
  adoption: Adoption,
): Promise<readonly AdaptedKind[]> {
  const wanted = adoption.everything ? kinds : await findChangedKinds(transaction, kinds);
  const read: AdaptedKind[] = [];
  for (const kind of wanted) {
    const found = await readStoredKind(transaction, kind);
    const adapted = found.documents.map((stored) => ({
      stored,
      ...adoption.adapt(kind, stored.document),
    }));
    read.push({ ...found, adapted });
  }
  return read;
}

function refuseUnmended(changed: readonly AdaptedKind[]): void {
  const reasons = changed.flatMap(({ kind, adapted }) =>
    adapted.flatMap(({ stored: { id }, refusals }) =>
      refusals.map((refusal) => `${kind.kind} '${id}' ${refusal}`),
    ),
  );
  if (reasons.length > 0) throw new MendRefusal(reasons);
}

async function refuseUnknown(
  transaction: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
  { dropKinds, everything }: Adoption,
  changed: readonly AdaptedKind[],
): Promise<void> {
  const unknown = changed.flatMap(({ kind, adapted }) => {
    const documents = adapted.map(({ stored: { id }, document }) => ({ id, document }));
    return findUnknownMembers(kind, documents);
  });
  const left = await listLeftKinds(transaction, kinds);
  const kept = left.filter(({ kind }) => !dropKinds.includes(kind));
  const misfits = everything ? [] : await findAllMisfits(changed);
  if (unknown.length + kept.length + misfits.length > 0) {
    throw new DefinitionsChangedError(unknown, kept, misfits);
  }
}

/** Of documents whose members are all known: of others that is said. */
async function findAllMisfits(changed: readonly AdaptedKind[]): Promise<readonly Misfit[]> {
  const misfits: Misfit[] = [];
  for (const { kind, adapted } of changed) {
    const candidates = adapted.map(({ stored: { id }, document }) => ({ id, document }));
    misfits.push(...(await findMisfits(kind, candidates)));
  }
  return misfits;
}

function isDifferent({ stored: { document: before }, document }: AdaptedDocument): boolean {
  return document !== before && JSON.stringify(document) !== JSON.stringify(before);
}

async function rebuildFacts(
  { transaction, queue }: WriteScope,
  { kind, documents, damaged }: StoredKind,
): Promise<void> {
  const isKept = dialectOf(transaction).isAmong(sql.ref('id'), damaged);
  for (const table of ['service_keys', 'service_references']) {
    await sql`delete from ${sql.table(table)} where kind = ${kind.kind}
      and not ${isKept}`.execute(transaction);
  }
  const scope = { queries: transaction, queue };
  for (const { id, document } of documents) insertFacts(scope, kind, id, document);
}

async function recordDefinition(
  transaction: Kysely<StoreTables>,
  { kind, digests }: StoredKind,
): Promise<void> {
  await transaction
    .insertInto('service_definitions')
    .values({ kind: kind.kind, ...digests })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ ...digests }))
    .execute();
}

/** What no definition names must not keep others from being deleted; should it come back, it is read anew. */
async function forgetOtherKinds(
  transaction: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  const names = kinds.map(({ kind }) => kind);
  const rows = await transaction
    .deleteFrom('service_definitions')
    .where('kind', 'not in', names)
    .returning('kind')
    .execute();
  for (const { kind } of rows) {
    await transaction.deleteFrom('service_keys').where('kind', '=', kind).execute();
    await transaction.deleteFrom('service_references').where('kind', '=', kind).execute();
  }
}

import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { fillAssignments, listAbsentAssignments } from '../../documents/normalize-document.js';
import { listUnknownMembers } from '../../documents/unknown-members.js';
import { digestAll, digestDefinition, listDefinitions } from '../definition-digest.js';
import type { DefinitionDigests } from '../definition-digest.js';
import { DefinitionsChangedError } from '../store-errors.js';
import type { UnknownMembers } from '../store-errors.js';
import type { Actor, StoredDocument } from '../store.js';
import { parseDocumentRow } from './document-rows.js';
import { insertFacts } from './fact-rows.js';
import { ServedKinds } from './served-kinds.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import { SqliteWriteTransaction } from './write-transaction.js';

/** Who the log names for what new definitions do to stored documents. */
const migration: Actor = { name: 'migration' };

/** The documents of a kind that can be read; damaged ones keep their keys and references. */
interface StoredKind {
  readonly kind: KindDescriptor;
  readonly digests: DefinitionDigests;
  readonly documents: readonly StoredDocument[];
  readonly damaged: readonly string[];
}

/**
 * Makes documents, keys and references what the definitions say, where other definitions wrote
 * them: assignments that are new are filled in, as recorded changes.
 *
 * @throws DefinitionsChangedError when documents have members that no definition declares: a
 *   renamed assignment would look like a cluster without references
 */
export async function adoptDefinitions(
  transaction: Transaction<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  const changed = await readChangedKinds(transaction, kinds);
  const unknown = changed.flatMap(findUnknownMembers);
  if (unknown.length > 0) throw new DefinitionsChangedError(unknown);
  for (const stored of changed) {
    await rebuildFacts(transaction, stored);
    await recordDefinition(transaction, stored);
  }
  await forgetOtherKinds(transaction, kinds);
  const definitions = digestAll(listDefinitions(kinds));
  await transaction.updateTable('service_state').set({ definitions }).execute();
  for (const stored of changed) await fillNewAssignments(transaction, kinds, stored);
}

async function readChangedKinds(
  transaction: Transaction<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly StoredKind[]> {
  const rows = await transaction.selectFrom('service_definitions').selectAll().execute();
  const known = new Map(rows.map((row) => [row.kind, row]));
  const changed: StoredKind[] = [];
  for (const kind of kinds) {
    const digests = digestDefinition(kind);
    if (known.get(kind.kind)?.definition === digests.definition) continue;
    changed.push(await readKind(transaction, kind, digests));
  }
  return changed;
}

async function readKind(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
  digests: DefinitionDigests,
): Promise<StoredKind> {
  const rows = await transaction.selectFrom(tableOf(kind)).selectAll().orderBy('id').execute();
  const parsed = rows.map((row) => parseDocumentRow(kind, row));
  const documents = parsed.filter((stored) => stored !== undefined);
  const damaged = rows.filter((_, index) => parsed[index] === undefined);
  return { kind, digests, documents, damaged: damaged.map(({ id }) => String(id)) };
}

function findUnknownMembers({ kind, documents }: StoredKind): readonly UnknownMembers[] {
  const found = documents
    .map(({ id, document }) => ({ id, members: listUnknownMembers(kind.schema, document) }))
    .filter(({ members }) => members.length > 0);
  if (found.length === 0) return [];
  const members = [...new Set(found.flatMap((entry) => entry.members))];
  return [{ kind: kind.kind, ids: found.map(({ id }) => id), members }];
}

async function rebuildFacts(
  transaction: Transaction<StoreTables>,
  { kind, documents, damaged }: StoredKind,
): Promise<void> {
  const kept = JSON.stringify(damaged);
  for (const table of ['service_keys', 'service_references']) {
    await sql`delete from ${sql.table(table)} where kind = ${kind.kind}
      and id not in (select value from json_each(${kept}))`.execute(transaction);
  }
  for (const { id, document } of documents) await insertFacts(transaction, kind, id, document);
}

async function fillNewAssignments(
  transaction: Transaction<StoreTables>,
  kinds: readonly KindDescriptor[],
  { kind, documents }: StoredKind,
): Promise<void> {
  const served = new ServedKinds(kinds);
  // No epoch yet: nothing that is answered comes of it.
  const writes = new SqliteWriteTransaction(transaction, served, kinds, '', migration);
  for (const stored of documents) {
    if (listAbsentAssignments(kind, stored.document).length === 0) continue;
    await writes.replace(stored, fillAssignments(kind, stored.document));
  }
}

async function recordDefinition(
  transaction: Transaction<StoreTables>,
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
  transaction: Transaction<StoreTables>,
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

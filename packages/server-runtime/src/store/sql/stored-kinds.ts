import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { digestDefinition } from '../definition-digest.js';
import type { DefinitionDigests } from '../definition-digest.js';
import type { LeftKind } from '../store-errors.js';
import type { StoredDocument } from '../store.js';
import { dialectOf } from './dialect.js';
import { parseDocumentRow } from './document-rows.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';

/** The documents of a kind that can be read; damaged ones keep their keys and references. */
export interface StoredKind {
  readonly kind: KindDescriptor;
  readonly digests: DefinitionDigests;
  readonly documents: readonly StoredDocument[];
  readonly damaged: readonly string[];
}

/** What a table of documents is called before its kind. */
const tablePrefix = 'kind_';

/** @returns the kinds whose documents were written by other definitions, or by none yet */
export async function findChangedKinds(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly KindDescriptor[]> {
  const rows = await queries.selectFrom('service_definitions').selectAll().execute();
  const known = new Map(rows.map(({ kind, definition }) => [kind, definition]));
  return kinds.filter((kind) => known.get(kind.kind) !== digestDefinition(kind).definition);
}

/** Reads all documents of a kind. */
export async function readStoredKind(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
): Promise<StoredKind> {
  const rows = await queries.selectFrom(tableOf(kind)).selectAll().orderBy('id').execute();
  const parsed = rows.map((row) => parseDocumentRow(kind, row));
  const documents = parsed.filter((stored) => stored !== undefined);
  const damaged = rows.filter((_, index) => parsed[index] === undefined);
  const digests = digestDefinition(kind);
  return { kind, digests, documents, damaged: damaged.map(({ id }) => String(id)) };
}

/** @returns names of all tables that hold documents, of whichever definitions */
export async function listKindTables(queries: Kysely<StoreTables>): Promise<readonly string[]> {
  const tables = await dialectOf(queries).listTables(queries);
  return tables.filter((name) => name.startsWith(tablePrefix));
}

/** @returns kinds that no definition names any more while documents of them are stored */
export async function listLeftKinds(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly LeftKind[]> {
  const declared = new Set(kinds.map(({ table }) => table));
  const left: LeftKind[] = [];
  for (const table of await listKindTables(queries)) {
    if (declared.has(table)) continue;
    const { rows } = await sql<{ documents: number }>`
      select count(*) as documents from ${sql.table(table)}`.execute(queries);
    const documents = rows[0]?.documents ?? 0;
    if (documents > 0) left.push({ kind: table.slice(tablePrefix.length), documents });
  }
  return left;
}

/** A kind whose documents are still stored by the name that it had before. */
interface RenamedKind {
  readonly kind: KindDescriptor;
  readonly left: LeftKind;
}

/** @returns kinds that were renamed in the definitions and have no documents by their new name yet */
export async function listRenamedKinds(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly RenamedKind[]> {
  const left = await listLeftKinds(queries, kinds);
  const tables = await listKindTables(queries);
  const renamed: RenamedKind[] = [];
  for (const kind of kinds) {
    const found = left.find((known) => known.kind === kind.renamedFrom);
    if (found === undefined) continue;
    const isEmpty = !tables.includes(kind.table) || (await isEmptyKind(queries, kind));
    if (isEmpty) renamed.push({ kind, left: found });
  }
  return renamed;
}

async function isEmptyKind(queries: Kysely<StoreTables>, kind: KindDescriptor): Promise<boolean> {
  const row = await queries.selectFrom(tableOf(kind)).select('id').limit(1).executeTakeFirst();
  return row === undefined;
}

/** @returns the kinds that refer otherwise than the definitions that their documents were written by */
export async function findOtherReferences(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly string[]> {
  const rows = await queries.selectFrom('service_definitions').selectAll().execute();
  const known = new Map(rows.map(({ kind, facts }) => [kind, facts]));
  return kinds
    .filter((kind) => known.has(kind.kind) && known.get(kind.kind) !== digestDefinition(kind).facts)
    .map(({ kind }) => kind);
}

/** A descriptor for documents of a kind that has no definition: enough to read and remove them. */
export function describeLeftKind({ kind }: LeftKind): KindDescriptor {
  return {
    ...{ kind, singular: kind, label: kind, table: `${tablePrefix}${kind}` },
    ...{ key: 'id', keyType: 'string', keyAssigned: false, schema: {} },
    ...{ filters: [], unique: [], references: [], patches: [] },
  };
}

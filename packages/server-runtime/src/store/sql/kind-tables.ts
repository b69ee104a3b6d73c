import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { computeChecksum } from '../checksum.js';
import { extractMember } from '../sqlite/document-path.js';
import type { DocumentRow } from './document-rows.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';

interface WantedIndex {
  readonly name: string;
  readonly member: readonly string[];
  readonly unique: boolean;
}

/** @returns the name of the index that keeps `member` unique; SQLite names it when it is hurt */
export function nameUniqueIndex(kind: KindDescriptor, member: string): string {
  return `${kind.table}:unique:${member}`;
}

/** Makes tables and indexes what the descriptors say. Documents stay. */
export async function ensureKindTables(
  transaction: Transaction<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  for (const kind of kinds) {
    const columns = await listColumns(transaction, kind);
    if (columns.length === 0) await createTable(transaction, kind);
    else if (!columns.includes('checksum')) await addChecksums(transaction, kind);
    await ensureIndexes(transaction, kind);
  }
}

async function listColumns(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${kind.table})`.execute(transaction);
  return rows.map(({ name }) => name);
}

/**
 * Makes a table of before checksums anew, so that a program that knows none cannot write: the
 * column has no default. What is stored then counts as what was written.
 */
async function addChecksums(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  const older = `${kind.table}:older`;
  await transaction.schema.alterTable(kind.table).renameTo(older).execute();
  await createTable(transaction, kind);
  const { rows } = await sql<Omit<DocumentRow, 'checksum'>>`
    select * from ${sql.table(older)}`.execute(transaction);
  for (const row of rows) {
    const { id, document: text, revision } = row;
    const checksum = computeChecksum({ kind: kind.kind, id: String(id), revision, text });
    await transaction
      .insertInto(tableOf(kind))
      .values({ ...row, checksum })
      .execute();
  }
  await transaction.schema.dropTable(older).execute();
}

async function createTable(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  await transaction.schema
    .createTable(kind.table)
    .addColumn('id', kind.keyType === 'integer' ? 'integer' : 'text', (column) =>
      column.primaryKey().notNull(),
    )
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
}

async function ensureIndexes(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  const wanted = listWantedIndexes(kind);
  const present = await listPresentIndexes(transaction, kind);
  for (const name of present) {
    if (!wanted.some((index) => index.name === name)) {
      await transaction.schema.dropIndex(name).execute();
    }
  }
  for (const index of wanted) {
    if (!present.includes(index.name)) await createIndex(transaction, kind, index);
  }
}

function listWantedIndexes(kind: KindDescriptor): readonly WantedIndex[] {
  const unique = kind.unique.map((member) => ({
    name: nameUniqueIndex(kind, member),
    member: [member],
    unique: true,
  }));
  const filters = kind.filters.map(({ member }) => ({
    name: `${kind.table}:filter:${member.join('.')}`,
    member,
    unique: false,
  }));
  const indexes = [...unique, ...filters.filter((index) => !isCovered(kind, index.member))];
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}

/** A unique index selects as well as one for filters does. */
function isCovered(kind: KindDescriptor, [member, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && member !== undefined && kind.unique.includes(member);
}

/** The indexes that were created by a statement; SQLite's own have none. */
async function listPresentIndexes(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'index' and tbl_name = ${kind.table} and sql is not null`.execute(transaction);
  return rows.map(({ name }) => name);
}

async function createIndex(
  transaction: Transaction<StoreTables>,
  kind: KindDescriptor,
  { name, member, unique }: WantedIndex,
): Promise<void> {
  const index = transaction.schema.createIndex(name).on(kind.table);
  await (unique ? index.unique() : index).expression(extractMember(member)).execute();
}

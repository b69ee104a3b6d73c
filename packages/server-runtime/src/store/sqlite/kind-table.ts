import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { computeChecksum } from '../checksum.js';
import type { DocumentRow } from '../sql/document-rows.js';
import { hasOtherKeys } from '../sql/misfits.js';
import { tableOf } from '../sql/store-tables.js';
import type { StoreTables } from '../sql/store-tables.js';

/** Makes the table of a kind, and one of before checksums anew. */
export async function ensureKindTable(
  transaction: Kysely<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  const columns = await listColumns(transaction, kind);
  const stored = columns.get('id') === 'integer' ? 'integer' : 'string';
  if (columns.size > 0 && (await hasOtherKeys(transaction, kind, stored))) {
    await transaction.schema.dropTable(kind.table).execute();
    columns.clear();
  }
  if (columns.size === 0) await createTable(transaction, kind);
  else if (!columns.has('checksum')) await addChecksums(transaction, kind);
}

async function listColumns(
  transaction: Kysely<StoreTables>,
  kind: KindDescriptor,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select name, type from pragma_table_info(${kind.table})`.execute(transaction);
  return new Map(rows.map(({ name, type }) => [name, type.toLowerCase()]));
}

/**
 * Makes a table of before checksums anew, so that a program that knows none cannot write: the
 * column has no default. What is stored then counts as what was written.
 */
async function addChecksums(transaction: Kysely<StoreTables>, kind: KindDescriptor): Promise<void> {
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

async function createTable(transaction: Kysely<StoreTables>, kind: KindDescriptor): Promise<void> {
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

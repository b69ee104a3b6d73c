import type { Selectable } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { listAbsentAssignments } from '../../documents/normalize-document.js';
import { computeChecksum } from '../checksum.js';
import { StoreDamageError } from '../store-errors.js';
import type { Damage, StoredDocument } from '../store.js';
import type { DocumentTable } from './store-tables.js';

/** A row of a kind's table as it was read: nothing of it is believed before it was checked. */
export type DocumentRow = Selectable<DocumentTable>;

/** @throws StoreDamageError when the row is not what was written, or lacks an assignment */
export function readDocumentRow(kind: KindDescriptor, row: DocumentRow): StoredDocument {
  const stored = parseDocumentRow(kind, row);
  if (stored === undefined) throw new StoreDamageError(wrongChecksum(kind, row));
  const damage = findAbsence(kind, stored);
  if (damage !== undefined) throw new StoreDamageError(damage);
  return stored;
}

/** @returns the document, or undefined when the row is not what was written */
export function parseDocumentRow(
  { kind }: KindDescriptor,
  row: DocumentRow,
): StoredDocument | undefined {
  const id = String(row.id);
  // Damage may change the type of a column as well.
  const text: unknown = row.document;
  if (typeof text !== 'string') return undefined;
  if (row.checksum !== computeChecksum({ kind, id, revision: row.revision, text }))
    return undefined;
  return {
    kind,
    id,
    document: JSON.parse(text) as JsonObject,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** @returns what is wrong with a row on its own, or the document */
export function inspectDocumentRow(
  kind: KindDescriptor,
  row: DocumentRow,
): { readonly damage: Damage | undefined; readonly stored: StoredDocument | undefined } {
  const stored = parseDocumentRow(kind, row);
  if (stored === undefined) return { damage: wrongChecksum(kind, row), stored };
  return { damage: findAbsence(kind, stored), stored };
}

function wrongChecksum({ kind }: KindDescriptor, { id }: DocumentRow): Damage {
  return { kind, id: String(id), reason: 'has a wrong checksum' };
}

/** An absent assignment is never a cluster without references: whoever writes fills it in. */
function findAbsence(kind: KindDescriptor, stored: StoredDocument): Damage | undefined {
  const [absent] = listAbsentAssignments(kind, stored.document);
  if (absent === undefined) return undefined;
  return { kind: stored.kind, id: stored.id, reason: `lacks its ${absent}` };
}

/** @returns the row that stores a document */
export function toDocumentRow(stored: StoredDocument, id: string | number): DocumentRow {
  const text = JSON.stringify(stored.document);
  return {
    id,
    document: text,
    revision: stored.revision,
    created_at: stored.createdAt,
    updated_at: stored.updatedAt,
    checksum: computeChecksum({ ...stored, text }),
  };
}

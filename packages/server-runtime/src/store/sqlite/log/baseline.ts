import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonObject } from '@flux-resourceset/contract';
import type { PastDocument } from '../../change-log.js';
import { computeChecksum, computeDigest } from '../../checksum.js';
import { StoreDamageError } from '../../store-errors.js';
import type { Tombstone } from '../../tombstone.js';
import type { StoreTables } from '../store-tables.js';

/** Names a document or a mark whose place in the baseline is asked for. */
interface BaselineKey {
  readonly kind: string;
  readonly id: string;
}

/** @throws StoreDamageError when the row is not what was written */
export async function readBaselineDocument(
  queries: Kysely<StoreTables>,
  { kind, id }: BaselineKey,
): Promise<PastDocument | undefined> {
  const rows = queries.selectFrom('service_baseline').selectAll();
  const row = await rows.where('kind', '=', kind).where('id', '=', id).executeTakeFirst();
  return row && readBaselineRow(row);
}

/** @throws StoreDamageError when the row is not what was written */
export function readBaselineRow(row: StoreTables['service_baseline']): PastDocument {
  const { kind, id, revision, document: text, checksum } = row;
  if (typeof text !== 'string' || checksum !== computeChecksum({ kind, id, revision, text })) {
    throw damage(`${kind} ${id}`);
  }
  return { kind, id, revision, document: JSON.parse(text) as JsonObject };
}

/** @throws StoreDamageError when the row is not what was written */
export function readBaselineMark(row: StoreTables['service_baseline_marks']): Tombstone {
  const { dns, mark, checksum } = row;
  if (typeof mark !== 'string' || checksum !== checksumOfMark(mark)) throw damage(dns);
  return JSON.parse(mark) as Tombstone;
}

export async function writeBaselineDocument(
  queries: Kysely<StoreTables>,
  { kind, id, revision, document }: PastDocument,
): Promise<void> {
  const text = JSON.stringify(document);
  const checksum = computeChecksum({ kind, id, revision, text });
  await sql`insert into service_baseline values (${kind}, ${id}, ${revision}, ${text}, ${checksum})
    on conflict (kind, id) do update
    set revision = excluded.revision, document = excluded.document, checksum = excluded.checksum
  `.execute(queries);
}

export async function removeBaselineDocument(
  queries: Kysely<StoreTables>,
  { kind, id }: BaselineKey,
): Promise<void> {
  const rows = queries.deleteFrom('service_baseline').where('kind', '=', kind);
  await rows.where('id', '=', id).execute();
}

/** @param mark - null takes it away */
export async function writeBaselineMark(
  queries: Kysely<StoreTables>,
  dns: string,
  mark: Tombstone | null,
): Promise<void> {
  if (mark === null) {
    await queries.deleteFrom('service_baseline_marks').where('dns', '=', dns).execute();
    return;
  }
  const text = JSON.stringify(mark);
  await sql`insert into service_baseline_marks values (${dns}, ${text}, ${checksumOfMark(text)})
    on conflict (dns) do update set mark = excluded.mark, checksum = excluded.checksum
  `.execute(queries);
}

function checksumOfMark(text: string): string {
  return computeDigest(`baseline mark\n${text}`);
}

function damage(id: string): StoreDamageError {
  return new StoreDamageError({ kind: 'baseline', id, reason: 'has a wrong checksum' });
}

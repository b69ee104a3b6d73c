import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { JsonObject } from '@flux-resourceset/contract';
import type { PastDocument } from '../../change-log.js';
import { computeChecksum, computeDigest } from '../../checksum.js';
import { StoreDamageError } from '../../store-errors.js';
import type { Tombstone } from '../../tombstone.js';
import { dialectOf } from '../dialect.js';
import type { StoreTables } from '../store-tables.js';

/** Names a document of the baseline. */
export interface BaselineKey {
  readonly kind: string;
  readonly id: string;
}

/**
 * Reads some documents of the baseline, those that are there.
 * @throws StoreDamageError when one is not what was written
 */
export async function readBaseline(
  queries: Kysely<StoreTables>,
  keys: readonly BaselineKey[],
): Promise<readonly PastDocument[]> {
  const wanted = dialectOf(queries).rowsOf(['kind', 'id'], keys);
  const { rows } = await sql<StoreTables['service_baseline']>`
    select began.* from ${wanted} as wanted
    join service_baseline as began on began.kind = wanted.kind and began.id = wanted.id
  `.execute(queries);
  return rows.map(readBaselineRow);
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

/** @returns the statement that makes a document part of the baseline */
export function putBaselineDocument({
  kind,
  id,
  revision,
  document,
}: PastDocument): RawBuilder<unknown> {
  const text = JSON.stringify(document);
  const checksum = computeChecksum({ kind, id, revision, text });
  return sql`insert into service_baseline (kind, id, revision, document, checksum) values
    (${kind}, ${id}, ${revision}, ${text}, ${checksum})
    on conflict (kind, id) do update
    set revision = excluded.revision, document = excluded.document, checksum = excluded.checksum`;
}

export function removeBaselineDocument({ kind, id }: BaselineKey): RawBuilder<unknown> {
  return sql`delete from service_baseline where kind = ${kind} and id = ${id}`;
}

/** @param mark - null takes it away */
export function putBaselineMark(dns: string, mark: Tombstone | null): RawBuilder<unknown> {
  if (mark === null) return sql`delete from service_baseline_marks where dns = ${dns}`;
  const text = JSON.stringify(mark);
  return sql`insert into service_baseline_marks values (${dns}, ${text}, ${checksumOfMark(text)})
    on conflict (dns) do update set mark = excluded.mark, checksum = excluded.checksum`;
}

function checksumOfMark(text: string): string {
  return computeDigest(`baseline mark\n${text}`);
}

function damage(id: string): StoreDamageError {
  return new StoreDamageError({ kind: 'baseline', id, reason: 'has a wrong checksum' });
}

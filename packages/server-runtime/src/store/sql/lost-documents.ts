import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { type KindDescriptor, toJsonPointer } from '@flux-resourceset/contract';
import { formatKeyValue, isSelected } from '../document-facts.js';
import { StoreDamageError } from '../store-errors.js';
import type { ListQuery } from '../store.js';
import { dialectOf } from './dialect.js';
import { toStoredKey } from './document-key.js';
import { readDocumentRow } from './document-rows.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';

/** Conditions on members; none selects the whole kind. */
type Conditions = ListQuery['where'];

/**
 * Makes sure that documents which were not found are not there: a damaged index or row would
 * hide them, and a poll would say 404 or leave out an input.
 *
 * @throws StoreDamageError when their keys know one of them
 */
export async function assertUnknown(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await sql<{ value: string }>`
    select value from service_keys where kind = ${kind.kind} and member = ''
    and ${dialectOf(queries).isAmong(sql.ref('value'), ids)} limit 1`.execute(queries);
  if (rows[0]) throw lost(kind, rows[0].value);
}

/**
 * Makes sure that a look-up by conditions has found all.
 *
 * @param found - ids of the documents that the indexes gave
 * @throws StoreDamageError when the keys know another that fits
 */
export async function assertNoneLost(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  where: Conditions,
  found: ReadonlySet<string>,
): Promise<void> {
  for (const id of await listKnown(queries, kind, where)) {
    if (found.has(id)) continue;
    const key = toStoredKey(kind, id);
    const rows = queries.selectFrom(tableOf(kind)).selectAll();
    const row = key === undefined ? undefined : await rows.where('id', '=', key).executeTakeFirst();
    if (row === undefined || isSelected(readDocumentRow(kind, row).document, where))
      throw lost(kind, id);
  }
}

/** @returns ids of the documents that fit, as the keys know them */
async function listKnown(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  where: Conditions,
): Promise<ReadonlySet<string>> {
  const keys = where.map(({ filter, value }) => ({
    member: toJsonPointer(filter.member),
    value: formatKeyValue(value),
  }));
  const sets: ReadonlySet<string>[] = [];
  for (const { member, value } of keys.length > 0 ? keys : [{ member: '', value: undefined }]) {
    const ofMember = queries
      .selectFrom('service_keys')
      .select('id')
      .where('kind', '=', kind.kind)
      .where('member', '=', member);
    const rows = value === undefined ? ofMember : ofMember.where('value', '=', value);
    sets.push(new Set((await rows.execute()).map(({ id }) => id)));
  }
  return sets.reduce((left, right) => new Set([...left].filter((id) => right.has(id))));
}

function lost(kind: KindDescriptor, id: string): StoreDamageError {
  return new StoreDamageError({ kind: kind.kind, id, reason: 'cannot be found' });
}

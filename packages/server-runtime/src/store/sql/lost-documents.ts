import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { type KindDescriptor, toJsonPointer } from '@flux-resourceset/contract';
import { formatKeyValue, isSelected } from '../document-facts.js';
import { StoreDamageError } from '../store-errors.js';
import type { ListQuery } from '../store.js';
import { dialectOf } from './dialect.js';
import { toStoredKey } from './document-key.js';
import { readDocumentRow } from './document-rows.js';
import { assertWhole } from './references.js';
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
  const sets: ReadonlySet<string>[] = [];
  for (const condition of where) {
    sets.push(new Set(await listFitting(queries, kind, condition)));
  }
  const [first = new Set(await listKeys(queries, kind, '', undefined)), ...rest] = sets;
  return rest.reduce((left, right) => new Set([...left].filter((id) => right.has(id))), first);
}

async function listFitting(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  { filter: { member, references }, value }: Conditions[number],
): Promise<readonly string[]> {
  if (references === undefined) {
    return listKeys(queries, kind, toJsonPointer(member), formatKeyValue(value));
  }
  const key = String(value);
  await assertWhole(queries, { kind: references.target, id: key });
  const rows = queries.selectFrom('service_references').select('id').distinct();
  const known = await rows
    .where('kind', '=', kind.kind)
    .where('target', '=', references.target)
    .where('target_id', '=', key)
    .where('path', 'in', references.paths.map(toJsonPointer))
    .execute();
  return known.map(({ id }) => id);
}

async function listKeys(
  queries: Kysely<StoreTables>,
  { kind }: KindDescriptor,
  member: string,
  value: string | undefined,
): Promise<readonly string[]> {
  const ofMember = queries
    .selectFrom('service_keys')
    .select('id')
    .where('kind', '=', kind)
    .where('member', '=', member);
  const rows = value === undefined ? ofMember : ofMember.where('value', '=', value);
  return (await rows.execute()).map(({ id }) => id);
}

function lost(kind: KindDescriptor, id: string): StoreDamageError {
  return new StoreDamageError({ kind: kind.kind, id, reason: 'cannot be found' });
}

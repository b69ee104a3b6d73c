import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { KindDescriptor, ReferenceDescriptor } from '@flux-resourceset/contract';
import { toJsonPath, toPathSuffix } from './document-path.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import type { Referrer } from '../store.js';

/** The document that others may refer to. */
interface Target {
  readonly kind: string;
  readonly key: string | number;
}

/**
 * Looks for references in the documents themselves: a table of references would have to be
 * kept in step with them, for a question that is asked on deletion only.
 */
export async function findReferrers(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
  target: Target,
  limit: number,
): Promise<readonly Referrer[]> {
  const found: Referrer[] = [];
  for (const kind of sortByName(kinds)) {
    const references = kind.references.filter((reference) => reference.target === target.kind);
    if (references.length === 0 || found.length >= limit) continue;
    const ids = await findReferringIds(queries, kind, references, target.key, limit - found.length);
    found.push(...ids.map((id) => ({ kind: kind.kind, id })));
  }
  return found;
}

function sortByName(kinds: readonly KindDescriptor[]): readonly KindDescriptor[] {
  return kinds.toSorted((left, right) => (left.kind < right.kind ? -1 : 1));
}

async function findReferringIds(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  references: readonly ReferenceDescriptor[],
  key: string | number,
  limit: number,
): Promise<readonly string[]> {
  const holdsKey = references.map(({ path }) => compareAtPath(path, key));
  const rows = await queries
    .selectFrom(tableOf(kind))
    .select('id')
    .where(sql<boolean>`(${sql.join(holdsKey, sql` or `)})`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => String(row.id));
}

/**
 * `['cargo', '*', 'id']` → `exists (select 1 from json_each(document,
 * '$."cargo"') as item0 where json_extract(document, item0.fullkey || '."id"') = key)`.
 * Every step starts from the document again: an item that is a plain string is no JSON text
 * that `json_each` could take.
 */
function compareAtPath(path: readonly string[], key: string | number): RawBuilder<boolean> {
  const [first = [], ...rest] = splitAtItems(path);
  let place: RawBuilder<string> = sql.lit(toJsonPath(first));
  const items: RawBuilder<unknown>[] = [];
  for (const members of rest) {
    const item = sql.ref(`item${items.length}`);
    items.push(sql`json_each(document, ${place}) as ${item}`);
    place = sql`${item}.fullkey || ${sql.lit(toPathSuffix(members))}`;
  }
  const holdsKey = sql<boolean>`json_extract(document, ${place}) = ${key}`;
  if (items.length === 0) return holdsKey;
  return sql<boolean>`exists (select 1 from ${sql.join(items)} where ${holdsKey})`;
}

/** `['a', '*', 'b']` → `[['a'], ['b']]` */
function splitAtItems(path: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const step of path) {
    if (step === '*') parts.push([]);
    else parts.at(-1)?.push(step);
  }
  return parts;
}

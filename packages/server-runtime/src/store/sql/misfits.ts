import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { DefinitionsChangedError, type Misfit } from '../store-errors.js';
import { dialectOf } from './dialect.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';

interface Candidate {
  readonly id: string;
  /** As it is to be. */
  readonly document: JsonObject;
}

/**
 * Finds documents that would not be what the definitions say of their members and types, and none
 * of whose members the start could fill in.
 */
export async function findMisfits(
  kind: KindDescriptor,
  candidates: readonly Candidate[],
): Promise<readonly Misfit[]> {
  // Loaded when definitions have changed, which is seldom: a start does not pay for it.
  const { compileShapeCheck } = await import('../../documents/document-shape.js');
  const check = compileShapeCheck(kind);
  return candidates.flatMap(({ id, document }): readonly Misfit[] => {
    const problems = check(document).map(({ pointer = '', message }) => ({
      ...{ kind: kind.kind, id, pointer, reason: message },
    }));
    const isKeyed = String(document[kind.key]) === id;
    const reason = 'is not the key under which the document is stored';
    const key = { kind: kind.kind, id, pointer: `/${kind.key}`, reason };
    return isKeyed || problems.length > 0 ? problems : [key];
  });
}

/** Finds references to what is not stored, in kinds that did not refer like that before. */
export async function findDanglingMisfits(
  queries: Kysely<StoreTables>,
  kinds: readonly string[],
): Promise<readonly Misfit[]> {
  if (kinds.length === 0) return [];
  const { rows } = await sql<{
    kind: string;
    id: string;
    path: string;
    target: string;
    key: string;
  }>`
    select kind, id, path, target, target_id as key from service_references as held
    where ${dialectOf(queries).isAmong(sql.ref('kind'), kinds)} and not exists
      (select 1 from service_keys where kind = held.target and member = ''
       and value = held.target_id)
    order by kind, id`.execute(queries);
  return rows.map(({ kind, id, path, target, key }) => ({
    ...{ kind, id, pointer: path },
    reason: `refers to ${target} '${key}', which is not stored`,
  }));
}

/**
 * @param member - which is to be unique
 * @throws DefinitionsChangedError when two documents have the same value
 */
export async function refuseSharedValues(
  queries: Kysely<StoreTables>,
  { kind, table }: KindDescriptor,
  member: string,
): Promise<void> {
  const value = dialectOf(queries).memberOf([member]);
  const { rows } = await sql<{ one: string; other: string }>`
    select min(cast(id as text)) as one, max(cast(id as text)) as other
    from ${sql.table(table)} where ${value} is not null
    group by ${value} having count(*) > 1 order by one`.execute(queries);
  const misfits = rows.map(({ one, other }) => ({
    ...{ kind, id: other, pointer: `/${member}` },
    reason: `shares a value with '${one}' that the definitions now want to be unique`,
  }));
  if (misfits.length > 0) throw new DefinitionsChangedError([], [], misfits);
}

/**
 * Looks at the type of a table's keys, which never changes.
 *
 * @param stored - what they are in the table that is there
 * @returns whether the table has to be made anew, which loses nothing: it is empty
 * @throws DefinitionsChangedError when documents are stored by keys of another type
 */
export async function hasOtherKeys(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  stored: KindDescriptor['keyType'],
): Promise<boolean> {
  if (stored === kind.keyType) return false;
  const rows = await queries.selectFrom(tableOf(kind)).select('id').orderBy('id').execute();
  const reason = `is a key of type ${stored}, and ${kind.keyType} in the definitions`;
  const misfits = rows.map(({ id }) => ({
    ...{ kind: kind.kind, id: String(id), pointer: `/${kind.key}`, reason },
  }));
  if (misfits.length > 0) throw new DefinitionsChangedError([], [], misfits);
  return true;
}

import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { renameMembers } from '../../documents/rename-members.js';
import { scrubStore } from '../scrub.js';
import type { DocumentCheck, ScrubFindings } from '../scrub.js';
import type { LeftKind, UnknownMembers } from '../store-errors.js';
import type { Damage, InspectableSnapshot } from '../store.js';
import { dialectOf } from './dialect.js';
import { hasLog } from './log/inspect-log.js';
import { verifyHistory } from './log/verify-history.js';
import { SqlSnapshot } from './snapshot.js';
import {
  findChangedKinds,
  listKindTables,
  listLeftKinds,
  listRenamedKinds,
  readStoredKind,
} from './stored-kinds.js';
import type { StoreTables } from './store-tables.js';
import { findUnknownMembers } from './unknown-members.js';

/** What differs between a store and the definitions of this program. */
export interface StoreFindings extends ScrubFindings {
  /** Members without a definition: they stop a start. */
  readonly unknown: readonly UnknownMembers[];
  /** Kinds without a definition: they stop a start. */
  readonly left: readonly LeftKind[];
}

/**
 * Compares all that is in a store with the definitions and with itself, in the read transaction
 * that the queries are of: beside servers that use it as well as without.
 *
 * @param check - what the rules say of a document that is whole
 */
export async function compareStore(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<StoreFindings> {
  const tables = new Set(await listKindTables(queries));
  const present = kinds.filter(({ table }) => tables.has(table));
  const changed = await findChangedKinds(queries, present);
  const { revision } = await queries
    .selectFrom('service_state')
    .select('revision')
    .executeTakeFirstOrThrow();
  const same = present.filter((kind) => !changed.includes(kind));
  const parts: StoreFindings[] = [];
  for (const kind of changed) parts.push(await compareChanged(queries, kind, check));
  const snapshot = new SqlSnapshot(queries, { epoch: '', revision, foreign: [] });
  const whole = await inspectSame(queries, snapshot, same, check);
  const damages = [
    ...whole.damages,
    ...(await verifyLog(queries, snapshot, same)),
    ...(await findDangling(queries)),
  ];
  return {
    unknown: parts.flatMap((part) => part.unknown),
    left: await listStoppingKinds(queries, kinds),
    damages: [...parts.flatMap((part) => part.damages), ...damages],
    remarks: [...parts.flatMap((part) => part.remarks), ...whole.remarks],
  };
}

/** What was renamed is moved by the next start. */
async function listStoppingKinds(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<readonly LeftKind[]> {
  const left = await listLeftKinds(queries, kinds);
  const renamed = await listRenamedKinds(queries, kinds);
  return left.filter(({ kind }) => !renamed.some((known) => known.left.kind === kind));
}

/** Keys, references and indexes of other definitions are made anew by the next start. */
async function compareChanged(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  check: DocumentCheck,
): Promise<StoreFindings> {
  const { documents, damaged } = await readStoredKind(queries, kind);
  const renamed = documents.map(({ id, document }) => ({
    id,
    document: renameMembers(kind.renames ?? [], document),
  }));
  const unknown = findUnknownMembers(kind, renamed);
  const named = new Set(unknown.flatMap(({ ids }) => ids));
  const known = documents.filter(({ id }) => !named.has(id));
  return {
    unknown,
    left: [],
    damages: damaged.map((id) => ({ kind: kind.kind, id, reason: 'has a wrong checksum' })),
    remarks: known.flatMap((stored) => check(kind, stored)),
  };
}

function inspectSame(
  queries: Kysely<StoreTables>,
  snapshot: SqlSnapshot,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<ScrubFindings> {
  const read = async <Result>(
    work: (given: InspectableSnapshot) => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await work(snapshot);
    } catch (error) {
      throw dialectOf(queries).toProblem(error);
    }
  };
  return scrubStore({ store: { read }, kinds, check, rest: 0 });
}

/** A file that no program of this version has written yet has another log. */
async function verifyLog(
  queries: Kysely<StoreTables>,
  snapshot: SqlSnapshot,
  kinds: readonly KindDescriptor[],
): Promise<readonly Damage[]> {
  return (await hasLog(queries)) ? verifyHistory(queries, snapshot, kinds) : [];
}

/** References to what is not stored: nothing can have written them. */
async function findDangling(queries: Kysely<StoreTables>): Promise<readonly Damage[]> {
  const { rows } = await sql<{ kind: string; id: string; target: string; target_id: string }>`
    select kind, id, target, target_id from service_references as held where not exists
      (select 1 from service_keys where kind = held.target and member = ''
       and value = held.target_id)`.execute(queries);
  return rows.map(({ kind, id, target, target_id: missing }) => ({
    ...{ kind, id },
    reason: `refers to ${target} '${missing}', which is not stored`,
  }));
}

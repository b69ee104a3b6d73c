import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { scrubStore } from '../scrub.js';
import type { DocumentCheck, ScrubFindings } from '../scrub.js';
import { toStoreProblem } from '../store-errors.js';
import type { LeftKind, UnknownMembers } from '../store-errors.js';
import type { Damage, InspectableSnapshot } from '../store.js';
import { hasLog } from '../sql/log/inspect-log.js';
import { verifyHistory } from '../sql/log/verify-history.js';
import { abandonFile } from './open-file.js';
import { openFileForReading } from './open-reader.js';
import { SqlSnapshot } from '../sql/snapshot.js';
import {
  findChangedKinds,
  listKindTables,
  listLeftKinds,
  readStoredKind,
} from '../sql/stored-kinds.js';
import type { StoreTables } from '../sql/store-tables.js';
import { findUnknownMembers } from '../sql/unknown-members.js';

/** What differs between a file and the definitions of this program. */
export interface FileFindings extends ScrubFindings {
  /** Members without a definition: they stop a start. */
  readonly unknown: readonly UnknownMembers[];
  /** Kinds without a definition: they stop a start. */
  readonly left: readonly LeftKind[];
}

/** Pages of SQLite's own that are told of; more say the same. */
const mostPages = 10;

/**
 * Compares all that is in a file with the definitions and with itself, in one read transaction:
 * beside servers that use it as well as without.
 *
 * @param check - what the rules say of a document that is whole
 * @throws StoreOpenError or StoreNotReadyError when the file cannot be read
 */
export async function checkFile(
  file: string,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<FileFindings> {
  const opened = openFileForReading(file, []);
  try {
    const { queries } = opened.reader;
    return await queries.transaction().execute((transaction) => compare(transaction, kinds, check));
  } finally {
    await abandonFile(opened);
  }
}

async function compare(
  queries: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
  check: DocumentCheck,
): Promise<FileFindings> {
  const tables = new Set(await listKindTables(queries));
  const present = kinds.filter(({ table }) => tables.has(table));
  const changed = await findChangedKinds(queries, present);
  const { revision } = await queries
    .selectFrom('service_state')
    .select('revision')
    .executeTakeFirstOrThrow();
  const same = present.filter((kind) => !changed.includes(kind));
  const parts: FileFindings[] = [];
  for (const kind of changed) parts.push(await compareChanged(queries, kind, check));
  const snapshot = new SqlSnapshot(queries, { epoch: '', revision, foreign: [] });
  const whole = await inspectSame(snapshot, same, check);
  const damages = [
    ...whole.damages,
    ...(await verifyLog(queries, snapshot, same)),
    ...(await findDangling(queries)),
    ...(await checkPages(queries)),
  ];
  return {
    unknown: parts.flatMap((part) => part.unknown),
    left: await listLeftKinds(queries, kinds),
    damages: [...parts.flatMap((part) => part.damages), ...damages],
    remarks: [...parts.flatMap((part) => part.remarks), ...whole.remarks],
  };
}

/** Keys, references and indexes of other definitions are made anew by the next start. */
async function compareChanged(
  queries: Kysely<StoreTables>,
  kind: KindDescriptor,
  check: DocumentCheck,
): Promise<FileFindings> {
  const { documents, damaged } = await readStoredKind(queries, kind);
  const unknown = findUnknownMembers(kind, documents);
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
      throw toStoreProblem(error);
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

async function checkPages(queries: Kysely<StoreTables>): Promise<readonly Damage[]> {
  const check = sql<{ integrity_check: string }>`
    pragma integrity_check(${sql.lit(mostPages)})`.execute(queries);
  return (await check).rows
    .filter(({ integrity_check: result }) => result !== 'ok')
    .map(({ integrity_check: reason }) => ({ kind: 'file', id: '', reason }));
}

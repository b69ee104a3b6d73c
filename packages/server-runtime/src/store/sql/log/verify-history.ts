import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { findDifferences } from '@flux-resourceset/contract';
import type { PastDocument } from '../../change-log.js';
import { StoreDamageError } from '../../store-errors.js';
import type { Damage } from '../../store.js';
import type { SqlSnapshot } from '../snapshot.js';
import type { StoreTables } from '../store-tables.js';
import { readBaselineRow } from './baseline.js';

/**
 * Takes back the whole log, and compares what comes of it with what the log begins with: whether
 * each document is what its changes have made of it. Reads everything: for a process of its own.
 */
export async function verifyHistory(
  queries: Kysely<StoreTables>,
  snapshot: SqlSnapshot,
  kinds: readonly KindDescriptor[],
): Promise<readonly Damage[]> {
  const found: Damage[] = [];
  for (const kind of kinds) {
    try {
      found.push(...(await verifyKind(queries, snapshot, kind)));
    } catch (error) {
      if (!(error instanceof StoreDamageError)) throw error;
      found.push(error.damage);
    }
  }
  return found;
}

async function verifyKind(
  queries: Kysely<StoreTables>,
  { log }: SqlSnapshot,
  kind: KindDescriptor,
): Promise<readonly Damage[]> {
  const name = kind.kind;
  const { rows } = await sql<{ id: string }>`
    select cast(id as text) as id from ${sql.table(kind.table)}
    union select id from service_changes where kind = ${name}
    union select id from service_baseline where kind = ${name}`.execute(queries);
  const ids = rows.map(({ id }) => id);
  const past = (await log.documentsAt(await log.begin(), [{ kind, ids }])).get(name);
  const began = queries.selectFrom('service_baseline').selectAll().where('kind', '=', name);
  const baseline = new Map((await began.execute()).map((row) => [row.id, readBaselineRow(row)]));
  return ids
    .filter((id) => differ(past?.get(id), baseline.get(id)))
    .map((id) => ({ kind: name, id, reason: 'is not what the change log has made of it' }));
}

function differ(past: PastDocument | undefined, began: PastDocument | undefined): boolean {
  return findDifferences(past?.document, began?.document).length > 0;
}

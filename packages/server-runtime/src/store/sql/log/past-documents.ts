import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Difference, JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { DifferenceMismatch, revertDifferences } from '@flux-resourceset/contract';
import { canonicalize } from '../../../documents/document-order.js';
import type { PastDocument, PastKeys } from '../../change-log.js';
import type { Snapshot, StoredDocument } from '../../store.js';
import type { StoreTables } from '../store-tables.js';
import { damageOf, readChangeRow } from './log-rows.js';
import type { ChangeRow } from './log-rows.js';

/** Changes taken back, or documents read, before others get their turn: a few milliseconds. */
const pageSize = 200;

/** A document on its way back; undefined is none. */
type Past =
  | (Pick<StoredDocument, 'document' | 'revision'> & {
      /** Whether its members may be out of order. */
      readonly isReverted?: true;
    })
  | undefined;

/**
 * Takes back the changes after a revision, newest first, from what the documents are now. Each
 * change says which one came before it: one that is missing is noticed.
 *
 * @throws StoreDamageError when the log, or a document, is not what was written
 */
export async function findPastDocuments(
  queries: Kysely<StoreTables>,
  present: Pick<Snapshot, 'revision' | 'getMany'>,
  revision: number,
  wanted: readonly PastKeys[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, PastDocument>>> {
  const history = new History(revision);
  for (const { kind, ids } of wanted) {
    for (let start = 0; start < ids.length; start += pageSize) {
      const some = ids.slice(start, start + pageSize);
      const isStored = typeof kind !== 'string';
      history.add(kind, some, isStored ? await present.getMany(kind, some) : new Map());
      await setImmediate();
    }
  }
  let before = (await present.revision()) + 1;
  while (before > revision + 1) {
    const rows = await readPage(queries, revision, before, history.condition);
    rows.forEach((row) => history.takeBack(row));
    if (rows.length < pageSize) break;
    before = rows.at(-1)?.revision ?? 0;
    await setImmediate();
  }
  return history.finish();
}

async function readPage(
  queries: Kysely<StoreTables>,
  after: number,
  before: number,
  condition: RawBuilder<unknown>,
): Promise<readonly ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`select * from service_changes
    where revision > ${after} and revision < ${before} ${condition}
    order by revision desc limit ${pageSize}`.execute(queries);
  return rows;
}

/** The documents that are asked for, as they were before the changes that were taken back. */
class History {
  readonly #revision: number;
  /** Schemas of the kinds that have one. */
  readonly #schemas = new Map<string, JsonObject>();
  readonly #documents = new Map<string, Map<string, Past>>();

  /** @param revision - where it is to end */
  constructor(revision: number) {
    this.#revision = revision;
  }

  add(
    kind: KindDescriptor | string,
    ids: readonly string[],
    stored: ReadonlyMap<string, StoredDocument>,
  ): void {
    const name = typeof kind === 'string' ? kind : kind.kind;
    if (typeof kind !== 'string') this.#schemas.set(name, kind.schema);
    const known = this.#documents.get(name) ?? new Map<string, Past>();
    for (const id of ids) known.set(id, stored.get(id));
    this.#documents.set(name, known);
  }

  /** One document is found by an index; of many, all changes are read. */
  get condition(): RawBuilder<unknown> {
    const [only] = this.#documents;
    const [id] = only?.[1].keys() ?? [];
    if (only === undefined || this.#documents.size > 1 || only[1].size !== 1) return sql``;
    return sql`and kind = ${only[0]} and id = ${id}`;
  }

  takeBack(row: ChangeRow): void {
    const ofKind = this.#documents.get(row.kind);
    if (!ofKind?.has(row.id)) return;
    const { differences } = readChangeRow(row);
    const now = ofKind.get(row.id);
    // What changed no document is no link of its chain.
    if (row.operation === 'update' && row.previous === null) return;
    assertLinked(row, now);
    const was = revert(row, now, differences);
    ofKind.set(row.id, was && { document: was, revision: row.previous ?? 0, isReverted: true });
  }

  async finish(): Promise<ReadonlyMap<string, ReadonlyMap<string, PastDocument>>> {
    const finished = new Map<string, ReadonlyMap<string, PastDocument>>();
    for (const [kind, past] of this.#documents) {
      finished.set(kind, await this.#finishKind(kind, past));
    }
    return finished;
  }

  async #finishKind(
    kind: string,
    past: ReadonlyMap<string, Past>,
  ): Promise<ReadonlyMap<string, PastDocument>> {
    const schema = this.#schemas.get(kind) ?? {};
    const found = new Map<string, PastDocument>();
    for (const [id, was] of past) {
      if (was === undefined) continue;
      if (was.revision > this.#revision) throw damageOf(was.revision, 'is missing');
      const document = was.isReverted ? canonicalize(schema, was.document) : was.document;
      found.set(id, { kind, id, document, revision: was.revision });
      if (found.size % pageSize === 0) await setImmediate();
    }
    return found;
  }
}

/** @throws StoreDamageError when a change between the two is missing */
function assertLinked({ revision, operation }: ChangeRow, now: Past): void {
  if (now === undefined ? operation !== 'delete' : operation === 'delete') {
    throw damageOf(revision, 'does not lead to the one after it');
  }
  if (now !== undefined && now.revision !== revision) throw damageOf(now.revision, 'is missing');
}

function revert(
  { revision }: ChangeRow,
  now: Past,
  differences: readonly Difference[],
): JsonObject | undefined {
  try {
    return revertDifferences(now?.document, differences) as JsonObject | undefined;
  } catch (error) {
    if (!(error instanceof DifferenceMismatch)) throw error;
    throw damageOf(revision, 'does not fit its document');
  }
}

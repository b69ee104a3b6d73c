import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type {
  Change,
  ChangeLog,
  ChangeQuery,
  LogInspection,
  MarkChange,
  PastDocument,
  PastKeys,
} from '../../change-log.js';
import { LogCutError } from '../../store-errors.js';
import type { ChangedDocument, Snapshot } from '../../store.js';
import { dialectOf } from '../dialect.js';
import type { StoreTables } from '../store-tables.js';
import { readLogRow, readMarkRow } from './log-rows.js';
import type { LogRow } from './log-rows.js';
import { inspectLog } from './inspect-log.js';
import { listChanges } from './list-changes.js';
import { findPastDocuments } from './past-documents.js';

/** Reads the log within the transaction of a snapshot. */
export class SqlChangeLog implements ChangeLog {
  readonly #queries: Kysely<StoreTables>;
  readonly #present: Pick<Snapshot, 'revision' | 'getMany'>;

  /** @param present - the snapshot that the log leads to */
  constructor(queries: Kysely<StoreTables>, present: Pick<Snapshot, 'revision' | 'getMany'>) {
    this.#queries = queries;
    this.#present = present;
  }

  async begin(): Promise<number> {
    const state = this.#queries.selectFrom('service_state').select('log_begin');
    return (await state.executeTakeFirstOrThrow()).log_begin;
  }

  list(query: ChangeQuery): Promise<readonly Change[]> {
    return listChanges(this.#queries, query);
  }

  async find(revision: number): Promise<Change | undefined> {
    const [change] = await this.#select(sql`where revision = ${revision}`);
    return change;
  }

  ofTransaction(transaction: string): Promise<readonly Change[]> {
    return this.#select(sql`where revision >= (
        select first from service_transactions where id = ${transaction})
      and revision < coalesce((select min(first) from service_transactions where first >
        (select first from service_transactions where id = ${transaction})), ${Number.MAX_SAFE_INTEGER})
      order by revision`);
  }

  async revisionAt(time: string): Promise<number> {
    let [low, high] = [await this.begin(), await this.#present.revision()];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const { rows } = await sql<{ time: string; next: number | null }>`
        select time, (select min(first) from service_transactions where first > ${middle}) as next
        from service_transactions where first <= ${middle}
        order by first desc limit 1`.execute(this.#queries);
      const made = rows[0];
      if (made === undefined || made.time >= time) high = middle - 1;
      else low = Math.min(high, (made.next ?? high + 1) - 1);
    }
    return low;
  }

  async documentsAt(
    revision: number,
    wanted: readonly PastKeys[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, PastDocument>>> {
    const begin = await this.begin();
    if (revision < begin) throw new LogCutError(begin);
    return findPastDocuments(this.#queries, this.#present, revision, wanted);
  }

  async touchedSince(revision: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const begin = await this.begin();
    if (revision < begin) throw new LogCutError(begin);
    const { rows } = await sql<{ kind: string; id: string }>`
      select kind, id from service_changes ${dialectOf(this.#queries).pastIndexes} where revision > ${revision}
      and (operation <> 'update' or previous is not null)
      group by kind, id order by min(revision)`.execute(this.#queries);
    const touched = new Map<string, string[]>();
    for (const { kind, id } of rows) {
      const ids = touched.get(kind) ?? [];
      ids.push(id);
      touched.set(kind, ids);
    }
    return touched;
  }

  async marksSince(revision: number): Promise<readonly MarkChange[]> {
    const rows = this.#queries
      .selectFrom('service_mark_changes')
      .selectAll()
      .where('revision', '>', revision)
      .orderBy('revision')
      .orderBy('dns');
    return (await rows.execute()).map(readMarkRow);
  }

  inspect(after: string | null, limit: number): Promise<LogInspection> {
    return inspectLog(this.#queries, after, limit);
  }

  /**
   * Documents changed after a revision, each once; null where the log does not know: for a revision
   * of the future (an older file was put back), for one that was cut off, and where a mark changed
   * that belongs to no document.
   */
  async changedSince(revision: number): Promise<readonly ChangedDocument[] | null> {
    const current = await this.#present.revision();
    if (revision >= current) return revision === current ? [] : null;
    // By revision: an index of documents would give them in groups, all of them.
    const { rows } = await sql<ChangedDocument & { readonly changes: number }>`
      select kind, id, max(revision) as revision, count(*) as changes
      from service_changes ${dialectOf(this.#queries).pastIndexes} where revision > ${revision}
      group by kind, id order by max(revision)`.execute(this.#queries);
    const known = rows.reduce((sum, { changes }) => sum + changes, 0);
    if (known !== current - revision || rows.some(({ kind }) => kind === 'tombstones')) return null;
    return rows.map(({ kind, id, revision: last }) => ({ revision: last, kind, id }));
  }

  async #select(condition: RawBuilder<unknown>): Promise<readonly Change[]> {
    const { rows } = await sql<LogRow>`select * from service_log ${condition}`.execute(
      this.#queries,
    );
    return rows.map(readLogRow);
  }
}

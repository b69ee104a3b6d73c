import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { toStoredKey } from './document-key.js';
import { extractMember } from './document-path.js';
import { findReferrers } from './referrers.js';
import { storeUnavailable } from '../store-errors.js';
import { tableOf } from './store-tables.js';
import type { DocumentTable, StoreTables } from './store-tables.js';
import type {
  ChangedDocument,
  ListQuery,
  Page,
  Referrer,
  Snapshot,
  StoredDocument,
} from '../store.js';

/** Reads within one transaction of one connection. */
export class SqliteSnapshot implements Snapshot {
  readonly epoch: string;
  protected readonly queries: Kysely<StoreTables>;
  readonly #kinds: readonly KindDescriptor[];

  constructor(queries: Kysely<StoreTables>, kinds: readonly KindDescriptor[], epoch: string) {
    this.epoch = epoch;
    this.queries = queries;
    this.#kinds = kinds;
  }

  async revision(): Promise<number> {
    const state = this.queries.selectFrom('service_state').select('revision');
    return (await state.executeTakeFirstOrThrow()).revision;
  }

  async get(kind: KindDescriptor, id: string): Promise<StoredDocument | undefined> {
    const key = toStoredKey(kind, id);
    if (key === undefined) return undefined;
    const row = await this.#select(kind).where('id', '=', key).executeTakeFirst();
    return row && toStoredDocument(kind, row);
  }

  async getMany(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredDocument>> {
    const keys = ids.map((id) => toStoredKey(kind, id)).filter((key) => key !== undefined);
    // One parameter for all keys: the statement's text stays the same for any number of them.
    const among = sql<boolean>`id in (select value from json_each(${JSON.stringify(keys)}))`;
    const rows = await this.#select(kind).where(among).execute();
    return new Map(rows.map((row) => [String(row.id), toStoredDocument(kind, row)]));
  }

  async findBy(
    kind: KindDescriptor,
    member: string,
    value: string,
  ): Promise<StoredDocument | undefined> {
    const rows = this.#select(kind)
      .where(extractMember([member]), '=', value)
      .orderBy('id')
      .limit(1);
    const row = await rows.executeTakeFirst();
    return row && toStoredDocument(kind, row);
  }

  async list(kind: KindDescriptor, { where, limit, offset }: ListQuery): Promise<Page> {
    const selected = where.reduce(
      (rows, { filter, value }) => rows.where(extractMember(filter.member), '=', toSqlValue(value)),
      this.queries.selectFrom(tableOf(kind)),
    );
    const count = await selected
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    // SQLite takes an offset only after a limit; -1 is none.
    const page = selected
      .selectAll()
      .orderBy('id')
      .limit(limit ?? -1)
      .offset(offset ?? 0);
    const rows = await page.execute();
    return { documents: rows.map((row) => toStoredDocument(kind, row)), total: count.total };
  }

  async referrers(kind: KindDescriptor, id: string, limit: number): Promise<readonly Referrer[]> {
    const key = toStoredKey(kind, id);
    if (key === undefined) return [];
    return findReferrers(this.queries, this.#kinds, { kind: kind.kind, key }, limit);
  }

  async changedSince(revision: number): Promise<readonly ChangedDocument[] | null> {
    if (!(await this.#knowsChangesAfter(revision))) return null;
    return this.queries
      .selectFrom('service_changes')
      .select(({ fn }) => ['kind', 'id', fn.max('revision').as('revision')])
      .where('revision', '>', revision)
      .groupBy(['kind', 'id'])
      .orderBy('revision')
      .execute();
  }

  async hasTombstone(dns: string): Promise<boolean> {
    const mark = this.queries.selectFrom('service_tombstones').select('dns').where('dns', '=', dns);
    return (await mark.executeTakeFirst()) !== undefined;
  }

  #select(kind: KindDescriptor) {
    return this.queries.selectFrom(tableOf(kind)).selectAll();
  }

  /** False for a revision of the future (an older file was put back) and for one cut from the log. */
  async #knowsChangesAfter(revision: number): Promise<boolean> {
    const current = await this.revision();
    if (revision >= current) return revision === current;
    const oldest = await this.queries
      .selectFrom('service_changes')
      .select(({ fn }) => fn.min<number | null>('revision').as('revision'))
      .executeTakeFirstOrThrow();
    return oldest.revision !== null && oldest.revision <= revision + 1;
  }
}

/** SQLite's `json_extract` gives 0 and 1 for booleans. */
function toSqlValue(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

function toStoredDocument(kind: KindDescriptor, row: Selectable<DocumentTable>): StoredDocument {
  return {
    kind: kind.kind,
    id: String(row.id),
    document: parseDocument(kind, row),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function parseDocument(kind: KindDescriptor, row: Selectable<DocumentTable>): JsonObject {
  try {
    return JSON.parse(row.document) as JsonObject;
  } catch (error) {
    throw storeUnavailable(`the stored ${kind.label} '${row.id}' is damaged`, error);
  }
}

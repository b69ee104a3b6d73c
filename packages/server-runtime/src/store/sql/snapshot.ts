import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { type KindDescriptor, toJsonPointer } from '@flux-resourceset/contract';
import { compareKeys } from '../key-order.js';
import { findPage } from '../page-of-list.js';
import { ForeignDefinitionsError, StoreDamageError } from '../store-errors.js';
import type {
  ChangedDocument,
  Damage,
  InspectableSnapshot,
  Inspection,
  ListQuery,
  Page,
  Referrer,
  StoredDocument,
  Tombstone,
  WantedKeys,
} from '../store.js';
import { toStoredKey } from './document-key.js';
import { dialectOf } from './dialect.js';
import { readDocumentRow } from './document-rows.js';
import { findExisting, measureDocuments } from './existing-documents.js';
import { inspectDocuments } from './inspect.js';
import { SqlChangeLog } from './log/sql-change-log.js';
import { assertNoneLost, assertUnknown } from './lost-documents.js';
import { findHolders } from './holders.js';
import { countReferrers, findReferrers, isReferrer } from './references.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import { findTombstone, inspectTombstones, listTombstones } from './tombstone-rows.js';

/** What is known of the moment that a snapshot is of, when it begins. */
export interface Moment {
  readonly epoch: string;
  readonly revision: number;
  /** Kinds whose documents were written by other definitions. */
  readonly foreign: readonly string[];
}

/** Reads within one transaction of one connection. */
export class SqlSnapshot implements InspectableSnapshot {
  readonly epoch: string;
  readonly log: SqlChangeLog;
  protected readonly queries: Kysely<StoreTables>;
  readonly #revision: number;
  readonly #foreign: ReadonlySet<string>;

  constructor(queries: Kysely<StoreTables>, { epoch, revision, foreign }: Moment) {
    this.epoch = epoch;
    this.queries = queries;
    this.#revision = revision;
    this.#foreign = new Set(foreign);
    this.log = new SqlChangeLog(queries, this);
  }

  /** The one that it began with: a snapshot is of one moment. */
  async revision(): Promise<number> {
    return this.#revision;
  }

  async foreignKinds(): Promise<readonly string[]> {
    return [...this.#foreign];
  }

  async get(kind: KindDescriptor, id: string): Promise<StoredDocument | undefined> {
    return (await this.getMany(kind, [id])).get(id);
  }

  async getMany(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredDocument>> {
    this.assertServed(kind);
    const keys = ids.map((id) => toStoredKey(kind, id)).filter((key) => key !== undefined);
    if (keys.length === 0) return new Map();
    const among = dialectOf(this.queries).isAmong(sql.ref('id'), keys);
    const rows = await this.queries.selectFrom(tableOf(kind)).selectAll().where(among).execute();
    const documents = rows.map((row) => readDocumentRow(kind, row));
    const found = new Map(documents.map((stored) => [stored.id, stored]));
    await assertUnknown(
      this.queries,
      kind,
      keys.map(String).filter((id) => !found.has(id)),
    );
    return found;
  }

  exists(wanted: readonly WantedKeys[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return findExisting(this.queries, wanted);
  }

  async findBy(
    kind: KindDescriptor,
    member: string,
    value: string,
  ): Promise<StoredDocument | undefined> {
    this.assertServed(kind);
    const dialect = dialectOf(this.queries);
    const rows = this.queries
      .selectFrom(tableOf(kind))
      .selectAll()
      .where(dialect.memberOf([member]), '=', dialect.toMemberValue(value))
      .orderBy('id')
      .limit(1);
    const row = await rows.executeTakeFirst();
    const found = row && readDocumentRow(kind, row);
    if (found?.document[member] === value) return found;
    if (found) throw misplaced(found);
    const where = [{ filter: { parameter: member, member: [member] }, value }];
    await assertNoneLost(this.queries, kind, where, new Set());
    return undefined;
  }

  async list(kind: KindDescriptor, { where, ...page }: ListQuery): Promise<Page> {
    const ids = await this.listIds(kind, where);
    const wanted = ids.slice(...findPage(kind, ids, page));
    const found = await this.getMany(kind, wanted);
    return { documents: wanted.flatMap((id) => found.get(id) ?? []), total: ids.length };
  }

  async listIds(kind: KindDescriptor, where: ListQuery['where']): Promise<readonly string[]> {
    this.assertServed(kind);
    const ids = await this.#selectIds(kind, where);
    await assertNoneLost(this.queries, kind, where, new Set(ids));
    return ids;
  }

  referrers(kind: KindDescriptor, id: string, limit: number): Promise<readonly Referrer[]> {
    return findReferrers(this.queries, { kind: kind.kind, id }, limit);
  }

  measure(kind: KindDescriptor, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    this.assertServed(kind);
    return measureDocuments(this.queries, kind, ids);
  }

  countReferrers(
    { kind }: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    return countReferrers(this.queries, kind, ids);
  }

  findHolders(
    { kind }: KindDescriptor,
    member: string,
    values: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    return findHolders(this.queries, { kind, member: toJsonPointer([member]) }, values);
  }

  changedSince(revision: number): Promise<readonly ChangedDocument[] | null> {
    return this.log.changedSince(revision);
  }

  findTombstone(dns: string): Promise<Tombstone | undefined> {
    return findTombstone(this.queries, dns);
  }

  listTombstones(cluster: string): Promise<readonly Tombstone[]> {
    return listTombstones(this.queries, cluster);
  }

  inspect(kind: KindDescriptor, after: string | null, limit: number): Promise<Inspection> {
    return inspectDocuments(this.queries, kind, after, limit);
  }

  inspectTombstones(): Promise<readonly Damage[]> {
    return inspectTombstones(this.queries);
  }

  /** @throws ForeignDefinitionsError */
  protected assertServed({ kind }: KindDescriptor): void {
    if (this.#foreign.has(kind)) throw new ForeignDefinitionsError([kind]);
  }

  /** Ids of the documents that the filters select, in order, by indexes only. */
  async #selectIds(kind: KindDescriptor, where: ListQuery['where']): Promise<readonly string[]> {
    const dialect = dialectOf(this.queries);
    const selected = where.reduce(
      (rows, { filter: { member, references }, value }) =>
        references
          ? rows.where(isReferrer(this.queries, kind, { ...references, key: String(value) }))
          : rows.where(dialect.memberOf(member), '=', dialect.toMemberValue(value)),
      this.queries.selectFrom(tableOf(kind)).select('id'),
    );
    const ids = (await selected.orderBy('id').execute()).map(({ id }) => String(id));
    assertOrdered(kind, ids);
    return ids;
  }
}

/** A damaged index may give a document twice, or out of its turn: to another page of a list. */
function assertOrdered(kind: KindDescriptor, ids: readonly string[]): void {
  const stray = ids.find(
    (id, index) => index > 0 && compareKeys(kind, ids[index - 1] ?? '', id) >= 0,
  );
  if (stray === undefined) return;
  throw new StoreDamageError({ kind: kind.kind, id: stray, reason: 'is out of order' });
}

function misplaced({ kind, id }: StoredDocument): StoreDamageError {
  return new StoreDamageError({ kind, id, reason: 'is found under a value that it has not' });
}

import type {
  EffectTotals,
  FilterDescriptor,
  JsonObject,
  KindDescriptor,
  Redaction,
} from '@flux-resourceset/contract';
import type { Secret } from '../documents/redact-values.js';
import type { ChangeLog } from './change-log.js';
import type { Damage } from './damage.js';
import type { Retention } from './retention.js';
import type { Tombstone } from './tombstone.js';

export type { Damage } from './damage.js';
export type { Tombstone } from './tombstone.js';

/** One stored record of a kind. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  readonly document: JsonObject;
  /** Revision of the change that last touched it. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Which documents of a kind a list holds. */
export interface ListQuery {
  readonly where: readonly {
    readonly filter: FilterDescriptor;
    readonly value: string | number | boolean;
  }[];
  readonly limit?: number;
  readonly offset?: number;
  /** Key that the page begins behind, whether it exists or not; `offset` counts from there. */
  readonly after?: string;
}

/** A page of a list, ordered by id, and how many documents the filters select in all. */
export interface Page {
  readonly documents: readonly StoredDocument[];
  readonly total: number;
}

/** A document that holds a reference to another. */
export interface Referrer {
  readonly kind: string;
  readonly id: string;
}

/** Which document a change touched. */
export interface ChangedDocument {
  readonly revision: number;
  readonly kind: string;
  readonly id: string;
}

/** Keys that may or may not be documents of a kind. */
export interface WantedKeys {
  readonly kind: KindDescriptor;
  readonly ids: readonly string[];
}

/** What a look at some documents of a kind found. */
export interface Inspection {
  readonly damages: readonly Damage[];
  readonly documents: readonly StoredDocument[];
  /** Where to go on; null after the last. */
  readonly next: string | null;
}

/**
 * A consistent view of the store: everything in it is of one moment. What is damaged is never
 * left out: a method that needs it throws StoreDamageError.
 */
export interface Snapshot {
  /** Which history of the store this is of; part of every ETag. A restore begins a new one. */
  readonly epoch: string;
  /** The store-wide revision; 0 is a new store. */
  revision(): Promise<number>;
  get(kind: KindDescriptor, id: string): Promise<StoredDocument | undefined>;
  /** The documents that exist among `ids`, by id. */
  getMany(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredDocument>>;
  /** Which of the keys are documents, by kind; reads no document. */
  exists(wanted: readonly WantedKeys[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The document whose top-level `member` equals `value`; `member` is unique or filtered, hence indexed. */
  findBy(kind: KindDescriptor, member: string, value: string): Promise<StoredDocument | undefined>;
  list(kind: KindDescriptor, query: ListQuery): Promise<Page>;
  /** Ids of the documents that the filters select, in the order of lists; reads no document. */
  listIds(kind: KindDescriptor, where: ListQuery['where']): Promise<readonly string[]>;
  /** At most `limit` documents that refer to (kind, id), ordered by kind and id, as texts. */
  referrers(kind: KindDescriptor, id: string, limit: number): Promise<readonly Referrer[]>;
  /** Documents changed after `revision`, each once, or null when that is no longer known. */
  changedSince(revision: number): Promise<readonly ChangedDocument[] | null>;
  findTombstone(dns: string): Promise<Tombstone | undefined>;
  /** The marks that one cluster left, ordered by name. */
  listTombstones(cluster: string): Promise<readonly Tombstone[]>;
}

/** A snapshot of what is stored that changes can be planned on: asks about many documents at once. */
export interface PlannableSnapshot extends Snapshot {
  /** What led to this moment. */
  readonly log: ChangeLog;
  /** How many bytes the documents that exist among `ids` have as they are stored; reads none of them. */
  measure(kind: KindDescriptor, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** How many documents refer to each of the documents; those that none refers to are left out. */
  countReferrers(
    kind: KindDescriptor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /**
   * Ids of the documents whose `member`, which is unique, has one of the values, by value.
   * @param values - as the store compares them: see `formatKeyValue`
   */
  findHolders(
    kind: KindDescriptor,
    member: string,
    values: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}

/** A snapshot that can be looked over for damage, a few documents at a time. */
export interface InspectableSnapshot extends PlannableSnapshot {
  /** Kinds whose documents were written by other definitions than those of this process. */
  foreignKinds(): Promise<readonly string[]>;
  /**
   * Compares some documents of a kind with all that leads to them.
   * @param after - `next` of the last inspection; null begins
   */
  inspect(kind: KindDescriptor, after: string | null, limit: number): Promise<Inspection>;
  inspectTombstones(): Promise<readonly Damage[]>;
}

/** Who changes the store; recorded with every change. */
export interface Actor {
  /** `seed`, `write-token`, … never a token. */
  readonly name: string;
  readonly requestId?: string;
  /** Why, in the words of who asked for it. */
  readonly reason?: string;
}

/**
 * A write transaction: each mutation is recorded as one change with a revision of its own; all of
 * them carry its id. A document that is replaced or removed is given as it was read in the same
 * transaction.
 */
export interface WriteTransaction extends PlannableSnapshot {
  /** UUID of the transaction. */
  readonly id: string;
  /** @throws DuplicateKeyError when the id or a unique value is taken; nothing is written then */
  insert(kind: KindDescriptor, id: string, document: JsonObject): Promise<StoredDocument>;
  /** @throws DuplicateKeyError when a unique value is taken; nothing is written then */
  replace(current: StoredDocument, document: JsonObject): Promise<StoredDocument>;
  remove(current: StoredDocument): Promise<void>;
  /** Kept with the changes of the transaction; costs least when it is said before the first. */
  noteEffects(totals: EffectTotals): void;
  /**
   * Takes values out of all that the log keeps of a document; recorded as a change that leaves the
   * document as it is.
   */
  redact(subject: Referrer, redaction: Redaction, secrets: readonly Secret[]): Promise<void>;
  /**
   * Lets go of the unique values of a document that is replaced or removed later in the same
   * transaction, so that another can have them before.
   */
  release(current: StoredDocument): void;
  /** Takes the place of the name's mark where it has one; recorded with the last change. */
  addTombstone(tombstone: Tombstone): Promise<void>;
  removeTombstone(dns: string): Promise<void>;
  /** @returns what was kept under the key within the last day */
  recallAnswer(key: string): Promise<KeptAnswer | undefined>;
  /** Keeps an answer with the changes of the transaction, for a day. */
  keepAnswer(key: string, answer: KeptAnswer): void;
}

/** An answer that is given again when the same request is sent again. */
export interface KeptAnswer {
  /** Tells the request from others under the same key. */
  readonly request: string;
  readonly answer: string;
}

/** Whether the store can serve, and if not, why: a reason that is safe to show. */
export type Readiness =
  { readonly ready: true } | { readonly ready: false; readonly reason: string };

/**
 * The documents of a service. SQL stays behind this interface. All methods throw a
 * `Problem` with code `store_unavailable` when the database cannot be read or written.
 */
export interface Store {
  /**
   * A number that moves with every commit by any process, and whenever the store was opened
   * anew because its file was replaced. Given at once where that needs no query (SQLite: `PRAGMA
   * data_version`); over a network one query, begun after the call, is shared by all who wait.
   * Compare with values of the same store object only.
   */
  version(): number | Promise<number>;
  /** Runs `work` in one read transaction. */
  read<Result>(work: (snapshot: InspectableSnapshot) => Promise<Result>): Promise<Result>;
  /**
   * The same for work that takes long, on a connection of its own: other reads do not wait for it.
   */
  readAside<Result>(work: (snapshot: PlannableSnapshot) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` in one transaction, committed when it resolves and rolled back when it rejects;
   * a second time when another process has written meanwhile, so that it is to leave no trace but
   * in there. Returns after the commit is durable, in the store that is at its place then: a write
   * into a file that was replaced is a `store_unavailable`.
   */
  write<Result>(
    actor: Actor,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Folds the oldest changes into what the log begins with, as far as they are not kept: one small
   * step, so that writes wait for milliseconds only.
   * @returns how many went; 0 when all that is left is kept
   */
  foldChanges(retention: Retention): Promise<number>;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

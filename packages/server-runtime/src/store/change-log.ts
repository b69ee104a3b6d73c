import type {
  ChangeOperation,
  Difference,
  EffectTotals,
  JsonObject,
  KindDescriptor,
  Redaction,
} from '@flux-resourceset/contract';
import type { Damage } from './damage.js';
import type { Tombstone } from './tombstone.js';

/** One recorded mutation. */
export interface Change {
  readonly revision: number;
  /** UUID of the transaction that it is part of. */
  readonly transaction: string;
  /** Revision of the first change of the transaction. */
  readonly first: number;
  /** ISO 8601, UTC: of the transaction. */
  readonly time: string;
  readonly actor: string;
  readonly requestId: string | null;
  readonly reason: string | null;
  readonly operation: ChangeOperation;
  readonly kind: string;
  readonly id: string;
  /** From what the document was to what it became; one difference at the empty path where it came or went. */
  readonly differences: readonly Difference[];
  /** Of the whole transaction; null where nobody said. */
  readonly effects: EffectTotals | null;
  readonly redaction: Redaction | null;
}

/** Which changes a list holds, newest first unless it says otherwise. */
export interface ChangeQuery {
  /** Changes of any of these only. */
  readonly documents?: readonly { readonly kind: string; readonly id: string }[];
  readonly oldestFirst?: boolean;
  readonly kind?: string;
  readonly id?: string;
  readonly actor?: string;
  /** Changes after this revision only. */
  readonly after?: number;
  /** Changes before this revision only. */
  readonly before?: number;
  readonly limit: number;
}

/** A document as it was at a revision. */
export interface PastDocument {
  readonly kind: string;
  readonly id: string;
  readonly document: JsonObject;
  /** Of the change that had last touched it then. */
  readonly revision: number;
}

/** Keys of documents whose past is asked for. */
export interface PastKeys {
  /** A name for a kind that the definitions do not declare: nothing of it is stored. */
  readonly kind: KindDescriptor | string;
  readonly ids: readonly string[];
}

/** A DNS name whose mark changed; null is no mark. */
export interface MarkChange {
  readonly revision: number;
  readonly dns: string;
  readonly before: Tombstone | null;
  readonly after: Tombstone | null;
}

/** What a look at some of the log found. */
export interface LogInspection {
  readonly damages: readonly Damage[];
  /** Where to go on; null after the last. */
  readonly next: string | null;
}

/**
 * What the store knows of its past. What is damaged is never left out: a method that needs it
 * throws StoreDamageError.
 */
export interface ChangeLog {
  /** The oldest revision that is still known; all changes after it are kept. */
  begin(): Promise<number>;
  list(query: ChangeQuery): Promise<readonly Change[]>;
  find(revision: number): Promise<Change | undefined>;
  /** The changes of one transaction that are kept, oldest first. */
  ofTransaction(transaction: string): Promise<readonly Change[]>;
  /** @returns the last revision whose change was made before `time` (ISO 8601, UTC), by bisection */
  revisionAt(time: string): Promise<number>;
  /**
   * The documents that existed at a revision, by kind and id.
   * @throws LogCutError when the log does not reach back to it
   */
  documentsAt(
    revision: number,
    wanted: readonly PastKeys[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, PastDocument>>>;
  /** Documents that came, went or changed after a revision, each once, by kind. */
  touchedSince(revision: number): Promise<ReadonlyMap<string, readonly string[]>>;
  /** What became of tombstones after a revision, oldest first. */
  marksSince(revision: number): Promise<readonly MarkChange[]>;
  /**
   * Compares some of the log with what was written.
   * @param after - `next` of the last inspection; null begins
   */
  inspect(after: string | null, limit: number): Promise<LogInspection>;
}

import type { Generated } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { Tombstone } from '../store.js';

/** A table `kind_<kind>`; `id` is INTEGER where the definition's key is, so that order is numeric. */
export interface DocumentTable {
  readonly id: string | number;
  readonly document: string;
  readonly revision: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly checksum: string;
}

/** One row: which store this is, which of its histories, and the revision of its last change. */
interface StateTable {
  readonly store_id: string;
  readonly epoch: Generated<string>;
  readonly revision: number;
  /** Digest of all definitions that documents are written by. */
  readonly definitions: Generated<string>;
  /** Changes after this revision are in the log. */
  readonly log_begin: Generated<number>;
  /** What the log takes, about: the bytes of its differences. */
  readonly log_bytes: Generated<number>;
}

/** What the changes of one write have in common. */
interface TransactionTable {
  /** Revision of its first change; the others follow it. */
  readonly first: number;
  /** A UUID. */
  readonly id: string;
  readonly time: string;
  readonly request_id: string | null;
  readonly reason: string | null;
  /** Totals, as JSON. */
  readonly effects: string | null;
  readonly checksum: string;
}

/** The change log: one row for each mutation. */
interface ChangeTable {
  readonly revision: number;
  /** Of its transaction. */
  readonly first: number;
  /** Here and not with the transaction: changes are looked for by it. */
  readonly actor: string;
  readonly operation: string;
  readonly kind: string;
  readonly id: string;
  /** Of the change of the document before it; null where it came, or did not change. */
  readonly previous: number | null;
  /** From what the document was to what it became, as JSON. */
  readonly differences: string;
  readonly redaction: string | null;
  readonly checksum: string;
}

/** Changes with their transactions; what is inserted goes into both tables. */
interface LogView extends ChangeTable {
  readonly transaction: Generated<string>;
  readonly time: Generated<string>;
  readonly request_id: Generated<string | null>;
  readonly reason: Generated<string | null>;
  readonly effects: Generated<string | null>;
  readonly transaction_checksum: Generated<string>;
}

/** Which marks changed with which change, as JSON; null is no mark. */
interface MarkChangeTable {
  readonly revision: number;
  readonly dns: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly checksum: string;
}

/** A document as it was when the log begins; of changes that were cut off. */
interface BaselineTable {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
  readonly document: string;
  readonly checksum: string;
}

/** A tombstone, as JSON, as it was when the log begins. */
interface BaselineMarkTable {
  readonly dns: string;
  readonly mark: string;
  readonly checksum: string;
}

/** Answers of requests that are sent again, by a digest of which request it is. */
export interface AnswerTable {
  readonly key: string;
  readonly time: string;
  /** Of the last change of the write that was answered. */
  readonly revision: number;
  /** Digest of the request's body. */
  readonly request: string;
  readonly answer: string;
}

export interface TombstoneTable extends Tombstone {
  readonly checksum: string;
}

/**
 * What documents are found by, once more beside the indexes of their tables: what one of the
 * two has lost, the other still knows.
 */
interface KeyTable {
  readonly kind: string;
  /** JSON pointer; empty for the document's id. */
  readonly member: string;
  readonly value: string;
  readonly id: string;
}

/** Which document refers to which; `path` is where in the document. */
interface ReferenceTable {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly target: string;
  readonly target_id: string;
}

/** The definitions that documents, keys and references were written by, as digests. */
interface DefinitionTable {
  readonly kind: string;
  readonly definition: string;
  readonly facts: string;
}

/** The columns of every table; `documents` stands for whichever `kind_<kind>` is meant. */
export interface StoreTables {
  readonly documents: DocumentTable;
  readonly service_state: StateTable;
  readonly service_changes: ChangeTable;
  readonly service_transactions: TransactionTable;
  readonly service_log: LogView;
  readonly service_mark_changes: MarkChangeTable;
  readonly service_baseline: BaselineTable;
  readonly service_baseline_marks: BaselineMarkTable;
  readonly service_tombstones: TombstoneTable;
  readonly service_answers: AnswerTable;
  readonly service_keys: KeyTable;
  readonly service_references: ReferenceTable;
  readonly service_definitions: DefinitionTable;
}

/** Kysely types tables by name; those of kinds are known at run time and all look alike. */
export function tableOf(kind: KindDescriptor): 'documents' {
  return kind.table as 'documents';
}

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
}

/** The change log: one row for each mutation, never updated. */
interface ChangeTable {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly request_id: string | null;
  readonly kind: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
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
  readonly service_tombstones: TombstoneTable;
  readonly service_keys: KeyTable;
  readonly service_references: ReferenceTable;
  readonly service_definitions: DefinitionTable;
}

/** Kysely types tables by name; those of kinds are known at run time and all look alike. */
export function tableOf(kind: KindDescriptor): 'documents' {
  return kind.table as 'documents';
}

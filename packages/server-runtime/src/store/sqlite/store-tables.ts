import type { Generated } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';

/** A table `kind_<kind>`; `id` is INTEGER where the definition's key is, so that order is numeric. */
export interface DocumentTable {
  readonly id: string | number;
  readonly document: string;
  readonly revision: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** One row: which store this is, which of its histories, and the revision of its last change. */
export interface StateTable {
  readonly store_id: string;
  readonly epoch: Generated<string>;
  readonly revision: number;
}

/** The change log: one row for each mutation, never updated. */
export interface ChangeTable {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly request_id: string | null;
  readonly kind: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TombstoneTable {
  readonly dns: string;
  readonly revision: number;
}

/** The columns of every table; `documents` stands for whichever `kind_<kind>` is meant. */
export interface StoreTables {
  readonly documents: DocumentTable;
  readonly service_state: StateTable;
  readonly service_changes: ChangeTable;
  readonly service_tombstones: TombstoneTable;
}

/** Kysely types tables by name; those of kinds are known at run time and all look alike. */
export function tableOf(kind: KindDescriptor): 'documents' {
  return kind.table as 'documents';
}

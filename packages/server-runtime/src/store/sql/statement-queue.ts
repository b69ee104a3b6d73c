import type { SqlValue } from './dialect.js';

/** A statement whose result nobody waits for. */
export interface DeferredStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** How many rows it must change; it counts as failed otherwise. */
  readonly changes?: number;
  /** @returns the error to reject with when it failed; the given one when left out */
  readonly explain?: (error: Error) => Error;
}

/** Rows for one table. A column that is null everywhere, or left out, gets its default. */
export interface Insertion extends Pick<DeferredStatement, 'explain'> {
  readonly table: string;
  /** What all rows say. */
  readonly common?: Readonly<Record<string, SqlValue>>;
  readonly rows: readonly object[];
  /** Whether rows that are there already are left as they are. */
  readonly keepsExisting?: boolean;
}

/** Takes statements that go to the database with the next one that somebody waits for. */
export interface StatementQueue {
  defer(statement: DeferredStatement): void;
  /** Rows of one table may go together, as long as no other statement is deferred in between. */
  insert(insertion: Insertion): void;
  /** Whether there is enough for a message of its own. */
  readonly isFull: boolean;
}

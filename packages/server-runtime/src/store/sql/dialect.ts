import type { Kysely, QueryExecutorProvider, RawBuilder } from 'kysely';
import type { JsonValue, KindDescriptor } from '@flux-resourceset/contract';
import type { StoreTables } from './store-tables.js';

/** A value as a database compares it. */
export type SqlValue = string | number | null;

/** What databases say, each in its own way. */
export interface SqlDialect {
  /** Whether a column has one of the values: the text of the statement is the same for any number. */
  isAmong(column: RawBuilder<unknown>, values: readonly (string | number)[]): RawBuilder<boolean>;
  /** Given rows, to select from: as a table that still needs a name. */
  rowsOf(columns: readonly string[], rows: readonly object[]): RawBuilder<unknown>;
  /** A member of the stored document; its path is a literal, as in the index of it. */
  memberOf(path: readonly string[]): RawBuilder<SqlValue>;
  /** @returns what {@link memberOf} is for a document with this value */
  toMemberValue(value: JsonValue | undefined): SqlValue;
  /** Beside a table's name: read by this index, in whose damage the reader is interested. */
  throughIndex(name: string): RawBuilder<unknown>;
  /** Beside a table's name: read by no index. */
  readonly pastIndexes: RawBuilder<unknown>;
  /** @returns the name that the database has for an index */
  nameIndex(name: string): string;
  /** @returns names of tables and views, in order */
  listTables(queries: Kysely<StoreTables>): Promise<readonly string[]>;
  /** @returns names of the indexes of a table, but for those that its keys brought */
  listIndexes(queries: Kysely<StoreTables>, table: string): Promise<readonly string[]>;
  /** Makes the table of a kind, or what a program before this one has made up to date. */
  ensureTable(queries: Kysely<StoreTables>, kind: KindDescriptor): Promise<void>;
  /** Makes all indexes anew from what they are of. */
  renewIndexes(queries: Kysely<StoreTables>): Promise<void>;
  /** Counts the references anew, where they are counted. */
  recountReferences(queries: Kysely<StoreTables>): Promise<void>;
  /** Whether an error is the database's. */
  isFailure(error: unknown): boolean;
  /** @returns a 503 for an error of the database; every other error stays what it is */
  toProblem(error: unknown): unknown;
  /** @returns the member whose value another document has, when that is what an error says */
  findDuplicate(kind: KindDescriptor, error: unknown): string | undefined;
  /**
   * @param change - how far the log has come since `revision`, and how many bytes it took
   * @returns what brings the store's state in step with the log; null where it follows by itself
   */
  advanceState(change: StateAdvance): RawBuilder<unknown> | null;
}

/** How far a transaction has brought the log. */
interface StateAdvance {
  readonly before: number;
  readonly revision: number;
  readonly bytes: number;
}

/** Kysely asks its adapter what a database can do; the store asks it what the database says. */
export interface DialectAdapter {
  readonly dialect: SqlDialect;
}

/** @returns what the database that these queries are for says in its own way */
export function dialectOf(queries: QueryExecutorProvider): SqlDialect {
  return (queries.getExecutor().adapter as unknown as DialectAdapter).dialect;
}

/** How a SQLite file may be used: made when missing, must be there, or read only. */
export type SqliteMode = 'rwc' | 'rw' | 'ro';

/** Where the documents live. `memory` is a private SQLite file that goes with the process. */
export type StoreOptions =
  | { readonly backend: 'memory' }
  | { readonly backend: 'sqlite'; readonly file: string; readonly mode: SqliteMode };

/** What the store tells its operator; pino's logger has this form. */
export interface StoreLog {
  warn(fields: object, message: string): void;
}

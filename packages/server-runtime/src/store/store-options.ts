/** How a SQLite file may be used: made when missing, must be there, or read only. */
export type SqliteMode = 'rwc' | 'rw' | 'ro';

/** How a PostgreSQL database may be used: set up where that is needed, or read only. */
type PostgresMode = 'rw' | 'ro';

/** What libpq's `sslmode` can be. */
export const sslModes = [
  'disable',
  'allow',
  'prefer',
  'require',
  'verify-ca',
  'verify-full',
] as const;
export type SslMode = (typeof sslModes)[number];

/** How the connection to a PostgreSQL server is encrypted; files are read for each connection. */
export interface PostgresTls {
  readonly mode: SslMode;
  /** Absolute path of `sslrootcert`; `system` stands for the authorities that Node.js trusts. */
  readonly authorities: string | null;
  /** Absolute paths of `sslcert` and `sslkey`. */
  readonly certificate: { readonly file: string; readonly keyFile: string } | null;
}

/** Where a PostgreSQL database is, and how it is used. */
export interface PostgresPlace {
  /** Tried one after the other; a host that begins with `/` is the folder of a socket. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  readonly database: string;
  readonly user: string;
  /** Asked for each connection; null: none, or that of a password file of libpq's. */
  readonly password: (() => Promise<string>) | null;
  readonly schema: string;
  readonly tls: PostgresTls;
  readonly mode: PostgresMode;
  /** The most connections at a time. */
  readonly connections: number;
  /** How long to wait for a connection, in milliseconds. */
  readonly connectTimeout: number;
  /** How old an answer of a poll may be, in milliseconds; 0: what was acknowledged is seen. */
  readonly maxStaleness: number;
}

/** Where the documents live. `memory` is a private SQLite file that goes with the process. */
export type StoreOptions =
  | { readonly backend: 'memory' }
  | { readonly backend: 'sqlite'; readonly file: string; readonly mode: SqliteMode }
  | ({ readonly backend: 'postgres' } & PostgresPlace);

/** A store that outlives its process. */
export type LastingStore = Exclude<StoreOptions, { readonly backend: 'memory' }>;

/** What the store tells its operator; pino's logger has this form. */
export interface StoreLog {
  warn(fields: object, message: string): void;
}

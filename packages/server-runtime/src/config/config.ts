import type { StoreOptions } from '../store/store-options.js';
import type { Secret } from './secret.js';

/** What a server can be told to serve: polls alone, or the operators' routes as well. */
export const apiModes = ['read-only', 'crud'] as const;
export type ApiMode = (typeof apiModes)[number];

/** The levels of pino, and `silent`. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where the server listens; port 0 takes any free one. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** The file that fills a new store. */
export interface SeedSource {
  /** Absolute path. */
  readonly file: string;
  /** True when SEED_FILE names it: it then must exist when it is needed. */
  readonly given: boolean;
}

/** How the server runs; read from the environment once, at the start. */
export interface Config {
  readonly mode: ApiMode;
  readonly store: StoreOptions;
  readonly tokens: { readonly read: Secret; readonly write: Secret };
  readonly seed: SeedSource;
  /** Absolute path of the document to serve, or null for the generated one. */
  readonly openapiFile: string | null;
  readonly listen: ListenAddress;
  /** Where metrics are told without a token; null: on the common port, with one. */
  readonly metricsListen: ListenAddress | null;
  readonly logLevel: LogLevel;
  /** Bound of what is kept of rendered polls. */
  readonly pollCacheBytes: number;
  /** How long the polls of a deleted cluster are 404 before they are empty, in milliseconds. */
  readonly tombstoneGrace: number;
}

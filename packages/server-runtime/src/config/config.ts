import type { StoreOptions } from '../store/store-options.js';
import type { Secret } from './secret.js';

/** What a server can be told to serve: polls alone, or the operators' routes as well. */
export const apiModes = ['read-only', 'crud'] as const;
export type ApiMode = (typeof apiModes)[number];

/** The levels of pino, and `silent`. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

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

/** Where the public keys are that signed tokens are checked with: a JSON Web Key Set (RFC 7517). */
export type KeySetPlace =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'url'; readonly url: URL };

/** Which signed tokens (JWT, RFC 7519) are taken. */
export interface SignedTokenOptions {
  readonly keys: KeySetPlace;
  readonly issuer: string;
  readonly audience: string;
  /** Claim that names the role. */
  readonly roleClaim: string;
  /** Claim that names the cluster of a poller. */
  readonly clusterClaim: string;
}

/** What lets principals in. */
export interface TokenOptions {
  /** AUTH_TOKEN, a reader; null where other tokens are given instead. */
  readonly read: Secret | null;
  /** CRUD_AUTH_TOKEN, an admin; the read token where that may write. */
  readonly write: Secret | null;
  /** Absolute path of TOKENS_FILE. */
  readonly tokensFile: string | null;
  /** Absolute path of REVOKED_FILE. */
  readonly revokedFile: string | null;
  readonly signed: SignedTokenOptions | null;
}

/** How the server runs; read from the environment once, at the start. */
export interface Config {
  readonly mode: ApiMode;
  readonly store: StoreOptions;
  readonly tokens: TokenOptions;
  /** Null when a store is never to be filled. */
  readonly seed: SeedSource | null;
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

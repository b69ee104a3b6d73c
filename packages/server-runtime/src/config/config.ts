import type { OidcOptions } from '@flux-resourceset/contract';
import type { WriteLimits } from '../changes/write-limits.js';
import type { KeptChanges } from '../store/change-retention.js';
import type { StoreOptions } from '../store/store-options.js';
import type { Secret } from './secret.js';
import type { TlsFiles } from './tls-material.js';

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

/** Whether a client without a certificate gets past the handshake. */
export const clientAuthentications = ['required', 'optional'] as const;
export type ClientAuthentication = (typeof clientAuthentications)[number];

/** How TLS is served. */
export interface TlsConfig {
  readonly files: TlsFiles;
  /** Of no meaning when `files` names no authorities of clients. */
  readonly clientAuthentication: ClientAuthentication;
}

/** Addresses that begin alike; one address has all of its bits as prefix. */
export interface AddressRange {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** In which headers a proxy says whose certificate it has verified. */
export const certificateHeaders = ['none', 'xfcc', 'nginx'] as const;
export type CertificateHeader = (typeof certificateHeaders)[number];

/** The proxies whose word counts, and for what. */
export interface ProxyConfig {
  readonly trusted: readonly AddressRange[];
  readonly certificateHeader: CertificateHeader;
}

/** What connections may take. */
export interface ConnectionLimits {
  /** How long a connection without a request stays open, in milliseconds. */
  readonly keepAliveTimeout: number;
  /** How many connections there may be at a time. */
  readonly maxConnections: number;
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

/** The page for operators. */
export interface UiConfig {
  /** The provider that its users sign in with; null: by tokens alone. */
  readonly oidc: OidcOptions | null;
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
  /** Null for plain HTTP. */
  readonly tls: TlsConfig | null;
  readonly proxies: ProxyConfig;
  readonly connections: ConnectionLimits;
  /** How long a server that is told to stop goes on to take requests, in milliseconds. */
  readonly shutdownGrace: number;
  readonly logLevel: LogLevel;
  /** Bound of what is kept of rendered polls. */
  readonly pollCacheBytes: number;
  /** Which changes the log keeps. */
  readonly keptChanges: KeptChanges;
  /** How long the polls of a deleted cluster are 404 before they are empty, in milliseconds. */
  readonly tombstoneGrace: number;
  /** Null where no page is served. */
  readonly ui: UiConfig | null;
  /** What holds for every write. */
  readonly limits: WriteLimits;
}

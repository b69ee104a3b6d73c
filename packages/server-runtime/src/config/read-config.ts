import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from './config-error.js';
import { apiModes, logLevels } from './config.js';
import type { ApiMode, Config, ConnectionLimits, ListenAddress, SeedSource } from './config.js';
import { readDatabaseUrl } from './database-url.js';
import { parseListenAddress } from './listen-address.js';
import { readClaimNames } from './signed-tokens.js';
import { readTls } from './tls.js';
import { readTokens } from './tokens.js';
import { readUi } from './ui.js';
import { readProxies } from './trusted-proxies.js';
import { VariableReader } from './variables.js';
import { readWriteLimits } from './write-limits.js';
import type { Environment } from './variables.js';
import type { KeptChanges } from '../store/change-retention.js';
import type { LastingStore, StoreOptions } from '../store/store-options.js';

const bytesOfMegabyte = 1024 * 1024;
/** A month, in seconds. */
const longestGrace = 30 * 24 * 3600;
/** A century, in days. */
const longestKept = 36_500;
/** Some half a million changes, and a quarter of the volume of the demo. */
const defaultKeptMegabytes = 256;
const defaultSeedFile = 'data/seed.json';
/** Word in place of a file's name: never fill a store. */
const noSeed = 'none';
const defaultAddress: ListenAddress = { host: '0.0.0.0', port: 8080 };

/** In seconds: above 75, which is what most proxies keep an idle connection for, or less. */
const defaultKeepAlive = 80;
/** In seconds: what is on its way on one machine. Endpoints in a cluster take longer to go. */
const defaultGrace = 0.5;
const defaultConnections = 10_000;

/**
 * Reads how to run from environment variables; an empty variable counts as not set.
 *
 * @param environment - the variables, `process.env` in a server
 * @param cwd - the folder that relative paths start from
 * @returns the configuration, its paths absolute
 * @throws ConfigError with one line for each wrong variable
 */
export function readConfig(environment: Environment, cwd: string): Config {
  const variables = new VariableReader(environment);
  const mode = variables.choose('API_MODE', apiModes, 'read-only');
  const store = readStore(variables, mode, cwd);
  const listen = readAddress(variables, 'LISTEN_ADDR') ?? defaultAddress;
  const metricsListen = readAddress(variables, 'METRICS_ADDR');
  const tokens = readTokens(variables, { mode, listen, cwd });
  const seed = readSeed(variables, cwd);
  const openapiFile = readOpenapiFile(variables, cwd);
  const pollCacheBytes = variables.readInteger('POLL_CACHE_MB', 0, 65_536, 256) * bytesOfMegabyte;
  const keptChanges = readKeptChanges(variables);
  const tombstoneGrace = variables.readInteger('TOMBSTONE_GRACE', 0, longestGrace, 0) * 1000;
  const limits = readWriteLimits(variables);
  const ui = readUi(variables, mode, tokens.signed);
  const tls = readTls(variables, cwd);
  const proxies = readProxies(variables);
  const connections = readConnectionLimits(variables);
  const shutdownGrace = variables.readInteger('SHUTDOWN_GRACE', 0, 600, defaultGrace) * 1000;
  const logLevel = variables.choose('LOG_LEVEL', logLevels, 'info');
  if (store === undefined || variables.problems.length > 0) {
    throw new ConfigError(variables.problems);
  }
  return {
    mode,
    store,
    tokens,
    seed,
    openapiFile,
    listen,
    metricsListen,
    tls,
    proxies,
    connections,
    shutdownGrace,
    logLevel,
    pollCacheBytes,
    keptChanges,
    tombstoneGrace,
    ui,
    limits,
  };
}

/** Reads how this process is to run. No other place reads its environment. */
export function readProcessConfig(): Config {
  return readConfig(process.env, process.cwd());
}

/** What variables say about the signed tokens that this service makes for itself. */
export interface TokenDefaults {
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
  readonly roleClaim: string;
  readonly clusterClaim: string;
}

/** Reads what `token issue` takes from this process's environment. */
export function readTokenDefaults(): TokenDefaults {
  const variables = new VariableReader(process.env);
  const [issuer, audience] = ['JWT_ISSUER', 'JWT_AUDIENCE'].map((name) => variables.find(name));
  return { issuer, audience, ...readClaimNames(variables) };
}

/**
 * Reads where the store is, for commands that need nothing else.
 * @throws ConfigError when it is in memory, or DATABASE_URL is wrong
 */
export function readProcessStore(): LastingStore {
  const variables = new VariableReader(process.env);
  const store = readStore(variables, 'read-only', process.cwd());
  if (store && store.backend !== 'memory' && variables.problems.length === 0) return store;
  if (store) variables.refuse('STORE_BACKEND', 'is memory', 'there is no store to work on');
  throw new ConfigError(variables.problems);
}

/**
 * Reads where a store is from a text like that of DATABASE_URL; a password file serves it as well.
 * @throws ConfigError when it is wrong
 */
export function readStoreUrl(url: string): LastingStore {
  const variables = new VariableReader({ ...process.env, DATABASE_URL: url });
  const store = readDatabaseUrl(variables, process.cwd());
  if (store === undefined || variables.problems.length > 0)
    throw new ConfigError(variables.problems);
  return store;
}

/**
 * Reads where the store's file is, for commands that work on files.
 * @throws ConfigError for any other store, or when DATABASE_URL is wrong
 */
export function readProcessFile(): string {
  const store = readProcessStore();
  if (store.backend === 'sqlite') return store.file;
  const advice =
    'use what PostgreSQL has for it: pg_dump, or base backups with recovery to a point in time';
  throw new ConfigError([`DATABASE_URL names no file: ${advice}`]);
}

function readStore(
  variables: VariableReader,
  mode: ApiMode,
  cwd: string,
): StoreOptions | undefined {
  const backend = variables.choose('STORE_BACKEND', ['sqlite', 'memory'], 'sqlite');
  if (backend === 'memory') return { backend };
  const store = readDatabaseUrl(variables, cwd);
  if (mode === 'crud' && store?.mode === 'ro') {
    variables.refuse(
      'DATABASE_URL',
      'has mode=ro, but API_MODE=crud writes',
      'leave it out, or set API_MODE=read-only',
    );
  }
  return store;
}

/** @returns null when it is not set, or wrong */
function readAddress(
  variables: VariableReader,
  name: 'LISTEN_ADDR' | 'METRICS_ADDR',
): ListenAddress | null {
  const text = variables.find(name);
  if (text === undefined) return null;
  const address = parseListenAddress(text);
  if (address === undefined) {
    const advice = 'write HOST:PORT, such as 0.0.0.0:8080, [::1]:8080 or :8080';
    variables.refuse(name, `is '${text}'`, advice);
  }
  return address ?? null;
}

function readConnectionLimits(variables: VariableReader): ConnectionLimits {
  return {
    keepAliveTimeout: variables.readInteger('KEEP_ALIVE_TIMEOUT', 1, 3600, defaultKeepAlive) * 1000,
    maxConnections: variables.readInteger('MAX_CONNECTIONS', 16, 1_000_000, defaultConnections),
  };
}

/** 0 is no bound: what nobody reads is no reason to forget it, a full disk is. */
function readKeptChanges(variables: VariableReader): KeptChanges {
  const days = variables.readInteger('CHANGES_KEEP_DAYS', 0, longestKept, 0);
  const megabytes = variables.readInteger('CHANGES_KEEP_MB', 0, 1_000_000, defaultKeptMegabytes);
  return {
    days: days === 0 ? null : days,
    bytes: megabytes === 0 ? null : megabytes * bytesOfMegabyte,
  };
}

function readSeed(variables: VariableReader, cwd: string): SeedSource | null {
  const file = variables.find('SEED_FILE');
  if (file === noSeed) return null;
  return { file: resolve(cwd, file ?? defaultSeedFile), given: file !== undefined };
}

function readOpenapiFile(variables: VariableReader, cwd: string): string | null {
  const file = variables.find('OPENAPI_FILE');
  if (file === undefined) return null;
  const path = resolve(cwd, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    const advice = 'name an OpenAPI document, or leave it out to serve the generated one';
    variables.refuse('OPENAPI_FILE', `names ${path}, which is no file`, advice);
  }
  return path;
}

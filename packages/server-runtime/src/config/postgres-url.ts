import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { suggestName } from '@flux-resourceset/contract';
import { sslModes } from '../store/store-options.js';
import type { PostgresPlace, PostgresTls, SslMode } from '../store/store-options.js';
import type { VariableReader } from './variables.js';

const urlForm =
  /^postgres(?:ql)?:\/\/(?:(?<user>[^:@/?#]*)(?::(?<password>[^@/?#]*))?@)?(?<hosts>[^/?#]*)(?:\/(?<database>[^?#]*))?(?:\?(?<query>[^#]*))?$/;
const hostForm = /^(?<host>\[[^\]]+\]|[^:]*)(?::(?<port>\d{1,5}))?$/;
const form = 'write postgres://USER@HOST:5432/DATABASE?sslmode=verify-full&sslrootcert=FILE';
const known = [
  ...['mode', 'schema', 'host', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
  ...['connect_timeout', 'target_session_attrs'],
];
const defaultSchema = 'flux_resourceset';
const defaultPort = 5432;
/** In seconds. */
const defaultConnectTimeout = 5;
const defaultConnections = 10;
/** In milliseconds. */
const longestStaleness = 60_000;

type Refuse = (problem: string, advice: string) => undefined;

/** What stands behind `?`; each name once. */
type Parameters = ReadonlyMap<string, string>;

/** @returns whether DATABASE_URL names a PostgreSQL database */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(?:ql)?:/.test(url);
}

/**
 * Reads DATABASE_URL as libpq reads it, with DATABASE_PASSWORD_FILE, DATABASE_CONNECTIONS and
 * POLL_MAX_STALENESS.
 *
 * @returns the database, or undefined after noting what is wrong, without showing the password
 */
export function readPostgresUrl(
  url: string,
  variables: VariableReader,
  cwd: string,
): ({ readonly backend: 'postgres' } & PostgresPlace) | undefined {
  const refuse: Refuse = (problem, advice) =>
    void variables.refuse('DATABASE_URL', problem, advice);
  const parts = decodeAll(urlForm.exec(url)?.groups);
  if (parts === undefined) return refuse('is no postgres URL', form);
  const parameters = readParameters(parts.query, refuse);
  if (parameters === undefined) return undefined;
  const server = readServer(parts, parameters, refuse);
  const tls = readTls(parameters, cwd, refuse);
  const password = readPassword(variables, parts.password, cwd);
  const connections = variables.readInteger('DATABASE_CONNECTIONS', 2, 500, defaultConnections);
  const maxStaleness = variables.readInteger('POLL_MAX_STALENESS', 0, longestStaleness, 0);
  if (server === undefined || tls === undefined) return undefined;
  return { backend: 'postgres', ...server, password, tls, connections, maxStaleness };
}

/** What is before the `?`; the rest as it is. */
interface UrlParts {
  readonly user: string;
  readonly password: string | undefined;
  readonly hosts: string;
  readonly database: string | undefined;
  readonly query: string | undefined;
}

/** Which database of which server it is, and what is done there. */
type ServerPlace = Pick<
  PostgresPlace,
  'hosts' | 'user' | 'database' | 'schema' | 'mode' | 'connectTimeout'
>;

function readServer(
  { user, hosts: named, database }: UrlParts,
  parameters: Parameters,
  refuse: Refuse,
): ServerPlace | undefined {
  const hosts = readHosts(parameters.get('host') ?? named, refuse);
  const mode = parameters.get('mode') ?? 'rw';
  if (mode !== 'rw' && mode !== 'ro') return refuse(`has mode=${mode}`, 'write mode=rw or mode=ro');
  if (user === '') return refuse('names no user', form);
  const connectTimeout = readTimeout(parameters, refuse);
  if (hosts === undefined || connectTimeout === undefined) return undefined;
  const schema = parameters.get('schema') ?? defaultSchema;
  const names = { user, database: database === undefined || database === '' ? user : database };
  return { hosts, ...names, schema, mode, connectTimeout };
}

/** @returns undefined for text of another form, or whose `%` escapes are broken */
function decodeAll(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): UrlParts | undefined {
  if (groups === undefined) return undefined;
  const decode = (name: string): string | undefined => {
    const text = groups[name];
    return text === undefined ? undefined : decodeURIComponent(text);
  };
  try {
    const [user = '', hosts = ''] = [decode('user'), decode('hosts')];
    const rest = { password: decode('password'), database: decode('database') };
    return { user, hosts, ...rest, query: groups['query'] };
  } catch {
    return undefined;
  }
}

function readParameters(query: string | undefined, refuse: Refuse): Parameters | undefined {
  const parameters = [...new URLSearchParams(query)];
  const names = parameters.map(([name]) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const problem = `has the unknown parameter '${unknown}'${suggestName(unknown, known)}`;
    return refuse(problem, `known are ${known.join(', ')}`);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refuse(`has ${twice} more than once`, 'write it once');
  const session = new Map(parameters).get('target_session_attrs') ?? 'read-write';
  if (session !== 'read-write' && session !== 'primary') {
    const advice = 'leave it out: the store reads and writes on the primary only';
    return refuse(`has target_session_attrs=${session}`, advice);
  }
  return new Map(parameters);
}

function readHosts(text: string, refuse: Refuse): PostgresPlace['hosts'] | undefined {
  const hosts = text.split(',').map((part) => {
    if (part.startsWith('/')) return { host: part, port: defaultPort };
    const { host = '', port = defaultPort } = hostForm.exec(part)?.groups ?? {};
    return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
  });
  const isWrong = hosts.some(({ host, port }) => host === '' || port < 1 || port > 65_535);
  return isWrong ? refuse('names no host, or a port that is none', form) : hosts;
}

function readTls(parameters: Parameters, cwd: string, refuse: Refuse): PostgresTls | undefined {
  const given = parameters.get('sslmode') ?? 'prefer';
  const mode = sslModes.find((one) => one === given);
  if (mode === undefined) {
    return refuse(`has sslmode=${given}`, `write one of ${sslModes.join(', ')}`);
  }
  const authorities = readPath(parameters, 'sslrootcert', cwd);
  const problem = findTlsProblem(mode, authorities, parameters);
  if (problem !== undefined) return refuse(...problem);
  const [file, keyFile] = ['sslcert', 'sslkey'].map((name) => readPath(parameters, name, cwd));
  return { mode, authorities, certificate: file && keyFile ? { file, keyFile } : null };
}

function findTlsProblem(
  mode: SslMode,
  authorities: string | null,
  parameters: Parameters,
): readonly [problem: string, advice: string] | undefined {
  if (mode.startsWith('verify-') && authorities === null) {
    const advice = 'add sslrootcert=FILE with the authorities, or sslrootcert=system';
    return [`has sslmode=${mode} without sslrootcert`, advice];
  }
  if (authorities === 'system' && mode !== 'verify-full') {
    return ['has sslrootcert=system', 'write sslmode=verify-full with it, as libpq asks for'];
  }
  if (parameters.has('sslcert') === parameters.has('sslkey')) return undefined;
  return ['has one of sslcert and sslkey', 'write both, or none'];
}

function readPath(parameters: Parameters, name: string, cwd: string): string | null {
  const path = parameters.get(name);
  return path === undefined || path === 'system' ? (path ?? null) : resolve(cwd, path);
}

function readTimeout(parameters: Parameters, refuse: Refuse): number | undefined {
  const text = parameters.get('connect_timeout') ?? String(defaultConnectTimeout);
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= 60) return seconds * 1000;
  return refuse(`has connect_timeout=${text}`, 'write seconds from 1 to 60');
}

/** The file is read for each connection: the password in it may change. */
function readPassword(
  variables: VariableReader,
  password: string | undefined,
  cwd: string,
): PostgresPlace['password'] {
  const name = variables.find('DATABASE_PASSWORD_FILE');
  if (name === undefined) return password === undefined ? null : async () => password;
  if (password !== undefined) {
    const advice = 'give the password there or in DATABASE_URL, not twice';
    variables.refuse('DATABASE_PASSWORD_FILE', 'is set', advice);
  }
  const file = resolve(cwd, name);
  return async () => (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
}

import { readFile } from 'node:fs/promises';
import { UsageError } from '../cli-error.js';
import { chooseContext, type ChosenContext } from '../contexts/choose-context.js';
import type { Context, Contexts, TokenSource } from '../contexts/context.js';
import { createFetch } from './transport.js';

/** Which server, and as whom. */
export interface Connection {
  readonly baseUrl: string;
  /** Absent: nothing is sent, which only public operations accept. */
  readonly token?: string;
  /** Milliseconds for each answer, all attempts to get it together. */
  readonly timeout: number;
  /** Whoever waits for a completion waits for no second attempt. */
  readonly retry?: false;
  /** Where requests go through a proxy, or to a server of a private authority. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What says where the server is and who asks. Tokens are never words of the command line. */
export interface ConnectionSource {
  readonly apiUrl: string | undefined;
  readonly tokenFile: string | undefined;
  readonly writeTokenFile: string | undefined;
  /** Certificates that are trusted in place of the usual ones. */
  readonly caFile?: string | undefined;
  /** Name of the context that the command line asks for. */
  readonly context: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called where a context may matter. */
  readonly readContexts: () => Promise<Contexts>;
}

/**
 * Settles the server and the token. Options win over variables, and variables over the current
 * context; a context that the command line names wins over variables. Each token stands in for the
 * other where only one is there.
 *
 * @throws UsageError when the server is not known, or a token cannot be one; no message holds a token
 */
export async function readConnection(
  source: ConnectionSource,
  access: 'read' | 'write',
): Promise<Connection> {
  const { timeout, environment } = source;
  const chosen = await findContext(source);
  const { baseUrl, context } = settleUrl(source, chosen);
  const way = await settleWay(source, baseUrl, context);
  const tokens: readonly TokenPlaces[] = [
    { file: source.tokenFile, variable: 'FLUX_API_TOKEN', known: context?.token ?? null },
    {
      file: source.writeTokenFile,
      variable: 'FLUX_API_WRITE_TOKEN',
      known: context?.writeToken ?? null,
    },
  ];
  for (const places of access === 'read' ? tokens : tokens.toReversed()) {
    const token = await readToken(places, chosen?.isNamed === true, environment);
    if (token !== undefined) return { baseUrl, token, timeout, ...way };
  }
  return { baseUrl, timeout, ...way };
}

/** Certificates of a context are for its own server only. */
async function settleWay(
  { caFile, environment }: Pick<ConnectionSource, 'caFile' | 'environment'>,
  baseUrl: string,
  context: Context | null,
): Promise<Pick<Connection, 'fetch'>> {
  const named = environment['FLUX_CA_FILE'] ?? '';
  const known = context?.caFile;
  const file = caFile ?? (named === '' ? known : named);
  const fetch = await createFetch({ baseUrl, caFile: file, environment });
  return fetch === undefined ? {} : { fetch };
}

/**
 * Settles another server, to read from: it has a token of its own, and none of this one's goes there.
 *
 * @throws UsageError when the token cannot be one
 */
export async function readOtherConnection(
  baseUrl: string,
  tokenFile: string | undefined,
  source: Pick<ConnectionSource, 'timeout' | 'environment' | 'caFile'>,
): Promise<Connection> {
  const { timeout, environment } = source;
  const places = { file: tokenFile, variable: 'FLUX_FROM_TOKEN', known: null };
  const token = await readToken(places, false, environment);
  const way = await settleWay(source, baseUrl, null);
  return { baseUrl, timeout, ...(token !== undefined && { token }), ...way };
}

/** A server that is named otherwise is not that of the current context. */
async function findContext(source: ConnectionSource): Promise<ChosenContext | null> {
  const { apiUrl, context, environment } = source;
  const isNamedElse = (apiUrl ?? environment['FLUX_API_URL'] ?? '') !== '';
  if (context === undefined && isNamedElse) return null;
  return chooseContext(await source.readContexts(), context, environment['FLUX_CONTEXT']);
}

/** Tokens of a context go to its own server only. */
function settleUrl(
  source: ConnectionSource,
  chosen: ChosenContext | null,
): { readonly baseUrl: string; readonly context: Context | null } {
  const known = chosen?.context ?? null;
  const text = source.apiUrl ?? known?.apiUrl ?? source.environment['FLUX_API_URL'] ?? '';
  return { baseUrl: checkUrl(text), context: source.apiUrl === undefined ? known : null };
}

/** Where a token may be. */
interface TokenPlaces {
  readonly file: string | undefined;
  readonly variable: string;
  /** In the context. */
  readonly known: TokenSource | null;
}

async function readToken(
  { file, variable, known }: TokenPlaces,
  isContextFirst: boolean,
  environment: ConnectionSource['environment'],
): Promise<string | undefined> {
  if (file !== undefined) return readTokenOf({ from: 'file', path: file }, environment);
  const named: TokenSource = { from: 'variable', name: variable };
  const hasVariable = (environment[variable] ?? '').trim() !== '';
  if (known !== null && (isContextFirst || !hasVariable)) return readTokenOf(known, environment);
  return hasVariable ? readTokenOf(named, environment) : undefined;
}

async function readTokenOf(
  source: TokenSource,
  environment: ConnectionSource['environment'],
): Promise<string> {
  switch (source.from) {
    case 'file':
      return checkToken(await readTokenFile(source.path), source.path);
    case 'variable':
      return checkToken(environment[source.name] ?? '', source.name);
    case 'stored':
      return checkToken(source.token, 'the context');
    default:
      return source satisfies never;
  }
}

/** @throws UsageError for what is no URL of a server */
export function checkUrl(text: string): string {
  if (text === '') {
    throw new UsageError(
      'no server: set FLUX_API_URL, write --api-url http://127.0.0.1:8080, or use a context (config --help)',
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`the API's URL is "${text}"; write one such as http://127.0.0.1:8080`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError("the API's URL holds a user or password; use tokens instead");
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError("the API's URL holds a query or fragment; leave it out");
  }
  return text;
}

/**
 * @param place - what it is of, for the message, which never holds it
 * @throws UsageError for a text that no header can hold
 */
export function checkToken(text: string, place: string): string {
  const token = text.trim();
  if (token === '') throw new UsageError(`${place} holds no token`);
  // What HTTP cannot carry in a header, fetch would refuse with a message that holds it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(`the token of ${place} has characters that no token has`);
  }
  return token;
}

async function readTokenFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read the token from ${file}: ${code}`);
  }
}

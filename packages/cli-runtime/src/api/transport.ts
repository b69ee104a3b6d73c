import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { Dispatcher } from 'undici';
import { UsageError } from '../cli-error.js';
import { findProxy } from './find-proxy.js';

/** How requests get to a server. */
export interface TransportSource {
  readonly baseUrl: string;
  /** File of certificates that are trusted in place of the usual ones. */
  readonly caFile: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * @returns the `fetch` that goes through the proxy of the environment, and trusts the given
 *   certificates; undefined where the usual one does
 * @throws UsageError for a proxy or a file of certificates that cannot be used
 */
export async function createFetch(
  source: TransportSource,
): Promise<typeof globalThis.fetch | undefined> {
  const proxy = findProxy(source.baseUrl, source.environment);
  const ca = await readCertificates(source);
  if (proxy === null && ca === undefined) return undefined;
  const { Agent, fetch, ProxyAgent } = await import('undici');
  const tls = ca === undefined ? {} : { ca };
  // Plain HTTP is asked of the proxy in full, as curl does: many allow no tunnel but to port 443.
  const dispatcher: Dispatcher =
    proxy === null
      ? new Agent({ connect: tls })
      : new ProxyAgent({
          uri: proxy.href,
          requestTls: tls,
          proxyTls: tls,
          proxyTunnel: source.baseUrl.startsWith('https:'),
        });
  return through(fetch as unknown as typeof globalThis.fetch, dispatcher, proxy);
}

function through(
  fetch: typeof globalThis.fetch,
  dispatcher: Dispatcher,
  proxy: URL | null,
): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      return await fetch(input, { ...init, dispatcher } as unknown as RequestInit);
    } catch (error) {
      throw proxy === null ? error : explainProxy(error, proxy);
    }
  };
}

/** Says which proxy it was, never with its user or password. */
function explainProxy(error: unknown, { host }: URL): unknown {
  if (!(error instanceof TypeError)) return error;
  const reason = reasonOf(error.cause);
  return new TypeError('fetch failed', {
    cause: new Error(`through the proxy ${host}: ${reason}`),
  });
}

function reasonOf(error: unknown): string {
  const causes = listCauses(error);
  const [cause] = causes;
  if (cause === undefined) return 'it failed';
  const [status] = causes.flatMap(({ message }) => /\((\d{3})\)/.exec(message)?.[1] ?? []);
  if (status === '407') return 'it wants a user and password (407); write them in its address';
  if (status !== undefined) return `it refuses the connection (${status})`;
  const code: unknown = 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : cause.message;
}

/** The error, what caused it, what caused that. */
function listCauses(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...listCauses(error.cause)] : [];
}

async function readCertificates({
  caFile,
  environment,
}: TransportSource): Promise<string | undefined> {
  const known = environment['SSL_CERT_FILE'] ?? '';
  const file = caFile ?? (known === '' ? undefined : known);
  if (file === undefined) return undefined;
  try {
    const pem = await readFile(file, 'utf8');
    if (!pem.includes('-----BEGIN')) throw new Error('no certificate');
    createSecureContext({ ca: pem });
    return pem;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = /^E[A-Z]+$/.test(code) ? code : 'it holds no certificates in PEM';
    throw new UsageError(`cannot read certificates from ${file}: ${reason}`);
  }
}

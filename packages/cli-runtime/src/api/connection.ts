import { readFile } from 'node:fs/promises';
import { UsageError } from '../cli-error.js';

/** Which server, and as whom. */
export interface Connection {
  readonly baseUrl: string;
  /** Absent: nothing is sent, which only public operations accept. */
  readonly token?: string;
  /** Milliseconds for each answer. */
  readonly timeout: number;
}

/** What says where the server is and who asks. Tokens are never words of the command line. */
export interface ConnectionSource {
  readonly apiUrl: string | undefined;
  readonly tokenFile: string | undefined;
  readonly writeTokenFile: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Settles the server and the token. Options win over variables; each token stands in for the
 * other where only one is there.
 *
 * @throws UsageError when the server is not known, or a token cannot be one; no message holds a token
 */
export async function readConnection(
  source: ConnectionSource,
  access: 'read' | 'write',
): Promise<Connection> {
  const { timeout } = source;
  const baseUrl = readUrl(source);
  const tokens = [
    { file: source.tokenFile, variable: 'FLUX_API_TOKEN' },
    { file: source.writeTokenFile, variable: 'FLUX_API_WRITE_TOKEN' },
  ];
  for (const { file, variable } of access === 'read' ? tokens : tokens.reverse()) {
    const token = await readToken(file, variable, source.environment);
    if (token !== undefined) return { baseUrl, token, timeout };
  }
  return { baseUrl, timeout };
}

function readUrl({ apiUrl, environment }: ConnectionSource): string {
  const text = apiUrl ?? environment['FLUX_API_URL'] ?? '';
  if (text === '') {
    throw new UsageError('no server: set FLUX_API_URL or write --api-url http://127.0.0.1:8080');
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

async function readToken(
  file: string | undefined,
  variable: string,
  environment: ConnectionSource['environment'],
): Promise<string | undefined> {
  const text = file === undefined ? environment[variable] : await readTokenFile(file);
  if (text === undefined || text.trim() === '') {
    if (file !== undefined) throw new UsageError(`${file} holds no token`);
    return undefined;
  }
  const token = text.trim();
  // What HTTP cannot carry in a header, fetch would refuse with a message that holds it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(`the token of ${file ?? variable} has characters that no token has`);
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

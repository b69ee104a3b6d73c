import { suggestName } from '@flux-resourceset/contract';
import type { TokenDefaults } from '../config/read-config.js';
import { signingAlgorithms } from './algorithms.js';
import { digestToken } from './credentials.js';
import { parseDuration } from './duration.js';
import { FileFault } from './file-fault.js';
import { readHolder, readLists, readOptions, readRole, UsageError } from './token-words.js';

/** The streams of a command, and what variables say about signed tokens. */
export interface TokenCommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly defaults: TokenDefaults;
}

const usage = `Usage:
  flux-resourceset token keygen [--alg ES256] [--out FILE]
      Makes a key. With --out the private key goes to FILE, which only its owner can read, and the
      key set for JWKS_FILE to standard output; without, the private key to standard output.
  flux-resourceset token jwks --key FILE [--key FILE ...]
      Prints the key set for JWKS_FILE of one or more private keys.
  flux-resourceset token issue --cluster DNS --expires 90d --key FILE
      Signs a token that polls one cluster. Issuer and audience are those of JWT_ISSUER and
      JWT_AUDIENCE, or --issuer and --audience.
  flux-resourceset token issue --subject NAME --role reader --expires 12h --key FILE
      Signs a token for somebody else: a reader, writer or admin.
  flux-resourceset token hash
      Reads a token from standard input and prints its SHA-256, for TOKENS_FILE or REVOKED_FILE.
Times are days, hours or minutes: 90d, 12h, 30m.
`;

type Command = (words: readonly string[], io: TokenCommandIo) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  keygen: generateKey,
  jwks: printKeySet,
  issue: printToken,
  hash: printHash,
};

/** No token is longer, in characters. */
const longestInput = 8_192;

/**
 * Runs `flux-resourceset token …`.
 *
 * @param words - what stands behind `token`
 * @returns the exit status: 0; 1 when a file cannot be used; 2 when the words cannot be
 */
export async function runTokenCommand(
  words: readonly string[],
  io: TokenCommandIo,
): Promise<number> {
  const [name = '', ...rest] = words;
  try {
    if (words.includes('--help') || name === 'help') io.stdout.write(usage);
    else await findCommand(name)(rest, io);
    return 0;
  } catch (error) {
    return reportFailure(error, io);
  }
}

function findCommand(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const problem = name === '' ? 'a command is missing' : `'${name}' is no command`;
  throw new UsageError(`${problem}${suggestName(name, Object.keys(commands))}`);
}

function reportFailure(error: unknown, { stderr }: TokenCommandIo): number {
  if (error instanceof UsageError) {
    stderr.write(`flux-resourceset token: ${error.message}\n\n${usage}`);
    return 2;
  }
  if (!(error instanceof FileFault)) throw error;
  stderr.write(`flux-resourceset token: ${error.message}\n`);
  return 1;
}

async function generateKey(words: readonly string[], io: TokenCommandIo): Promise<void> {
  const { alg = 'ES256', out } = readOptions(words, ['alg', 'out']);
  const algorithm = signingAlgorithms.find((known) => known === alg);
  if (algorithm === undefined) {
    throw new UsageError(`--alg must be one of ${signingAlgorithms.join(', ')}`);
  }
  const { generateSigningKey, renderKeySet } = await import('./signing-key.js');
  const key = await generateSigningKey(algorithm);
  const text = `${JSON.stringify(key.jwk, null, 2)}\n`;
  if (out === undefined) {
    io.stdout.write(text);
    return;
  }
  const { writePrivateFile } = await import('./key-files.js');
  await writePrivateFile(out, text);
  io.stderr.write(`The private key is in ${out}: keep it where tokens are issued.\n`);
  io.stdout.write(renderKeySet([key]));
}

async function printKeySet(words: readonly string[], { stdout }: TokenCommandIo): Promise<void> {
  const { key: files } = readLists(words, ['key']);
  if (files.length === 0) throw new UsageError('--key FILE is missing');
  const [{ renderKeySet }, { loadSigningKey }] = await Promise.all([
    import('./signing-key.js'),
    import('./key-files.js'),
  ]);
  stdout.write(renderKeySet(await Promise.all(files.map((file) => loadSigningKey(file)))));
}

async function printToken(words: readonly string[], io: TokenCommandIo): Promise<void> {
  const { file, ...claims } = readClaims(words, io.defaults);
  const [{ issueToken }, { loadSigningKey }] = await Promise.all([
    import('./issue-token.js'),
    import('./key-files.js'),
  ]);
  const { token, jti, expires } = await issueToken(await loadSigningKey(file), claims);
  io.stderr.write(`jti ${jti}, for ${claims.subject}, a ${claims.role}, until ${expires}\n`);
  io.stdout.write(`${token}\n`);
}

function readClaims(words: readonly string[], defaults: TokenDefaults) {
  const names = ['cluster', 'subject', 'role', 'expires', 'key', 'issuer', 'audience'] as const;
  const options = readOptions(words, names);
  const role = readRole(options.role ?? 'poller');
  const holder = readHolder(role, options);
  const lifetime = parseDuration(options.expires ?? '');
  if (lifetime === undefined) throw new UsageError('--expires must be a time such as 90d');
  const { issuer = defaults.issuer, audience = defaults.audience, key: file } = options;
  if (file === undefined) throw new UsageError('--key FILE is missing');
  if (issuer === undefined || audience === undefined) {
    throw new UsageError('set JWT_ISSUER and JWT_AUDIENCE, or give --issuer and --audience');
  }
  const { roleClaim, clusterClaim } = defaults;
  return { ...holder, role, lifetime, issuer, audience, file, roleClaim, clusterClaim };
}

/** Of a signed token it is the signed part: its signature can be written in more than one way. */
async function printHash(words: readonly string[], { stdin, stdout }: TokenCommandIo) {
  readOptions(words, []);
  const token = (await readAll(stdin)).replace(/\r?\n$/, '');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError('standard input must be a token: one line of visible ASCII characters');
  }
  const [signedPart] = /^eyJ[\w-]*\.[\w-]+(?=\.[\w-]+$)/.exec(token) ?? [];
  stdout.write(`${digestToken(signedPart ?? token)}\n`);
}

async function readAll(stdin: TokenCommandIo['stdin']): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    if (text.length > longestInput) {
      throw new UsageError(`standard input is longer than ${String(longestInput)} characters`);
    }
  }
  return text;
}

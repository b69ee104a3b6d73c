import { resolve } from 'node:path';
import type { ConfigInvocation } from '../actions/invocation.js';
import { checkToken, checkUrl } from '../api/connection.js';
import { UsageError } from '../cli-error.js';
import type { Context, TokenSource } from '../contexts/context.js';
import type { CommandWords } from './command-words.js';
import type { GivenOptions } from './given-options.js';
import { readArguments } from './read-arguments.js';
import { readText } from './read-file.js';
import { readScalar } from './read-scalar.js';

/** Reads what is to be known of a server. */
export async function readConfig(
  { verb }: Pick<ConfigInvocation, 'verb'>,
  { command, words, given }: CommandWords,
): Promise<ConfigInvocation> {
  const name = readArguments(command, words, false).text('context') ?? '';
  const changes = verb === 'set' ? await readChanges(given) : {};
  return { kind: 'config', verb, name, changes, ignoresMissing: given.ignoresMissing };
}

async function readChanges(given: GivenOptions): Promise<Partial<Context>> {
  if (given.flag('token-stdin') === true && given.flag('write-token-stdin') === true) {
    throw new UsageError('stdin can be one token; write --token-stdin or --write-token-stdin');
  }
  const apiUrl = given.text('api-url');
  const caFile = given.text('ca-file');
  const token = await readSource('token', given);
  const writeToken = await readSource('write-token', given);
  return {
    ...(apiUrl !== undefined && { apiUrl: checkUrl(apiUrl) }),
    ...(token && { token }),
    ...(writeToken && { writeToken }),
    ...(caFile !== undefined && { caFile: resolve(caFile) }),
  };
}

/** A token is never a word of the command line: everybody on the machine could read it there. */
async function readSource(option: string, given: GivenOptions): Promise<TokenSource | null> {
  const ways = [`${option}-file`, `${option}-variable`, `${option}-stdin`];
  const named = ways.filter((name) => given.has(name));
  if (named.length > 1) {
    throw new UsageError(`write one of ${named.map((name) => `--${name}`).join(', ')}`);
  }
  const file = given.text(`${option}-file`);
  if (file !== undefined) return { from: 'file', path: resolve(file) };
  const variable = given.text(`${option}-variable`);
  if (variable !== undefined) return { from: 'variable', name: readVariable(variable, option) };
  return given.flag(`${option}-stdin`) === true ? readStored() : null;
}

function readVariable(text: string, option: string): string {
  const value = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } as const;
  return String(readScalar(text, value, `--${option}-variable`));
}

async function readStored(): Promise<TokenSource> {
  if (process.stdin.isTTY) {
    throw new UsageError('stdin is a terminal, which would show the token; write it with a pipe');
  }
  return { from: 'stored', token: checkToken(await readText('-'), 'stdin') };
}

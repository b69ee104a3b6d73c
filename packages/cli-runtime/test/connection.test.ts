import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConnection, type ConnectionSource } from '../src/api/connection.js';
import type { Contexts } from '../src/contexts/context.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-connection-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const stored = (token: string) => ({ from: 'stored', token }) as const;

const contexts: Contexts = {
  current: 'home',
  contexts: new Map([
    ['home', { apiUrl: 'http://home', token: stored('hr'), writeToken: stored('hw') }],
    ['bare', { apiUrl: 'http://bare', token: null, writeToken: null }],
    [
      'named',
      { apiUrl: 'http://named', token: { from: 'variable', name: 'MINE' }, writeToken: null },
    ],
  ]),
};

function source(
  environment: ConnectionSource['environment'],
  options: Partial<ConnectionSource> = {},
): ConnectionSource {
  return {
    apiUrl: 'http://localhost',
    tokenFile: undefined,
    writeTokenFile: undefined,
    context: undefined,
    readContexts: async () => contexts,
    timeout: 1,
    environment,
    ...options,
  };
}

describe('the token', () => {
  const both = { FLUX_API_TOKEN: 'r', FLUX_API_WRITE_TOKEN: 'w' };

  test.each([
    [both, 'read', 'r'],
    [both, 'write', 'w'],
    [{ FLUX_API_TOKEN: 'r' }, 'write', 'r'],
    [{ FLUX_API_WRITE_TOKEN: 'w' }, 'read', 'w'],
    [{ FLUX_API_TOKEN: '', FLUX_API_WRITE_TOKEN: 'w' }, 'read', 'w'],
    [{}, 'read', undefined],
  ] as const)('of %j for %s is %s', async (environment, access, token) => {
    expect((await readConnection(source(environment), access)).token).toBe(token);
  });

  test('of a file wins, without the end of its line', async () => {
    const tokenFile = join(folder, 'token');
    await writeFile(tokenFile, 'from-file\n');
    expect(await readConnection(source(both, { tokenFile }), 'read')).toMatchObject({
      token: 'from-file',
    });
  });

  test('of an empty file is an error, not another token', async () => {
    const tokenFile = join(folder, 'empty');
    await writeFile(tokenFile, '\n');
    await expect(readConnection(source(both, { tokenFile }), 'read')).rejects.toThrow('no token');
  });

  test.each(['a b', 'a\nb', 'ä'])('%j is refused without being shown', async (token) => {
    const failed = readConnection(source({ FLUX_API_TOKEN: token }), 'read');
    await expect(failed).rejects.toThrow(
      'the token of FLUX_API_TOKEN has characters that no token has',
    );
  });
});

describe('the URL', () => {
  test('of the option wins over the variable', async () => {
    const environment = { FLUX_API_URL: 'https://variable' };
    expect((await readConnection(source(environment), 'read')).baseUrl).toBe('http://localhost');
    const fallback = source(environment, { apiUrl: undefined });
    expect((await readConnection(fallback, 'read')).baseUrl).toBe('https://variable');
  });

  test.each(['', 'localhost:80', 'ftp://x', 'http://u:p@x', 'http://x?y=1', 'http://x#y'])(
    '%j is refused',
    async (apiUrl) => {
      await expect(readConnection(source({}, { apiUrl }), 'read')).rejects.toMatchObject({
        reason: 'usage',
      });
    },
  );
});

describe('a context', () => {
  const variables = { FLUX_API_URL: 'http://variable', FLUX_API_TOKEN: 'vr' };
  const flag = { apiUrl: 'http://flag' };
  const none = { apiUrl: undefined };

  /** Flag > variable > context; a context that a flag names is a flag. */
  test.each([
    ['the current one', {}, none, 'http://home', 'hr'],
    [
      'over which its token in a variable goes',
      { FLUX_API_TOKEN: 'vr' },
      none,
      'http://home',
      'vr',
    ],
    ['over which the URL in a variable goes', variables, none, 'http://variable', 'vr'],
    ['whose token goes nowhere else', { FLUX_API_URL: 'http://v' }, none, 'http://v', undefined],
    ['over which the URL of a flag goes', {}, flag, 'http://flag', undefined],
    ['that a variable names', { FLUX_CONTEXT: 'bare' }, none, 'http://bare', undefined],
    ['that a flag names', variables, { ...none, context: 'home' }, 'http://home', 'hr'],
    ['that has no token', variables, { ...none, context: 'bare' }, 'http://bare', 'vr'],
    ['beside the URL of a flag', {}, { ...flag, context: 'home' }, 'http://flag', undefined],
    ['with a variable', { MINE: 'm' }, { ...none, context: 'named' }, 'http://named', 'm'],
  ] as const)('%s', async (_, environment, options, baseUrl, token) => {
    const found = await readConnection(source(environment, options), 'read');
    expect({ baseUrl: found.baseUrl, token: found.token }).toEqual({ baseUrl, token });
  });

  test('has tokens for reading and for writing', async () => {
    expect((await readConnection(source({}, none), 'write')).token).toBe('hw');
  });

  test('that does not exist, or whose token is not there, is an error', async () => {
    const nowhere = readConnection(source({}, { ...none, context: 'hoem' }), 'read');
    await expect(nowhere).rejects.toThrow('there is no context "hoem"; did you mean \'home\'?');
    const empty = readConnection(source({}, { ...none, context: 'named' }), 'read');
    await expect(empty).rejects.toThrow('MINE holds no token');
  });

  test('is not read where the server is named otherwise', async () => {
    const readContexts = (): never => {
      throw new Error('read');
    };
    const found = await readConnection(source({}, { readContexts }), 'read');
    expect(found.baseUrl).toBe('http://localhost');
  });
});

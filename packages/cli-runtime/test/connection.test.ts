import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConnection, type ConnectionSource } from '../src/api/connection.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-connection-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function source(
  environment: ConnectionSource['environment'],
  options: Partial<ConnectionSource> = {},
): ConnectionSource {
  return {
    apiUrl: 'http://localhost',
    tokenFile: undefined,
    writeTokenFile: undefined,
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

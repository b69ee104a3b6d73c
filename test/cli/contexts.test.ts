import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { serveForAll, tokens } from '../server-fixture.js';
import { runCli, type CliRun } from './cli-process.js';

const server = serveForAll();
let file: string;

beforeAll(() => {
  file = join(server.folder, 'flux-resourceset-cli/config.json');
});

/** Runs without a server or tokens in the environment. */
function run(
  line: string,
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<CliRun> {
  const bare = {
    FLUX_API_URL: undefined,
    FLUX_API_TOKEN: undefined,
    FLUX_API_WRITE_TOKEN: undefined,
    XDG_CONFIG_HOME: server.folder,
    ...env,
  };
  return runCli(server.origin, line.split(' '), { env: bare, input });
}

async function succeed(
  line: string,
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<string> {
  const { code, stdout, stderr } = await run(line, env, input);
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  for (const token of Object.values(tokens)) expect(stdout).not.toContain(token);
  return stdout;
}

describe('contexts', () => {
  test('are set and listed; tokens are stored, or named by file or variable', async () => {
    expect(await succeed('config get-contexts -o table')).toBe('(none)\n');
    const secret = join(server.folder, 'secret');
    await writeFile(secret, `${tokens.read}\n`);
    await succeed(`config set-context home --api-url ${server.origin} --token-file ${secret}`);
    await succeed('config set-context home --write-token-stdin', {}, `${tokens.write}\n`);
    await succeed(`config set-context other --api-url ${server.origin} --token-variable OTHER`);
    expect(JSON.parse(await succeed('config get-contexts'))).toEqual([
      {
        name: 'home',
        current: false,
        api_url: server.origin,
        token: `file ${secret}`,
        write_token: 'stored',
      },
      { name: 'other', current: false, api_url: server.origin, token: 'variable OTHER' },
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('are used: the current one, and over it one that is named', async () => {
    await succeed('config use-context home');
    expect(await succeed('config current-context')).toBe('home\n');
    expect(await succeed('config get-contexts -o wide')).toMatch(/^\* +home .*\n +other /m);
    expect(await succeed('cluster list -o name')).toBe('cluster/demo-cluster-01\n');
    await succeed('namespace create by-context');
    const other = { OTHER: tokens.read };
    expect(await succeed('namespace get by-context --context other -o name', other)).toBe(
      'namespace/by-context\n',
    );
    expect((await run('namespace create x --context other', other)).code).toBe(4);
    expect((await run('cluster list', { FLUX_CONTEXT: 'other', OTHER: 'wrong' })).code).toBe(4);
    expect((await run('cluster list --api-url http://127.0.0.1:9')).code).toBe(7);
  });

  test('complete by their names', async () => {
    expect(await succeed('__complete config use-context ')).toBe('home\nother\n');
    expect(await succeed('__complete cluster list --context=')).toBe(
      '--context=home\n--context=other\n',
    );
    expect(await succeed('__complete cluster get --context other ', { OTHER: tokens.read })).toBe(
      'demo-cluster-01\n',
    );
  });

  test('are deleted, with their tokens', async () => {
    expect(await readFile(file, 'utf8')).toContain(tokens.write);
    await succeed('config delete-context home');
    expect(await readFile(file, 'utf8')).not.toContain(tokens.write);
    expect(await run('config current-context')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no context is the current one'),
    });
    expect(await run('cluster list')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no server: set FLUX_API_URL'),
    });
  });

  test.each([
    ['config use-context otehr', `there is no context "otehr"; did you mean 'other'?`],
    ['config delete-context none', 'there is no context "none"'],
    ['cluster list --context none', 'there is no context "none"'],
    ['config set-context new', 'missing --api-url'],
    ['config set-context', 'missing <name>'],
    ['config set-context a/b --api-url http://x', '<name> is "a/b"'],
    ['config set-context new --api-url x', `the API's URL is "x"`],
    ['config set-context other --token-variable a-b', '--token-variable is "a-b"'],
    ['config set-context other --token-stdin', 'stdin holds no token'],
    ['config set-context other --token-stdin --write-token-stdin', 'stdin can be one token'],
    ['config set-context other --token-stdin --token-file x', 'write one of --token-file, --token'],
    ['config set-contxt', "did you mean 'set-context'?"],
  ])('2 for `%s`, which changes nothing', async (line, message) => {
    const before = await readFile(file, 'utf8');
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('2 for a token that no header can hold, which is not shown', async () => {
    const { code, stderr } = await run('config set-context other --token-stdin', {}, 'se\ncret');
    expect(code).toBe(2);
    expect(stderr).not.toContain('cret');
  });
});

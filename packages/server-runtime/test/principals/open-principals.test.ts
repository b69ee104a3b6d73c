import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendFile,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '../../src/config/config-error.js';
import { Secret } from '../../src/config/secret.js';
import type { TokenOptions } from '../../src/config/config.js';
import { digestToken } from '../../src/principals/credentials.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { Problem } from '../../src/problem.js';
import { openTestPrincipals, quickTiming } from './principals.fixture.js';
import { waitUntil } from './wait-until.js';

let folder: string;
let lines: string[];
const opened: PrincipalSource[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'principals-test-'));
  lines = [];
});

afterEach(async () => {
  for (const principals of opened.splice(0)) principals.close();
  await rm(folder, { recursive: true });
});

async function open(
  options: Partial<TokenOptions>,
  fileInterval = quickTiming.fileInterval,
): Promise<PrincipalSource> {
  const timing = { ...quickTiming, fileInterval };
  const principals = await openTestPrincipals(options, lines, timing);
  opened.push(principals);
  return principals;
}

const pathOf = (name: string): string => join(folder, name);

/** A file in which each token is a reader's of the same name. */
function listTokens(...tokens: readonly string[]): string {
  return JSON.stringify({
    tokens: tokens.map((token) => ({ name: token, sha256: digestToken(token), role: 'reader' })),
  });
}

/** @returns the principal's name, or the message of the refusal */
async function ask(principals: PrincipalSource, token: string): Promise<string> {
  try {
    return (await principals.authenticate(`Bearer ${token}`)).name;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return error.message;
    throw error;
  }
}

/** Long enough for some looks at a file. */
const someLooks = (): Promise<void> => sleep(quickTiming.fileInterval * 6);

describe('variables', () => {
  const read = new Secret('of-clusters');

  test('stand for a reader and an admin that may poll all', async () => {
    const principals = await open({ read, write: new Secret('of-operators') });
    expect(await principals.authenticate('Bearer of-clusters')).toEqual({
      name: 'read-token',
      role: 'reader',
      clusters: null,
    });
    expect(await principals.authenticate('Bearer of-operators')).toEqual({
      name: 'write-token',
      role: 'admin',
      clusters: null,
    });
    expect(principals.notes()).toEqual([]);
  });

  test('that let clusters write are told of at every start', async () => {
    const principals = await open({ read, write: new Secret('of-clusters') });
    expect(principals.notes()).toEqual([expect.stringMatching(/^AUTH_TOKEN.*may write/)]);
    expect(lines.join()).toMatch(/"level":"warn".*AUTH_TOKEN.*may write/);
    expect(lines.join()).not.toContain('of-clusters');
  });

  test('answer at once, without a promise', async () => {
    const principals = await open({ read });
    expect(principals.authenticate('Bearer of-clusters')).not.toBeInstanceOf(Promise);
  });
});

describe('TOKENS_FILE', () => {
  test.each([
    ['missing', null, /^TOKENS_FILE .*\/tokens\.yaml: there is no such file$/],
    ['broken', '{"tokens":[{}]}', /^TOKENS_FILE .*\/tokens\.yaml: tokens\[0\]\.name is missing/],
    ['no text', Buffer.from([0x22, 0xff]), /^TOKENS_FILE .*: is not UTF-8/],
  ])('that is %s at the start stops it', async (_name, content, problem) => {
    if (content !== null) await writeFile(pathOf('tokens.yaml'), content);
    const failure = await open({ tokensFile: pathOf('tokens.yaml') }).catch((error) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).problems[0]).toMatch(problem);
  });

  test('is read again when it is written, and when another file takes its place', async () => {
    await writeFile(pathOf('tokens.yaml'), listTokens('one'));
    const principals = await open({ tokensFile: pathOf('tokens.yaml') });
    expect(await ask(principals, 'one')).toBe('one');
    await writeFile(pathOf('tokens.yaml'), listTokens('two'));
    await waitUntil(async () => (await ask(principals, 'two')) === 'two');
    expect(await ask(principals, 'one')).toMatch(/not known/);
    await writeFile(pathOf('next'), listTokens('six'));
    await rename(pathOf('next'), pathOf('tokens.yaml'));
    await waitUntil(async () => (await ask(principals, 'six')) === 'six');
    expect(principals.notes()).toEqual([]);
  });

  test('is read again when Kubernetes swaps the link of its folder', async () => {
    const swap = async (version: string, content: string): Promise<void> => {
      await mkdir(pathOf(version));
      await writeFile(join(folder, version, 'tokens.yaml'), content);
      await symlink(version, pathOf('..data_tmp'));
      await rename(pathOf('..data_tmp'), pathOf('..data'));
    };
    await swap('..2026_1', listTokens('one'));
    await symlink(join('..data', 'tokens.yaml'), pathOf('tokens.yaml'));
    const principals = await open({ tokensFile: pathOf('tokens.yaml') });
    await swap('..2026_2', listTokens('two'));
    await rm(pathOf('..2026_1'), { recursive: true });
    await waitUntil(async () => (await ask(principals, 'two')) === 'two');
    expect(await ask(principals, 'one')).toMatch(/not known/);
  });

  test('that is being written is left alone until it is whole', async () => {
    const entry = (token: string): string =>
      `  - { name: ${token}, sha256: ${digestToken(token)}, role: reader }\n`;
    await writeFile(pathOf('tokens.yaml'), `tokens:\n${entry('one')}${entry('two')}`);
    const principals = await open({ tokensFile: pathOf('tokens.yaml') }, 200);
    // Every beginning of this file that ends with a line is good YAML that lacks tokens.
    await writeFile(pathOf('tokens.yaml'), 'tokens:\n');
    const refused: string[] = [];
    for (let at = 0; at < 150; at += 1) {
      await appendFile(pathOf('tokens.yaml'), entry(`new-${String(at)}`));
      if ((await ask(principals, 'two')) !== 'two') refused.push(String(at));
      await sleep(5);
    }
    await appendFile(pathOf('tokens.yaml'), entry('one') + entry('two') + entry('last'));
    await waitUntil(async () => (await ask(principals, 'last')) === 'last');
    expect(refused).toEqual([]);
    expect(await ask(principals, 'two')).toBe('two');
  });

  test.each([
    ['broken', () => writeFile(pathOf('tokens.yaml'), 'tokens: [{ name: "s3cret')],
    ['empty', () => writeFile(pathOf('tokens.yaml'), '')],
    ['gone', () => unlink(pathOf('tokens.yaml'))],
  ])(
    'that is %s leaves the one before in force, and says so until it is mended',
    async (_name, spoil) => {
      await writeFile(pathOf('tokens.yaml'), listTokens('one'));
      const principals = await open({ tokensFile: pathOf('tokens.yaml') });
      await spoil();
      await waitUntil(() => principals.notes().length > 0);
      expect(principals.notes()[0]).toMatch(/^TOKENS_FILE .*tokens\.yaml is not used as it is now/);
      expect(await ask(principals, 'one')).toBe('one');
      await someLooks();
      const told = lines.filter((line) => line.includes('cannot be used'));
      expect(told).toHaveLength(1);
      expect(told.join()).not.toContain('s3cret');
      await writeFile(pathOf('tokens.yaml'), listTokens('one'));
      await waitUntil(() => principals.notes().length === 0);
      expect(await ask(principals, 'one')).toBe('one');
    },
  );

  test('lists expired tokens without letting their holders in', async () => {
    const token = { name: 'team', role: 'reader' };
    const tokens = [
      { ...token, sha256: digestToken('old'), expires: '2020-01-01' },
      { ...token, sha256: digestToken('new'), expires: '2100-01-01' },
    ];
    await writeFile(pathOf('tokens.yaml'), JSON.stringify({ tokens }));
    const principals = await open({ tokensFile: pathOf('tokens.yaml') });
    expect(await ask(principals, 'old')).toBe('the token has expired');
    expect(await ask(principals, 'new')).toBe('team');
    expect(principals.notes()).toEqual(['TOKENS_FILE lists 1 tokens that have expired, of: team']);
  });
});

describe('REVOKED_FILE', () => {
  test('takes tokens away and gives them back', async () => {
    await writeFile(pathOf('tokens.yaml'), listTokens('one', 'two', 'six'));
    await writeFile(pathOf('revoked.yaml'), `tokens: [${digestToken('one')}]`);
    const principals = await open({
      read: new Secret('of-clusters'),
      tokensFile: pathOf('tokens.yaml'),
      revokedFile: pathOf('revoked.yaml'),
    });
    expect(await ask(principals, 'one')).toBe('the token is revoked');
    expect(await ask(principals, 'two')).toBe('two');
    const digests = [digestToken('two'), digestToken('of-clusters')];
    await writeFile(pathOf('revoked.yaml'), JSON.stringify({ tokens: digests, subjects: ['six'] }));
    await waitUntil(async () => (await ask(principals, 'two')) === 'the token is revoked');
    expect(await ask(principals, 'one')).toBe('one');
    expect(await ask(principals, 'six')).toBe('the token is revoked');
    expect(await ask(principals, 'of-clusters')).toBe('the token is revoked');
  });

  test('that breaks revokes what it revoked before', async () => {
    await writeFile(pathOf('revoked.yaml'), `tokens: [${digestToken('of-clusters')}]`);
    const read = new Secret('of-clusters');
    const principals = await open({ read, revokedFile: pathOf('revoked.yaml') });
    await writeFile(pathOf('revoked.yaml'), '');
    await waitUntil(() => principals.notes().length > 0);
    expect(await ask(principals, 'of-clusters')).toBe('the token is revoked');
  });
});

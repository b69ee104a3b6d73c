import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { parseDuration } from '../../src/principals/duration.js';
import { runTokenCommand } from '../../src/principals/token-command.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-command-test-'));
});

afterEach(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const usual = {
  issuer: 'https://issuer.example.com',
  audience: 'fleet',
  roleClaim: 'role',
  clusterClaim: 'sub',
};

async function run(
  words: string,
  stdin = '',
  defaults: Partial<typeof usual> = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const code = await runTokenCommand(words === '' ? [] : words.split(' '), {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    defaults: { ...usual, ...defaults },
  });
  return { code, ...written };
}

const keyFile = (name = 'key.json'): string => join(folder, name);

describe('token keygen', () => {
  test('writes a private key that only its owner reads, and prints the public one', async () => {
    const { code, stdout } = await run(`keygen --out ${keyFile()}`);
    expect(code).toBe(0);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    const secret = JSON.parse(await readFile(keyFile(), 'utf8')) as { d: string; kid: string };
    const { keys } = JSON.parse(stdout) as { keys: readonly object[] };
    expect(keys).toEqual([expect.objectContaining({ kid: secret.kid, kty: 'EC', alg: 'ES256' })]);
    expect(secret.d).toMatch(/./);
    expect(stdout).not.toContain(secret.d);
  });

  test('prints the private key where no file is named', async () => {
    const { stdout } = await run('keygen --alg EdDSA');
    expect(JSON.parse(stdout)).toMatchObject({ kty: 'OKP', d: expect.any(String) });
  });

  test('never overwrites a file, and leaves none behind', async () => {
    await writeFile(keyFile(), 'mine');
    const { code, stderr, stdout } = await run(`keygen --out ${keyFile()}`);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/key\.json is there already/);
    expect(await readFile(keyFile(), 'utf8')).toBe('mine');
    expect((await run(`keygen --out ${folder}/none/key.json`)).code).toBe(1);
    expect(await readdir(folder)).toEqual(['key.json']);
  });

  test('of several algorithms gives keys that one set holds', async () => {
    const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256'];
    for (const alg of algorithms) {
      expect((await run(`keygen --alg ${alg} --out ${keyFile(alg)}`)).code).toBe(0);
    }
    const files = algorithms.map((alg) => `--key ${keyFile(alg)}`);
    const { stdout } = await run(`jwks ${files.join(' ')}`);
    const { keys } = JSON.parse(stdout) as { keys: readonly Record<string, string>[] };
    expect(keys.map(({ alg }) => alg)).toEqual(algorithms);
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(4);
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) {
      expect(keys.filter((key) => secret in key)).toEqual([]);
    }
  });
});

describe('token issue', () => {
  const words = (): string => `issue --cluster A.Example.com --expires 90d --key ${keyFile()}`;
  let keySet: JSONWebKeySet;

  beforeEach(async () => {
    keySet = JSON.parse((await run(`keygen --out ${keyFile()}`)).stdout) as JSONWebKeySet;
  });

  test('signs a token that polls one cluster', async () => {
    const { code, stdout, stderr } = await run(words());
    expect(code).toBe(0);
    const { payload } = await jwtVerify(stdout.trim(), createLocalJWKSet(keySet));
    const { jti, iat = 0, exp, ...claims } = payload;
    expect(claims).toEqual({
      iss: usual.issuer,
      aud: usual.audience,
      sub: 'a.example.com',
      role: 'poller',
    });
    expect(exp).toBe(iat + 90 * 86_400);
    expect(stderr).toContain(jti);
    expect(stderr).not.toContain(stdout.trim());
  });

  test('signs one of an operator', async () => {
    const { stdout } = await run(
      `issue --subject alice --role admin --expires 8h --key ${keyFile()}`,
    );
    expect(decodeJwt(stdout.trim())).toMatchObject({ sub: 'alice', role: 'admin' });
  });

  test('uses the claims that the server reads', async () => {
    const claims = { roleClaim: 'fleet_role', clusterClaim: 'cluster' };
    const { stdout } = await run(`${words()} --subject robot`, '', claims);
    expect(decodeJwt(stdout.trim())).toMatchObject({
      sub: 'robot',
      fleet_role: 'poller',
      cluster: 'a.example.com',
    });
  });

  test.each<[string, (good: string) => string, RegExp]>([
    ['no time', (good) => good.replace('--expires 90d ', ''), /--expires must be a time/],
    ['another time', (good) => good.replace('90d', '90'), /--expires must be a time/],
    ['no cluster', (good) => good.replace('--cluster A.Example.com ', ''), /--cluster must be/],
    ['a pattern', (good) => good.replace('A.E', '*.E'), /--cluster must be the DNS name/],
    ['no key', (good) => good.replace(/ --key .*/, ''), /--key FILE is missing/],
    ['another role', (good) => `${good} --role root`, /--role must be one of poller, reader/],
    ['a cluster of a reader', (good) => `${good} --role reader`, /--cluster is for pollers/],
    ['a reserved name', (good) => `${good} --subject seed`, /--subject must be a name/],
    ['an unknown option', (good) => `${good} --colour red`, /colour/],
    ['an option twice', (good) => `${good} --expires 1d`, /--expires is given twice/],
    ['a word too many', (good) => `${good} now`, /now/],
  ])('with %s gets usage and status 2', async (_name, spoil, message) => {
    const { code, stdout, stderr } = await run(spoil(words()));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toMatch(message);
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('without issuer says where it comes from', async () => {
    const noIssuer = { issuer: undefined } as unknown as Partial<typeof usual>;
    const { code, stderr } = await run(words(), '', noIssuer);
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringMatching(/JWT_ISSUER/)]);
    expect((await run(`${words()} --issuer me`, '', noIssuer)).code).toBe(0);
  });

  test.each([
    ['missing', null],
    ['no key', '{"kty":"EC"}'],
    ['no JSON', 's3cret'],
    ['a broken key', '{"kty":"EC","kid":"a","alg":"ES256","d":"s3cret"}'],
  ])('with a key file that is %s is status 1', async (_name, content) => {
    await rm(keyFile());
    if (content !== null) await writeFile(keyFile(), content);
    const { code, stdout, stderr } = await run(words());
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^flux-resourceset token: [^\n]+\n$/);
    expect(stderr).not.toContain('s3cret');
  });
});

describe('token hash', () => {
  test('prints the digest of a token, with or without the end of its line', async () => {
    const token = fc.stringMatching(/^[\x21-\x7e]{1,60}$/);
    await fc.assert(
      fc.asyncProperty(token, fc.constantFrom('', '\n', '\r\n'), async (text, end) => {
        const { stdout } = await run('hash', text + end);
        expect(stdout).toBe(`${hash('sha256', text)}\n`);
      }),
    );
  });

  test('of a signed token is that of the part that is signed', async () => {
    const { stdout } = await run('hash', 'eyJh.eyJi.c2ln\n');
    expect(stdout.trim()).toBe(hash('sha256', 'eyJh.eyJi'));
  });

  test.each(['', '\n', 'two words', 'two\nlines', 'ümlaut', 'x'.repeat(9_000)])(
    'of %.10j is refused',
    async (text) => {
      const { code, stdout } = await run('hash', text);
      expect([code, stdout]).toEqual([2, '']);
    },
  );
});

describe('other words', () => {
  test.each([
    ['', /a command is missing/],
    ['isue', /'isue' is no command; did you mean 'issue'\?/],
    ['constructor', /'constructor' is no command/],
    ['keygen --alg HS256', /--alg must be one of ES256/],
    ['jwks', /--key FILE is missing/],
  ])('%j get usage and status 2', async (words, message) => {
    const { code, stderr } = await run(words);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toMatch(message);
  });

  test.each(['--help', 'issue --help', 'help'])('%s shows the usage', async (words) => {
    expect(await run(words)).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') });
  });
});

describe('a time', () => {
  test('is a number of days, hours or minutes up to ten years', () => {
    const units = fc.constantFrom(
      ['d', 86_400] as const,
      ['h', 3_600] as const,
      ['m', 60] as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_660 }), units, (count, [unit, seconds]) => {
        expect(parseDuration(`${String(count)}${unit}`)).toBe(count * seconds);
      }),
    );
  });

  test.each(['', '0d', '-1d', '1.5h', '90', 'd', '1w', '1D', ' 1d', '1d ', '3661d', '999999999d'])(
    'is not %j',
    (text) => expect(parseDuration(text)).toBeUndefined(),
  );
});

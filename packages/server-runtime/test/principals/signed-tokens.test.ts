import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac, createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportJWK, SignJWT } from 'jose';
import { ConfigError } from '../../src/config/config-error.js';
import type { SignedTokenOptions, TokenOptions } from '../../src/config/config.js';
import { digestToken } from '../../src/principals/credentials.js';
import type { Principal, PrincipalSource } from '../../src/principals/principal.js';
import {
  generateSigningKey,
  renderKeySet,
  type SigningKey,
} from '../../src/principals/signing-key.js';
import { Problem } from '../../src/problem.js';
import { openTestPrincipals } from './principals.fixture.js';
import { goodClaims, makeAnonymousPair, makeKey, sign, signedOptions } from './signing.fixture.js';

let folder: string;
let keysFile: string;
let key: SigningKey;
const opened: PrincipalSource[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signed-test-'));
  keysFile = join(folder, 'keys.json');
  key = await makeKey();
  await writeFile(keysFile, renderKeySet([key]));
});

afterEach(async () => {
  for (const principals of opened.splice(0)) principals.close();
  await rm(folder, { recursive: true });
});

async function open(
  signed: Partial<SignedTokenOptions> = {},
  others: Partial<TokenOptions> = {},
): Promise<PrincipalSource> {
  const keys = { kind: 'file', path: keysFile } as const;
  const principals = await openTestPrincipals({
    signed: { ...signedOptions, keys, ...signed },
    ...others,
  });
  opened.push(principals);
  return principals;
}

const authenticate = async (principals: PrincipalSource, token: string): Promise<Principal> =>
  principals.authenticate(`Bearer ${token}`);

/** @returns the message of the 401 */
async function refuse(principals: PrincipalSource, token: string): Promise<string> {
  const outcome: unknown = await authenticate(principals, token).catch((error: unknown) => error);
  if (outcome instanceof Problem && outcome.status === 401) return outcome.message;
  throw outcome instanceof Error ? outcome : new Error(`${token} was accepted`);
}

const isRefused = async (principals: PrincipalSource, token: string): Promise<boolean> =>
  authenticate(principals, token).then(
    () => false,
    () => true,
  );

async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(5);
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unknown = 'the token is not known to this server';

describe('a signed token', () => {
  test('makes its subject a poller of this cluster', async () => {
    const token = await sign(key, goodClaims('A.Example.com'));
    expect(await authenticate(await open(), token)).toEqual({
      name: 'A.Example.com',
      role: 'poller',
      clusters: ['a.example.com'],
    });
  });

  test('names clusters and role by the claims that are set', async () => {
    const principals = await open({ roleClaim: 'https://roles', clusterClaim: 'cluster' });
    const claims = { ...goodClaims('robot'), role: 'admin', 'https://roles': ['x', 'poller'] };
    const several = await sign(key, { ...claims, cluster: ['a.example.com', 'b.example.com'] });
    expect(await authenticate(principals, several)).toEqual({
      name: 'robot',
      role: 'poller',
      clusters: ['a.example.com', 'b.example.com'],
    });
  });

  test.each([
    ['reader', 'reader'],
    ['admin', 'admin'],
    [['offline_access', 'writer', 'reader'], 'writer'],
  ])('with the role %j is a %s that polls all', async (role, expected) => {
    const token = await sign(key, { ...goodClaims('alice@example.com'), role });
    expect(await authenticate(await open(), token)).toEqual({
      name: 'alice@example.com',
      role: expected,
      clusters: null,
    });
  });

  test.each(['ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'] as const)(
    'may be signed by %s',
    async (alg) => {
      const other = await generateSigningKey(alg);
      await writeFile(keysFile, renderKeySet([key, other]));
      expect(await authenticate(await open(), await sign(other))).toMatchObject({ role: 'poller' });
    },
  );

  test('that names no key is tried with all that fit', async () => {
    const { privateKey, publicKey } = await makeAnonymousPair();
    const anonymous = await exportJWK(publicKey);
    const set = JSON.parse(renderKeySet([key])) as { keys: unknown[] };
    await writeFile(keysFile, JSON.stringify({ keys: [...set.keys, anonymous] }));
    const principals = await open();
    const header = { alg: 'ES256' };
    const good = await new SignJWT(goodClaims()).setProtectedHeader(header).sign(privateKey);
    expect(await authenticate(principals, good)).toMatchObject({ name: 'a.example.com' });
    const stranger = await makeAnonymousPair();
    const bad = await new SignJWT(goodClaims())
      .setProtectedHeader(header)
      .sign(stranger.privateKey);
    expect(await refuse(principals, bad)).toBe(unknown);
  });

  test('is verified once: after that it is known at once', async () => {
    const [principals, token] = [await open(), await sign(key)];
    expect(principals.authenticate(`Bearer ${token}`)).toBeInstanceOf(Promise);
    const all = Array.from({ length: 20 }, () => authenticate(principals, token));
    const [first, ...others] = await Promise.all(all);
    for (const other of others) expect(other).toBe(first);
    expect(principals.authenticate(`Bearer ${token}`)).toBe(first);
  });

  test('that was verified is refused when it expires', async () => {
    const principals = await open();
    // Clocks may differ by thirty seconds.
    const exp = Math.floor(Date.now() / 1000) - 28;
    const token = await sign(key, { ...goodClaims(), exp });
    await authenticate(principals, token);
    await waitUntil(() => isRefused(principals, token));
    expect(await refuse(principals, token)).toBe('the token has expired');
  });
});

describe('a signed token is refused', () => {
  const past = Math.floor(Date.now() / 1000) - 120;
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['has expired', { exp: past }, /^the token has expired$/],
    ['does not expire', { exp: undefined }, /claim 'exp'/],
    ['is not valid yet', { nbf: past + 3600 }, /claim 'nbf'/],
    ['is from another issuer', { iss: 'https://other.example.com' }, /claim 'iss'/],
    ['is from no issuer', { iss: undefined }, /claim 'iss'/],
    ['is for another audience', { aud: 'other' }, /claim 'aud'/],
    ['is for no audience', { aud: undefined }, /claim 'aud'/],
    ['is of nobody', { sub: undefined }, /claim 'sub'/],
    ['is of the write token', { sub: 'write-token', role: 'admin' }, /claim 'sub'/],
    ['has no role', { role: undefined }, /claim 'role' is none of/],
    ['has another role', { role: 'root' }, /claim 'role' is none of/],
    ['has a list of other roles', { role: ['user'] }, /claim 'role' is none of/],
    ['names no cluster', { sub: 'system:serviceaccount:a:b' }, /claim 'sub' names no cluster/],
    ['names a pattern', { sub: '*.example.com' }, /claim 'sub' names no cluster/],
  ])('that %s', async (_name, claims, message) => {
    const token = await sign(key, { ...goodClaims(), ...claims });
    expect(await refuse(await open(), token)).toMatch(message);
  });

  test('that another key signed, whatever it calls itself', async () => {
    const stranger = await makeKey();
    const { kid } = key.jwk;
    const principals = await open();
    expect(await refuse(principals, await sign(stranger))).toBe(unknown);
    expect(await refuse(principals, await sign(stranger, goodClaims(), { kid }))).toBe(unknown);
    const own = JSON.parse(renderKeySet([stranger])) as { keys: [unknown] };
    const bringing = await sign(stranger, goodClaims(), { kid, jwk: own.keys[0] });
    expect(await refuse(principals, bringing)).toBe(unknown);
  });

  test.each(['none', 'None', ''])('whose algorithm is %j', async (alg) => {
    const principals = await open();
    for (const signature of ['', 'AA']) {
      const token = `${encode({ alg, kid: key.jwk.kid })}.${encode(goodClaims())}.${signature}`;
      expect(await isRefused(principals, token)).toBe(true);
    }
  });

  test('that is signed by HMAC with the public key as the secret', async () => {
    const principals = await open();
    const { d: _private, ...publicJwk } = key.jwk;
    const object = createPublicKey({ key: publicJwk, format: 'jwk' });
    const [pem, der] = [
      object.export({ type: 'spki', format: 'pem' }),
      object.export({ type: 'spki', format: 'der' }),
    ];
    const signed = `${encode({ alg: 'HS256', kid: key.jwk.kid })}.${encode(goodClaims())}`;
    for (const secret of [pem, der, JSON.stringify(publicJwk)]) {
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await refuse(principals, `${signed}.${signature}`)).toBe(unknown);
    }
  });

  test('wherever a letter of it is another', async () => {
    const [principals, token] = [await open(), await sign(key)];
    for (let at = 0; at < token.length; at += 1) {
      const other = token.charAt(at) === 'A' ? 'B' : 'A';
      const tampered = token.slice(0, at) + other + token.slice(at + 1);
      expect([at, await isRefused(principals, tampered)]).toEqual([at, true]);
    }
    expect(await isRefused(principals, token)).toBe(false);
  });

  test('whose signature is written in another way', async () => {
    const [principals, token] = [await open(), await sign(key)];
    // The last letter of 64 bytes has four bits to spare, which a lax reader would not look at.
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      const other = token.slice(0, -1) + letter;
      expect(await isRefused(principals, other)).toBe(other !== token);
    }
  });

  test('that has unknown critical parts, is no object, or is cut', async () => {
    const [principals, token] = [await open(), await sign(key)];
    const [header = '', payload = ''] = token.split('.');
    for (const bad of [
      `${header}.${payload}`,
      `${header}.${payload}.`,
      `${header}..${payload}`,
      `${token}.x`,
      `${encode([])}.${payload}.AA`,
      `${header}.${encode('text')}.AA`,
      'eyJ.eyJ.eyJ',
    ]) {
      expect([bad, await isRefused(principals, bad)]).toEqual([bad, true]);
    }
  });

  test('that is longer than 8 KiB, before anything is computed', async () => {
    const principals = await open();
    const token = await sign(key, { ...goodClaims(), padding: 'x'.repeat(8_000) });
    expect(() => principals.authenticate(`Bearer ${token}`)).toThrow(/longer than any/);
  });
});

describe('revoked signed tokens', () => {
  async function expectRevoked(
    claims: Readonly<Record<string, unknown>>,
    list: (token: string) => Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const revokedFile = join(folder, 'revoked.yaml');
    await writeFile(revokedFile, '{}');
    const principals = await open({}, { revokedFile });
    const token = await sign(key, { ...goodClaims(), ...claims });
    const other = await sign(key, goodClaims('b.example.com'));
    await authenticate(principals, token);
    await writeFile(revokedFile, JSON.stringify(list(token)));
    await waitUntil(() => isRefused(principals, token));
    expect(await refuse(principals, token)).toBe('the token is revoked');
    expect(await authenticate(principals, other)).toMatchObject({ name: 'b.example.com' });
  }

  test('by id', () => expectRevoked({ jti: 'id-1' }, () => ({ jtis: ['id-1'] })));
  test('by subject', () => expectRevoked({}, () => ({ subjects: ['a.example.com'] })));
  test('by digest', () => expectRevoked({}, (token) => ({ tokens: [digestToken(token)] })));

  test('by the digest of the signed part, which no other signature gets around', () =>
    expectRevoked({}, (token) => ({
      tokens: [digestToken(token.slice(0, token.lastIndexOf('.')))],
    })));

  test('by subject and time, which spares the new one', async () => {
    const now = Math.floor(Date.now() / 1000);
    const revokedFile = join(folder, 'revoked.yaml');
    const issued_before = new Date((now - 60) * 1000).toISOString();
    await writeFile(
      revokedFile,
      JSON.stringify({ subjects: [{ subject: 'a.example.com', issued_before }] }),
    );
    const principals = await open({}, { revokedFile });
    const old = await sign(key, { ...goodClaims(), iat: now - 120 });
    expect(await refuse(principals, old)).toBe('the token is revoked');
    await authenticate(principals, await sign(key, { ...goodClaims(), iat: now }));
  });
});

describe('JWKS_FILE', () => {
  test('can change its keys: old and new overlap, and what a key signed goes with it', async () => {
    const [principals, next] = [await open(), await makeKey()];
    const [old, fresh] = [await sign(key), await sign(next)];
    await authenticate(principals, old);
    expect(await isRefused(principals, fresh)).toBe(true);
    await writeFile(keysFile, renderKeySet([key, next]));
    await waitUntil(async () => !(await isRefused(principals, fresh)));
    await authenticate(principals, old);
    await writeFile(keysFile, renderKeySet([next]));
    await waitUntil(() => isRefused(principals, old));
    await authenticate(principals, fresh);
  });

  test('that breaks keeps the keys before', async () => {
    const principals = await open();
    await writeFile(keysFile, '{"keys":[]}');
    await waitUntil(() => principals.notes().length > 0);
    expect(principals.notes()[0]).toMatch(/^JWKS_FILE .*has no key that can check a signature/);
    await authenticate(principals, await sign(key));
  });

  test('may hold keys that are of no use here', async () => {
    const set = JSON.parse(renderKeySet([key])) as { keys: unknown[] };
    const short = await generateShortRsaKey();
    const others = [
      { kty: 'EC', crv: 'secp256k1' },
      { kty: 'RSA', use: 'enc' },
      { kty: 'XY' },
      short,
    ];
    await writeFile(keysFile, JSON.stringify({ keys: [...others, ...set.keys] }));
    await authenticate(await open(), await sign(key));
    await writeFile(keysFile, JSON.stringify({ keys: others }));
    await expect(open()).rejects.toThrow(/has no key that can check a signature/);
  });

  test.each([
    ['[]', /is no JSON Web Key Set/],
    ['{"keys":[1]}', /is no JSON Web Key Set/],
    ['-----BEGIN PUBLIC KEY-----', /is no JSON/],
    ['{"keys":[{"kty":"EC","d":"s3cret"}]}', /keys\[0\] is a private key: give the public ones/],
    ['{"keys":[{"kty":"oct","k":"s3cret"}]}', /keys\[0\] is a private key/],
  ])('that is %s stops the start', async (content, problem) => {
    await writeFile(keysFile, content);
    const failure: unknown = await open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).message).toMatch(problem);
    expect((failure as ConfigError).message).not.toContain('s3cret');
  });
});

async function generateShortRsaKey(): Promise<unknown> {
  const { generateKeyPairSync } = await import('node:crypto');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return publicKey.export({ format: 'jwk' });
}

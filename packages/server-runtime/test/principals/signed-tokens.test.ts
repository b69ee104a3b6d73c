import { describe, expect, test } from '@jest/globals';
import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { exportJWK, SignJWT } from 'jose';
import { generateSigningKey, renderKeySet } from '../../src/principals/signing-key.js';
import { authenticate, isRefused, refuse, useSignedTokens } from './signed-tokens.fixture.js';
import { goodClaims, makeAnonymousPair, makeKey, sign } from './signing.fixture.js';
import { waitUntil } from './wait-until.js';

const signed = useSignedTokens();

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unknown = 'the token is not known to this server';

describe('a signed token', () => {
  test('makes its subject a poller of this cluster', async () => {
    const token = await sign(signed.key, goodClaims('A.Example.com'));
    expect(await authenticate(await signed.open(), token)).toEqual({
      name: 'A.Example.com',
      role: 'poller',
      clusters: ['a.example.com'],
    });
  });

  test('names clusters and role by the claims that are set', async () => {
    const principals = await signed.open({ roleClaim: 'https://roles', clusterClaim: 'cluster' });
    const claims = { ...goodClaims('robot'), role: 'admin', 'https://roles': ['x', 'poller'] };
    const several = await sign(signed.key, {
      ...claims,
      cluster: ['a.example.com', 'b.example.com'],
    });
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
    const token = await sign(signed.key, { ...goodClaims('alice@example.com'), role });
    expect(await authenticate(await signed.open(), token)).toEqual({
      name: 'alice@example.com',
      role: expected,
      clusters: null,
    });
  });

  test.each(['ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'] as const)(
    'may be signed by %s',
    async (alg) => {
      const other = await generateSigningKey(alg);
      await writeFile(signed.keysFile, renderKeySet([signed.key, other]));
      expect(await authenticate(await signed.open(), await sign(other))).toMatchObject({
        role: 'poller',
      });
    },
  );

  test('that names no key is tried with all that fit', async () => {
    const { privateKey, publicKey } = await makeAnonymousPair();
    const anonymous = await exportJWK(publicKey);
    const set = JSON.parse(renderKeySet([signed.key])) as { keys: unknown[] };
    await writeFile(signed.keysFile, JSON.stringify({ keys: [...set.keys, anonymous] }));
    const principals = await signed.open();
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
    const [principals, token] = [await signed.open(), await sign(signed.key)];
    expect(principals.authenticate(`Bearer ${token}`)).toBeInstanceOf(Promise);
    const all = Array.from({ length: 20 }, () => authenticate(principals, token));
    const [first, ...others] = await Promise.all(all);
    for (const other of others) expect(other).toBe(first);
    expect(principals.authenticate(`Bearer ${token}`)).toBe(first);
  });

  test('that was verified is refused when it expires', async () => {
    const principals = await signed.open();
    // Clocks may differ by thirty seconds.
    const exp = Math.floor(Date.now() / 1000) - 28;
    const token = await sign(signed.key, { ...goodClaims(), exp });
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
    const token = await sign(signed.key, { ...goodClaims(), ...claims });
    expect(await refuse(await signed.open(), token)).toMatch(message);
  });

  test('that another key signed, whatever it calls itself', async () => {
    const stranger = await makeKey();
    const { kid } = signed.key.jwk;
    const principals = await signed.open();
    expect(await refuse(principals, await sign(stranger))).toBe(unknown);
    expect(await refuse(principals, await sign(stranger, goodClaims(), { kid }))).toBe(unknown);
    const own = JSON.parse(renderKeySet([stranger])) as { keys: [unknown] };
    const bringing = await sign(stranger, goodClaims(), { kid, jwk: own.keys[0] });
    expect(await refuse(principals, bringing)).toBe(unknown);
  });

  test.each(['none', 'None', ''])('whose algorithm is %j', async (alg) => {
    const principals = await signed.open();
    for (const signature of ['', 'AA']) {
      const token = `${encode({ alg, kid: signed.key.jwk.kid })}.${encode(goodClaims())}.${signature}`;
      expect(await isRefused(principals, token)).toBe(true);
    }
  });

  test('that is signed by HMAC with the public key as the secret', async () => {
    const principals = await signed.open();
    const [publicJwk = {}] = (JSON.parse(renderKeySet([signed.key])) as { keys: JsonWebKey[] })
      .keys;
    const object = createPublicKey({ key: publicJwk, format: 'jwk' });
    const [pem, der] = [
      object.export({ type: 'spki', format: 'pem' }),
      object.export({ type: 'spki', format: 'der' }),
    ];
    const signedPart = `${encode({ alg: 'HS256', kid: signed.key.jwk.kid })}.${encode(goodClaims())}`;
    for (const secret of [pem, der, JSON.stringify(publicJwk)]) {
      const signature = createHmac('sha256', secret).update(signedPart).digest('base64url');
      expect(await refuse(principals, `${signedPart}.${signature}`)).toBe(unknown);
    }
  });

  test('wherever a letter of it is another', async () => {
    const [principals, token] = [await signed.open(), await sign(signed.key)];
    for (let at = 0; at < token.length; at += 1) {
      const other = token.charAt(at) === 'A' ? 'B' : 'A';
      const tampered = token.slice(0, at) + other + token.slice(at + 1);
      expect([at, await isRefused(principals, tampered)]).toEqual([at, true]);
    }
    expect(await isRefused(principals, token)).toBe(false);
  });

  test('whose signature is written in another way', async () => {
    const [principals, token] = [await signed.open(), await sign(signed.key)];
    // The last letter of 64 bytes has four bits to spare, which a lax reader would not look at.
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      const other = token.slice(0, -1) + letter;
      expect(await isRefused(principals, other)).toBe(other !== token);
    }
  });

  test('that has unknown critical parts, is no object, or is cut', async () => {
    const [principals, token] = [await signed.open(), await sign(signed.key)];
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
    const principals = await signed.open();
    const token = await sign(signed.key, { ...goodClaims(), padding: 'x'.repeat(8_000) });
    expect(() => principals.authenticate(`Bearer ${token}`)).toThrow(/longer than any/);
  });
});

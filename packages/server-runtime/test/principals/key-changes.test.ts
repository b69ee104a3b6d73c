import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../src/config/config-error.js';
import { digestToken } from '../../src/principals/credentials.js';
import { renderKeySet } from '../../src/principals/signing-key.js';
import { authenticate, isRefused, refuse, useSignedTokens } from './signed-tokens.fixture.js';
import { goodClaims, makeKey, sign } from './signing.fixture.js';
import { waitUntil } from './wait-until.js';

const signed = useSignedTokens();

describe('revoked signed tokens', () => {
  async function expectRevoked(
    claims: Readonly<Record<string, unknown>>,
    list: (token: string) => Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const revokedFile = join(signed.folder, 'revoked.yaml');
    await writeFile(revokedFile, '{}');
    const principals = await signed.open({}, { revokedFile });
    const token = await sign(signed.key, { ...goodClaims(), ...claims });
    const other = await sign(signed.key, goodClaims('b.example.com'));
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
    const revokedFile = join(signed.folder, 'revoked.yaml');
    const issued_before = new Date((now - 60) * 1000).toISOString();
    await writeFile(
      revokedFile,
      JSON.stringify({ subjects: [{ subject: 'a.example.com', issued_before }] }),
    );
    const principals = await signed.open({}, { revokedFile });
    const old = await sign(signed.key, { ...goodClaims(), iat: now - 120 });
    expect(await refuse(principals, old)).toBe('the token is revoked');
    await authenticate(principals, await sign(signed.key, { ...goodClaims(), iat: now }));
  });
});

describe('JWKS_FILE', () => {
  test('can change its keys: old and new overlap, and what a key signed goes with it', async () => {
    const [principals, next] = [await signed.open(), await makeKey()];
    const [old, fresh] = [await sign(signed.key), await sign(next)];
    await authenticate(principals, old);
    expect(await isRefused(principals, fresh)).toBe(true);
    await writeFile(signed.keysFile, renderKeySet([signed.key, next]));
    await waitUntil(async () => !(await isRefused(principals, fresh)));
    await authenticate(principals, old);
    await writeFile(signed.keysFile, renderKeySet([next]));
    await waitUntil(() => isRefused(principals, old));
    await authenticate(principals, fresh);
  });

  test('that breaks keeps the keys before', async () => {
    const principals = await signed.open();
    await writeFile(signed.keysFile, '{"keys":[]}');
    await waitUntil(() => principals.notes().length > 0);
    expect(principals.notes()[0]).toMatch(/^JWKS_FILE .*has no key that can check a signature/);
    await authenticate(principals, await sign(signed.key));
  });

  test('may hold keys that are of no use here', async () => {
    const set = JSON.parse(renderKeySet([signed.key])) as { keys: unknown[] };
    const short = makeShortRsaKey();
    const others = [
      { kty: 'EC', crv: 'secp256k1' },
      { kty: 'RSA', use: 'enc' },
      { kty: 'XY' },
      short,
    ];
    await writeFile(signed.keysFile, JSON.stringify({ keys: [...others, ...set.keys] }));
    await authenticate(await signed.open(), await sign(signed.key));
    await writeFile(signed.keysFile, JSON.stringify({ keys: others }));
    await expect(signed.open()).rejects.toThrow(/has no key that can check a signature/);
  });

  test.each([
    ['[]', /is no JSON Web Key Set/],
    ['{"keys":[1]}', /is no JSON Web Key Set/],
    ['-----BEGIN PUBLIC KEY-----', /is no JSON/],
    ['{"keys":[{"kty":"EC","d":"s3cret"}]}', /keys\[0\] is a private key: give the public ones/],
    ['{"keys":[{"kty":"oct","k":"s3cret"}]}', /keys\[0\] is a private key/],
  ])('that is %s stops the start', async (content, problem) => {
    await writeFile(signed.keysFile, content);
    const failure: unknown = await signed.open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).message).toMatch(problem);
    expect((failure as ConfigError).message).not.toContain('s3cret');
  });
});

function makeShortRsaKey(): unknown {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return publicKey.export({ format: 'jwk' });
}

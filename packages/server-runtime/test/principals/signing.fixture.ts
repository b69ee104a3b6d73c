import { generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { SignedTokenOptions } from '../../src/config/config.js';
import {
  generateSigningKey,
  importSigningKey,
  type SigningKey,
} from '../../src/principals/signing-key.js';

const issuer = 'https://issuer.example.com';
const audience = 'fleet';

/** What the tokens of these tests are checked by, keys aside. */
export const signedOptions: Omit<SignedTokenOptions, 'keys'> = {
  issuer,
  audience,
  roleClaim: 'role',
  clusterClaim: 'sub',
};

export const makeKey = (): Promise<SigningKey> => generateSigningKey('ES256');

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3_600;

/** Claims of a good token of a cluster. */
export function goodClaims(subject = 'a.example.com'): JWTPayload {
  return { iss: issuer, aud: audience, sub: subject, role: 'poller', exp: inAnHour() };
}

/** Signs claims as they are, good or not; one that is undefined is left out. */
export async function sign(
  key: SigningKey,
  claims: Readonly<Record<string, unknown>> = goodClaims(),
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { kid, alg } = key.jwk;
  return new SignJWT(claims)
    .setProtectedHeader({ alg, kid, ...header })
    .sign(await importSigningKey(key));
}

/** Signs by a key that says nothing of itself. */
export async function makeAnonymousPair(): Promise<{
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}> {
  return generateKeyPair('ES256', { extractable: true });
}

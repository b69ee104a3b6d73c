import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { signingAlgorithms, type SigningAlgorithm } from './algorithms.js';
import { FileFault } from './file-fault.js';

/** A private key, as a JSON Web Key that says its id and algorithm. */
export interface SigningKey {
  readonly jwk: JWK & { readonly kid: string; readonly alg: SigningAlgorithm };
}

/** Members of a JSON Web Key that are public (RFC 7518, section 6; RFC 8037). */
const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use'] as const;

/** Makes a key; its id is its thumbprint (RFC 7638), so two keys never share one. */
export async function generateSigningKey(alg: SigningAlgorithm): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { jwk: { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' } };
}

/**
 * Reads a key that `token keygen` wrote.
 *
 * @throws FileFault when it is none; the message holds nothing of it
 */
export function readSigningKey(text: string): SigningKey {
  const jwk = parseObject(text);
  const { kid, d } = jwk;
  const alg = signingAlgorithms.find((known) => known === jwk['alg']);
  if (typeof d !== 'string' || typeof kid !== 'string' || alg === undefined) {
    throw new FileFault(['is no private key as "token keygen" writes it']);
  }
  return { jwk: { ...jwk, kid, alg } as SigningKey['jwk'] };
}

/** @throws FileFault when the members do not make a key */
export async function importSigningKey({ jwk }: SigningKey): Promise<CryptoKey> {
  try {
    return (await importJWK(jwk, jwk.alg)) as CryptoKey;
  } catch {
    throw new FileFault(['is a private key that cannot be used: make one by "token keygen"']);
  }
}

/** @returns what JWKS_FILE holds for these keys: their public members and no other */
export function renderKeySet(keys: readonly SigningKey[]): string {
  const published = keys.map(({ jwk }) =>
    Object.fromEntries(publicMembers.flatMap((name) => (name in jwk ? [[name, jwk[name]]] : []))),
  );
  return `${JSON.stringify({ keys: published }, null, 2)}\n`;
}

function parseObject(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

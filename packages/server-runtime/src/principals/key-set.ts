import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet } from 'jose';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { FileFault } from './file-fault.js';

/** Public keys that signed tokens are checked with. */
export interface KeySet {
  readonly resolve: LocalJWKSet;
  /** How many keys are of a kind that is not used here. */
  readonly ignored: number;
}

/** A token that names no key is tried with all that fit it. */
const keysAtMost = 100;
const shortestRsaKey = 2048;
const curves = new Set(['P-256', 'P-384', 'P-521', 'Ed25519']);

/**
 * Reads a JSON Web Key Set (RFC 7517). Keys that cannot check a signature by an algorithm that is
 * taken here are left out: identity providers list those for encryption beside.
 *
 * @throws FileFault when there is no key to use, or one that is to be secret
 */
export function readKeySet(text: string): KeySet {
  const listed = parseKeys(text);
  const keys = listed.filter((key) => isUsable(key));
  if (keys.length === 0) {
    throw new FileFault(['has no key that can check a signature: give EC, RSA or Ed25519 keys']);
  }
  return {
    resolve: createLocalJWKSet({ keys } as unknown as JSONWebKeySet),
    ignored: listed.length - keys.length,
  };
}

function parseKeys(text: string): readonly JsonObject[] {
  const set = parseJson(text);
  const keys = isJsonObject(set) ? set['keys'] : undefined;
  if (!Array.isArray(keys) || !keys.every((key) => isJsonObject(key))) {
    throw new FileFault(['is no JSON Web Key Set: write { "keys": [ … ] }']);
  }
  if (keys.length > keysAtMost) {
    throw new FileFault([`has more than ${String(keysAtMost)} keys: leave out the old ones`]);
  }
  const secret = keys.findIndex((key) => 'd' in key || 'k' in key);
  if (secret >= 0) {
    throw new FileFault([`keys[${String(secret)}] is a private key: give the public ones only`]);
  }
  return keys;
}

function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new FileFault(['is no JSON: write { "keys": [ … ] }']);
  }
}

function isUsable(key: JsonObject): boolean {
  const { use, kty, crv } = key;
  if ((use !== undefined && use !== 'sig') || (kty !== 'RSA' && !curves.has(String(crv)))) {
    return false;
  }
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: key as JsonWebKey, format: 'jwk' });
    return kty !== 'RSA' || (asymmetricKeyDetails?.modulusLength ?? 0) >= shortestRsaKey;
  } catch {
    return false;
  }
}

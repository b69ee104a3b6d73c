import { errors, jwtVerify, type CryptoKey, type JWTPayload, type JWTVerifyResult } from 'jose';
import type { SignedTokenOptions } from '../config/config.js';
import { Problem } from '../problem.js';
import { signingAlgorithms } from './algorithms.js';
import { parseDnsName } from './cluster-pattern.js';
import { digestToken, unauthorized, unknownToken } from './credentials.js';
import type { KeySet } from './key-set.js';
import type { KeySource } from './key-source.js';
import { parseName } from './member-reader.js';
import { reservedNames, roles, type Principal, type Role } from './principal.js';
import type { Revocations } from './revocations.js';
import { VerifiedTokens } from './verified-tokens.js';

/** What is not of this form costs nothing more. */
const signedForm = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/;

/** By how many seconds clocks may differ. */
const leeway = 30;

/** Five fleets of ten thousand; a token takes some 300 bytes. */
const capacity = 50_000;

/** How many requests wait for new keys at a time. */
const mostWaiting = 200;

/** What signed tokens are checked by. */
export interface SignedTokenContext {
  readonly options: SignedTokenOptions;
  readonly keys: KeySource;
  /** @returns the list that is in force */
  readonly revocations: () => Revocations;
}

/** Tokens that somebody else, or `token issue`, has signed (JWT, RFC 7519; BCP 225). */
export class SignedTokens {
  readonly #context: SignedTokenContext;
  readonly #verified = new VerifiedTokens(capacity);
  readonly #pending = new Map<string, Promise<Principal>>();
  #waiting = 0;
  /** Grows when what was verified before counts no more. */
  #generation = 0;

  constructor(context: SignedTokenContext) {
    this.#context = context;
  }

  /** @returns the principal of a token that was verified and has not expired */
  find(digest: string): Principal | undefined {
    return this.#verified.find(digest);
  }

  /** Verifies every token again: keys or revocations are others. */
  forget(): void {
    this.#generation += 1;
    this.#verified.clear();
  }

  /**
   * Verifies a token; once, when it comes in several requests at a time.
   *
   * @throws Problem `unauthorized`, or `keys_unavailable` when there were no keys yet
   */
  verify(token: string, digest: string): Promise<Principal> {
    if (!signedForm.test(token)) throw unknownToken();
    const pending = this.#pending.get(digest) ?? this.#verify(token, digest);
    this.#pending.set(digest, pending);
    return pending.finally(() => this.#pending.delete(digest));
  }

  async #verify(token: string, digest: string): Promise<Principal> {
    const generation = this.#generation;
    const payload = await this.#checkSignature(token);
    const principal = readPrincipal(payload, this.#context.options);
    this.#refuseRevoked(payload, token, digest);
    if (generation !== this.#generation) return this.#verify(token, digest);
    this.#verified.add(digest, principal, (Number(payload.exp) + leeway) * 1000);
    return principal;
  }

  /** An unknown key may be one that has come since. */
  async #checkSignature(token: string): Promise<JWTPayload> {
    const { keys, options } = this.#context;
    if (keys.current() === null) await this.#refreshKeys();
    const before = requireKeys(keys);
    try {
      return await checkWith(before, token, options);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw explain(error);
    }
    await this.#refreshKeys();
    const after = requireKeys(keys);
    if (after === before) throw unknownToken();
    return checkWith(after, token, options).catch((error: unknown) => {
      throw explain(error);
    });
  }

  /** Strangers can name keys that nobody has: not all who do may wait for what a provider says. */
  async #refreshKeys(): Promise<void> {
    if (this.#waiting >= mostWaiting) return;
    this.#waiting += 1;
    try {
      await this.#context.keys.refresh?.();
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Whoever holds an ECDSA signature can make another that is good as well: see `token hash`. */
  #refuseRevoked({ sub = '', jti, iat }: JWTPayload, token: string, digest: string): void {
    const signedPart = token.slice(0, token.lastIndexOf('.'));
    const held = {
      subject: sub,
      digests: [digest, digestToken(signedPart)],
      jti,
      issuedAt: iat === undefined ? undefined : iat * 1000,
    };
    if (!this.#context.revocations().covers(held)) return;
    throw unauthorized('the token is revoked', 'invalid_token');
  }
}

function requireKeys(keys: KeySource): KeySet {
  const current = keys.current();
  if (current !== null) return current;
  const message = 'the keys that signed tokens are checked with are not there yet: try again later';
  throw new Problem('keys_unavailable', message);
}

async function checkWith(
  { resolve }: KeySet,
  token: string,
  { issuer, audience }: SignedTokenOptions,
): Promise<JWTPayload> {
  const options = {
    issuer,
    audience,
    algorithms: [...signingAlgorithms],
    clockTolerance: leeway,
    requiredClaims: ['exp', 'sub'],
  };
  refuseLooseEncoding(token);
  try {
    return (await jwtVerify(token, resolve, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    return tryKeys(error, (key) => jwtVerify(token, key, options));
  }
}

/** A token that names no key is tried with each that fits. */
async function tryKeys(
  keys: errors.JWKSMultipleMatchingKeys,
  check: (key: CryptoKey) => Promise<JWTVerifyResult>,
): Promise<JWTPayload> {
  for await (const key of keys) {
    try {
      return (await check(key)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

/** Bits that the encoding leaves over would give one token many digests. */
function refuseLooseEncoding(token: string): void {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  if (Buffer.from(signature, 'base64url').toString('base64url') !== signature) {
    throw new errors.JWSInvalid();
  }
}

/** Claims are looked at after the signature: only a holder of a real token hears of them. */
function explain(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) {
    return unauthorized('the token has expired', 'invalid_token');
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return refuseClaim(error.claim, 'is missing or not what this server takes');
  }
  return error instanceof errors.JOSEError ? unknownToken() : error;
}

function readPrincipal(payload: JWTPayload, options: SignedTokenOptions): Principal {
  const name = parseName(payload.sub ?? '');
  if (name === undefined || reservedNames.has(name)) {
    throw refuseClaim('sub', 'is no name that a principal may have');
  }
  const role = findRole(payload[options.roleClaim]);
  if (role === undefined) throw refuseClaim(options.roleClaim, `is none of ${roles.join(', ')}`);
  const clusters = role === 'poller' ? readClusters(payload, options.clusterClaim) : null;
  return { name, role, clusters };
}

/** Identity providers list roles; of several the one counts that may do most. */
function findRole(claim: unknown): Role | undefined {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return roles.findLast((role) => named.includes(role));
}

/** Names and no patterns: a subject that somebody chose must not stand for others. */
function readClusters(payload: JWTPayload, claim: string): readonly string[] {
  const value = payload[claim];
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  const clusters = named.flatMap((name) => (typeof name === 'string' && parseDnsName(name)) || []);
  if (clusters.length === 0 || clusters.length < named.length) {
    throw refuseClaim(claim, 'names no cluster');
  }
  return clusters;
}

function refuseClaim(claim: string, problem: string): Problem {
  return unauthorized(`the token's claim '${claim}' ${problem}`, 'invalid_token');
}

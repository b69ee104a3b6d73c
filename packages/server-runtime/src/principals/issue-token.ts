import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { importSigningKey, type SigningKey } from './signing-key.js';
import type { Role } from './principal.js';

/** What a token says. */
export interface TokenClaims {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly role: Role;
  /** DNS name of a poller's cluster; null for others. */
  readonly cluster: string | null;
  readonly roleClaim: string;
  readonly clusterClaim: string;
  /** How long it lasts, in seconds. */
  readonly lifetime: number;
}

/** A signed token, and by what it is known. */
export interface IssuedToken {
  readonly token: string;
  readonly jti: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

/** @throws FileFault when the key cannot be used */
export async function issueToken(key: SigningKey, claims: TokenClaims): Promise<IssuedToken> {
  const { kid, alg } = key.jwk;
  const now = Math.floor(Date.now() / 1000);
  const expires = now + claims.lifetime;
  const jti = randomUUID();
  const { cluster, clusterClaim, roleClaim, role } = claims;
  const named = cluster !== null && clusterClaim !== 'sub' ? { [clusterClaim]: cluster } : {};
  const token = await new SignJWT({ ...named, [roleClaim]: role })
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(claims.issuer)
    .setAudience(claims.audience)
    .setSubject(claims.subject)
    .setJti(jti)
    .setIssuedAt(now)
    .setExpirationTime(expires)
    .sign(await importSigningKey(key));
  return { token, jti, expires: new Date(expires * 1000).toISOString() };
}

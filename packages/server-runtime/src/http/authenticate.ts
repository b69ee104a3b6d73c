import { hash, timingSafeEqual } from 'node:crypto';

import { Problem } from '../problem.js';
import type { Principal, PrincipalSource } from '../principals/principal.js';

/** The bearer tokens of a service. */
export interface Tokens {
  /** Lets its holder read and poll. */
  readonly readToken: string;
  /** Lets its holder read, poll and write; may be the same as the read token. */
  readonly writeToken: string;
}

/** RFC 9110, 11.4, with every visible character in the token: tokens are chosen by operators. */
const bearerCredentials = /^bearer +([\x21-\x7e]+) *$/i;
const bearerScheme = /^bearer(?![^\s])/i;

const reader: Principal = { name: 'read-token', role: 'reader', clusters: null };
const admin: Principal = { name: 'write-token', role: 'admin', clusters: null };

/**
 * Makes the token check. Both tokens are always compared, and their digests instead of them,
 * so that time tells nothing about what a token holds, its length included.
 */
export function createTokenSource({ readToken, writeToken }: Tokens): PrincipalSource {
  const readDigest = digest(readToken);
  const writeDigest = digest(writeToken);
  return {
    authenticate(header) {
      const given = digest(readCredentials(header));
      const mayRead = timingSafeEqual(given, readDigest);
      const mayWrite = timingSafeEqual(given, writeDigest);
      if (mayWrite) return admin;
      if (mayRead) return reader;
      throw unauthorized('the token is not known to this server', 'invalid_token');
    },
    notes: () => [],
    close: () => undefined,
  };
}

function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** No error code for a request without bearer credentials (RFC 6750, section 3.1). */
function readCredentials(header: string | undefined): string {
  const token = header === undefined ? undefined : bearerCredentials.exec(header)?.[1];
  if (token !== undefined) {
    return token;
  }
  throw header !== undefined && bearerScheme.test(header)
    ? unauthorized('the Authorization header must be: Bearer <token>', 'invalid_request')
    : unauthorized('a token is needed: send the header Authorization: Bearer <token>');
}

function unauthorized(message: string, error?: string): Problem {
  const challenge = 'Bearer realm="flux-resourceset"';
  return new Problem('unauthorized', message, [], {
    'WWW-Authenticate': error === undefined ? challenge : `${challenge}, error="${error}"`,
  });
}

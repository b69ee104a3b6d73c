import { hash, timingSafeEqual } from 'node:crypto';

import { Problem } from '../problem.js';
import type { Actor } from '../store/store.js';

/** What a request wants to do. */
export type Access = 'read' | 'write';

/** The bearer tokens of a service. */
export interface Tokens {
  /** Lets its holder read and poll. */
  readonly readToken: string;
  /** Lets its holder read, poll and write; may be the same as the read token. */
  readonly writeToken: string;
}

/** Tells who sends a request. */
export interface Authenticator {
  /**
   * @param header - the `Authorization` header
   * @returns who it is
   * @throws Problem `unauthorized` with a `WWW-Authenticate` challenge (RFC 6750, section 3)
   */
  authenticate(header: string | undefined, access: Access): Actor;
}

/** RFC 9110, 11.4, with every visible character in the token: tokens are chosen by operators. */
const bearerCredentials = /^bearer +([\x21-\x7e]+) *$/i;
const bearerScheme = /^bearer(?![^\s])/i;

const readActor: Actor = { name: 'read-token' };
const writeActor: Actor = { name: 'write-token' };

/**
 * Makes the token check. Both tokens are always compared, and their digests instead of them,
 * so that time tells nothing about what a token holds, its length included.
 */
export function createAuthenticator({ readToken, writeToken }: Tokens): Authenticator {
  const readDigest = digest(readToken);
  const writeDigest = digest(writeToken);
  return {
    authenticate(header, access) {
      const given = digest(readCredentials(header));
      const mayRead = timingSafeEqual(given, readDigest);
      const mayWrite = timingSafeEqual(given, writeDigest);
      return selectActor(mayRead, mayWrite, access);
    },
  };
}

function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

function selectActor(mayRead: boolean, mayWrite: boolean, access: Access): Actor {
  if (access === 'read' && mayRead) {
    return readActor;
  }
  if (mayWrite) {
    return writeActor;
  }
  throw mayRead
    ? unauthorized('this token may read only: send the write token', 'insufficient_scope')
    : unauthorized('the token is not known to this server', 'invalid_token');
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

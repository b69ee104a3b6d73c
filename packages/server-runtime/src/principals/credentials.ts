import { hash } from 'node:crypto';
import { Problem } from '../problem.js';

/** RFC 9110, 11.4, with every visible character in the token: tokens are chosen by operators. */
const bearerCredentials = /^bearer +([\x21-\x7e]+) *$/i;
const bearerScheme = /^bearer(?![^\s])/i;

/** Longer headers hold no token of ours and are refused before anything is computed from them. */
const longestHeader = 8_192;

/**
 * Reads the bearer token of a request.
 *
 * @throws Problem `unauthorized`; without an error code when there are no bearer credentials
 *   (RFC 6750, section 3.1)
 */
export function readCredentials(header: string | undefined): string {
  if (header === undefined) throw missing();
  if (header.length > longestHeader) {
    throw unauthorized('the token is longer than any of this server', 'invalid_token');
  }
  const token = bearerCredentials.exec(header)?.[1];
  if (token !== undefined) return token;
  throw bearerScheme.test(header)
    ? unauthorized('the Authorization header must be: Bearer <token>', 'invalid_request')
    : missing();
}

/**
 * The name by which a token is known: SHA-256 in lower-case hexadecimal. Tokens are looked up by
 * it and never compared themselves. A look-up in a map is not constant in time, but tells nothing:
 * a token that is nearly right has a digest that is entirely different, so no sender can come
 * nearer by trying, and a map compares digests only where V8's hashes of them, which are seeded
 * anew in every process, are the same.
 */
export function digestToken(token: string): string {
  return hash('sha256', token);
}

/** @returns the 401 for a token that is wrong or, without an error code, missing */
export function unauthorized(message: string, error?: string): Problem {
  return new Problem('unauthorized', message, [], challenge(error));
}

export function unknownToken(): Problem {
  return unauthorized('the token is not known to this server', 'invalid_token');
}

/** What a refusal tells the client to send (RFC 6750, section 3). */
export function challenge(error?: string): Readonly<Record<string, string>> {
  const realm = 'Bearer realm="flux-resourceset"';
  return { 'WWW-Authenticate': error === undefined ? realm : `${realm}, error="${error}"` };
}

function missing(): Problem {
  return unauthorized('a token is needed: send the header Authorization: Bearer <token>');
}

import type { TokenOptions } from '../config/config.js';
import { digestToken, unauthorized } from './credentials.js';
import { readTokenName, writeTokenName, type Principal } from './principal.js';
import type { Revocations } from './revocations.js';
import type { FileToken } from './token-file.js';

const readPrincipal: Principal = { name: readTokenName, role: 'reader', clusters: null };
const writePrincipal: Principal = { name: writeTokenName, role: 'admin', clusters: null };

/** How many expired tokens are named in a note. */
const namedAtMost = 10;

interface FixedToken extends FileToken {
  readonly isRevoked: boolean;
}

/** The tokens that variables and TOKENS_FILE list, by their digests. */
export class FixedTokens {
  readonly #byDigest: ReadonlyMap<string, FixedToken>;

  constructor(tokens: readonly FileToken[], revocations: Revocations) {
    this.#byDigest = new Map(tokens.map((token) => [token.sha256, judge(token, revocations)]));
  }

  /**
   * @returns undefined when no such token is listed
   * @throws Problem `unauthorized` for one that has expired or was revoked
   */
  find(digest: string): Principal | undefined {
    const token = this.#byDigest.get(digest);
    if (token === undefined) return undefined;
    if (token.isRevoked) throw unauthorized('the token is revoked', 'invalid_token');
    if (Date.now() >= token.expires) throw unauthorized('the token has expired', 'invalid_token');
    return token.principal;
  }

  /** @returns a line when tokens have expired, which can be taken out */
  describeExpired(): string | null {
    const now = Date.now();
    const names = [...this.#byDigest.values()]
      .filter(({ expires }) => now >= expires)
      .map(({ principal }) => principal.name);
    const listed = [...new Set(names)].slice(0, namedAtMost).join(', ');
    return names.length === 0
      ? null
      : `TOKENS_FILE lists ${String(names.length)} tokens that have expired, of: ${listed}`;
  }
}

/** The tokens of AUTH_TOKEN and CRUD_AUTH_TOKEN; where they are the same, it is the admin's. */
export function listVariableTokens({ read, write }: TokenOptions): readonly FileToken[] {
  const given = [
    { token: read, principal: readPrincipal },
    { token: write, principal: writePrincipal },
  ];
  return given.flatMap(({ token, principal }) =>
    token === null ? [] : [{ principal, sha256: digestToken(token.reveal()), expires: Infinity }],
  );
}

function judge(token: FileToken, revocations: Revocations): FixedToken {
  const held = { subject: token.principal.name, digests: [token.sha256] };
  return { ...token, isRevoked: revocations.covers(held) };
}

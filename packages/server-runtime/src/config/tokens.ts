import { resolve } from 'node:path';
import type { ApiMode, ListenAddress, TokenOptions } from './config.js';
import { isLoopback } from './listen-address.js';
import { Secret } from './secret.js';
import { readSignedTokens } from './signed-tokens.js';
import type { VariableReader } from './variables.js';

/** The tokens of the demo. Everybody knows them, so they open nothing but this machine. */
export const demoReadToken = 'demo-read-token';
export const demoWriteToken = 'demo-write-token';

/** Visible ASCII: anything else cannot stand in an `Authorization` header unharmed (RFC 9110). */
const tokenForm = /^[\x21-\x7e]+$/;

/** What lets others in than the holders of AUTH_TOKEN and CRUD_AUTH_TOKEN. */
const otherSources = ['TOKENS_FILE', 'JWKS_FILE', 'JWKS_URL'];

/** What the meaning of the tokens depends on. */
interface TokenContext {
  readonly mode: ApiMode;
  readonly listen: ListenAddress;
  readonly cwd: string;
}

/**
 * Reads AUTH_TOKEN, CRUD_AUTH_TOKEN, TOKENS_FILE, REVOKED_FILE, and what says which signed tokens
 * are taken; notes what is wrong without showing a token.
 */
export function readTokens(variables: VariableReader, context: TokenContext): TokenOptions {
  const read = readToken(variables, 'AUTH_TOKEN', context.listen);
  const write = readToken(variables, 'CRUD_AUTH_TOKEN', context.listen);
  const tokensFile = readPath(variables, 'TOKENS_FILE', context.cwd);
  const revokedFile = readPath(variables, 'REVOKED_FILE', context.cwd);
  const signed = readSignedTokens(variables, context.cwd);
  const hasOthers = otherSources.some((name) => variables.find(name) !== undefined);
  if (read === null && !hasOthers) {
    const advice = 'set it to the token that clusters send, or give TOKENS_FILE or JWKS_FILE';
    variables.refuse('AUTH_TOKEN', 'is not set', advice);
  }
  // Where others may be let in to write there is no need for the read token to be the one.
  const fallback = context.mode === 'crud' && !hasOthers ? read : null;
  requireWriteToken(variables, context.mode, { read, write, fallback });
  return { read, write: write ?? fallback, tokensFile, revokedFile, signed };
}

function readPath(variables: VariableReader, name: string, cwd: string): string | null {
  const path = variables.find(name);
  return path === undefined ? null : resolve(cwd, path);
}

/** Refuses what would let every cluster write, where REQUIRE_WRITE_TOKEN says so. */
function requireWriteToken(
  variables: VariableReader,
  mode: ApiMode,
  { read, write, fallback }: Readonly<Record<'read' | 'write' | 'fallback', Secret | null>>,
): void {
  const required = variables.choose('REQUIRE_WRITE_TOKEN', ['true', 'false'], 'false');
  if (required !== 'true' || mode !== 'crud') return;
  const advice = 'set it to a token that no cluster holds; REQUIRE_WRITE_TOKEN=true asks for it';
  if (write === null && fallback !== null) {
    variables.refuse('CRUD_AUTH_TOKEN', 'is not set', advice);
  } else if (write !== null && write.reveal() === read?.reveal()) {
    variables.refuse('CRUD_AUTH_TOKEN', 'is the same as AUTH_TOKEN', advice);
  }
}

function readToken(variables: VariableReader, name: string, listen: ListenAddress): Secret | null {
  const token = variables.find(name);
  if (token === undefined) return null;
  if (!tokenForm.test(token)) {
    variables.refuse(
      name,
      'has a space, a control character or one beyond ASCII',
      'use letters, digits and signs only, such as the output of: openssl rand -hex 32',
    );
  }
  if ((token === demoReadToken || token === demoWriteToken) && !isLoopback(listen)) {
    variables.refuse(
      name,
      'is a demo token, which everybody knows',
      'set one of your own, or listen on this machine only with LISTEN_ADDR=127.0.0.1:8080',
    );
  }
  return new Secret(token);
}

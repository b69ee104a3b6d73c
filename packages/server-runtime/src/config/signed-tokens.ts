import { resolve } from 'node:path';
import type { KeySetPlace, SignedTokenOptions } from './config.js';
import type { VariableReader } from './variables.js';

/** Variables that mean nothing without a key set. */
const companions = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_ROLE_CLAIM', 'JWT_CLUSTER_CLAIM'] as const;

/**
 * Reads JWKS_FILE or JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, JWT_ROLE_CLAIM and JWT_CLUSTER_CLAIM.
 *
 * @returns null when no signed tokens are taken, or after noting what is wrong
 */
export function readSignedTokens(
  variables: VariableReader,
  cwd: string,
): SignedTokenOptions | null {
  const keys = readPlace(variables, cwd);
  if (keys === null) {
    refuseCompanions(variables);
    return null;
  }
  const issuer = requireVariable(variables, 'JWT_ISSUER', 'the `iss` of the tokens to take');
  const audience = requireVariable(variables, 'JWT_AUDIENCE', 'the `aud` of the tokens to take');
  return keys === undefined ? null : { keys, issuer, audience, ...readClaimNames(variables) };
}

/** What signed tokens are made with and read by; `token issue` takes them from here as well. */
export function readClaimNames(
  variables: VariableReader,
): Pick<SignedTokenOptions, 'roleClaim' | 'clusterClaim'> {
  return {
    roleClaim: variables.find('JWT_ROLE_CLAIM') ?? 'role',
    clusterClaim: variables.find('JWT_CLUSTER_CLAIM') ?? 'sub',
  };
}

/** @returns null when there is none, undefined after noting what is wrong */
function readPlace(variables: VariableReader, cwd: string): KeySetPlace | null | undefined {
  const [file, url] = [variables.find('JWKS_FILE'), variables.find('JWKS_URL')];
  if (file !== undefined && url !== undefined) {
    return void variables.refuse('JWKS_URL', 'is set beside JWKS_FILE', 'leave one of them out');
  }
  if (file !== undefined) return { kind: 'file', path: resolve(cwd, file) };
  return url === undefined ? null : readUrl(variables, url);
}

/** Whoever can change the keys on their way can sign tokens: no plain HTTP but on this machine. */
function readUrl(variables: VariableReader, text: string): KeySetPlace | undefined {
  const url = URL.parse(text);
  const refuse = (problem: string, advice: string): undefined =>
    void variables.refuse('JWKS_URL', problem, advice);
  if (url === null) return refuse('is no URL', 'write https://HOST/PATH of the key set');
  if (url.username !== '' || url.password !== '') {
    return refuse('has a user or a password', 'name a key set that is public, as key sets are');
  }
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)) {
    return { kind: 'url', url };
  }
  return refuse(`is ${url.protocol} to another machine`, 'write https://, or a loopback address');
}

function requireVariable(variables: VariableReader, name: string, meaning: string): string {
  const value = variables.find(name);
  if (value === undefined) variables.refuse(name, 'is not set', `set it to ${meaning}`);
  return value ?? '';
}

function refuseCompanions(variables: VariableReader): void {
  for (const name of companions) {
    if (variables.find(name) === undefined) continue;
    const advice = 'name the public keys, or leave it out';
    variables.refuse(name, 'is set without JWKS_FILE or JWKS_URL', advice);
  }
}

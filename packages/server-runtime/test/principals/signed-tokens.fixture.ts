import { afterEach, beforeEach } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedTokenOptions, TokenOptions } from '../../src/config/config.js';
import type { Principal, PrincipalSource } from '../../src/principals/principal.js';
import { renderKeySet, type SigningKey } from '../../src/principals/signing-key.js';
import { Problem } from '../../src/problem.js';
import { openTestPrincipals } from './principals.fixture.js';
import { makeKey, signedOptions } from './signing.fixture.js';

/** A folder with a key set, and what opens principals by it; use it within tests only. */
export interface SignedFixture {
  readonly folder: string;
  readonly keysFile: string;
  readonly key: SigningKey;
  open(
    signed?: Partial<SignedTokenOptions>,
    others?: Partial<TokenOptions>,
  ): Promise<PrincipalSource>;
}

/** Makes a new one before each test, and closes what it opened after it. */
export function useSignedTokens(): SignedFixture {
  const opened: PrincipalSource[] = [];
  let folder: string;
  let key: SigningKey;
  const keysFile = (): string => join(folder, 'keys.json');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signed-test-'));
    key = await makeKey();
    await writeFile(keysFile(), renderKeySet([key]));
  });
  afterEach(async () => {
    for (const principals of opened.splice(0)) principals.close();
    await rm(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get keysFile() {
      return keysFile();
    },
    get key() {
      return key;
    },
    async open(signed = {}, others = {}) {
      const keys = { kind: 'file', path: keysFile() } as const;
      const options = { signed: { ...signedOptions, keys, ...signed }, ...others };
      const principals = await openTestPrincipals(options);
      opened.push(principals);
      return principals;
    },
  };
}

export const authenticate = async (
  principals: PrincipalSource,
  token: string,
): Promise<Principal> => principals.authenticate(`Bearer ${token}`);

/** @returns the message of the 401 */
export async function refuse(principals: PrincipalSource, token: string): Promise<string> {
  const outcome: unknown = await authenticate(principals, token).catch((error: unknown) => error);
  if (outcome instanceof Problem && outcome.status === 401) return outcome.message;
  throw outcome instanceof Error ? outcome : new Error(`${token} was accepted`);
}

export const isRefused = (principals: PrincipalSource, token: string): Promise<boolean> =>
  authenticate(principals, token).then(
    () => false,
    () => true,
  );

import type { TokenOptions } from '../../src/config/config.js';
import { Secret } from '../../src/config/secret.js';
import { createLogger } from '../../src/log/log.js';
import { openPrincipals, type PrincipalTiming } from '../../src/principals/open-principals.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { collectLines } from './collect-lines.js';

/** Quick, so that a test need not wait for a second to pass. */
export const quickTiming: PrincipalTiming = {
  fileInterval: 20,
  remoteKeys: { timeout: 500, lifetime: 100, pause: 25 },
};

const nothing: TokenOptions = {
  read: null,
  write: null,
  tokensFile: null,
  revokedFile: null,
  signed: null,
};

/** The tokens of AUTH_TOKEN and CRUD_AUTH_TOKEN. */
export function variableTokens(read: string, write: string): Pick<TokenOptions, 'read' | 'write'> {
  return { read: new Secret(read), write: new Secret(write) };
}

/** Opens what the options name, with quick timing; its log goes to `lines`. */
export function openTestPrincipals(
  options: Partial<TokenOptions>,
  lines: string[] = [],
  timing: PrincipalTiming = quickTiming,
): Promise<PrincipalSource> {
  const logger = createLogger('info', collectLines(lines));
  return openPrincipals({ ...nothing, ...options }, logger, timing);
}

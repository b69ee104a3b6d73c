import type { OidcOptions } from '@flux-resourceset/contract';
import type { ApiMode, SignedTokenOptions, UiConfig } from './config.js';
import type { VariableReader } from './variables.js';

/** What an access token is asked for with, where UI_OIDC_SCOPE does not say. */
const defaultScope = 'openid profile';

/**
 * Reads UI, UI_OIDC_ISSUER, UI_OIDC_CLIENT_ID and UI_OIDC_SCOPE.
 *
 * @param signed - what signed tokens are taken: those of a provider are
 * @returns null where no page is served
 */
export function readUi(
  variables: VariableReader,
  mode: ApiMode,
  signed: SignedTokenOptions | null,
): UiConfig | null {
  const isOn = variables.choose('UI', ['on', 'off'], 'on') === 'on';
  const oidc = readOidc(variables, signed);
  return isOn && mode === 'crud' ? { oidc } : null;
}

function readOidc(
  variables: VariableReader,
  signed: SignedTokenOptions | null,
): OidcOptions | null {
  const clientId = variables.find('UI_OIDC_CLIENT_ID');
  if (clientId === undefined) return refuseCompanions(variables);
  if (signed === null) {
    const advice = 'set JWKS_URL and JWT_ISSUER to the provider, or leave it out';
    variables.refuse('UI_OIDC_CLIENT_ID', 'is set, but no signed tokens are taken', advice);
    return null;
  }
  const issuer = variables.find('UI_OIDC_ISSUER') ?? signed.issuer;
  if (!isSafeIssuer(issuer)) {
    const advice = 'write the https:// URL of the provider, or one of this machine';
    variables.refuse('UI_OIDC_ISSUER', `is '${issuer}'`, advice);
  }
  return { issuer, clientId, scope: variables.find('UI_OIDC_SCOPE') ?? defaultScope };
}

function refuseCompanions(variables: VariableReader): null {
  for (const name of ['UI_OIDC_ISSUER', 'UI_OIDC_SCOPE']) {
    if (variables.find(name) === undefined) continue;
    variables.refuse(name, 'is set without UI_OIDC_CLIENT_ID', 'set both, or neither');
  }
  return null;
}

/** The page is let talk to it, and is sent there: no plain HTTP but on this machine. */
function isSafeIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return false;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
}

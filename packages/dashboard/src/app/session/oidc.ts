import type { OidcOptions } from '@flux-resourceset/contract';
import { pageUrl } from '../api/places.js';

/*
 * The authorization code flow with PKCE (RFC 7636), as a public client: what is sent through the
 * address is a code that is of no use without the verifier, which stays in this tab.
 */

const pendingKey = 'flux-resourceset.sign-in';

interface Pending {
  readonly state: string;
  readonly verifier: string;
  /** Address to come back to. */
  readonly from: string;
}

interface Provider {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** Where the provider sends people back to: to be registered there. */
const redirectUri = pageUrl.href;

/** Leads to the provider. @throws Error when it cannot be asked where to */
export async function beginSignIn(options: OidcOptions): Promise<void> {
  const { authorization_endpoint: endpoint } = await discover(options);
  const pending = { state: random(), verifier: random(), from: location.href };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  const url = new URL(endpoint);
  const parameters = {
    response_type: 'code',
    client_id: options.clientId,
    redirect_uri: redirectUri,
    scope: options.scope,
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  location.assign(url);
}

/** Whether the provider has sent somebody here. */
export function isReturning(): boolean {
  const { searchParams } = new URL(location.href);
  return sessionStorage.getItem(pendingKey) !== null && searchParams.has('state');
}

/**
 * Exchanges the code for a token, and clears the address of it first.
 *
 * @throws Error with what the provider says, or when this is no answer to what this tab asked
 */
export async function finishSignIn(options: OidcOptions): Promise<string> {
  const answer = new URL(location.href).searchParams;
  const pending = JSON.parse(sessionStorage.getItem(pendingKey) ?? 'null') as Pending | null;
  sessionStorage.removeItem(pendingKey);
  history.replaceState(null, '', pending?.from ?? redirectUri);
  if (pending === null || answer.get('state') !== pending.state) {
    throw new Error('The answer of the provider is not to a question of this tab: sign in again.');
  }
  const code = answer.get('code');
  if (code === null) {
    throw new Error(answer.get('error_description') ?? answer.get('error') ?? 'no code came');
  }
  return exchange(options, code, pending.verifier);
}

async function exchange(options: OidcOptions, code: string, verifier: string): Promise<string> {
  const { token_endpoint: endpoint } = await discover(options);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: options.clientId,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    code,
  });
  const answer = await fetch(endpoint, { method: 'POST', body, credentials: 'omit' });
  const tokens = (await answer.json()) as Readonly<Record<string, unknown>>;
  const token = tokens['access_token'];
  if (!answer.ok || typeof token !== 'string') {
    throw new Error(`The provider gave no token: ${String(tokens['error'] ?? answer.status)}`);
  }
  return token;
}

async function discover({ issuer }: OidcOptions): Promise<Provider> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { credentials: 'omit' }).catch(() => null);
  if (answer?.ok !== true) throw new Error(`The provider ${issuer} cannot be reached.`);
  return (await answer.json()) as Provider;
}

function random(): string {
  return encode(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(verifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(verifier);
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Base64url (RFC 4648, 5) without padding. */
function encode(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

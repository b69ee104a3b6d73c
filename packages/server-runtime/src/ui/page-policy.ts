import type { UiConfig } from '../config/config.js';

/**
 * What the page may do: scripts and styles of this server alone, none that are written into the page,
 * and no other host but the provider that its users sign in with. Pictures may be written into styles.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function formatPagePolicy({ oidc }: UiConfig): string {
  const provider = oidc === null ? '' : ` ${new URL(oidc.issuer).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${provider}`,
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

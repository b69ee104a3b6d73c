import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';

const read = (environment: Record<string, string>): Config =>
  readConfig({ AUTH_TOKEN: 's3cret-token', ...environment }, '/srv/app');

/** @returns the problems that the environment is refused for */
function refuse(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('the environment was accepted');
}

describe('the page for operators', () => {
  const signed = {
    JWKS_URL: 'https://login.example/keys',
    JWT_ISSUER: 'https://login.example/realm',
    JWT_AUDIENCE: 'fleet',
  };
  const crud = { API_MODE: 'crud' };

  test('is there in crud mode, and only there, unless it is switched off', () => {
    expect(read(crud).ui).toEqual({ oidc: null });
    expect(read({ ...crud, UI: 'off' }).ui).toBeNull();
    expect(read({}).ui).toBeNull();
    expect(refuse({ ...crud, UI: 'no' })).toEqual(["UI is 'no': write on or off"]);
  });

  test('sends people to the issuer of the tokens that are taken, or to another', () => {
    const client = { ...crud, ...signed, UI_OIDC_CLIENT_ID: 'page' };
    const oidc = { issuer: signed.JWT_ISSUER, clientId: 'page', scope: 'openid profile' };
    expect(read(client).ui).toEqual({ oidc });
    const own = { UI_OIDC_ISSUER: 'http://127.0.0.1:9/', UI_OIDC_SCOPE: 'openid fleet' };
    expect(read({ ...client, ...own }).ui?.oidc).toMatchObject({
      issuer: 'http://127.0.0.1:9/',
      scope: 'openid fleet',
    });
  });

  test.each([
    [{ UI_OIDC_CLIENT_ID: 'page' }, 'no signed tokens are taken'],
    [{ UI_OIDC_ISSUER: 'https://x.example' }, 'is set without UI_OIDC_CLIENT_ID'],
    [{ UI_OIDC_SCOPE: 'openid' }, 'is set without UI_OIDC_CLIENT_ID'],
    [{ ...signed, UI_OIDC_CLIENT_ID: 'page', UI_OIDC_ISSUER: 'http://x.example' }, 'https://'],
    [{ ...signed, UI_OIDC_CLIENT_ID: 'page', UI_OIDC_ISSUER: 'login' }, 'https://'],
  ])('is refused where %j cannot work', (environment, reason) => {
    expect(refuse({ ...crud, ...environment }).join('\n')).toContain(reason);
  });
});

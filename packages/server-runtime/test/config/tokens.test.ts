import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.js';
import type { TokenOptions } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';

type Variables = Readonly<Record<string, string>>;

const read = (variables: Variables): TokenOptions => readConfig(variables, '/srv/app').tokens;

function refuse(variables: Variables): readonly string[] {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('the environment was accepted');
}

const crud = { API_MODE: 'crud', AUTH_TOKEN: 'of-clusters' };
const keys = { JWKS_FILE: 'keys.json', JWT_ISSUER: 'https://issuer', JWT_AUDIENCE: 'fleet' };

describe('the read token', () => {
  test('may write where there is no other token, in crud mode alone', () => {
    expect(read(crud).write?.reveal()).toBe('of-clusters');
    expect(read({ ...crud, API_MODE: 'read-only' }).write).toBeNull();
  });

  test.each<Variables>([{ TOKENS_FILE: 'tokens.yaml' }, keys, { CRUD_AUTH_TOKEN: 'of-operators' }])(
    'may not write beside %j',
    (others) => {
      expect(read({ ...crud, ...others }).write?.reveal()).not.toBe('of-clusters');
    },
  );

  test.each<Variables>([{ TOKENS_FILE: 'tokens.yaml' }, keys])(
    'is not needed with %j',
    (others) => {
      expect(read({ API_MODE: 'crud', ...others })).toMatchObject({ read: null, write: null });
    },
  );
});

describe('REQUIRE_WRITE_TOKEN=true', () => {
  const required = { ...crud, REQUIRE_WRITE_TOKEN: 'true' };

  test('refuses a read token that may write', () => {
    expect(refuse(required)).toEqual([
      expect.stringMatching(/^CRUD_AUTH_TOKEN is not set: .*no cluster holds/),
    ]);
    expect(refuse({ ...required, CRUD_AUTH_TOKEN: 'of-clusters' })).toEqual([
      expect.stringMatching(/^CRUD_AUTH_TOKEN is the same as AUTH_TOKEN: /),
    ]);
  });

  test.each<Variables>([
    { CRUD_AUTH_TOKEN: 'of-operators' },
    { TOKENS_FILE: 'tokens.yaml' },
    keys,
    { API_MODE: 'read-only' },
  ])('starts with %j', (others) => {
    expect(() => read({ ...required, ...others })).not.toThrow();
  });

  test('is true or false', () => {
    expect(refuse({ ...crud, REQUIRE_WRITE_TOKEN: 'yes' })).toEqual([
      "REQUIRE_WRITE_TOKEN is 'yes': write true or false",
    ]);
  });
});

describe('signed tokens', () => {
  test('have claims with usual names, which can be others', () => {
    expect(read(keys).signed).toEqual({
      keys: { kind: 'file', path: '/srv/app/keys.json' },
      issuer: 'https://issuer',
      audience: 'fleet',
      roleClaim: 'role',
      clusterClaim: 'sub',
    });
    const others = { ...keys, JWT_ROLE_CLAIM: 'roles', JWT_CLUSTER_CLAIM: 'cluster' };
    expect(read(others).signed).toMatchObject({ roleClaim: 'roles', clusterClaim: 'cluster' });
  });

  test('need an issuer and an audience', () => {
    expect(refuse({ JWKS_FILE: 'keys.json' }).map((line) => line.split(':')[0])).toEqual([
      'JWT_ISSUER is not set',
      'JWT_AUDIENCE is not set',
    ]);
  });

  test('need keys', () => {
    const [line, ...others] = refuse({ AUTH_TOKEN: 'x', JWT_ISSUER: 'https://issuer' });
    expect(line).toMatch(/^JWT_ISSUER is set without JWKS_FILE or JWKS_URL: /);
    expect(others).toEqual([]);
  });

  test.each([
    'https://issuer.example.com/keys',
    'http://127.0.0.1:8080/keys',
    'http://[::1]/keys',
    'http://localhost/keys',
  ])('have keys at %s', (url) => {
    const { JWT_ISSUER, JWT_AUDIENCE } = keys;
    const { signed } = read({ JWT_ISSUER, JWT_AUDIENCE, JWKS_URL: url });
    expect(signed?.keys).toEqual({ kind: 'url', url: new URL(url) });
  });

  test.each([
    ['http://issuer.example.com/keys', /is http: to another machine/],
    ['http://127.0.0.1.example.com/keys', /is http: to another machine/],
    ['file:///etc/keys', /is file: to another machine/],
    ['keys.json', /is no URL/],
    ['https://user:secret@issuer.example.com/keys', /has a user or a password/],
  ])('do not have keys at %s', (url, problem) => {
    const { JWT_ISSUER, JWT_AUDIENCE } = keys;
    const problems = refuse({ JWT_ISSUER, JWT_AUDIENCE, JWKS_URL: url });
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toContain('secret');
  });

  test('have keys in one place', () => {
    expect(refuse({ ...keys, JWKS_URL: 'https://issuer.example.com' })).toEqual([
      'JWKS_URL is set beside JWKS_FILE: leave one of them out',
    ]);
  });
});

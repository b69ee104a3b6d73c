import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../../../../scripts/certificates.js';
import { ConfigError } from '../../src/config/config-error.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-config-'));
  const authority = await createAuthority('x');
  const names = [{ type: 'dns', value: 'api.example.com' } as const];
  const [one, other] = await Promise.all([
    authority.issue({ names, usage: 'server' }),
    authority.issue({ names, usage: 'server' }),
  ]);
  const locked = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
  });
  const files = {
    'tls.crt': one.certificate,
    'tls.key': one.key,
    'other.key': other.key,
    'locked.key': locked.privateKey,
    'ca.crt': authority.certificate,
    'torn.crt': one.certificate.slice(0, -40),
    'empty.pem': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const pair = { TLS_CERT_FILE: 'tls.crt', TLS_KEY_FILE: 'tls.key' };

const read = (environment: Readonly<Record<string, string>>): Config =>
  readConfig({ AUTH_TOKEN: 'x', ...environment }, folder);

function refuse(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('the environment was accepted');
}

describe('the files of TLS', () => {
  test('are found from the working folder', () => {
    expect(read(pair).tls).toEqual({
      files: { certificate: join(folder, 'tls.crt'), key: join(folder, 'tls.key'), clientCa: null },
      clientAuthentication: 'required',
    });
  });

  test('with authorities of clients ask for certificates, which may be left to the client', () => {
    const both = { ...pair, TLS_CLIENT_CA_FILE: 'ca.crt' };
    expect(read(both).tls).toMatchObject({
      files: { clientCa: join(folder, 'ca.crt') },
      clientAuthentication: 'required',
    });
    const optional = read({ ...both, TLS_CLIENT_AUTH: 'optional' }).tls;
    expect(optional?.clientAuthentication).toBe('optional');
  });

  test.each([
    [{ TLS_CERT_FILE: 'tls.crt' }, ['TLS_KEY_FILE is not set']],
    [{ TLS_KEY_FILE: 'tls.key' }, ['TLS_CERT_FILE is not set']],
    [{ TLS_CLIENT_CA_FILE: 'ca.crt' }, ['TLS_CERT_FILE is not set', 'TLS_KEY_FILE is not set']],
    [{ ...pair, TLS_CLIENT_AUTH: 'optional' }, ['TLS_CLIENT_AUTH is set, but']],
    [
      { ...pair, TLS_CLIENT_CA_FILE: 'ca.crt', TLS_CLIENT_AUTH: 'no' },
      ["TLS_CLIENT_AUTH is 'no': write required or optional"],
    ],
    [{ ...pair, TLS_CERT_FILE: 'none.crt' }, ['TLS_CERT_FILE names']],
    [{ ...pair, TLS_CERT_FILE: '.' }, ['TLS_CERT_FILE names']],
    [
      { ...pair, TLS_CERT_FILE: 'torn.crt' },
      ['TLS_CERT_FILE holds no PEM certificate, or one that is not whole'],
    ],
    [{ ...pair, TLS_CERT_FILE: 'empty.pem' }, ['TLS_CERT_FILE holds no PEM certificate']],
    [{ ...pair, TLS_KEY_FILE: 'tls.crt' }, ['TLS_KEY_FILE holds no PEM private key']],
    [
      { ...pair, TLS_KEY_FILE: 'locked.key' },
      ['TLS_KEY_FILE holds no PEM private key, or one with a passphrase'],
    ],
    [{ ...pair, TLS_KEY_FILE: 'other.key' }, ['TLS_KEY_FILE holds a key that does not belong']],
    [{ ...pair, TLS_CLIENT_CA_FILE: 'tls.key' }, ['TLS_CLIENT_CA_FILE holds no PEM certificate']],
    [
      { TLS_CERT_FILE: 'none.crt', TLS_KEY_FILE: 'empty.pem', TLS_CLIENT_CA_FILE: 'torn.crt' },
      ['TLS_CERT_FILE names', 'TLS_KEY_FILE holds', 'TLS_CLIENT_CA_FILE holds'],
    ],
  ])('%j is refused, a line for each wrong variable', (environment, beginnings) => {
    const problems = refuse(environment as unknown as Readonly<Record<string, string>>);
    expect(problems).toEqual(beginnings.map((text) => expect.stringContaining(text)));
    for (const problem of problems) expect(problem).not.toMatch(/\n|BEGIN [A-Z ]*KEY-----\w/);
  });
});

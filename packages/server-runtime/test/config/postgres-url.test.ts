import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { ConfigError } from '../../src/config/config-error.js';
import { readConfig } from '../../src/config/read-config.js';
import type { PostgresPlace } from '../../src/store/store-options.js';

function read(url: string, more: Record<string, string> = {}): PostgresPlace {
  const { store } = readConfig({ AUTH_TOKEN: 'x', DATABASE_URL: url, ...more }, '/srv');
  if (store.backend !== 'postgres') throw new Error('is no PostgreSQL');
  return store;
}

function refuse(url: string, more: Record<string, string> = {}): string {
  try {
    read(url, more);
  } catch (error) {
    return (error as ConfigError).problems.join('\n');
  }
  throw new Error('was accepted');
}

describe('a postgres URL', () => {
  test('that says little leaves the rest to what is usual', () => {
    expect(read('postgres://me@db')).toEqual({
      ...{ backend: 'postgres', hosts: [{ host: 'db', port: 5432 }], user: 'me', database: 'me' },
      ...{ password: null, schema: 'flux_resourceset', mode: 'rw', connections: 10 },
      tls: { mode: 'prefer', authorities: null, certificate: null },
      ...{ connectTimeout: 5_000, maxStaleness: 0 },
    });
  });

  test.each<[string, Partial<PostgresPlace>]>([
    ['postgresql://a%40b:p%3Aw@h:1/d%2Fe', { user: 'a@b', database: 'd/e' }],
    ['postgres://u@h1:1,[::1]:2/d', { hosts: [host('h1', 1), host('::1', 2)] }],
    ['postgres://u@/d?host=/run/postgresql', { hosts: [host('/run/postgresql', 5432)] }],
    ['postgres://u@%2Frun%2Fpg/d', { hosts: [host('/run/pg', 5432)] }],
    ['postgres://u@h/d?schema=other&mode=ro', { schema: 'other', mode: 'ro' }],
    ['postgres://u@h/d?connect_timeout=9', { connectTimeout: 9_000 }],
    ['postgres://u@h/d?target_session_attrs=read-write', { database: 'd' }],
  ])('%s', (url, place) => {
    expect(read(url)).toMatchObject(place);
  });

  test('has what sslmode, sslrootcert, sslcert and sslkey say, as libpq reads them', () => {
    const tls = (query: string) => read(`postgres://u@h/d?${query}`).tls;
    const none = { authorities: null, certificate: null };
    expect(tls('sslmode=disable')).toEqual({ mode: 'disable', ...none });
    expect(tls('sslmode=require')).toEqual({ mode: 'require', ...none });
    expect(tls('sslmode=verify-ca&sslrootcert=ca.pem').authorities).toBe('/srv/ca.pem');
    expect(tls('sslmode=verify-full&sslrootcert=system').authorities).toBe('system');
    expect(tls('sslmode=require&sslcert=c.pem&sslkey=/k.pem').certificate).toEqual({
      ...{ file: '/srv/c.pem', keyFile: '/k.pem' },
    });
  });

  test.each([
    ['postgres://h/d', 'names no user'],
    ['postgres://u@/d', 'names no host'],
    ['postgres://u@h:99999/d', 'names no host, or a port'],
    ['postgres://u@h/d?sslmode=on', 'has sslmode=on: write one of disable'],
    ['postgres://u@h/d?sslmode=verify-full', 'without sslrootcert'],
    ['postgres://u@h/d?sslmode=require&sslrootcert=system', 'write sslmode=verify-full with it'],
    ['postgres://u@h/d?sslcert=c.pem', 'has one of sslcert and sslkey'],
    ['postgres://u@h/d?sslmod=require', "parameter 'sslmod'; did you mean 'sslmode'?"],
    ['postgres://u@h/d?mode=rwc', 'mode=rwc: write mode=rw or mode=ro'],
    ['postgres://u@h/d?mode=ro&mode=rw', 'has mode more than once'],
    ['postgres://u@h/d?connect_timeout=0', 'write seconds from 1 to 60'],
    ['postgres://u@h/d?target_session_attrs=standby', 'reads and writes on the primary only'],
    ['postgres://u:secret@h:x/d', 'names no host, or a port'],
    ['postgres://u:sec%zzret@h/d', 'is no postgres URL'],
  ])('%s is refused', (url, problem) => {
    const said = refuse(url);
    expect(said).toContain(problem);
    expect(said).not.toMatch(/secret|zzret/);
  });

  test('with mode=ro is for reading only', () => {
    expect(refuse('postgres://u@h/d?mode=ro', { API_MODE: 'crud' })).toMatch(
      /API_MODE=crud writes/,
    );
  });
});

describe('the password', () => {
  test('shows itself to nobody who prints the configuration', async () => {
    const place = read('postgres://u:hush@h/d');
    expect(await place.password?.()).toBe('hush');
    expect(inspect(place, { depth: 9 }) + JSON.stringify(place)).not.toContain('hush');
  });

  test('may stand in a file, which is read each time, and not in both', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'password-'));
    const file = join(folder, 'password');
    const given = { DATABASE_PASSWORD_FILE: file };
    const { password } = read('postgres://u@h/d', given);
    for (const text of ['first', 'sec ond ']) {
      writeFileSync(file, `${text}\n`);
      expect(await password?.()).toBe(text);
    }
    expect(refuse('postgres://u:p@h/d', given)).toContain('not twice');
    rmSync(folder, { recursive: true });
  });
});

test('the most connections and the age of polls are read beside it', () => {
  const given = { DATABASE_CONNECTIONS: '3', POLL_MAX_STALENESS: '250' };
  expect(read('postgres://u@h/d', given)).toMatchObject({ connections: 3, maxStaleness: 250 });
  expect(refuse('postgres://u@h/d', { DATABASE_CONNECTIONS: '1' })).toMatch(/from 2 to 500/);
});

function host(name: string, port: number): PostgresPlace['hosts'][number] {
  return { host: name, port };
}

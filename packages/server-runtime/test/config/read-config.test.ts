import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';

const cwd = '/srv/app';
const token = { AUTH_TOKEN: 's3cret-token' };

const read = (environment: Record<string, string>, folder = cwd): Config =>
  readConfig({ ...token, ...environment }, folder);

/** @returns the problems that the environment is refused for */
function refuse(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  throw new Error('the environment was accepted');
}

describe('defaults', () => {
  test('apply to all but the token', () => {
    const { tokens, ...rest } = read({});
    expect(rest).toEqual({
      mode: 'read-only',
      store: { backend: 'sqlite', file: '/srv/app/data/flux-resourceset.db', mode: 'rwc' },
      seed: { file: '/srv/app/data/seed.json', given: false },
      openapiFile: null,
      listen: { host: '0.0.0.0', port: 8080 },
      metricsListen: null,
      tls: null,
      proxies: { trusted: [], certificateHeader: 'none' },
      connections: { keepAliveTimeout: 80_000, maxConnections: 10_000 },
      shutdownGrace: 500,
      logLevel: 'info',
      pollCacheBytes: 256 * 1024 * 1024,
      limits: {
        guard: { mode: 'on', removedInputs: 10, removedClusters: 5 },
        pollInputs: 10_000,
        requireReason: false,
      },
      keptChanges: { days: null, bytes: 256 * 1024 * 1024 },
      tombstoneGrace: 0,
      ui: null,
    });
    expect(tokens.read?.reveal()).toBe('s3cret-token');
    expect(tokens).toMatchObject({
      write: null,
      tokensFile: null,
      revokedFile: null,
      signed: null,
    });
  });

  test('apply to variables that are empty', () => {
    const empty = { API_MODE: '', STORE_BACKEND: '', DATABASE_URL: '', LISTEN_ADDR: '' };
    const others = { CRUD_AUTH_TOKEN: '', SEED_FILE: '', OPENAPI_FILE: '', LOG_LEVEL: '' };
    expect(inspect(read({ ...empty, ...others }))).toBe(inspect(read({})));
  });
});

describe('choices', () => {
  test('are taken as written', () => {
    const config = read({ API_MODE: 'crud', STORE_BACKEND: 'memory', LOG_LEVEL: 'silent' });
    expect(config).toMatchObject({
      mode: 'crud',
      store: { backend: 'memory' },
      logLevel: 'silent',
    });
  });

  test('are refused with the choices that exist', () => {
    expect(refuse({ API_MODE: 'CRUD' })).toEqual(["API_MODE is 'CRUD': write read-only or crud"]);
    expect(refuse({ STORE_BACKEND: 'postgres' })[0]).toMatch(/write sqlite or memory/);
    expect(refuse({ LOG_LEVEL: 'verbose' })[0]).toMatch(/write trace or debug or .* or silent/);
  });

  test('that are wrong in several variables are told all at once, a line each', () => {
    const problems = refuse({ API_MODE: 'x', LISTEN_ADDR: 'y', AUTH_TOKEN: '', LOG_LEVEL: 'z' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'API_MODE',
      'LISTEN_ADDR',
      'AUTH_TOKEN',
      'LOG_LEVEL',
    ]);
    expect(problems.join('')).not.toContain('\n');
  });
});

describe('DATABASE_URL', () => {
  test.each([
    ['sqlite:///var/lib/a.db', '/var/lib/a.db', 'rwc'],
    ['sqlite:///var/lib/a.db?mode=ro', '/var/lib/a.db', 'ro'],
    ['sqlite://data/a.db?mode=rw', '/srv/app/data/a.db', 'rw'],
    ['sqlite:a.db', '/srv/app/a.db', 'rwc'],
    ['sqlite:/a.db?mode=rwc', '/a.db', 'rwc'],
    ['sqlite://with%20space/%3F.db', '/srv/app/with space/?.db', 'rwc'],
  ])('%s is %s', (url, file, mode) => {
    expect(read({ DATABASE_URL: url }).store).toEqual({ backend: 'sqlite', file, mode });
  });

  test.each([
    ['mysql://host/db', /no sqlite or postgres URL/],
    ['a.db', /no sqlite or postgres URL/],
    ['sqlite://', /names no file/],
    ['sqlite://%zz.db', /names no file/],
    ['sqlite::memory:', /STORE_BACKEND=memory/],
    ['sqlite://:memory:', /STORE_BACKEND=memory/],
    ['sqlite://a.db?mode=rx', /mode=rx: write mode=rwc, mode=rw or mode=ro/],
    ['sqlite://a.db?mdoe=ro', /unknown parameter 'mdoe'; did you mean 'mode'\?/],
    ['sqlite://a.db?cache=shared', /unknown parameter 'cache': only mode is known/],
    ['sqlite://a.db?mode=ro&mode=rwc', /more than once/],
  ])('%s is refused', (url, problem) => {
    expect(refuse({ DATABASE_URL: url })).toEqual([expect.stringMatching(problem)]);
  });

  test('with mode=ro is for reading only', () => {
    const [problem] = refuse({ DATABASE_URL: 'sqlite://a.db?mode=ro', API_MODE: 'crud' });
    expect(problem).toMatch(/mode=ro, but API_MODE=crud writes/);
  });
});

describe('LISTEN_ADDR', () => {
  test.each([
    ['127.0.0.1:80', '127.0.0.1', 80],
    ['[::1]:8080', '::1', 8080],
    [':0', '0.0.0.0', 0],
    ['localhost:65535', 'localhost', 65535],
  ])('%s is host %s', (address, host, port) => {
    expect(read({ LISTEN_ADDR: address }).listen).toEqual({ host, port });
  });

  test.each(['8080', '::1:8080', 'host:', 'host:65536', 'host:x', 'a b:1', 'host:-1'])(
    '%s is refused',
    (address) => {
      expect(refuse({ LISTEN_ADDR: address })[0]).toMatch(/^LISTEN_ADDR is .* write HOST:PORT/);
    },
  );
});

describe('numbers', () => {
  test('are taken as seconds, or as they are', () => {
    const numbers = { KEEP_ALIVE_TIMEOUT: '120', SHUTDOWN_GRACE: '25', MAX_CONNECTIONS: '500' };
    expect(read(numbers)).toMatchObject({
      connections: { keepAliveTimeout: 120_000, maxConnections: 500 },
      shutdownGrace: 25_000,
    });
    expect(read({ SHUTDOWN_GRACE: '0' }).shutdownGrace).toBe(0);
  });

  test.each([
    ['KEEP_ALIVE_TIMEOUT', '0', /write a whole number from 1 to 3600$/],
    ['KEEP_ALIVE_TIMEOUT', '80s', /is '80s'/],
    ['SHUTDOWN_GRACE', '-1', /write a whole number from 0 to 600$/],
    ['SHUTDOWN_GRACE', '1e2', /is '1e2'/],
    ['SHUTDOWN_GRACE', '601', /from 0 to 600$/],
    ['MAX_CONNECTIONS', '15', /write a whole number from 16 to 1000000$/],
    ['MAX_CONNECTIONS', 'Infinity', /is 'Infinity'/],
    ['MAX_CONNECTIONS', '1'.repeat(400), /from 16 to 1000000$/],
  ])('%s of %s is refused', (name, value, problem) => {
    expect(refuse({ [name]: value })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('TRUSTED_PROXIES', () => {
  test('is a list of addresses and CIDRs', () => {
    const proxies = {
      TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/16,fd00::/8,',
      PROXY_CLIENT_CERT: 'xfcc',
    };
    expect(read(proxies).proxies).toEqual({
      trusted: [
        { address: '10.0.0.7', prefix: 32, family: 'ipv4' },
        { address: '10.1.0.0', prefix: 16, family: 'ipv4' },
        { address: 'fd00::', prefix: 8, family: 'ipv6' },
      ],
      certificateHeader: 'xfcc',
    });
  });

  test.each(['proxy', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::/129', '*'])(
    '%s is refused',
    (value) => {
      expect(refuse({ TRUSTED_PROXIES: `10.0.0.1,${value}` })).toEqual([
        expect.stringMatching(/^TRUSTED_PROXIES has '.*': write addresses or CIDRs/),
      ]);
    },
  );

  test.each(['0.0.0.0/0', '::/0'])('%s, which is everybody, is refused', (value) => {
    expect(refuse({ TRUSTED_PROXIES: value })).toHaveLength(1);
  });

  test('that is missing leaves no meaning to PROXY_CLIENT_CERT', () => {
    expect(refuse({ PROXY_CLIENT_CERT: 'nginx' })).toEqual([
      expect.stringMatching(/^PROXY_CLIENT_CERT is set, but TRUSTED_PROXIES is not/),
    ]);
    expect(refuse({ PROXY_CLIENT_CERT: 'envoy', TRUSTED_PROXIES: '10.0.0.1' })).toEqual([
      "PROXY_CLIENT_CERT is 'envoy': write none or xfcc or nginx",
    ]);
  });
});

describe('tokens', () => {
  test('are required', () => {
    expect(refuse({ AUTH_TOKEN: '' })).toEqual([
      'AUTH_TOKEN is not set: set it to the token that clusters send, or give TOKENS_FILE or JWKS_FILE',
    ]);
  });

  test.each(['two words', 'umläut', 'new\nline', ' '])('%j cannot be one', (value) => {
    const [problem] = refuse({ CRUD_AUTH_TOKEN: value });
    expect(problem).toMatch(/^CRUD_AUTH_TOKEN has a space/);
    expect(value.trim() !== '' && problem?.includes(value)).toBe(false);
  });

  test('of the demo work on this machine only', () => {
    const demo = { AUTH_TOKEN: 'demo-read-token', CRUD_AUTH_TOKEN: 'demo-write-token' };
    for (const host of ['127.0.0.1', '127.1.2.3', '[::1]', 'localhost']) {
      expect(read({ ...demo, LISTEN_ADDR: `${host}:1` }).tokens.write?.reveal()).toBe(
        'demo-write-token',
      );
    }
    for (const host of ['', '0.0.0.0', '[::]', '10.0.0.1', '127.example.com']) {
      expect(refuse({ ...demo, LISTEN_ADDR: `${host}:1` })).toHaveLength(2);
    }
    expect(refuse({ CRUD_AUTH_TOKEN: 'demo-read-token' })).toHaveLength(1);
  });

  test('show themselves to nobody', () => {
    const config = read({ CRUD_AUTH_TOKEN: 'other-s3cret' });
    const shown = [inspect(config, { depth: 9, showHidden: true }), JSON.stringify(config)];
    const printed = [...shown, `${config.tokens.read}`].join();
    expect(printed).not.toContain('s3cret');
    expect(printed).toContain('[redacted]');
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-test-'));
    writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.0.3\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are found from the working folder', () => {
    const config = read({ SEED_FILE: 'my/seed.json', OPENAPI_FILE: 'openapi.yaml' }, folder);
    expect(config.seed).toEqual({ file: join(folder, 'my/seed.json'), given: true });
    expect(config.openapiFile).toBe(join(folder, 'openapi.yaml'));
  });

  test('SEED_FILE=none is no file: nothing is ever loaded', () => {
    expect(read({ SEED_FILE: 'none' }, folder).seed).toBeNull();
    expect(read({ SEED_FILE: './none' }, folder).seed?.file).toBe(join(folder, 'none'));
  });

  test('OPENAPI_FILE that is missing is refused', () => {
    expect(refuse({ OPENAPI_FILE: 'none.yaml' })[0]).toMatch(
      /\/srv\/app\/none.yaml, which is no file/,
    );
  });
});

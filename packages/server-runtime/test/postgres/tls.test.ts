import { beforeAll, describe, expect, test } from '@jest/globals';
import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority } from '../../../../scripts/certificates.js';
import type { Authority, CertificateRequest } from '../../../../scripts/certificates.js';
import { readConfig } from '../../src/config/read-config.js';
import { openStore } from '../../src/store/open-store.js';
import { kinds } from '../store/kinds.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

/*
 * What libpq's documentation says of `sslmode`, with a server that has certificates: each mode against each
 * server. https://www.postgresql.org/docs/current/libpq-ssl.html
 */
const used = useServer();
const schema = 'of_tls';
const plain = 'without TLS';
const encrypted = 'by TLS';
const noTls = 'the database does not speak TLS';
const untrusted = 'the certificate of the database is of no authority that is trusted';
const otherName = 'the certificate of the database is for another host';
const unreadable = 'the file of a certificate, a key or the password cannot be read';
const refused = 'the database does not let this server in';

let authority: Authority;
let other: Authority;

const rules = `hostnossl all tls_only 127.0.0.1/32 reject
hostssl all plain_only 127.0.0.1/32 reject
hostssl all subject 127.0.0.1/32 cert
host all with_password 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
`;

/** Writes a file that the server may read, and nobody else. */
function put(name: string, text: string): string {
  const path = join(used.server.data, name);
  writeFileSync(path, text, { mode: 0o600 });
  const { uid, gid } = statSync(used.server.data);
  chownSync(path, uid, gid);
  return path;
}

async function reload(): Promise<void> {
  const before = await used.query('select pg_conf_load_time()::text as time');
  await used.query('select pg_reload_conf()');
  const wait = async (): Promise<void> => {
    const after = await used.query('select pg_conf_load_time()::text as time');
    if (after[0]?.['time'] === before[0]?.['time']) await wait();
  };
  await wait();
}

async function certify(from: Authority, names: CertificateRequest['names']): Promise<void> {
  const { certificate, key } = await from.issue({ names, usage: 'server' });
  put('server.crt', certificate);
  put('server.key', key);
  await used.query('alter system set ssl = on');
  await reload();
}

const here: CertificateRequest['names'] = [{ type: 'ip', value: '127.0.0.1' }];

/** The servers, by what they show. */
const servers = {
  'no TLS': async () => {
    await used.query('alter system set ssl = off');
    await reload();
  },
  'a good certificate': () => certify(authority, here),
  "another authority's": () => certify(other, here),
  "another host's": () => certify(authority, [{ type: 'dns', value: 'localhost' }]),
} as const;
type ServerName = keyof typeof servers;

/** @returns how a server with this URL reaches the database, or why it does not */
async function reach(query: string, user = 'postgres', variables = {}): Promise<string> {
  const url = `postgres://${user}@127.0.0.1:${String(used.server.port)}/postgres?schema=${schema}&mode=ro&${query}`;
  const given = { AUTH_TOKEN: 'x', DATABASE_URL: url, ...variables };
  const { store: place } = readConfig(given, used.server.data);
  const store = await openStore(place, kinds);
  try {
    const found = await store.readiness();
    if (!found.ready) return found.reason;
    const rows = await used.query(`select ssl from pg_stat_ssl join pg_stat_activity using (pid)
      where application_name = 'flux-resourceset' order by backend_start desc limit 1`);
    return rows[0]?.['ssl'] === true ? encrypted : plain;
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  [authority, other] = await Promise.all([createAuthority('ours'), createAuthority('theirs')]);
  put('ca.crt', authority.certificate);
  put('pg_hba.conf', rules);
  await used.query(`alter system set ssl_ca_file = 'ca.crt'`);
  const roles = ['tls_only', 'plain_only', 'subject', 'with_password'];
  for (const role of roles) await used.query(`create role ${role} superuser login`);
  await used.query(`alter role with_password password 'it''s: "a\\ secret"'`);
  const place = placeOf(used.server.port, { schema });
  await (await openStore({ backend: 'postgres', ...place }, kinds)).close();
}, 60_000);

const ca = 'sslrootcert=ca.crt';
const rows: readonly (readonly [query: string, ...answers: readonly string[]])[] = [
  ['sslmode=disable', plain, plain, plain, plain],
  ['sslmode=allow', plain, plain, plain, plain],
  ['sslmode=prefer', plain, encrypted, encrypted, encrypted],
  ['sslmode=require', noTls, encrypted, encrypted, encrypted],
  [`sslmode=require&${ca}`, noTls, encrypted, untrusted, encrypted],
  [`sslmode=verify-ca&${ca}`, noTls, encrypted, untrusted, encrypted],
  [`sslmode=verify-full&${ca}`, noTls, encrypted, untrusted, otherName],
  ['sslmode=verify-full&sslrootcert=system', noTls, untrusted, untrusted, untrusted],
];

describe.each(Object.keys(servers) as ServerName[])('a database with %s', (name) => {
  beforeAll(() => servers[name](), 30_000);
  const column = Object.keys(servers).indexOf(name) + 1;
  test.each(rows.map((row) => [row[0], row[column] ?? '']))('%s: %s', async (query, answer) => {
    expect(await reach(query)).toBe(answer);
  });
});

describe('a database that lets in by the way that one comes', () => {
  beforeAll(async () => {
    await servers['a good certificate']();
    for (const [file, from] of Object.entries({ client: authority, other })) {
      const made = await from.issue({ names: [{ type: 'dns', value: 'x' }], usage: 'client' });
      put(`${file}.crt`, made.certificate);
      put(`${file}.key`, made.key);
    }
  }, 30_000);

  test.each([
    ['sslmode=disable', 'tls_only', refused],
    ['sslmode=allow', 'tls_only', encrypted],
    ['sslmode=prefer', 'tls_only', encrypted],
    ['sslmode=allow', 'plain_only', plain],
    ['sslmode=prefer', 'plain_only', plain],
    ['sslmode=require', 'plain_only', refused],
    ['sslmode=require', 'subject', refused],
    ['sslmode=require&sslcert=client.crt&sslkey=client.key', 'subject', encrypted],
    ['sslmode=require&sslcert=none.crt&sslkey=none.key', 'subject', unreadable],
    ['sslmode=require&sslcert=pg_hba.conf&sslkey=pg_hba.conf', 'subject', 'no file of that kind'],
    [`sslmode=verify-ca&sslrootcert=none.crt`, 'postgres', unreadable],
    // Who speaks TLS 1.3 may find the connection gone before it is told why.
    [
      'sslmode=require&sslcert=other.crt&sslkey=other.key',
      'subject',
      /not take this|not be reached/,
    ],
  ])('%s as %s: %s', async (query, user, answer) => {
    expect(await reach(query, user)).toMatch(answer);
  });

  test('with a password from a file, which may change while the server runs', async () => {
    const file = put('password', 'wrong\n');
    const given = { DATABASE_PASSWORD_FILE: file };
    expect(await reach('sslmode=disable', 'with_password', given)).toBe(refused);
    put('password', `it's: "a\\ secret"\n`);
    expect(await reach('sslmode=disable', 'with_password', given)).toBe(plain);
  });

  test("with a password from libpq's own file", async () => {
    const secret = String.raw`it's\: "a\\ secret"`;
    put('pgpass', `127.0.0.1:${String(used.server.port)}:*:with_password:${secret}\n`);
    process.env['PGPASSFILE'] = join(used.server.data, 'pgpass');
    try {
      expect(await reach('sslmode=disable', 'with_password')).toBe(plain);
    } finally {
      delete process.env['PGPASSFILE'];
    }
  });

  test('a start that is to write says at once what is wrong with TLS', async () => {
    const place = placeOf(used.server.port, {
      tls: { mode: 'verify-full', authorities: 'system', certificate: null },
    });
    await expect(openStore({ backend: 'postgres', ...place }, kinds)).rejects.toThrow(untrusted);
  });

  test('a certificate that was renewed is shown from the next connection on', async () => {
    const place = placeOf(used.server.port, {
      ...{ user: 'subject', schema, mode: 'ro' },
      tls: {
        ...{ mode: 'require', authorities: null },
        certificate: { file: put('renewed.crt', 'none yet'), keyFile: put('renewed.key', '') },
      },
    });
    const store = await used.open(place);
    expect((await store.readiness()).ready).toBe(false);
    for (const end of ['crt', 'key'])
      put(`renewed.${end}`, readFileSync(join(used.server.data, `client.${end}`), 'utf8'));
    expect(await store.readiness()).toEqual({ ready: true });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { requireAction, type Action } from '../../src/principals/authorize.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { Problem } from '../../src/problem.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';
import { openTestPrincipals, variableTokens } from './principals.fixture.js';

const realm = 'Bearer realm="flux-resourceset"';

let principals: PrincipalSource;

beforeAll(async () => {
  principals = await openTestPrincipals(variableTokens('read-secret', 'write-secret'));
});

afterAll(() => principals.close());

/** @returns who it is, or the challenge without its realm */
async function tryHeader(header: string | undefined, action: Action = 'read'): Promise<string> {
  try {
    const principal = await principals.authenticate(header);
    requireAction(principal, action);
    return principal.name;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe('unauthorized');
    expect(error.message).not.toContain('secret');
    return String(error.headers['WWW-Authenticate']).replace(realm, '').replace(', ', '');
  }
}

describe('the Authorization header', () => {
  test.each([
    ['Bearer read-secret', 'read-token', 'error="insufficient_scope"'],
    ['Bearer write-secret', 'write-token', 'write-token'],
    ['bearer read-secret', 'read-token', 'error="insufficient_scope"'],
    ['BEARER write-secret', 'write-token', 'write-token'],
    ['Bearer   write-secret', 'write-token', 'write-token'],
  ])('%j reads as %s and writes as %s', async (header, reading, writing) => {
    expect(await tryHeader(header, 'read')).toBe(reading);
    expect(await tryHeader(header, 'write')).toBe(writing);
  });

  test.each([undefined, '', 'Basic cmVhZDpzZWNyZXQ=', 'read-secret', 'BearerX read-secret', ' '])(
    '%j holds no bearer token: no error code',
    async (header) => {
      expect(await tryHeader(header)).toBe('');
    },
  );

  test.each([
    'Bearer',
    'Bearer ',
    'Bearer\tread-secret',
    'Bearer read-secret write-secret',
    'Bearer read-secret, Bearer read-secret',
    'Bearer read\tsecret',
    'Bearer r\u00e9ad-secret',
    'Bearer read-secret\u0000',
  ])('%j is malformed', async (header) => {
    expect(await tryHeader(header)).toBe('error="invalid_request"');
  });

  test.each([
    'Bearer  x',
    'Bearer read-secre',
    'Bearer read-secret1',
    'Bearer Read-secret',
    'Bearer "read-secret"',
    `Bearer ${'x'.repeat(100_000)}`,
  ])('%.40j holds a token that nobody knows', async (header) => {
    expect(await tryHeader(header)).toBe('error="invalid_token"');
    expect(await tryHeader(header, 'write')).toBe('error="invalid_token"');
  });

  test('of one token for both names the writer', async () => {
    const same = await openTestPrincipals(variableTokens('same', 'same'));
    expect(await same.authenticate('Bearer same')).toMatchObject({
      name: 'write-token',
      role: 'admin',
    });
    same.close();
  });
});

describe('a server', () => {
  let server: FleetServer;

  beforeAll(async () => {
    server = await startFleetServer();
    await server.post('/ships', { id: 'anna', engine: 'steam' });
  });

  afterAll(() => server.close());

  const reading = [
    ['GET', '/ships'],
    ['HEAD', '/ships'],
    ['GET', '/ships/anna'],
  ] as const;
  const writing = [
    ['POST', '/ships'],
    ['PUT', '/ships/anna'],
    ['PATCH', '/ships/anna'],
    ['DELETE', '/ships/anna'],
    ['PUT', '/harbour_ports/kiel/motto'],
  ] as const;

  test.each(reading)('lets both tokens %s %s and nobody else', async (method, path) => {
    for (const [token, status] of [
      ['read-secret', 200],
      ['write-secret', 200],
      ['x', 401],
      [null, 401],
    ] as const) {
      expect((await server.send({ method, path, token })).status).toBe(status);
    }
  });

  test.each(writing)('lets the read token not %s %s', async (method, path) => {
    const answer = await server.send({ method, path, token: 'read-secret', body: '{"broken' });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe(`${realm}, error="insufficient_scope"`);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body['error']).toBe('unauthorized');
    expect((await server.send({ method, path, token: null })).headers['www-authenticate']).toBe(
      realm,
    );
  });

  test('does not read the body of somebody it does not know', async () => {
    const body = Buffer.alloc(10_000_000, 32);
    const answer = await server.send({ method: 'POST', path: '/ships', token: 'x', body });
    expect(answer.status).toBe(401);
  });

  test('answers 431 to a header of 100 kB and lives on', async () => {
    const answer = await server
      .send({ path: '/ships', token: 'x'.repeat(100_000) })
      .catch(() => null);
    expect(answer?.status ?? 431).toBe(431);
    expect((await server.get('/ships')).status).toBe(200);
  });

  test('never logs a token', () => {
    expect(server.log.length).toBeGreaterThan(10);
    expect(JSON.stringify(server.log)).not.toContain('secret');
  });
});

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { Problem } from '../../src/problem.js';
import { fleetOperations } from '../fixtures/fleet-service.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

let server: FleetServer;

/** Sends lines that Node's client would not. @returns the status line */
function sendRaw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString().split('\r\n', 1)[0] ?? ''));
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  server = await startFleetServer({
    handlers: {
      buoys_get: () => Promise.reject(new Error('select * from secret_table')),
      buoys_number_get: () => Promise.resolve({ status: 200, body: { colour: 5 } }),
      voyages_get: () => Promise.reject(new Problem('store_unavailable', 'the store is away')),
    },
  });
  await server.post('/ships', { id: 'anna', engine: 'steam' });
});

afterAll(() => server.close());

describe('a path', () => {
  test.each(['/', '/nope', '/ships/', '/ships/anna/', '/Ships', '/ships/anna/engine', '//ships'])(
    '%s that nobody serves is 404 and no redirect',
    async (path) => {
      const answer = await server.get(path);
      expect([answer.status, answer.body['error']]).toEqual([404, 'not_found']);
      expect((await server.send({ path, token: null })).status).toBe(404);
    },
  );

  test.each([
    ['DELETE', '/ships', 'GET, HEAD, POST'],
    ['POST', '/ships/anna', 'GET, HEAD, PUT, PATCH, DELETE'],
    ['OPTIONS', '/ships', 'GET, HEAD, POST'],
    ['PATCH', '/harbour_ports/kiel/motto', 'GET, HEAD, PUT, DELETE'],
  ])('answers 405 to %s %s and says what is possible', async (method, path, allow) => {
    const answer = await server.send({ method, path, token: null });
    expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
    expect(answer.body['error']).toBe('method_not_allowed');
  });

  test('in absolute form is served like any other (RFC 9112, 3.2.2)', async () => {
    const answer = await server.get(`http://fleet.example.com/ships?limit=1`);
    expect([answer.status, answer.headers['x-total-count']]).toEqual([200, '1']);
    expect((await server.get('http://fleet.example.com')).status).toBe(404);
  });

  test('with more than one Host, or one that cannot be, is 400 (RFC 9112, 3.2)', async () => {
    const ask = (...hosts: readonly string[]): Promise<string> =>
      sendRaw(server.port, ['GET /ships HTTP/1.1', ...hosts, 'Connection: close']);
    expect(await ask('Host: a')).toContain(' 401 ');
    for (const hosts of [
      ['Host: a', 'Host: b'],
      ['Host: a', 'host: a'],
      ['Host: a b'],
      ['Host: a/b'],
    ]) {
      expect(await ask(...hosts)).toContain(' 400 ');
    }
  });
});

describe('HEAD', () => {
  test.each(['/ships', '/ships/anna', '/harbour_ports'])(
    'on %s is GET without a body',
    async (path) => {
      const [head, get] = [await server.send({ method: 'HEAD', path }), await server.get(path)];
      expect([head.status, head.text]).toEqual([200, '']);
      for (const name of [
        'etag',
        'content-type',
        'content-length',
        'x-total-count',
        'cache-control',
      ]) {
        expect(head.headers[name]).toBe(get.headers[name]);
      }
    },
  );

  test('on what does not exist is 404 without a body', async () => {
    const head = await server.send({ method: 'HEAD', path: '/ships/dora' });
    expect([head.status, head.text]).toEqual([404, '']);
  });
});

describe('every answer', () => {
  test('has a type that browsers keep to, and no word about what serves it', async () => {
    const { headers } = await server.get('/ships/anna');
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect((await server.get('/nope')).headers['cache-control']).toBe('no-store');
  });

  test('repeats a request id that is safe, and makes one otherwise', async () => {
    const given = await server.get('/ships', { 'x-request-id': 'abc-1.2_3' });
    expect(given.headers['x-request-id']).toBe('abc-1.2_3');
    for (const unsafe of ['a b', 'x'.repeat(129), '"', 'ä']) {
      const answer = await server.get('/ships', { 'x-request-id': unsafe });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    }
  });
});

describe('an error that nobody expected', () => {
  test('is 500, tells nothing, and stands in the log with its stack', async () => {
    const answer = await server.get('/buoys', { 'x-request-id': 'crash-1' });
    expect([answer.status, answer.body['error']]).toEqual([500, 'internal_error']);
    expect(answer.text).not.toContain('secret_table');
    const line = server.log.find(({ err, request_id: id }) => err && id === 'crash-1');
    expect(JSON.stringify(line)).toContain('secret_table');
    expect((await server.get('/ships')).status).toBe(200);
  });

  test('is told apart from a store that is away', async () => {
    const answer = await server.get('/voyages');
    expect([answer.status, answer.body['error']]).toEqual([503, 'store_unavailable']);
  });

  test('is also an answer that breaks the document, when answers are validated', async () => {
    expect((await server.get('/buoys/1')).status).toBe(500);
  });
});

test('the log has one line for each request: what, how, how long, who', async () => {
  await server.get('/ships/anna?x=secret', { 'x-request-id': 'logged-1' });
  const lines = server.log.filter(({ request_id: id }) => id === 'logged-1');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      method: 'GET',
      route: '/ships/{id}',
      kind: 'ships',
      id: 'anna',
      status: 400,
      ms: expect.any(Number),
      request_id: 'logged-1',
      actor: 'write-token',
      msg: 'request',
    },
  ]);
});

test('the defaults that the validator fills in do not overwrite what is stored', async () => {
  await server.patch('/ships/anna', { labels: { age: 'old' } });
  await server.put('/ships/anna', { engine: 'sail' });
  const { body } = await server.patch('/ships/anna', { engine: 'steam' });
  expect(body['labels']).toEqual({ age: 'old' });
});

test('a service with an operation that nobody handles does not start', async () => {
  const service = {
    title: 'x',
    version: '1',
    kinds: [],
    operations: [
      {
        ...fleetOperations[0]!,
        operationId: 'unknown',
        target: { kind: 'none', level: 'instance', keyParameter: null, steps: [] },
      },
    ],
    flux: null,
  } as const;
  await expect(startFleetServer({ service })).rejects.toThrow('kind none has no descriptor');
});

test.each(['#/nowhere', '#/components/schemas/Nothing'])(
  'a service whose document leads to %s does not start',
  async (nowhere) => {
    const get = { parameters: [{ $ref: nowhere }] };
    const openapiDocument = { openapi: '3.0.3', paths: { '/ships': { get } } };
    await expect(startFleetServer({ openapiDocument })).rejects.toThrow(nowhere.split('/').at(-1));
  },
);

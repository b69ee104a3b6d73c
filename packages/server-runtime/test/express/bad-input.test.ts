import { connect } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { startFleetServer, type Answer, type FleetServer } from '../fixtures/fleet-server.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startFleetServer();
  await server.post('/ships', { id: 'anna', engine: 'steam' });
});

afterEach(async () => {
  const { body } = await server.get('/ships/anna');
  expect(body).toEqual({ id: 'anna', engine: 'steam', depends_on: [], labels: {} });
  expect((await server.get('/ships')).headers['x-total-count']).toBe('1');
});

afterAll(() => server.close());

function create(body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  return server.send({ method: 'POST', path: '/ships', body, headers });
}

function expectProblem(answer: Answer, status: number, error: string): void {
  expect([answer.status, answer.body['error']]).toEqual([status, error]);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.body['message']).toBe(answer.body['detail']);
  expect(answer.body['request_id']).toBe(answer.headers['x-request-id']);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|select |insert /i);
}

describe('a body', () => {
  test('of 10 MB is 413', async () => {
    const body = JSON.stringify({ id: 'big', engine: 'x'.repeat(10_000_000) });
    expectProblem(await create(body), 413, 'payload_too_large');
  });

  test('of 10 MB in chunks without a length is 413', async () => {
    const body = JSON.stringify({ id: 'big', engine: 'x'.repeat(10_000_000) });
    const headers = { 'content-length': '', 'transfer-encoding': 'chunked' };
    expectProblem(await create(body, headers), 413, 'payload_too_large');
  });

  test('nested 10,000 deep is 400', async () => {
    const nested = '['.repeat(10_000) + ']'.repeat(10_000);
    const answer = await create(`{"id":"deep","engine":${nested}}`);
    expectProblem(answer, 400, 'bad_request');
    expect(answer.body['message']).toBe('the body is nested deeper than 64 levels');
    expect((await create('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))).status).toBe(400);
    expect((await create('['.repeat(500_000))).status).toBe(400);
  });

  test.each([
    ['{"id":"x","engine":"y","__proto__":{"polluted":true}}', '/__proto__'],
    ['{"id":"x","engine":"y","labels":{"\\u005f_proto__":{"a":"b"}}}', '/labels/__proto__'],
    ['{"id":"x","engine":"y","labels":{"constructor":{"prototype":{}}}}', '/labels/constructor'],
  ])('that reaches for prototypes is 400: %s', async (body, pointer) => {
    const answer = await create(body);
    expectProblem(answer, 400, 'bad_request');
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('in bad UTF-8 is 400', async () => {
    const body = Buffer.concat([
      Buffer.from('{"id":"x","engine":"'),
      Buffer.from([0xc3, 0x28, 0x22, 0x7d]),
    ]);
    const answer = await create(body);
    expectProblem(answer, 400, 'bad_request');
    expect(answer.body['message']).toContain('UTF-8');
  });

  test.each([
    ['{"id":"x",}', 'line 1, column 11'],
    ['{"id":\n  x}', 'line 2, column 3'],
    ['{"id":"x"', 'line 1, column 10'],
    ['{"id":"x"} 1', 'line 1, column 12'],
  ])('that is no JSON is 400 with its place: %j', async (body, place) => {
    const answer = await create(body);
    expectProblem(answer, 400, 'bad_request');
    expect(answer.body['message']).toBe(`the body is not valid JSON: ${place}`);
  });

  // A parser that goes back for every character would not be done within the test's time.
  test('of 1 MB that is no JSON is 400', async () => {
    const answers = [
      await create(`{"id":"${'x'.repeat(1_000_000)}`),
      await create(`[${'1,'.repeat(500_000)}`),
    ];
    answers.forEach((answer) => expectProblem(answer, 400, 'bad_request'));
  });

  test.each(['null', '[]', '"text"', '1', 'true', '[{"id":"x","engine":"y"}]'])(
    'of %s where an object is due is 400',
    async (body) => {
      expectProblem(await create(body), 400, 'validation_error');
      for (const method of ['PUT', 'PATCH']) {
        const answer = await server.send({ method, path: '/ships/anna', body });
        expectProblem(
          answer,
          400,
          method === 'PUT' ? 'validation_error' : String(answer.body['error']),
        );
      }
    },
  );

  test.each(['', '  \n'])('of %j is 400', async (body) => {
    expectProblem(await create(body), 400, 'bad_request');
  });

  test('that is not there is 400', async () => {
    expectProblem(await server.send({ method: 'POST', path: '/ships' }), 400, 'bad_request');
    const headers = { 'transfer-encoding': 'chunked', 'content-type': 'application/json' };
    expectProblem(
      await server.send({ method: 'POST', path: '/ships', headers }),
      400,
      'bad_request',
    );
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/merge-patch+json',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/jsonx',
    'nonsense',
    '',
  ])('of type %j is 415 for POST', async (type) => {
    const answer = await create('{"id":"x","engine":"y"}', { 'content-type': type });
    expectProblem(answer, 415, 'unsupported_media_type');
    expect(answer.headers.accept).toBe('application/json');
  });

  test('may name its charset when it is UTF-8', async () => {
    const headers = { 'content-type': 'Application/JSON; Charset="UTF-8"' };
    expect((await server.put('/ships/anna', { engine: 'steam' }, headers)).status).toBe(200);
  });

  test('in an unknown or a broken encoding is 415 or 400', async () => {
    const body = '{"id":"x","engine":"y"}';
    expectProblem(
      await create(body, { 'content-encoding': 'snappy' }),
      415,
      'unsupported_media_type',
    );
    expectProblem(await create(body, { 'content-encoding': 'gzip' }), 400, 'bad_request');
  });

  test('with thousands of mistakes in alternatives is refused soon, for the first of them', async () => {
    const fleet = { id: 'x', fleet_name: 'F', fleet_dns: 'x.x', zone: 'north', crew: 5 };
    const ships = Array.from({ length: 6000 }, () => ({}));
    const answer = await server.send({
      method: 'POST',
      path: '/fleets',
      body: { ...fleet, ships },
    });
    expectProblem(answer, 400, 'validation_error');
    expect((answer.body['errors'] as unknown as readonly unknown[]).length).toBeLessThanOrEqual(
      100,
    );
  });

  test('that is large and wrong is refused for its first fault', async () => {
    const labels = Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`l${at}`, at]));
    const answer = await create(JSON.stringify({ id: 'x', engine: 'steam', labels }));
    expectProblem(answer, 400, 'validation_error');
    expect(answer.body['errors']).toHaveLength(1);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/labels/l0' }]);
  });

  test('with unknown members is 400 and names what was perhaps meant', async () => {
    const answer = await create('{"id":"x","engine":"y","lables":{},"a/b":1}');
    expectProblem(answer, 400, 'validation_error');
    expect(answer.body['errors']).toEqual([
      { pointer: '/lables', message: "unknown member 'lables'; did you mean 'labels'?" },
      { pointer: '/a~1b', message: "unknown member 'a/b'" },
    ]);
  });

  test('with several mistakes is told all of them, each with its place', async () => {
    const answer = await server.post('/fleets', {
      id: 'Home',
      fleet_dns: 'home.x',
      zone: 'east',
      crew: 1.5,
      ships: [{ id: 'anna', activ: true }],
      patches: { anna: { speed: 3 } },
    });
    expectProblem(answer, 400, 'validation_error');
    expect(answer.body['errors']).toEqual(
      expect.arrayContaining([
        { pointer: '/fleet_name', message: 'fleet_name is required' },
        { pointer: '/id', message: expect.stringContaining("id 'Home' must match") },
        { pointer: '/zone', message: "zone must be one of north, south, not 'east'" },
        { pointer: '/crew', message: 'crew must be integer, not number' },
        { pointer: '/ships/0/activ', message: "unknown member 'activ'; did you mean 'active'?" },
        { pointer: '/patches/anna/speed', message: 'speed must be string, not number' },
      ]),
    );
  });
});

describe('an id', () => {
  test.each([
    'a/b',
    'a%2Fb',
    '..',
    '%2e%2e',
    'UPPER',
    'a_b',
    '%C3%A9',
    'a'.repeat(54),
    '%00',
    'a%20b',
    "a'--",
  ])('%j in a path is 400 or 404', async (id) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const body = method === 'PUT' || method === 'PATCH' ? {} : undefined;
      const answer = await server.send({ method, path: `/ships/${id}`, body });
      expect([400, 404]).toContain(answer.status);
      expect(['validation_error', 'not_found']).toContain(answer.body['error']);
    }
  });

  test.each(['a/b', '..', 'UPPER', 'é', 'a'.repeat(54), '', '-a', 'a\n'])(
    '%j in a body is 400',
    async (id) => {
      const answer = await server.post('/ships', { id, engine: 'steam' });
      expectProblem(answer, 400, 'validation_error');
      expect(answer.body['errors']).toMatchObject([{ pointer: '/id' }]);
    },
  );

  test.each(['%zz', '%', '%E0%A4%A'])('with the malformed encoding %j is 400', async (id) => {
    expectProblem(await server.get(`/ships/${id}`), 400, 'bad_request');
  });

  test('of 53 characters is fine', async () => {
    expect((await server.get(`/ships/${'a'.repeat(53)}`)).status).toBe(404);
  });
});

test('a request that is broken off leaves no trace but a line in the log', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(
        'POST /ships HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer write-secret\r\n' +
          'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":"half"',
        () => setTimeout(() => socket.destroy(), 50),
      );
    });
    socket.on('close', () => resolve());
  });
  expect((await server.get('/ships/half')).status).toBe(404);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FleetServer, Answer } from '../fixtures/fleet-server.js';
import { cluster, createFleet, revision, startPlatform } from './platform.fixture.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startPlatform();
}, 60_000);

afterAll(() => server.close());
beforeEach(() => server.empty());

function post(path: string, body: unknown, key: string, token = 'write-secret'): Promise<Answer> {
  return server.send({ method: 'POST', path, body, token, headers: { 'idempotency-key': key } });
}

describe('a request with an Idempotency-Key', () => {
  test('that is sent again has one effect and the same answer, on POST, batch and apply', async () => {
    const document = cluster('home', { cluster_dns: 'Home.example.com' });
    const requests: readonly (readonly [string, unknown])[] = [
      ['/clusters', document],
      ['/batch', { operations: [{ operation: 'delete', kind: 'clusters', id: 'home' }] }],
      ['/apply', { documents: [{ kind: 'namespaces', document: { id: 'one' } }] }],
    ];
    for (const [path, body] of requests) {
      const first = await post(path, body, 'key-1');
      const at = await revision(server);
      const again = await post(path, body, 'key-1');
      expect(first.status).toBeLessThan(300);
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      for (const name of ['etag', 'location', 'x-warnings']) {
        expect(again.headers[name]).toBe(first.headers[name]);
      }
      expect(await revision(server)).toBe(at);
    }
  });

  test('and an If-Match has one effect and the same answer, on PUT, PATCH and DELETE', async () => {
    await server.post('/namespaces', { id: 'one' });
    const path = '/namespaces/one';
    for (const [method, body] of [
      ['PUT', { labels: { a: '1' } }],
      ['PATCH', { labels: { b: '2' } }],
      ['DELETE', undefined],
    ] as const) {
      const { etag = '' } = (await server.get(path)).headers;
      const headers = { 'idempotency-key': 'key', 'if-match': String(etag) };
      const request = { method, path, token: 'write-secret', headers, ...(body && { body }) };
      const first = await server.send(request);
      const at = await revision(server);
      const again = await server.send(request);
      expect([first.status, first.headers['etag'] === etag]).toEqual([200, false]);
      expect([again.status, again.body, again.headers['etag']]).toEqual([
        200,
        first.body,
        first.headers['etag'],
      ]);
      expect(await revision(server)).toBe(at);
    }
    expect((await server.get(path)).status).toBe(404);
  });

  test('and another body is refused, and so is none under another path', async () => {
    expect((await post('/namespaces', { id: 'one' }, 'key')).status).toBe(201);
    const other = await post('/namespaces', { id: 'two' }, 'key');
    expect([other.status, other.body['error']]).toEqual([422, 'idempotency_key_reused']);
    expect((await post('/clusters', cluster('home'), 'key')).status).toBe(201);
  });

  test('that was refused is tried again', async () => {
    const body = cluster('home', { namespaces: [{ id: 'one' }] });
    expect((await post('/clusters', body, 'key-5')).status).toBe(400);
    await server.post('/namespaces', { id: 'one' });
    expect((await post('/clusters', body, 'key-5')).status).toBe(201);
  });

  test('that must be confirmed happens once its digest is sent, once', async () => {
    await createFleet(server, ['home'], 20);
    const patch = { namespaces: [] };
    const body = { operations: [{ operation: 'patch', kind: 'clusters', id: 'home', patch }] };
    const held = await post('/batch', body, 'key-5');
    expect(held.status).toBe(409);
    const path = `/batch?confirm=${String(held.body['digest'])}`;
    const done = await post(path, body, 'key-5');
    const at = await revision(server);
    expect(done.status).toBe(200);
    expect((await post(path, body, 'key-5')).body).toEqual(done.body);
    expect(await revision(server)).toBe(at);
  });

  test('that is only planned keeps nothing', async () => {
    const body = { id: 'one' };
    expect((await post('/namespaces?dry_run=true', body, 'key-5')).status).toBe(200);
    expect((await post('/namespaces', body, 'key-5')).status).toBe(201);
  });
});

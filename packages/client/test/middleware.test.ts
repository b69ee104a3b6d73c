import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, NetworkError, type Client, type Middleware } from '../src/index.js';
import { rejectionOf, respondJson, startServer, type TestServer } from './http-server.js';

let server: TestServer;
let respond: (response: ServerResponse, authorization: string | undefined) => void;

beforeEach(async () => {
  respond = (response) => respondJson(response, { id: 'one' });
  server = await startServer(({ headers }, response) => respond(response, headers.authorization));
});
afterEach(() => server.close());

function clientWith(...middleware: readonly Middleware[]): Client {
  const { baseUrl } = server;
  return createClient({ baseUrl, token: 'old', middleware, retry: { pause: 1 } });
}

describe('middleware', () => {
  it('is passed through on the way out and back, the first one first', async () => {
    const events: string[] = [];
    const note = (name: string): Middleware => {
      return async (request, next) => {
        events.push(`${name} > ${request.operation}`);
        request.headers.set('X-Path', `${request.headers.get('X-Path') ?? ''}${name}`);
        const response = await next(request);
        events.push(`${name} < ${response.status}`);
        return response;
      };
    };
    const { data } = await clientWith(note('a'), note('b')).getCluster('one');
    expect(data).toEqual({ id: 'one' });
    expect(events).toEqual(['a > getCluster', 'b > getCluster', 'b < 200', 'a < 200']);
    expect(server.received[0]?.headers['x-path']).toBe('ab');
  });

  it('sees each attempt, and what it failed with', async () => {
    const seen: unknown[] = [];
    const trace: Middleware = async (request, next) => {
      try {
        const { status } = await next(request);
        seen.push([request.attempt, request.method, status]);
        return new Response(null, { status });
      } catch (error) {
        seen.push([request.attempt, (error as Error).name]);
        throw error;
      }
    };
    respond = (response) => {
      if (server.received.length === 1) response.destroy();
      else response.writeHead(server.received.length === 2 ? 503 : 204).end();
    };
    await clientWith(trace).deleteNamespace('one');
    expect(seen).toEqual([
      [1, 'NetworkError'],
      [2, 'DELETE', 503],
      [3, 'DELETE', 204],
    ]);
  });

  it('can get another token and send a request once more', async () => {
    respond = (response, authorization) =>
      authorization === 'Bearer new'
        ? respondJson(response, { id: 'one' })
        : response.writeHead(401).end();
    const refresh: Middleware = async (request, next) => {
      const response = await next(request);
      if (response.status !== 401) return response;
      request.headers.set('Authorization', 'Bearer new');
      return next(request);
    };
    const client = clientWith(refresh);
    expect((await client.createNamespace({ id: 'one' })).status).toBe(200);
    const [first, second] = server.received;
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe('{"id":"one"}');
  });

  it('can answer by itself', async () => {
    const known: Middleware = async () =>
      new Response('{"id":"kept"}', {
        headers: { 'Content-Type': 'application/json', ETag: '"1"' },
      });
    const { data, etag } = await clientWith(known).getCluster('one');
    expect([data.id, etag, server.received.length]).toEqual(['kept', '"1"', 0]);
  });

  it('fails with what it throws, at once', async () => {
    const reason = new Error('no account');
    let calls = 0;
    const refuse: Middleware = async () => {
      calls += 1;
      throw reason;
    };
    expect(await rejectionOf(clientWith(refuse).getCluster('one'))).toBe(reason);
    expect(calls).toBe(1);
  });

  it('leaves a body that breaks off to the client', async () => {
    respond = ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{');
    const error = await rejectionOf(clientWith((request, next) => next(request)).getCluster('one'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(server.received).toHaveLength(4);
  });

  it('may read a body of a clone, and the client reads it too', async () => {
    const bodies: string[] = [];
    const log: Middleware = async (request, next) => {
      const response = await next(request);
      bodies.push(await response.clone().text());
      return response;
    };
    expect((await clientWith(log).getCluster('one')).data).toEqual({ id: 'one' });
    expect(bodies).toEqual(['{"id":"one"}']);
  });

  it('is that of the client when it was made', async () => {
    const middleware: Middleware[] = [];
    const client = createClient({ baseUrl: server.baseUrl, middleware });
    middleware.push(async () => new Response(null, { status: 500 }));
    expect((await client.getCluster('one')).status).toBe(200);
  });
});

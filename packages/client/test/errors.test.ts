import { createServer } from 'node:net';
import { inspect } from 'node:util';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createClient,
  NetworkError,
  ProblemError,
  RequestError,
  TimeoutError,
  UnexpectedAnswerError,
} from '../src/index.js';
import { rejectionOf, startServer, type TestServer } from './http-server.js';

const token = 'very-secret-token';

let server: TestServer;
let respond: (response: ServerResponse) => void;

beforeEach(async () => {
  server = await startServer((_, response) => respond(response));
});
afterEach(() => server.close());

function failGet(options: object = {}, baseUrl: string = server.baseUrl): Promise<Error> {
  const client = createClient({
    baseUrl,
    token,
    headers: { 'X-Key': token },
    retry: false,
    ...options,
  });
  return rejectionOf(client.getCluster('one'));
}

/** The port of a server that is gone. */
async function findClosedPort(): Promise<number> {
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const address = gone.address();
  await new Promise((resolve) => gone.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a request that fails', () => {
  it('is a NetworkError with its cause when nobody listens', async () => {
    const baseUrl = `http://127.0.0.1:${await findClosedPort()}`;
    const error = await failGet({}, baseUrl);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ method: 'GET', url: `${baseUrl}/clusters/one` });
    expect(error.message).toMatch(/^GET http:.*: cannot reach the server: .*ECONNREFUSED/);
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });

  it('says what was wrong when several addresses were tried', async () => {
    const error = await failGet({}, `http://localhost:${await findClosedPort()}`);
    expect(error.message).toContain('ECONNREFUSED');
  });

  it.each([
    ['before the answer', ''],
    ['within the answer', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":'],
  ])('is a NetworkError when the connection breaks %s', async (_, start) => {
    respond = ({ socket }) => socket?.end(start);
    expect(await failGet()).toBeInstanceOf(NetworkError);
  });

  it.each([
    ['no answer', ''],
    ['half of one', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":'],
  ])('is a TimeoutError when the time is over and there is %s', async (_, start) => {
    respond = ({ socket }) => socket?.write(start);
    const error = await failGet({ timeout: 50 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 50, url: `${server.baseUrl}/clusters/one` });
  });

  it('may have less or more time than others', async () => {
    respond = (response) => setTimeout(() => response.writeHead(204).end(), 150);
    const client = createClient({ baseUrl: server.baseUrl, timeout: 50 });
    const error = await rejectionOf(client.getCluster('one', { timeout: 20 }));
    expect(error).toMatchObject({ name: 'TimeoutError', timeout: 20 });
    expect((await client.getCluster('one', { timeout: 10_000 })).status).toBe(204);
    expect((await client.getCluster('one', { timeout: Infinity })).status).toBe(204);
  });

  it("fails with its signal's reason when the caller gives it up", async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    respond = () => controller.abort(reason);
    const client = createClient({ baseUrl: server.baseUrl });
    const options = { signal: controller.signal };
    expect(await rejectionOf(client.getCluster('one', options))).toBe(reason);
    expect(await rejectionOf(client.getCluster('one', options))).toBe(reason);
    expect(server.received).toHaveLength(1);
  });

  it('still runs out of time when it has a signal, and leaves that one alone', async () => {
    respond = () => undefined;
    const { signal } = new AbortController();
    const client = createClient({ baseUrl: server.baseUrl, timeout: 50 });
    expect(await rejectionOf(client.getCluster('one', { signal }))).toBeInstanceOf(TimeoutError);
    expect(signal.aborted).toBe(false);
  });

  it.each([301, 302, 303, 307, 308])('is not sent on by a redirect (%i)', async (status) => {
    const other = await startServer((_, response) => response.writeHead(204).end());
    const Location = `${other.baseUrl.replace('//', '//user:word@')}/clusters/one?a=1`;
    respond = (response) => response.writeHead(status, { Location }).end();
    const error = await failGet();
    await other.close();
    expect(other.received).toEqual([]);
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error.message).toContain(`${status} redirects to ${other.baseUrl} and is not followed`);
  });

  it.each([
    ['text/html', '<html>Log in</html>'],
    ['application/json', '{"id":'],
  ])('is an UnexpectedAnswerError where a 200 has no JSON but %s %s', async (type, body) => {
    respond = (response) => response.writeHead(200, { 'Content-Type': type }).end(body);
    const error = await failGet();
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error).toMatchObject({ status: 200 });
  });

  it('never has the token in its error, however deep one looks', async () => {
    const failures = [
      () => failGet({}, 'http://127.0.0.1:1'),
      () => failGet({ timeout: 20 }),
      () => {
        respond = (response) => response.writeHead(401).end();
        return failGet();
      },
      () => {
        respond = (response) => response.writeHead(302, { Location: '/' }).end();
        return failGet();
      },
    ];
    respond = () => undefined;
    for (const fail of failures) {
      const error = await fail();
      expect(error).toBeInstanceOf(RequestError);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(token);
    }
  });

  it('has a message without a space at its end when the server gives no reason', async () => {
    respond = ({ socket }) => socket?.end('HTTP/1.1 500 \r\nContent-Length: 0\r\n\r\n');
    const error = await failGet();
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.message).toBe('GET /clusters/one: 500');
  });
});

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, ProblemError, type Client } from '../src/index.js';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let received: Received[];
let answer: { status: number; headers: Record<string, string>; body: string };
let client: Client;
let baseUrl: string;

beforeEach(async () => {
  received = [];
  answer = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"id":"one"}' };
  server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    received.push({ method, url, headers, body: await text(request) });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = createClient({ baseUrl, token: 'secret' });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the client', () => {
  it('returns data, status and headers of an answer', async () => {
    answer.headers.ETag = '"1"';
    const response = await client.getCluster('one');
    expect(response.data).toEqual({ id: 'one' });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe('"1"');
  });

  it('sends its token and nothing when it has none', async () => {
    await client.getCluster('one');
    await createClient({ baseUrl }).getCluster('one');
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer secret',
      undefined,
    ]);
  });

  it('asks a function for the token before each request', async () => {
    let count = 0;
    const rotating = createClient({ baseUrl, token: async () => `token-${++count}` });
    await rotating.getCluster('one');
    await rotating.getCluster('one');
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('encodes path parameters, so that an id stays one segment', async () => {
    await client.getCluster('a/b ?#%ü');
    expect(received[0]?.url).toBe('/clusters/a%2Fb%20%3F%23%25%C3%BC');
  });

  it.each(['', '.', '..'])('refuses the id %j, which would name another path', async (id) => {
    await expect(client.getCluster(id)).rejects.toThrow(TypeError);
    expect(received).toEqual([]);
  });

  it('encodes query strings as RFC 3986 has it and leaves out what is not given', async () => {
    await client.listClusters({ cluster_dns: "a b+c*d'(e)!&=ü", limit: 2 });
    await client.listClusters({});
    expect(received.map(({ url }) => url)).toEqual([
      '/clusters?cluster_dns=a%20b%2Bc%2Ad%27%28e%29%21%26%3D%C3%BC&limit=2',
      '/clusters',
    ]);
  });

  it('sends a patch as a merge patch, with the headers of the request', async () => {
    const patch = { patches: { podinfo: { replicaCount: '3' } } };
    await client.patchCluster('one', patch, { headers: { 'If-Match': '"1"' } });
    expect(received[0]).toMatchObject({ method: 'PATCH', body: JSON.stringify(patch) });
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/merge-patch+json',
      'if-match': '"1"',
    });
  });

  it('keeps the path of its base URL', async () => {
    await createClient({ baseUrl: `${baseUrl}/proxy/` }).getCluster('one');
    expect(received[0]?.url).toBe('/proxy/clusters/one');
  });

  it('throws the problem that the server answers', async () => {
    const problem = { status: 404, error: 'not_found', message: 'no cluster "one"' };
    const headers = { 'Content-Type': 'application/problem+json' };
    answer = { status: 404, headers, body: JSON.stringify(problem) };
    const error: unknown = await client.getCluster('one').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 404, problem });
    expect(String(error)).toBe('ProblemError: GET /clusters/one: 404 no cluster "one"');
  });

  it('throws a problem for an error page of a proxy too', async () => {
    answer = { status: 502, headers: { 'Content-Type': 'application/json' }, body: '<html>' };
    const error: unknown = await client.getCluster('one').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ProblemError', status: 502, problem: {} });
  });

  it('has no data where there is no body', async () => {
    answer = { status: 304, headers: {}, body: '' };
    const options = { headers: { 'If-None-Match': '"1"' } };
    const { data, status } = await client.getCluster('one', options);
    expect({ data, status }).toEqual({ data: undefined, status: 304 });
  });

  it('gives up when its signal says so', async () => {
    const options = { signal: AbortSignal.abort() };
    await expect(client.getCluster('one', options)).rejects.toThrow(/abort/i);
  });
});

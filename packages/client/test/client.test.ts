import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, ProblemError, type Client } from '../src/index.js';
import { rejectionOf, startServer, type TestServer } from './http-server.js';

let server: TestServer;
let answer: { status: number; headers: Record<string, string>; body: string };
let client: Client;

beforeEach(async () => {
  answer = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"id":"one"}' };
  server = await startServer((_, response) => {
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  client = createClient({ baseUrl: server.baseUrl, token: 'secret' });
});
afterEach(() => server.close());

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
    await createClient({ baseUrl: server.baseUrl }).getCluster('one');
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer secret',
      undefined,
    ]);
  });

  it('asks a function for the token before each request', async () => {
    let count = 0;
    const rotating = createClient({
      baseUrl: server.baseUrl,
      token: async () => `token-${++count}`,
    });
    await rotating.getCluster('one');
    await rotating.getCluster('one');
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('shares nothing with another client', async () => {
    const other = await startServer((_, response) => response.writeHead(204).end());
    const headers = { 'X-Team': 'other' };
    const second = createClient({ baseUrl: other.baseUrl, token: 'another', headers });
    await Promise.all([client.getCluster('one'), second.getCluster('two'), client.getReadiness()]);
    await other.close();
    const seen = ({ received }: TestServer): unknown[] =>
      received.map((request) => [request.headers.authorization, request.headers['x-team']]);
    expect(seen(server)).toEqual([
      ['Bearer secret', undefined],
      ['Bearer secret', undefined],
    ]);
    expect(seen(other)).toEqual([['Bearer another', 'other']]);
  });

  it('keeps what it was made with when the options change later', async () => {
    const options = { baseUrl: server.baseUrl, token: 'first', headers: { 'X-Team': 'one' } };
    const made = createClient(options);
    Object.assign(options, { baseUrl: 'http://127.0.0.1:1', token: 'second' });
    options.headers['X-Team'] = 'two';
    await made.getCluster('one');
    expect(server.received[0]?.headers).toMatchObject({
      authorization: 'Bearer first',
      'x-team': 'one',
    });
  });

  it('uses the fetch that it is given', async () => {
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = (url, init) => {
      urls.push(String(url));
      return globalThis.fetch(url, init);
    };
    await createClient({ baseUrl: server.baseUrl, fetch }).getCluster('one');
    expect(urls).toEqual([`${server.baseUrl}/clusters/one`]);
  });

  it('sends a patch as a merge patch, with the headers of the request', async () => {
    const patch = { patches: { podinfo: { replicaCount: '3' } } };
    await client.patchCluster('one', patch, { ifMatch: '"1"' });
    expect(server.received[0]).toMatchObject({ method: 'PATCH', body: JSON.stringify(patch) });
    expect(server.received[0]?.headers).toMatchObject({
      'content-type': 'application/merge-patch+json',
      'if-match': '"1"',
    });
  });

  it('keeps the path of its base URL', async () => {
    await createClient({ baseUrl: `${server.baseUrl}/proxy/` }).getCluster('one');
    expect(server.received[0]?.url).toBe('/proxy/clusters/one');
  });

  it('throws the problem that the server answers', async () => {
    const problem = { status: 404, error: 'not_found', message: 'no cluster "one"' };
    const headers = { 'Content-Type': 'application/problem+json' };
    answer = { status: 404, headers, body: JSON.stringify(problem) };
    const error = await rejectionOf(client.getCluster('one'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 404, problem });
    expect(String(error)).toBe('ProblemError: GET /clusters/one: 404 no cluster "one"');
  });

  it('throws a problem for an error page of a proxy too', async () => {
    answer = { status: 502, headers: { 'Content-Type': 'application/json' }, body: '<html>' };
    const error = await rejectionOf(client.getCluster('one', { retry: false }));
    expect(error).toMatchObject({ name: 'ProblemError', status: 502, problem: {} });
  });

  it('has no data where there is no body', async () => {
    answer = { status: 304, headers: {}, body: '' };
    const { data, status } = await client.getCluster('one', { ifNoneMatch: '"1"' });
    expect(server.received[0]?.headers['if-none-match']).toBe('"1"');
    expect({ data, status }).toEqual({ data: undefined, status: 304 });
  });

  it('has the ETag beside the data', async () => {
    answer = {
      status: 200,
      headers: { 'Content-Type': 'application/json', ETag: '"7"' },
      body: '{}',
    };
    const { etag, status } = await client.getCluster('one');
    expect({ etag, status }).toEqual({ etag: '"7"', status: 200 });
    answer = { status: 304, headers: { ETag: '"7"' }, body: '' };
    expect((await client.listClusters({}, { ifNoneMatch: '"7"' })).etag).toBe('"7"');
  });

  it('takes no 304 that nobody asked for', async () => {
    answer = { status: 304, headers: {}, body: '' };
    const error = await rejectionOf(client.getCluster('one'));
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', status: 304 });
  });

  it('refuses a condition on the ETag of an answer that had none', async () => {
    const update = client.deleteCluster('one', { ifMatch: new Headers().get('ETag') });
    await expect(update).rejects.toThrow('ifMatch: the answer it comes from has no ETag');
    expect(server.received).toEqual([]);
  });

  it("lets a request's headers replace its own", async () => {
    const options = { headers: { authorization: 'Bearer mine', 'x-one': '1' } };
    await client.getCluster('one', options);
    expect(server.received[0]?.headers).toMatchObject({
      authorization: 'Bearer mine',
      'x-one': '1',
      accept: 'application/json',
    });
  });

  it('reads the text of an operation that answers none but text', async () => {
    answer = { status: 200, headers: { 'Content-Type': 'application/yaml' }, body: 'a: 1\n' };
    expect((await client.getOpenapiDocument()).data).toBe('a: 1\n');
    expect(server.received[0]?.headers.accept).toBe('application/yaml');
  });
});

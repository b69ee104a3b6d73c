import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, type Client, type Namespace } from '../src/index.js';
import { rejectionOf, startServer, type TestServer } from './http-server.js';

/*
 * The server keeps one document, of which each state has a number for its ETag. Writes are refused
 * that are made of another state.
 */
let server: TestServer;
let client: Client;
let labels: Record<string, string>;
let version: number;
/** Called before a write is looked at: what others do. */
let interfere: () => void;

beforeEach(async () => {
  labels = {};
  version = 1;
  interfere = () => undefined;
  server = await startServer(({ method, headers, body }, response) => {
    if (method !== 'GET') interfere();
    const isStale = headers['if-match'] !== undefined && headers['if-match'] !== `"${version}"`;
    if (method !== 'GET' && !isStale) {
      labels = { ...labels, ...(JSON.parse(body) as Namespace).labels };
      version += 1;
    }
    const answer = { id: 'one', labels };
    response.writeHead(isStale ? 412 : 200, {
      'Content-Type': 'application/json',
      ETag: `"${version}"`,
    });
    response.end(JSON.stringify(answer));
  });
  client = createClient({ baseUrl: server.baseUrl });
});
afterEach(() => server.close());

const writesOf = (): readonly unknown[] =>
  server.received
    .filter(({ method }) => method !== 'GET')
    .map(({ method, headers, body }) => [method, headers['if-match'], body]);

describe('an edit', () => {
  it.each([
    ['updateNamespace', 'PUT'],
    ['patchNamespace', 'PATCH'],
  ] as const)('by %s writes what it makes of what is there', async (name, method) => {
    labels = { a: '1' };
    const change = (namespace: Namespace) => ({ labels: { b: `${namespace.labels['a']}!` } });
    const { data, etag } = await client[name]('one', change);
    expect(data.labels).toEqual({ a: '1', b: '1!' });
    expect(etag).toBe('"2"');
    expect(writesOf()).toEqual([[method, '"1"', '{"labels":{"b":"1!"}}']]);
  });

  it('is made again of what others have written', async () => {
    let others = 3;
    interfere = () => {
      if (others-- > 0) version += 1;
    };
    const seen: unknown[] = [];
    await client.patchNamespace('one', async (namespace) => {
      seen.push(namespace.labels);
      return { labels: { mine: 'yes' } };
    });
    expect(seen).toHaveLength(4);
    expect(writesOf().map((write) => (write as readonly unknown[])[1])).toEqual([
      '"1"',
      '"2"',
      '"3"',
      '"4"',
    ]);
    const keys = server.received.flatMap(({ headers }) => headers['idempotency-key'] ?? []);
    expect(new Set(keys).size).toBe(4);
  });

  it('of many at once is lost by none', async () => {
    const count = 20;
    const add = () =>
      client.updateNamespace('one', ({ labels: { n = '0' } }) => ({
        labels: { n: String(Number(n) + 1) },
      }));
    await Promise.all(Array.from({ length: count }, add));
    expect(labels).toEqual({ n: String(count) });
  });

  it.each([null, undefined])('that makes %j writes nothing', async (nothing) => {
    const { data, etag } = await client.patchNamespace('one', () => nothing);
    expect([data.id, etag]).toEqual(['one', '"1"']);
    expect(writesOf()).toEqual([]);
  });

  it('fails with what it throws, and with what others do all the time', async () => {
    const reason = new Error('not this one');
    const refuse = (): never => {
      throw reason;
    };
    expect(await rejectionOf(client.patchNamespace('one', refuse))).toBe(reason);
    expect(writesOf()).toEqual([]);
    interfere = () => {
      version += 1;
    };
    const error = await rejectionOf(client.patchNamespace('one', () => ({}), { timeout: 700 }));
    expect(error).toMatchObject({ name: 'ProblemError', status: 412 });
    expect(writesOf().length).toBeGreaterThan(1);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    interfere = () => {
      version += 1;
      if (server.received.length > 5) controller.abort(reason);
    };
    const { signal } = controller;
    expect(await rejectionOf(client.patchNamespace('one', () => ({}), { signal }))).toBe(reason);
  });

  it('says why, and is confirmed, as any write', async () => {
    const options = { reason: 'release', confirm: 'sha256:aa' };
    await client.patchNamespace('one', () => ({}), options);
    const [read, write] = server.received;
    expect([read?.url, read?.headers['x-change-reason']]).toEqual(['/namespaces/one', undefined]);
    expect(write?.url).toBe('/namespaces/one?confirm=sha256%3Aaa');
    expect(write?.headers['x-change-reason']).toBe('release');
  });

  it.each([{ ifMatch: '"1"' }, { idempotencyKey: 'mine' }])(
    'takes no %j, which belongs to one body',
    async (options) => {
      const edit = client.updateNamespace('one', () => ({}), options);
      await expect(edit).rejects.toThrow('belong to one body');
      expect(server.received).toEqual([]);
    },
  );

  it('can be planned', async () => {
    await client.dryRun.patchNamespace('one', ({ id }) => ({ labels: { id } }));
    const [, write] = server.received;
    expect([write?.url, write?.body]).toEqual([
      '/namespaces/one?dry_run=true',
      '{"labels":{"id":"one"}}',
    ]);
  });
});

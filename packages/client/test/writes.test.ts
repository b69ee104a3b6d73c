import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, ProblemError, type Client } from '../src/index.js';
import { rejectionOf, respondJson, startServer, type TestServer } from './http-server.js';

const plan = {
  revision: 7,
  digest: 'sha256:aa',
  changes: [],
  effects: {
    clusters: 0,
    inputs: { added: 0, removed: 0, changed: 0 },
    items: [],
    truncated: false,
  },
  warnings: [],
  confirmation: { required: false, reasons: [] },
};

let server: TestServer;
let client: Client;

beforeEach(async () => {
  server = await startServer((_, response) => respondJson(response, plan));
  client = createClient({ baseUrl: server.baseUrl });
});
afterEach(() => server.close());

const body = { id: 'one' };

describe('a write', () => {
  it.each([
    ['createNamespace', () => client.createNamespace(body, options), 'POST /namespaces'],
    ['updateNamespace', () => client.updateNamespace('one', {}, options), 'PUT /namespaces/one'],
    ['patchNamespace', () => client.patchNamespace('one', {}, options), 'PATCH /namespaces/one'],
    ['deleteNamespace', () => client.deleteNamespace('one', options), 'DELETE /namespaces/one'],
    ['batch', () => client.batch({ operations: [] }, options), 'POST /batch'],
    ['apply', () => client.apply({ documents: [] }, options), 'POST /apply'],
    ['rollback', () => client.rollback({ to: 1 }, options), 'POST /rollback'],
  ])('%s says why, what was confirmed and how much it wants to see', async (_, call, request) => {
    await call();
    const [sent] = server.received;
    expect(`${sent?.method} ${sent?.url}`).toBe(`${request}?confirm=sha256%3Aaa&effects_limit=5`);
    expect(sent?.headers['x-change-reason']).toBe('release');
  });

  const options = { reason: 'release', confirm: 'sha256:aa', effectsLimit: 5 };

  it('sends a reason in any script as UTF-8', async () => {
    await client.deleteNamespace('one', { reason: 'Größe: 小さく' });
    const sent = String(server.received[0]?.headers['x-change-reason']);
    expect(Buffer.from(sent, 'latin1').toString('utf8')).toBe('Größe: 小さく');
  });

  it('can be sent again under its key by another process', async () => {
    await client.createNamespace(body, { idempotencyKey: 'key-1' });
    await client.batch({ operations: [] }, { idempotencyKey: 'key-2' });
    expect(server.received.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'key-1',
      'key-2',
    ]);
  });

  it('says nothing that it was not told to say', async () => {
    await client.patchNamespace('one', {});
    expect(server.received[0]?.url).toBe('/namespaces/one');
    expect(Object.keys(server.received[0]?.headers ?? {})).not.toContain('x-change-reason');
  });

  it('that is held back rejects with the digest and the effects', async () => {
    const { digest, effects } = plan;
    const problem = { status: 409, error: 'confirmation_required', digest, effects };
    const held = await startServer((_, response) => {
      response.writeHead(409, { 'Content-Type': 'application/problem+json' });
      response.end(JSON.stringify(problem));
    });
    const error = await rejectionOf(createClient(held).deleteNamespace('one'));
    await held.close();
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({ digest, effects });
  });
});

describe('a dry run', () => {
  it('asks for the plan of the same write, and is typed as one', async () => {
    const { data } = await client.dryRun.patchNamespace('one', {}, { effectsLimit: 0 });
    expect([data.digest, data.effects.inputs.removed]).toEqual(['sha256:aa', 0]);
    expect(server.received[0]).toMatchObject({
      method: 'PATCH',
      url: '/namespaces/one?dry_run=true&effects_limit=0',
    });
  });

  it('is there for every write and for nothing else', () => {
    const writes = Object.keys(client).filter((name) =>
      /^(create|update|patch|delete|batch$|apply$|rollback$)/.test(name),
    );
    expect(Object.keys(client.dryRun).toSorted()).toEqual(writes.toSorted());
  });
});

describe('a document', () => {
  it('can be read as it was', async () => {
    await client.getNamespace('one', { revision: 12 });
    expect(server.received[0]?.url).toBe('/namespaces/one?revision=12');
  });
});

describe('the list of changes', () => {
  it('is iterated backwards, page by page', async () => {
    const log = Array.from({ length: 5 }, (_, index) => ({ revision: 5 - index }));
    const paged = await startServer(({ url }, response) => {
      const before = Number(new URL(url, 'http://x').searchParams.get('before') ?? 6);
      const rest = log.filter(({ revision }) => revision < before);
      const isMore = rest.length > 2;
      respondJson(response, rest.slice(0, 2), isMore ? { Link: '<?before=1>; rel="next"' } : {});
    });
    const seen: number[] = [];
    const changes = createClient(paged).iterateChanges({ kind: 'clusters' }, { pageSize: 2 });
    for await (const { revision } of changes) seen.push(revision);
    await paged.close();
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    expect(paged.received.map(({ url }) => url)).toEqual([
      '/changes?kind=clusters&limit=2',
      '/changes?kind=clusters&limit=2&before=4',
      '/changes?kind=clusters&limit=2&before=2',
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { cluster, create, revision, startPlatform } from '../changes/platform.fixture.js';
import type { Answer, FleetServer } from '../fixtures/fleet-server.js';

const reason = { 'x-change-reason': 'because' };
let server: FleetServer;
let start: number;

beforeAll(async () => {
  server = await startPlatform();
});
afterAll(() => server.close());

/** Each test finds two namespaces and a cluster with one of them. */
beforeEach(async () => {
  await server.empty();
  await create(server, 'namespaces', [{ id: 'one' }, { id: 'two' }]);
  await create(server, 'clusters', [cluster('a', { namespaces: [{ id: 'one' }] })]);
  start = await revision(server);
});

const patch = (path: string, body: JsonObject): Promise<Answer> => server.patch(path, body, reason);
const label = (value: string): Promise<Answer> =>
  patch('/namespaces/one', { labels: { team: value } });
const rollBack = (body: JsonObject, query = ''): Promise<Answer> =>
  server.post(`/rollback${query}`, body);

describe('POST /rollback', () => {
  test('takes everything since a revision back, and leaves no tombstone of what it unmakes', async () => {
    await label('x');
    await create(server, 'clusters', [cluster('b')]);
    const { status, body } = await rollBack({ to: start });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      revision: start + 4,
      results: [
        { operation: 'update', kind: 'namespaces', id: 'one', outcome: 'updated' },
        { operation: 'delete', kind: 'clusters', id: 'b', outcome: 'deleted' },
      ],
    });
    expect((await server.get('/namespaces/one')).body['labels']).toEqual({});
    const mark = await server.store.read((snapshot) => snapshot.findTombstone('b.example.com'));
    expect(mark).toBeUndefined();
  });

  test('takes one document back and leaves others', async () => {
    await label('x');
    await patch('/namespaces/two', { labels: { team: 'y' } });
    expect((await rollBack({ to: start, kind: 'namespaces', id: 'one' })).status).toBe(200);
    expect((await server.get('/namespaces/one')).body['labels']).toEqual({});
    expect((await server.get('/namespaces/two')).body['labels']).toEqual({ team: 'y' });
  });

  test('takes one change back and keeps what came since', async () => {
    await label('x');
    await patch('/namespaces/one', { annotations: { note: 'later' } });
    expect((await rollBack({ change: start + 1 })).status).toBe(200);
    expect((await server.get('/namespaces/one')).body).toMatchObject({
      labels: {},
      annotations: { note: 'later' },
    });
  });

  test('takes all changes of one request back', async () => {
    const operations = ['one', 'two'].map((id) => ({
      ...{ operation: 'patch', kind: 'namespaces', id },
      patch: { labels: { team: 'z' } },
    }));
    expect((await server.post('/batch', { operations })).status).toBe(200);
    const { body } = await server.get('/changes?limit=1');
    const transaction = String(body[0]?.['transaction']);
    expect((await rollBack({ transaction })).body).toMatchObject({ revision: start + 4 });
    for (const id of ['one', 'two']) {
      expect((await server.get(`/namespaces/${id}`)).body['labels']).toEqual({});
    }
  });

  test('says what it would do before it does it', async () => {
    await label('x');
    const { status, headers, body } = await rollBack({ to: start }, '?dry_run=true');
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('plan+json')]);
    expect(body).toMatchObject({
      changes: [{ kind: 'namespaces', id: 'one', diff: [{ path: '/labels/team', before: 'x' }] }],
      effects: { clusters: 1 },
    });
    expect(await revision(server)).toBe(start + 1);
  });

  test('lists what stands in the way, and changes nothing', async () => {
    await label('x');
    await label('y');
    const { status, body } = await rollBack({ change: start + 1 });
    expect([status, body['error']]).toEqual([409, 'conflict']);
    expect(body['errors']).toEqual([
      { message: expect.stringContaining("namespaces 'one' was changed at /labels/team since") },
    ]);
    expect(await revision(server)).toBe(start + 2);
  });

  test('says so when it needs a value that was redacted', async () => {
    await label('secret');
    await label('x');
    const redacted = await server.post(`/changes/${start + 1}/redact`, {
      pointers: ['/labels/team'],
    });
    expect(redacted.status).toBe(200);
    const { status, body } = await rollBack({ to: start + 1 });
    expect(status).toBe(409);
    expect(String(body['message'])).toContain('/labels/team that was redacted');
    expect((await rollBack({ to: start })).status).toBe(200);
  });

  test.each<[JsonObject, number]>([
    [{}, 400],
    [{ to: 1, change: 1 }, 400],
    [{ to: 1, kind: 'namespaces' }, 400],
    [{ to: 1, kind: 'none', id: 'one' }, 400],
    [{ change: 1, kind: 'namespaces', id: 'one' }, 400],
    [{ to: 1_000_000 }, 400],
    [{ change: 1_000_000 }, 404],
    [{ transaction: '5f0c7e0a-0000-4000-8000-000000000000' }, 404],
    [{ to: 1, kind: 'namespaces', id: 'never' }, 404],
  ])('refuses %j with %i', async (body, status) => {
    expect((await rollBack(body)).status).toBe(status);
    expect(await revision(server)).toBe(start);
  });
});

describe('who may take back more than one document, and redact', () => {
  test('is an admin; a writer may take back one, and see what more would do', async () => {
    const writer = { name: 'ci', role: 'writer', clusters: null } as const;
    const everyone = { authenticate: () => writer, identify: () => writer };
    const other = await startPlatform({}, { ...everyone, notes: () => [], close: () => undefined });
    const go = (body: JsonObject, query = '') => other.post(`/rollback${query}`, body);
    try {
      await create(other, 'namespaces', [{ id: 'one' }, { id: 'two' }]);
      expect((await go({ to: 0 })).body).toMatchObject({ error: 'forbidden' });
      expect((await go({ to: 0 }, '?dry_run=true')).status).toBe(200);
      const redacted = await other.post('/changes/1/redact', { pointers: ['/labels'] });
      expect([redacted.status, redacted.body['error']]).toEqual([403, 'forbidden']);
      expect((await go({ to: 1 })).status).toBe(200);
      expect((await go({ change: 1 })).status).toBe(200);
      expect((await other.get('/namespaces')).body).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type JsonObject, redactedValue } from '@flux-resourceset/contract';
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
const revisionsOf = ({ body }: Answer): readonly unknown[] => body.map((item) => item['revision']);

describe('GET /changes', () => {
  test('lists who changed what and why, newest first, with what it did to clusters', async () => {
    await label('x');
    const { status, body } = await server.get('/changes?limit=1');
    expect(status).toBe(200);
    expect(body).toEqual([
      {
        revision: start + 1,
        transaction: expect.stringMatching(/^[\da-f-]{36}$/),
        time: expect.any(String),
        actor: 'write-token',
        request_id: expect.any(String),
        reason: 'because',
        operation: 'update',
        kind: 'namespaces',
        id: 'one',
        diff: [{ path: '/labels/team', after: 'x' }],
        effects: { clusters: 1, inputs: { added: 0, removed: 0, changed: 1 } },
      },
    ]);
  });

  test('is read page by page, by its links', async () => {
    for (const value of ['a', 'b', 'c']) await label(value);
    const found: unknown[] = [];
    let query = `?limit=2&since=${start}`;
    for (;;) {
      const answer = await server.get(`/changes${query}`);
      found.push(...revisionsOf(answer));
      const [, next] = /^<(.*)>; rel="next"$/.exec(String(answer.headers.link ?? '')) ?? [];
      if (next === undefined) break;
      query = next;
    }
    expect(found).toEqual([start + 3, start + 2, start + 1]);
  });

  test('selects by kind, id, actor, cluster, revisions and times', async () => {
    await label('x');
    await patch('/namespaces/two', { labels: { team: 'y' } });
    const ask = async (query: string): Promise<readonly unknown[]> =>
      revisionsOf(await server.get(`/changes?since=${start}&${query}`));
    expect(await ask('cluster=a')).toEqual([start + 1]);
    expect(await ask('kind=namespaces&id=two')).toEqual([start + 2]);
    expect(await ask('actor=nobody')).toEqual([]);
    expect(await ask(`until=${start + 1}`)).toEqual([start + 1]);
    expect(await ask('until=2000-01-01T00:00:00Z')).toEqual([]);
    expect(await ask('until=3000-01-01T00:00:00+02:00')).toHaveLength(2);
  });

  test.each(['since=yesterday', 'limit=0', 'limit=1001', 'before=x', 'kinds=namespaces'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await server.get(`/changes?${query}`);
      expect([status, body['error']]).toEqual([400, 'validation_error']);
    },
  );
});

describe('one change', () => {
  test('is told with its document before and after it', async () => {
    await label('x');
    const { status, body } = await server.get(`/changes/${start + 1}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      before: { id: 'one', labels: {} },
      after: { id: 'one', labels: { team: 'x' } },
    });
  });

  test('that made or removed a document has one side', async () => {
    await server.post('/namespaces', { id: 'new' });
    await server.delete('/namespaces/new');
    expect((await server.get(`/changes/${start + 1}`)).body).toMatchObject({
      ...{ operation: 'create', before: null },
      after: { id: 'new' },
    });
    expect((await server.get(`/changes/${start + 2}`)).body).toMatchObject({
      ...{ operation: 'delete', after: null },
      before: { id: 'new' },
    });
  });

  test('that is none is 404', async () => {
    const { status, body } = await server.get(`/changes/${start + 1}`);
    expect([status, body['error']]).toEqual([404, 'not_found']);
  });
});

describe('?revision=', () => {
  test('answers a document as it was, with its entity tag of then', async () => {
    const before = await server.get('/namespaces/one');
    await label('x');
    const past = await server.get(`/namespaces/one?revision=${start}`);
    expect([past.status, past.text]).toEqual([200, before.text]);
    expect(past.headers.etag).toBe(before.headers.etag);
    expect((await server.get('/namespaces/one')).body['labels']).toEqual({ team: 'x' });
  });

  test('is 404 where the document was not, and where there is no such revision yet', async () => {
    await server.post('/namespaces', { id: 'new' });
    expect((await server.get(`/namespaces/new?revision=${start}`)).status).toBe(404);
    expect((await server.get(`/namespaces/new?revision=${start + 9}`)).status).toBe(404);
    await server.delete('/namespaces/new');
    expect((await server.get(`/namespaces/new?revision=${start + 1}`)).status).toBe(200);
    expect((await server.get('/namespaces/new')).status).toBe(404);
  });
});

describe('POST /changes/{revision}/redact', () => {
  test('answers the change that records it; the value is gone', async () => {
    await label('secret');
    await label('x');
    const { status, body, text } = await server.send({
      ...{ method: 'POST', path: `/changes/${start + 1}/redact`, headers: reason },
      body: { pointers: ['/labels/team'] },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ revision: start + 3, operation: 'update', kind: 'namespaces', id: 'one', diff: [] },
      redaction: { revision: start + 1, pointers: ['/labels/team'] },
      reason: 'because',
    });
    expect(text).not.toContain('secret');
    const all = await server.get('/changes');
    expect(all.text).not.toContain('secret');
    expect(all.text).toContain(redactedValue);
  });

  test.each<[unknown, number]>([
    [{ pointers: [] }, 400],
    [{ pointers: ['labels'] }, 400],
    [{ pointers: ['/none'] }, 400],
    [{}, 400],
  ])('refuses %j with %i', async (body, status) => {
    expect((await server.post(`/changes/${start}/redact`, body)).status).toBe(status);
  });
});

describe('a log that was cut', () => {
  test('is 410 for what was before, and says where it begins', async () => {
    await label('x');
    while ((await server.store.foldChanges({ before: null, bytes: 0 })) > 0);
    await label('y');
    const begin = start + 1;
    const answers = [
      await server.get(`/namespaces/one?revision=${start}`),
      await server.get(`/changes/${start}`),
      await server.get(`/changes?since=${start}`),
      await server.post('/rollback', { to: start }),
      await server.post('/rollback', { change: start }),
    ];
    for (const { status, body } of answers) {
      expect([status, body['error']]).toEqual([410, 'gone']);
      expect(String(body['message'])).toContain(`begins at revision ${begin}`);
    }
    expect((await server.get(`/namespaces/one?revision=${begin}`)).status).toBe(200);
    expect((await server.post('/rollback', { to: begin })).status).toBe(200);
  });
});

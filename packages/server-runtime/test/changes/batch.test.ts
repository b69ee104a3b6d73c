import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import type { Answer, FleetServer } from '../fixtures/fleet-server.js';
import {
  cluster,
  create,
  createFleet,
  namespaceIds,
  revision,
  startPlatform,
} from './platform.fixture.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startPlatform();
}, 60_000);

afterAll(() => server.close());
beforeEach(() => server.empty());

const batch = (...operations: readonly JsonObject[]): Promise<Answer> =>
  server.post('/batch', { operations });

async function read(path: string): Promise<JsonObject> {
  return (await server.get(path)).body;
}

describe('a batch', () => {
  test('does all of its operations in their order, and says what became of each document', async () => {
    await create(server, 'namespaces', [{ id: 'old' }]);
    const answer = await batch(
      { operation: 'create', kind: 'namespaces', document: { id: 'blue' } },
      {
        operation: 'create',
        kind: 'clusters',
        document: cluster('home', { namespaces: [{ id: 'blue' }] }),
      },
      { operation: 'patch', kind: 'clusters', id: 'home', patch: { node_count: 3 } },
      { operation: 'apply', kind: 'namespaces', id: 'red', document: { labels: { a: 'b' } } },
      { operation: 'replace', kind: 'namespaces', id: 'red', document: { annotations: {} } },
      { operation: 'patch', kind: 'namespaces', id: 'blue', patch: {} },
      { operation: 'delete', kind: 'namespaces', id: 'old' },
    );
    expect(answer.status).toBe(200);
    const results = answer.body['results'] as unknown as readonly JsonObject[];
    expect(results.map(({ operation, id, outcome }) => [operation, id, outcome])).toEqual([
      ['create', 'blue', 'created'],
      ['create', 'home', 'created'],
      ['patch', 'home', 'created'],
      ['apply', 'red', 'created'],
      ['replace', 'red', 'created'],
      ['patch', 'blue', 'created'],
      ['delete', 'old', 'deleted'],
    ]);
    expect(answer.body).toMatchObject({
      revision: await revision(server),
      effects: { clusters: 1, inputs: { added: 1, removed: 0, changed: 0 } },
    });
    const home = await server.get('/clusters/home');
    expect(home.body).toMatchObject({ node_count: 3, namespaces: [{ id: 'blue' }] });
    expect(results[1]?.['etag']).toBe(home.headers.etag);
    expect(results[6]?.['etag']).toBeUndefined();
  });

  test('selects by filters and by single values, as earlier operations leave the documents', async () => {
    await create(server, 'clusters', [
      cluster('a', { node_count: 1 }),
      cluster('b', { node_count: 2 }),
      cluster('c', { environment: 'prod' }),
    ]);
    const answer = await batch(
      { operation: 'create', kind: 'clusters', document: cluster('d') },
      {
        operation: 'patch',
        kind: 'clusters',
        where: { environment: 'dev' },
        patch: { vm_image: 'x' },
      },
      {
        operation: 'patch',
        kind: 'clusters',
        where: { vm_image: 'x', node_count: 2 },
        patch: { vm_image: 'y' },
      },
      {
        operation: 'patch',
        kind: 'clusters',
        where: { cluster_dns: 'A.example.com' },
        patch: { vm_image: 'z' },
      },
    );
    expect(answer.status).toBe(200);
    const clusters = (await server.get('/clusters')).body as unknown as readonly JsonObject[];
    expect(clusters.map(({ id, vm_image: image }) => [id, image])).toEqual([
      ['a', 'z'],
      ['b', 'y'],
      ['c', undefined],
      ['d', 'x'],
    ]);
  });

  test('lets two clusters exchange their DNS names, and one take what another gives up', async () => {
    await create(server, 'clusters', [cluster('a'), cluster('b')]);
    const name = (id: string): JsonObject => ({ cluster_dns: `${id}.example.com` });
    const swap = await batch(
      { operation: 'patch', kind: 'clusters', id: 'a', patch: name('b') },
      { operation: 'patch', kind: 'clusters', id: 'b', patch: name('a') },
    );
    expect(swap.status).toBe(200);
    expect([await read('/clusters/a'), await read('/clusters/b')]).toMatchObject([
      name('b'),
      name('a'),
    ]);
    const replaced = await batch(
      { operation: 'delete', kind: 'clusters', id: 'a' },
      { operation: 'create', kind: 'clusters', document: cluster('c', name('b')) },
    );
    expect(replaced.status).toBe(200);
    const both = await batch(
      { operation: 'create', kind: 'clusters', document: cluster('x') },
      { operation: 'create', kind: 'clusters', document: cluster('y', name('x')) },
    );
    expect([both.status, both.body]).toMatchObject([
      409,
      { errors: [{ pointer: '/operations/1/document/cluster_dns' }] },
    ]);
  });

  test('takes away documents together with those that refer to them', async () => {
    await createFleet(server, ['home'], 2);
    expect((await batch({ operation: 'delete', kind: 'namespaces', id: 'team-0' })).status).toBe(
      409,
    );
    const both = await batch(
      { operation: 'delete', kind: 'namespaces', id: 'team-0' },
      {
        operation: 'patch',
        kind: 'clusters',
        id: 'home',
        patch: { namespaces: [{ id: 'team-1' }] },
      },
    );
    expect(both.status).toBe(200);
    const all = await batch(
      { operation: 'delete', kind: 'namespaces', id: 'team-1' },
      { operation: 'delete', kind: 'clusters', id: 'home' },
    );
    expect(all.status).toBe(200);
  });

  test.each<readonly [string, JsonObject, number, string]>([
    [
      'a member that does not exist',
      { operation: 'patch', kind: 'clusters', id: 'home', patch: { node_cuont: 1 } },
      400,
      '/operations/1/patch/node_cuont',
    ],
    [
      'a reference to nothing',
      {
        operation: 'create',
        kind: 'clusters',
        document: cluster('new', { namespaces: [{ id: 'none' }] }),
      },
      400,
      '/operations/1/document/namespaces/0/id',
    ],
    [
      'what is not there',
      { operation: 'delete', kind: 'clusters', id: 'none' },
      404,
      '/operations/1',
    ],
    [
      'what is there already',
      { operation: 'create', kind: 'clusters', document: cluster('home') },
      409,
      '/operations/1/document/id',
    ],
    [
      'a stale tag',
      { operation: 'patch', kind: 'clusters', id: 'home', patch: {}, if_match: '"stale"' },
      412,
      '/operations/1/patch',
    ],
    [
      'a selector by what is no member',
      { operation: 'delete', kind: 'clusters', where: { enviroment: 'dev' } },
      400,
      '/operations/1/where/enviroment',
    ],
    [
      'a selector by a value that cannot be',
      { operation: 'delete', kind: 'clusters', where: { environment: 'deev' } },
      400,
      '/operations/1/where/environment',
    ],
    ['neither id nor where', { operation: 'delete', kind: 'clusters' }, 400, '/operations/1'],
    ['no patch', { operation: 'patch', kind: 'clusters', id: 'home' }, 400, '/operations/1'],
    [
      'two ids',
      { operation: 'apply', kind: 'clusters', id: 'one', document: cluster('two') },
      400,
      '/operations/1/document/id',
    ],
  ])('does nothing for %s, and says where', async (_what, operation, status, pointer) => {
    await createFleet(server, ['home'], 1);
    const at = await revision(server);
    const sound = { operation: 'patch', kind: 'clusters', id: 'home', patch: { node_count: 7 } };
    const answer = await batch(sound, operation);
    expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ pointer }] }]);
    expect(await revision(server)).toBe(at);
    expect((await read('/clusters/home'))['node_count']).toBeUndefined();
  });

  test('tells of all documents that do not fit, up to a hundred', async () => {
    const documents = namespaceIds(120).map((id) => ({ id, label: 'x' }));
    const answer = await batch(
      ...documents.map((document) => ({ operation: 'create', kind: 'namespaces', document })),
    );
    expect(answer.status).toBe(400);
    const errors = answer.body['errors'] as unknown as readonly JsonObject[];
    expect(errors).toHaveLength(100);
    expect(errors[99]?.['pointer']).toBe('/operations/99/document/label');
  });

  test('is guarded: deletions within it count, each cluster and all of them', async () => {
    await createFleet(server, ['a', 'b', 'c', 'd', 'e', 'f'], 1);
    const all = { operation: 'delete', kind: 'clusters', where: {} };
    const held = await batch(all);
    expect([held.status, held.body['error']]).toEqual([409, 'confirmation_required']);
    expect(held.body['message']).toContain('6 clusters lose inputs');
    const path = `/batch?confirm=${String(held.body['digest'])}`;
    expect((await server.post(path, { operations: [all] })).status).toBe(200);
  });

  test('warns with places in the request and the names of documents', async () => {
    const answer = await batch({
      operation: 'create',
      kind: 'clusters',
      document: cluster('home', { cluster_dns: 'Home.example.com' }),
    });
    expect(JSON.parse(String(answer.headers['x-warnings']))).toEqual([
      expect.objectContaining({
        code: 'lowered_dns',
        pointer: '/operations/0/document/cluster_dns',
        message: expect.stringContaining("'home': ") as unknown,
      }),
    ]);
  });
});

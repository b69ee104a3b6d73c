import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import type { FleetServer } from '../fixtures/fleet-server.js';
import { cluster, create, createFleet, revision, startPlatform } from './platform.fixture.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startPlatform();
}, 60_000);

afterAll(() => server.close());
beforeEach(() => server.empty());

const apply = (
  documents: readonly (readonly [string, JsonObject])[],
  prune: readonly string[] = [],
) =>
  server.post('/apply', {
    documents: documents.map(([kind, document]) => ({ kind, document })),
    prune,
  });

async function read(path: string): Promise<JsonObject> {
  return (await server.get(path)).body;
}

describe('an apply', () => {
  test('creates, replaces as a whole, and leaves alone what is so already', async () => {
    await create(server, 'namespaces', [{ id: 'same' }, { id: 'other', labels: { a: 'b' } }]);
    const at = await revision(server);
    const set: readonly (readonly [string, JsonObject])[] = [
      ['clusters', cluster('home', { namespaces: [{ id: 'new' }] })],
      ['namespaces', { id: 'new' }],
      ['namespaces', { id: 'other', annotations: { c: 'd' } }],
      ['namespaces', { id: 'same' }],
    ];
    const answer = await apply(set);
    expect(answer.status).toBe(200);
    const results = answer.body['results'] as unknown as readonly JsonObject[];
    expect(results.map(({ operation, id, outcome }) => [operation, id, outcome])).toEqual([
      ['create', 'home', 'created'],
      ['create', 'new', 'created'],
      ['update', 'other', 'updated'],
      ['update', 'same', 'unchanged'],
    ]);
    expect(await read('/namespaces/other')).toEqual({
      id: 'other',
      labels: {},
      annotations: { c: 'd' },
    });
    expect(await revision(server)).toBe(at + 3);
    const again = await apply(set);
    expect(again.status).toBe(200);
    expect(await revision(server)).toBe(at + 3);
  });

  test('prunes kinds of what is not in the set, guarded', async () => {
    await createFleet(server, ['home'], 20);
    const kept: readonly (readonly [string, JsonObject])[] = [
      ['clusters', cluster('home', { namespaces: [{ id: 'team-0' }] })],
      ['namespaces', { id: 'team-0' }],
    ];
    const held = await apply(kept, ['namespaces']);
    expect([held.status, held.body['error']]).toEqual([409, 'confirmation_required']);
    const documents = kept.map(([kind, document]) => ({ kind, document }));
    const path = `/apply?confirm=${String(held.body['digest'])}`;
    const done = await server.post(path, { documents, prune: ['namespaces'] });
    expect(done.status).toBe(200);
    expect((await server.get('/namespaces')).body).toHaveLength(1);
  });

  test('refuses a document that is there twice, and says where', async () => {
    const answer = await apply([
      ['namespaces', { id: 'one' }],
      ['namespaces', { id: 'one', labels: { a: 'b' } }],
    ]);
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/documents/1/document' }] },
    ]);
  });
});

describe('prune', () => {
  test('is for admins; a writer may see what it would do', async () => {
    const writer = { name: 'ci', role: 'writer', clusters: null } as const;
    const nothing = (): void => undefined;
    const everyone = { authenticate: () => writer, identify: () => writer };
    const whole = server;
    server = await startPlatform({}, { ...everyone, notes: () => [], close: nothing });
    await create(server, 'namespaces', [{ id: 'one' }]);
    const refused = await apply([], ['namespaces']);
    expect([refused.status, refused.body['error']]).toEqual([403, 'forbidden']);
    const body = { documents: [], prune: ['namespaces'] };
    expect((await server.post('/apply?dry_run=true', body)).status).toBe(200);
    expect((await apply([['namespaces', { id: 'one' }]])).status).toBe(200);
    await server.close();
    server = whole;
  });
});

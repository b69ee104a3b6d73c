import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import type { FleetServer } from '../fixtures/fleet-server.js';
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

describe('a dry run', () => {
  test('answers the plan: what would be stored, effects value by value, and its digest', async () => {
    await createFleet(server, ['home'], 1);
    const at = await revision(server);
    const labels = { labels: { team: 'blue' } };
    const answer = await server.patch('/namespaces/team-0?dry_run=true', labels);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(
      /^application\/vnd\.flux-resourceset\.plan\+json/,
    );
    expect(answer.body).toEqual({
      revision: at,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      changes: [
        {
          operation: 'update',
          kind: 'namespaces',
          id: 'team-0',
          before: { id: 'team-0', labels: {}, annotations: {} },
          after: { id: 'team-0', ...labels, annotations: {} },
          diff: [{ path: '/labels/team', after: 'blue' }],
        },
      ],
      effects: {
        clusters: 1,
        inputs: { added: 0, removed: 0, changed: 1 },
        items: [
          {
            cluster: 'home',
            dns: 'home.example.com',
            endpoint: 'namespaces',
            input: 'team-0',
            effect: 'changed',
            diff: [{ path: '/labels/team', after: 'blue' }],
          },
        ],
        truncated: false,
      },
      warnings: [],
      confirmation: { required: false, reasons: [] },
    });
    expect(await revision(server)).toBe(at);
  });

  test('of every write stores nothing, and says what the write says when it is refused', async () => {
    await createFleet(server, ['home'], 2);
    const at = await revision(server);
    const plans: readonly (readonly [string, string, unknown, string])[] = [
      ['POST', '/clusters', cluster('new'), 'create'],
      ['PUT', '/clusters/home', { node_count: 9 }, 'update'],
      ['PATCH', '/clusters/home', { node_count: 9 }, 'update'],
      ['DELETE', '/clusters/home', undefined, 'delete'],
    ];
    for (const [method, path, body, operation] of plans) {
      const answer = await server.send({ method, path: `${path}?dry_run=true`, body });
      expect([answer.status, (answer.body['changes'] as unknown as JsonObject[])[0]]).toEqual([
        200,
        expect.objectContaining({ operation }),
      ]);
    }
    const refused: readonly (readonly [string, string, unknown, number])[] = [
      ['POST', '/clusters', cluster('home'), 409],
      ['POST', '/clusters', cluster('other', { cluster_dns: 'home.example.com' }), 409],
      ['PATCH', '/clusters/home', { namespaces: [{ id: 'none' }] }, 400],
      ['PATCH', '/clusters/none', {}, 404],
      ['DELETE', '/namespaces/team-0', undefined, 409],
    ];
    for (const [method, path, body, status] of refused) {
      const dry = await server.send({ method, path: `${path}?dry_run=true`, body });
      const wet = await server.send({ method, path, body });
      expect([dry.status, dry.body['message']]).toEqual([status, wet.body['message']]);
    }
    expect(await revision(server)).toBe(at);
  });

  test('says that a write will be asked back, lists as many effects as are asked for, and its digest confirms', async () => {
    await createFleet(server, ['home'], 20);
    const body = { namespaces: [] };
    const few = await server.patch('/clusters/home?dry_run=true&effects_limit=3', body);
    const all = await server.patch('/clusters/home?dry_run=true', body);
    expect(few.body['confirmation']).toMatchObject({ required: true });
    expect(few.body['effects']).toMatchObject({ truncated: true, inputs: { removed: 20 } });
    expect((few.body['effects'] as JsonObject)['items']).toHaveLength(3);
    expect(few.body['digest']).toBe(all.body['digest']);
    const confirmed = `/clusters/home?confirm=${String(few.body['digest'])}`;
    expect((await server.patch(confirmed, body)).status).toBe(200);
  });

  test('tells by name who gets what when two clusters exchange their names', async () => {
    await create(server, 'namespaces', [{ id: 'blue' }, { id: 'red' }]);
    await create(server, 'clusters', [
      cluster('one', { namespaces: [{ id: 'blue' }] }),
      cluster('two', { namespaces: [{ id: 'red' }] }),
    ]);
    const renamed = await server.patch('/clusters/one?dry_run=true', {
      cluster_dns: 'new.example',
    });
    // Who polls the old name gets a 404, and keeps what it has.
    expect((renamed.body['effects'] as JsonObject)['items']).toEqual([
      expect.objectContaining({ dns: 'new.example', input: 'blue', effect: 'added' }),
    ]);
  });

  test('of many documents answers the same plan, though it is sent piece by piece', async () => {
    const ids = namespaceIds(150);
    const documents = ids.map((id) => ({ kind: 'namespaces', document: { id } }));
    const assigned = { namespaces: ids.map((id) => ({ id })) };
    const all = [...documents, { kind: 'clusters', document: cluster('home', assigned) }];
    const answer = await server.post('/apply?dry_run=true', { documents: all });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('plan+json');
    expect(Object.keys(answer.body)).toEqual([
      'revision',
      'digest',
      'changes',
      'effects',
      'warnings',
      'confirmation',
    ]);
    const changes = answer.body['changes'] as unknown as readonly JsonObject[];
    expect(changes.map(({ id }) => id)).toEqual([...ids, 'home']);
    const effects = answer.body['effects'] as JsonObject;
    expect(effects).toMatchObject({ clusters: 1, inputs: { added: 150 }, truncated: false });
    expect(effects['items']).toHaveLength(150);
    expect(answer.body['warnings']).toMatchObject([{ code: 'many_inputs' }]);
  });
});

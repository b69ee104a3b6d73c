import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import type { FleetServer } from '../fixtures/fleet-server.js';
import {
  cluster,
  create,
  createFleet,
  guardedBy,
  namespaceIds,
  revision,
  startPlatform,
  totals,
} from './platform.fixture.js';

let usual: FleetServer;
let server: FleetServer;

beforeAll(async () => {
  usual = await startPlatform();
}, 60_000);

afterAll(() => usual.close());

beforeEach(async () => {
  server = usual;
  await usual.empty();
});

afterEach(async () => {
  if (server !== usual) await server.close();
});

const six = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('the wipe guard', () => {
  test('holds back the emptying of a cluster of twenty, which happens once its digest is sent', async () => {
    await createFleet(server, ['home'], 20);
    const before = await revision(server);
    const held = await server.patch('/clusters/home', { namespaces: [] });
    expect(held.status).toBe(409);
    expect(held.body).toMatchObject({ error: 'confirmation_required', status: 409 });
    expect(held.body['message']).toContain('home.example.com loses 20 inputs');
    expect(totals(held)).toEqual({ clusters: 1, inputs: { added: 0, removed: 20, changed: 0 } });
    expect((held.body['effects'] as JsonObject)['items']).toHaveLength(20);
    expect(held.body['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await revision(server)).toBe(before);
    const path = `/clusters/home?confirm=${String(held.body['digest'])}`;
    const confirmed = await server.patch(path, { namespaces: [] });
    expect(confirmed.status).toBe(200);
    expect(confirmed.body['namespaces']).toEqual([]);
  });

  test('lets daily work be: one assignment taken away, ten, and the change of a value for many', async () => {
    await createFleet(server, six, 20);
    const ids = namespaceIds(20).map((id) => ({ id }));
    expect((await server.patch('/clusters/a', { namespaces: ids.slice(1) })).status).toBe(200);
    expect((await server.patch('/clusters/b', { namespaces: ids.slice(10) })).status).toBe(200);
    expect((await server.patch('/namespaces/team-0', { labels: { x: 'y' } })).status).toBe(200);
  });

  test('counts what is switched off as removed', async () => {
    server = await startPlatform(guardedBy({ removedInputs: 0 }));
    const component = { id: 'app', component_path: 'a', component_version: '1', oci_tag: '1' };
    await create(server, 'platform_components', [{ ...component, oci_url: 'oci://x.example/app' }]);
    const assigned = { platform_components: [{ id: 'app', enabled: true }] };
    await create(server, 'clusters', [cluster('home', assigned)]);
    const off = { platform_components: [{ id: 'app', enabled: false }] };
    const held = await server.patch('/clusters/home', off);
    expect(held.status).toBe(409);
    expect(totals(held)).toEqual({ clusters: 1, inputs: { added: 0, removed: 1, changed: 0 } });
  });

  test('lets the deletion of one cluster by its name be, unless it is strict', async () => {
    await createFleet(server, ['home'], 20);
    expect((await server.delete('/clusters/home')).status).toBe(200);
    server = await startPlatform(guardedBy({ mode: 'strict' }));
    await createFleet(server, ['home'], 1);
    const held = await server.delete('/clusters/home');
    expect(held.status).toBe(409);
    const path = `/clusters/home?confirm=${String(held.body['digest'])}`;
    expect((await server.delete(path)).status).toBe(200);
  });

  test('is off by choice', async () => {
    server = await startPlatform(guardedBy({ mode: 'off' }));
    await createFleet(server, ['home'], 20);
    expect((await server.patch('/clusters/home', { namespaces: [] })).status).toBe(200);
  });

  test('refuses a digest whose effects are no longer those, with the new one', async () => {
    await createFleet(server, ['home'], 20);
    const held = await server.patch('/clusters/home', { namespaces: [] });
    await server.patch('/namespaces/team-3', { labels: { changed: 'since' } });
    const path = `/clusters/home?confirm=${String(held.body['digest'])}`;
    const again = await server.patch(path, { namespaces: [] });
    expect(again.status).toBe(409);
    expect(again.body['message']).toContain('no longer what was confirmed');
    expect(again.body['digest']).not.toBe(held.body['digest']);
    const confirmed = `/clusters/home?confirm=${String(again.body['digest'])}`;
    expect((await server.patch(confirmed, { namespaces: [] })).status).toBe(200);
  });

  test('holds a digest of another plan back also where nothing would be guarded', async () => {
    await createFleet(server, ['home'], 1);
    const path = `/clusters/home?confirm=sha256:${'0'.repeat(64)}`;
    const held = await server.patch(path, { node_count: 3 });
    expect(held.status).toBe(409);
    expect(held.body).toMatchObject({ error: 'confirmation_required' });
    const right = `/clusters/home?confirm=${String(held.body['digest'])}`;
    expect((await server.patch(right, { node_count: 3 })).status).toBe(200);
  });
});

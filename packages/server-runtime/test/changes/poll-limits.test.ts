import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type JsonObject, maxPollBytes } from '@flux-resourceset/contract';
import { service } from '../../../server/src/gen/service.js';
import { seedStore } from '../../src/changes/seed.js';
import { defaultLimits } from '../../src/changes/write-limits.js';
import { openTestStore } from '../store/test-database.js';
import type { Answer, FleetServer } from '../fixtures/fleet-server.js';
import { cluster, create, namespaceIds, revision, startPlatform } from './platform.fixture.js';

const mostInputs = 120;
let server: FleetServer;

beforeAll(async () => {
  server = await startPlatform({ pollInputs: mostInputs });
}, 60_000);

afterAll(() => server.close());
beforeEach(() => server.empty());

const component = (id: string, members: JsonObject = {}): JsonObject => ({
  id,
  component_path: id,
  component_version: '1',
  oci_url: 'oci://x.example/app',
  oci_tag: '1',
  ...members,
});

/** Values of some 500 KB in all. */
function bulk(letter: string, bytes = 500_000): JsonObject {
  const count = Math.ceil(bytes / 50_000);
  const keys = Array.from({ length: count }, (_, index) => `${letter}${String(index)}`);
  return Object.fromEntries(keys.map((key) => [key, letter.repeat(50_000)]));
}

/** The figure that a refusal names, in bytes. */
function readBytes({ body }: Answer): number {
  return Number(/(\d+) bytes/.exec(String(body['message']))?.[1]);
}

describe('a write after which a poll could not be taken', () => {
  test('by its bytes is refused, naming the cluster and the figure: two halves that are whole by themselves', async () => {
    await create(server, 'platform_components', [component('app'), component('other')]);
    const both = { platform_components: [{ id: 'app' }, { id: 'other' }] };
    await create(server, 'clusters', [cluster('home', both)]);
    const first = await server.patch('/clusters/home', { patches: { app: bulk('a') } });
    expect(first.status).toBe(200);
    const at = await revision(server);
    const second = await server.patch('/clusters/home', { patches: { other: bulk('b') } });
    expect([second.status, second.body['error']]).toEqual([400, 'validation_error']);
    expect(second.body['message']).toContain("cluster 'home' would be given");
    expect(second.body['message']).toContain(`at most ${String(maxPollBytes)}`);
    expect(second.body['errors']).toMatchObject([{ pointer: '/platform_components' }]);
    expect(readBytes(second)).toBeGreaterThan(1_000_000);
    expect(await revision(server)).toBe(at);
    const less = await server.patch('/clusters/home', { patches: { other: bulk('b', 300_000) } });
    expect(less.status).toBe(200);
  });

  test('is refused to the byte', async () => {
    await create(server, 'platform_components', [component('app')]);
    await create(server, 'clusters', [cluster('home', { platform_components: [{ id: 'app' }] })]);
    const filler = (bytes: number): JsonObject => {
      const whole = Object.fromEntries(
        Array.from({ length: 18 }, (_, index) => [`k${String(index)}`, 'x'.repeat(50_000)]),
      );
      return { patches: { app: { ...whole, last: 'x'.repeat(bytes) } } };
    };
    const over = await server.patch('/clusters/home', filler(60_000));
    const beyond = readBytes(over) - maxPollBytes;
    expect(beyond).toBeGreaterThan(0);
    expect((await server.patch('/clusters/home', filler(60_000 - beyond + 1))).status).toBe(400);
    expect((await server.patch('/clusters/home', filler(60_000 - beyond))).status).toBe(200);
  });

  test('is refused when the catalogue brings it about, for every cluster that refers to it', async () => {
    const labels = Object.fromEntries(namespaceIds(400).map((id) => [id, 'x'.repeat(63)]));
    const ids = namespaceIds(20).map((id) => ({ id }));
    await create(server, 'namespaces', ids);
    await create(server, 'clusters', [cluster('home', { namespaces: ids })]);
    const annotations = { note: 'x'.repeat(40_000) };
    let refused: Answer | undefined;
    for (const { id } of ids) {
      const answer = await server.patch(`/namespaces/${id}`, { labels, annotations });
      if (answer.status !== 200) refused ??= answer;
    }
    expect([refused?.status, refused?.body['error']]).toEqual([400, 'validation_error']);
    expect(refused?.body['message']).toContain("cluster 'home' would be given");
    const polled = (await server.get('/namespaces')).body as unknown as readonly JsonObject[];
    expect(JSON.stringify({ inputs: polled }).length).toBeLessThan(maxPollBytes);
  });

  test('by its inputs is refused, and beyond a hundred it is warned of', async () => {
    const ids = namespaceIds(mostInputs + 1).map((id) => ({ id }));
    const documents = ids.map((document) => ({ kind: 'namespaces', document }));
    expect((await server.post('/apply', { documents })).status).toBe(200);
    await create(server, 'clusters', [cluster('home', { namespaces: ids.slice(0, 100) })]);
    const more = await server.patch('/clusters/home', { namespaces: ids.slice(0, 101) });
    expect(JSON.parse(String(more.headers['x-warnings']))).toEqual([
      {
        code: 'many_inputs',
        message: expect.stringContaining("cluster 'home' has 101 inputs of namespaces") as unknown,
        pointer: '/namespaces',
      },
    ]);
    const again = await server.patch('/clusters/home', { namespaces: ids.slice(0, 102) });
    expect(again.headers['x-warnings']).toBeUndefined();
    const refused = await server.patch('/clusters/home', { namespaces: ids });
    expect(refused.status).toBe(400);
    expect(refused.body['message']).toBe(
      "cluster 'home' would be given 121 inputs, and its provider takes 120 (POLL_MAX_INPUTS): namespaces",
    );
  });

  test('is refused in a batch and an apply, with a place in the request', async () => {
    await create(server, 'platform_components', [component('app')]);
    const document = cluster('home', {
      platform_components: [{ id: 'app' }],
      patches: { app: { ...bulk('a'), ...bulk('b') } },
    });
    const batch = await server.post('/batch', {
      operations: [{ operation: 'create', kind: 'clusters', document }],
    });
    expect([batch.status, batch.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/operations/0/document/platform_components' }] },
    ]);
    const apply = await server.post('/apply', { documents: [{ kind: 'clusters', document }] });
    expect([apply.status, apply.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/documents/0/document/platform_components' }] },
    ]);
  });
});

describe('a seed after which a poll could not be taken', () => {
  test('stops the start, naming the cluster and the place in the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-limit-'));
    const file = join(folder, 'seed.json');
    const namespaces = namespaceIds(3).map((id) => ({ id }));
    const clusters = [cluster('home', { namespaces })];
    writeFileSync(file, JSON.stringify({ namespaces, clusters }));
    const store = await openTestStore(service.kinds);
    try {
      const limits = { ...defaultLimits, pollInputs: 2 };
      const log = { warn: () => undefined };
      await expect(seedStore(store, service, { file, given: true }, log, limits)).rejects.toThrow(
        `${file}#/clusters/0/namespaces: cluster 'home' would be given 3 inputs`,
      );
      expect(await store.read((snapshot) => snapshot.revision())).toBe(0);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });
});

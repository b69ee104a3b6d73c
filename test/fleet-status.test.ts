import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerProcess } from '../scripts/server-process.js';
import { parseMetrics, sumOf } from './metrics-text.js';
import { makeFolder, send, startServer, tokens } from './server-fixture.js';
import { spoilLastSeen, storeUrl } from './store-place.fixture.js';

interface EndpointStatus {
  readonly state: string;
  readonly status?: number;
  readonly digest?: string;
}

interface ClusterStatus {
  readonly id: string;
  readonly dns: string;
  readonly last_seen?: string;
  readonly age_seconds?: number;
  readonly operator?: string;
  readonly address?: string;
  readonly endpoints: Readonly<Record<string, EndpointStatus>>;
}

const id = 'demo-cluster-01';
const dns = `${id}.k8s.example.com`;
const operator = 'flux-operator/v0.58.1';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeEach(async () => {
  folder = await makeFolder();
  server = await startServer(folder.path);
});

afterEach(async () => {
  await server.stop();
  await folder.remove();
});

function poll(
  { origin }: ServerProcess,
  endpoint = 'namespaces',
  { agent = operator, name = dns }: { readonly agent?: string; readonly name?: string } = {},
): Promise<number> {
  const headers = { authorization: `Bearer ${tokens.read}`, 'user-agent': agent };
  const url = `${origin}/api/v2/flux/clusters/${name}/${endpoint}`;
  return fetch(url, { headers }).then(({ status }) => status);
}

async function readStatus(query = ''): Promise<readonly ClusterStatus[]> {
  const answer = await send(server.origin, 'read', 'GET', `/fleet/status${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as readonly ClusterStatus[];
}

async function readOne(): Promise<ClusterStatus> {
  const found = (await readStatus()).find((cluster) => cluster.id === id);
  if (found === undefined) throw new Error(`${id} has no status`);
  return found;
}

const statesOf = ({ endpoints }: ClusterStatus): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(endpoints).map(([name, { state }]) => [name, state]));

/** Makes the inputs of one endpoint other than they were. */
const patch = (): Promise<Response> =>
  send(server.origin, 'write', 'PATCH', '/namespaces/podinfo', { labels: { changed: 'yes' } });

describe('the status of the fleet', () => {
  test('has every cluster, also those that never polled', async () => {
    const status = await readStatus();
    expect(status.length).toBeGreaterThan(0);
    expect(await readOne()).toEqual({
      id,
      dns,
      environment: 'dev',
      endpoints: {
        namespaces: { state: 'never' },
        'platform-components': { state: 'never' },
        rolebindings: { state: 'never' },
      },
    });
  });

  test('says when a cluster polled, from where, what it has and what runs there', async () => {
    const before = Date.now();
    expect(await poll(server)).toBe(200);
    const { last_seen, age_seconds, endpoints, ...rest } = await readOne();
    expect(Date.parse(last_seen ?? '')).toBeGreaterThanOrEqual(before);
    expect(age_seconds).toBeGreaterThanOrEqual(0);
    expect(rest).toMatchObject({ operator: 'v0.58.1', address: '127.0.0.1' });
    expect(endpoints).toEqual({
      namespaces: {
        state: 'current',
        last_seen,
        status: 200,
        digest: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
      'platform-components': { state: 'never' },
      rolebindings: { state: 'never' },
    });
  });

  test('says of a cluster whose inputs changed that it is behind, until it polls again', async () => {
    await poll(server);
    await poll(server, 'rolebindings');
    await patch();
    expect(statesOf(await readOne())).toEqual({
      namespaces: 'behind',
      rolebindings: 'current',
      'platform-components': 'never',
    });
    await poll(server);
    expect(statesOf(await readOne())['namespaces']).toBe('current');
  });

  test('does not take a look at a poll for the cluster', async () => {
    expect(await poll(server, 'namespaces', { agent: 'curl/8' })).toBe(200);
    expect(statesOf(await readOne())['namespaces']).toBe('never');
  });

  test('knows no name that is no cluster', async () => {
    expect(await poll(server, 'namespaces', { name: 'nobody.example.com' })).toBe(404);
    await poll(server);
    await send(server.origin, 'write', 'DELETE', `/clusters/${id}`);
    await poll(server);
    const names = (await readStatus()).map((cluster) => cluster.dns);
    expect(names).not.toContain('nobody.example.com');
    expect(names).not.toContain(dns);
  });

  test('takes filters', async () => {
    await Promise.all(
      ['namespaces', 'rolebindings', 'platform-components'].map((name) => poll(server, name)),
    );
    const all = (await readStatus()).map((cluster) => cluster.id);
    const others = all.filter((name) => name !== id);
    const idsOf = async (query: string): Promise<readonly string[]> =>
      (await readStatus(query)).map((cluster) => cluster.id);
    expect(await idsOf('?behind=false')).toEqual([id]);
    expect(await idsOf('?behind=true')).toEqual(others);
    expect(await idsOf('?environment=dev')).toContain(id);
    expect(await idsOf('?environment=prod')).not.toContain(id);
    expect(await idsOf('?stale_for=1h')).toEqual([]);
    await sleep(1_100);
    expect(await idsOf('?stale_for=1s')).toEqual(all);
  });

  test('has pages', async () => {
    const call = (query: string): Promise<Response> =>
      send(server.origin, 'read', 'GET', `/fleet/status${query}`);
    const total = (await readStatus()).length;
    const first = await call('?limit=1');
    expect(first.headers.get('x-total-count')).toBe(String(total));
    const none = await call('?after=zzz');
    expect([none.headers.get('x-total-count'), await none.json()]).toEqual([String(total), []]);
    expect(await first.json()).toHaveLength(1);
    expect((await call('?limit=1&stale_for=1h')).headers.get('x-total-count')).toBe('0');
  });

  test.each([
    ['?stale_for=soon', "stale_for is 'soon'"],
    ['?behind=maybe', "behind is 'maybe'"],
    ['?behnd=true', "unknown query parameter 'behnd'"],
    ['?behind=true&behind=true', 'behind is given twice'],
    ['?limit=0', 'limit must be an integer'],
  ])('refuses %s', async (query, message) => {
    const answer = await send(server.origin, 'read', 'GET', `/fleet/status${query}`);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain(message);
  });

  test('needs a token', async () => {
    expect((await send(server.origin, null, 'GET', '/fleet/status')).status).toBe(401);
  });
});

describe('what was seen', () => {
  const startReader = (): Promise<ServerProcess> =>
    startServer(folder.path, {
      API_MODE: 'read-only',
      DATABASE_URL: storeUrl(folder.path, 'ro'),
    });

  test('by a server that only reads is known to the others, and outlives it', async () => {
    const reader = await startReader();
    expect(await poll(reader)).toBe(200);
    await reader.stop();
    expect(statesOf(await readOne())['namespaces']).toBe('current');
    await server.stop();
    server = await startServer(folder.path);
    const { operator: version, address } = await readOne();
    expect([version, address]).toEqual(['v0.58.1', '127.0.0.1']);
    await patch();
    expect(statesOf(await readOne())['namespaces']).toBe('behind');
  });

  test('is kept in memory where it cannot be written, and no poll fails', async () => {
    await server.stop();
    await spoilLastSeen(folder.path);
    server = await startServer(folder.path);
    expect(await poll(server)).toBe(200);
    const known = (await readStatus('?behind=true')).find((cluster) => cluster.id === id);
    expect(known?.endpoints['namespaces']?.state).toBe('current');
    const ready = await send(server.origin, 'read', 'GET', '/ready');
    expect(await ready.json()).toMatchObject({
      status: 'ok',
      details: { last_seen: expect.stringContaining('kept in memory only') },
    });
  });

  test('is counted without a series a cluster', async () => {
    const answer = await send(server.origin, 'read', 'GET', '/metrics');
    const series = parseMetrics(await answer.text());
    const all = (await readStatus()).length;
    expect(sumOf(series, 'flux_resourceset_clusters')).toBe(all);
    expect(sumOf(series, 'flux_resourceset_clusters_silent', 'threshold="1h"')).toBe(0);
  });
});

import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildFleetSeed, fleetDns } from '../scripts/bench/fleet-seed.js';
import type { ServerProcess } from '../scripts/server-process.js';
import { describeWith } from './manifests/tools.js';
import { parseMetrics, sumOf, type Series } from './metrics-text.js';
import { makeFolder, runToExit, send, serverEnvironment, startServer } from './server-fixture.js';

const clusters = 1_000;
const endpoints = ['platform-components', 'namespaces', 'rolebindings'];
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  const seed = join(folder.path, 'seed.json');
  await writeFile(seed, JSON.stringify(buildFleetSeed(clusters)));
  server = await startServer(folder.path, { SEED_FILE: seed, METRICS_ADDR: '127.0.0.1:0' });
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const pollPath = (cluster: number, endpoint: string): string =>
  `/api/v2/flux/clusters/${fleetDns(cluster)}/${endpoint}`;

async function pollAll(from: number, to: number): Promise<void> {
  for (let cluster = from; cluster < to; cluster += 1) {
    const answers = endpoints.map((name) =>
      send(server.origin, 'read', 'GET', pollPath(cluster, name)),
    );
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    }
  }
}

async function scrapeText(): Promise<string> {
  const answer = await fetch(`${server.metricsOrigin ?? ''}/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return answer.text();
}

/** Those of the service: what Node.js tells of its handles comes and goes. */
async function scrape(): Promise<Series> {
  const series = parseMetrics(await scrapeText());
  return new Map([...series].filter(([key]) => key.startsWith('flux_resourceset_')));
}

describe('the metrics', () => {
  test('of a thousand clusters are the series of one', async () => {
    await pollAll(0, 1);
    const before = await scrape();
    await pollAll(1, clusters);
    const after = await scrape();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(sumOf(after, 'flux_resourceset_polls_total', 'result="served"')).toBe(3 * clusters);
    expect(sumOf(after, 'flux_resourceset_poll_cache_entries')).toBe(3 * clusters);
    expect(sumOf(after, 'flux_resourceset_poll_renders_total')).toBe(3 * clusters);
    expect([...after.keys()].join('\n')).not.toMatch(/cluster-\d/);
  });

  test('of paths and methods that a stranger makes up are one series', async () => {
    await send(server.origin, null, 'GET', '/made-up');
    const before = await scrape();
    for (let number = 0; number < 100; number += 1) {
      await send(server.origin, null, `M${String(number)}`, '/health');
      await send(server.origin, null, 'GET', `/made-up-${String(number)}`);
    }
    const after = await scrape();
    const added = [...after.keys()].filter((key) => !before.has(key));
    // Node knows no such methods and ends the connection, or the door answers 405.
    expect(added.filter((key) => !key.includes('status="405"'))).toEqual([]);
    expect([...after.keys()].join('\n')).not.toContain('made-up');
  });

  test('count requests by route template and status, with their durations', async () => {
    const before = await scrape();
    await send(server.origin, 'read', 'GET', '/clusters/cluster-0');
    await send(server.origin, 'read', 'GET', '/clusters/nobody');
    const after = await scrape();
    const grown = (name: string, ...labels: readonly string[]): number =>
      sumOf(after, name, 'route="/clusters/{id}"', 'method="GET"', ...labels) -
      sumOf(before, name, 'route="/clusters/{id}"', 'method="GET"', ...labels);
    const requests = 'flux_resourceset_http_requests_total';
    expect([grown(requests, 'status="200"'), grown(requests, 'status="404"')]).toEqual([1, 1]);
    const duration = 'flux_resourceset_http_request_duration_seconds';
    expect(grown(`${duration}_count`)).toBe(2);
    expect(grown(`${duration}_bucket`, 'le="+Inf"')).toBe(2);
    expect(grown(`${duration}_sum`)).toBeGreaterThan(0);
  });

  test('count failed polls, writes, refused logins and what polls find in the cache', async () => {
    const before = await scrape();
    await send(server.origin, 'read', 'GET', pollPath(0, 'namespaces'));
    await send(server.origin, 'read', 'GET', pollPath(clusters, 'namespaces'));
    await send(server.origin, null, 'GET', pollPath(0, 'namespaces'));
    await send(server.origin, 'read', 'DELETE', '/clusters/cluster-0');
    await send(server.origin, 'write', 'POST', '/namespaces', { id: 'kept' });
    await send(server.origin, 'write', 'POST', '/namespaces', { id: 'kept' });
    const after = await scrape();
    const grown = (name: string, ...labels: readonly string[]): number =>
      sumOf(after, `flux_resourceset_${name}`, ...labels) -
      sumOf(before, `flux_resourceset_${name}`, ...labels);
    expect(grown('polls_total', 'result="served"')).toBe(1);
    expect(grown('polls_total', 'result="refused"')).toBe(1);
    expect(grown('polls_total', 'result="mistaken"')).toBe(1);
    expect(grown('polls_total', 'result="failed"')).toBe(0);
    expect(grown('poll_cache_hits_total')).toBe(1);
    expect(grown('writes_total', 'result="accepted"')).toBe(1);
    expect(grown('writes_total', 'result="refused"')).toBe(2);
    expect(grown('refused_logins_total', 'status="401"', 'reason="no_token"')).toBe(1);
    expect(grown('refused_logins_total', 'reason="insufficient_scope"')).toBe(1);
    expect(grown('store_revision')).toBe(1);
  });

  test('tell of store, process and event loop', async () => {
    const series = parseMetrics(await scrapeText());
    expect(sumOf(series, 'flux_resourceset_store_ready')).toBe(1);
    expect(sumOf(series, 'flux_resourceset_store_damaged_documents')).toBe(0);
    expect(sumOf(series, 'flux_resourceset_store_size_bytes', 'file="file"')).toBeGreaterThan(0);
    expect(sumOf(series, 'flux_resourceset_info', 'mode="crud"')).toBe(1);
    expect(sumOf(series, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(series.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
  });

  describeWith(hasPromtool ? 'promtool' : null, 'promtool is not installed', 'promtool', () => {
    test('finds nothing to say of names, types and texts', async () => {
      const text = await scrapeText();
      const ours = text
        .split('\n\n')
        .filter((block) => block.startsWith('# HELP flux_resourceset_'))
        .join('\n');
      const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
        input: `${ours}\n`,
        encoding: 'utf8',
      });
      expect([status, stdout, stderr]).toEqual([0, '', '']);
    });
  });

  test('are all that their own port tells, and are not on the common one then', async () => {
    const own = server.metricsOrigin ?? '';
    expect((await fetch(`${own}/health`)).status).toBe(404);
    expect((await fetch(`${own}/metrics`, { method: 'POST' })).status).toBe(405);
    expect((await send(server.origin, 'read', 'GET', '/metrics')).status).toBe(404);
  });
});

describe('without a port of their own', () => {
  test('the metrics need a token', async () => {
    const own = await makeFolder();
    const other = await startServer(own.path, { API_MODE: 'read-only' });
    try {
      expect((await send(other.origin, null, 'GET', '/metrics')).status).toBe(401);
      const answer = await send(other.origin, 'read', 'GET', '/metrics');
      expect(sumOf(parseMetrics(await answer.text()), 'flux_resourceset_store_ready')).toBe(1);
    } finally {
      await other.stop();
      await own.remove();
    }
  });

  test.each([
    ['nowhere', "METRICS_ADDR is 'nowhere': write HOST:PORT"],
    ['192.0.2.1:9090', 'cannot listen on METRICS_ADDR 192.0.2.1:9090'],
  ])('METRICS_ADDR=%s stops the start', async (address, reason) => {
    const own = await makeFolder();
    const environment = serverEnvironment(own.path, { METRICS_ADDR: address });
    const { code, stderr } = await runToExit(environment);
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    await own.remove();
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFleetSeed } from '../scripts/bench/fleet-seed.js';
import type { ServerProcess } from '../scripts/server-process.js';
import {
  makeFolder,
  runToExit,
  send,
  serverEnvironment,
  serverMain,
  startServer,
  tokens,
} from './server-fixture.js';

const componentsPath = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await folder.remove();
});

async function start(overrides: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const server = await startServer(folder.path, overrides);
  running.push(server);
  return server;
}

async function replicasOf(server: ServerProcess): Promise<unknown> {
  const answer = await send(server.origin, 'read', 'GET', componentsPath);
  const { inputs } = (await answer.json()) as {
    inputs: readonly { id: string; patches: Record<string, string> }[];
  };
  return inputs.find(({ id }) => id === 'podinfo')?.patches['replicaCount'];
}

const patchPodinfo = (server: ServerProcess, replicaCount: string): Promise<Response> =>
  send(server.origin, 'write', 'PATCH', '/clusters/demo-cluster-01', {
    patches: { podinfo: { replicaCount } },
  });

describe('the server process', () => {
  test('answers a poll from SQLite, takes a patch, and keeps it over a restart', async () => {
    const first = await start();
    expect(await replicasOf(first)).toBe('2');
    expect((await patchPodinfo(first, '3')).status).toBe(200);
    expect(await replicasOf(first)).toBe('3');
    expect(await running.pop()?.stop()).toBe(0);
    expect(await replicasOf(await start())).toBe('3');
  });

  test('a reader in another process sees a write as soon as it was acknowledged', async () => {
    const writer = await start();
    const reader = await start({
      API_MODE: 'read-only',
      DATABASE_URL: `sqlite://${folder.path}/store.db?mode=ro`,
    });
    for (let round = 0; round < 50; round += 1) {
      expect((await patchPodinfo(writer, String(round))).status).toBe(200);
      expect(await replicasOf(reader)).toBe(String(round));
    }
  });

  test('with mode=ro is not ready before the store is there, and then serves', async () => {
    const reader = await start({
      API_MODE: 'read-only',
      DATABASE_URL: `sqlite://${folder.path}/store.db?mode=ro`,
    });
    const statusOf = async (path: string) =>
      (await send(reader.origin, 'read', 'GET', path)).status;
    expect([
      await statusOf('/health'),
      await statusOf('/ready'),
      await statusOf(componentsPath),
    ]).toEqual([200, 503, 503]);
    await start();
    expect([await statusOf('/ready'), await statusOf(componentsPath)]).toEqual([200, 200]);
  });

  test('in read-only mode has no operators’ paths and reads only', async () => {
    const { origin } = await start({ API_MODE: 'read-only' });
    expect((await send(origin, 'write', 'GET', '/clusters')).status).toBe(404);
    expect((await send(origin, 'write', 'POST', '/clusters', {})).status).toBe(404);
    const answer = await send(origin, 'write', 'POST', componentsPath, {});
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('two processes that start on one new file both serve the seed, loaded once', async () => {
    const servers = await Promise.all([start(), start()]);
    for (const server of servers) expect(await replicasOf(server)).toBe('2');
    expect(
      (await send(servers[0].origin, 'read', 'GET', '/clusters')).headers.get('x-total-count'),
    ).toBe('1');
  });

  test('answers every request that was sent before SIGTERM came, and exits 0', async () => {
    const server = await start();
    const twenty = Array.from({ length: 20 }, (_, index) => String(index));
    // Opens the connections first, so that the patches are on their way when the signal is.
    await Promise.all(twenty.map(() => send(server.origin, 'read', 'GET', '/clusters')));
    const patches = twenty.map((replicas) => patchPodinfo(server, replicas));
    const outcomes = Promise.all(patches);
    await Promise.race(patches);
    running.pop();
    const stopped = server.stop();
    expect((await outcomes).map(({ status }) => status)).toEqual(twenty.map(() => 200));
    expect(await stopped).toBe(0);
  });

  test('is never seeded again, even when everything was deleted', async () => {
    const first = await start();
    for (const path of [
      '/clusters/demo-cluster-01',
      '/platform_components/podinfo',
      '/platform_components/traefik',
      '/platform_components/cert-manager',
    ]) {
      expect((await send(first.origin, 'write', 'DELETE', path)).status).toBe(200);
    }
    await running.pop()?.stop();
    const second = await start();
    expect(await (await send(second.origin, 'read', 'GET', '/platform_components')).json()).toEqual(
      [],
    );
    expect(await (await send(second.origin, 'read', 'GET', componentsPath)).json()).toEqual({
      inputs: [],
    });
  });
});

describe('the log', () => {
  test('holds no token, whatever is sent and however it fails', async () => {
    const environment = serverEnvironment(folder.path, { LOG_LEVEL: 'trace' });
    const child = spawn(process.execPath, [serverMain], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    await send(url, 'write', 'PATCH', '/clusters/demo-cluster-01', { node_count: 'many' });
    await send(url, 'write', 'DELETE', '/platform_components/podinfo');
    await send(url, 'read', 'POST', '/namespaces', { id: 'x' });
    await send(url, 'read', 'GET', '/api/v2/flux/clusters/nobody.example.com/namespaces');
    await send(url, 'write', 'GET', `${componentsPath}?token=x`);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    expect(output).toContain('poll failed');
    expect(output).toContain('"route":"/namespaces"');
    for (const token of Object.values(tokens)) expect(output).not.toContain(token);
  });
});

describe('a seed', () => {
  test('that is interrupted leaves nothing, and is loaded whole by the next start', async () => {
    const seed = join(folder.path, 'fleet.json');
    await writeFile(seed, JSON.stringify(buildFleetSeed(3000)));
    const environment = serverEnvironment(folder.path, { SEED_FILE: seed });
    const child = spawn(process.execPath, [serverMain], {
      env: { ...environment },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // The tables are there before the seed: the kill comes in the middle of it.
    while (!existsSync(join(folder.path, 'store.db-wal'))) await sleep(5);
    await sleep(150);
    child.kill('SIGKILL');
    await ended;
    const { origin } = await start({ SEED_FILE: seed });
    const answer = await send(origin, 'read', 'GET', '/clusters?limit=1');
    expect(answer.headers.get('x-total-count')).toBe('3000');
  });
});

describe('a start that cannot succeed', () => {
  async function expectRefusal(
    overrides: Readonly<Record<string, string>>,
    explanation: RegExp,
  ): Promise<void> {
    const { code, stderr } = await runToExit(serverEnvironment(folder.path, overrides));
    expect(stderr).toMatch(explanation);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  }

  test('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expectRefusal(
      { LISTEN_ADDR: `127.0.0.1:${String(port)}` },
      /LISTEN_ADDR 127\.0\.0\.1:\d+: another process listens there/,
    );
    other.close();
  });

  test.each([
    [{ AUTH_TOKEN: '' }, /AUTH_TOKEN is not set/],
    [{ API_MODE: 'readonly' }, /API_MODE.*read-only/],
    [{ DATABASE_URL: 'postgres://x' }, /DATABASE_URL/],
    [{ LISTEN_ADDR: 'nowhere' }, /LISTEN_ADDR.*HOST:PORT/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ OPENAPI_FILE: '/nonexistent.yaml' }, /OPENAPI_FILE/],
    [{ SEED_FILE: '/nonexistent.json' }, /\/nonexistent\.json/],
    [{ AUTH_TOKEN: 'demo-read-token', LISTEN_ADDR: '0.0.0.0:0' }, /demo token/],
    [{ DATABASE_URL: 'sqlite:///proc/nowhere/store.db' }, /\/proc\/nowhere/],
  ])('%j is refused with one clear line', async (overrides, explanation) => {
    await expectRefusal(overrides, explanation);
  });

  test('names the file, the pointer and the reason of a bad seed, and stores nothing', async () => {
    const seed = join(folder.path, 'seed.json');
    await writeFile(
      seed,
      JSON.stringify({
        namespaces: [{ id: 'good' }],
        clusters: [
          {
            id: 'c',
            cluster_name: 'c',
            cluster_dns: 'c.example.com',
            environment: 'dev',
            platform_components: [],
            namespaces: [{ id: 'good' }, { id: 'missing' }],
          },
        ],
      }),
    );
    await expectRefusal({ SEED_FILE: seed }, /seed\.json.*\/clusters\/0\/namespaces\/1.*missing/);
    await writeFile(seed, JSON.stringify({ namespaces: [{ id: 'other' }] }));
    const { origin } = await start({ SEED_FILE: seed });
    expect(await (await send(origin, 'read', 'GET', '/namespaces')).json()).toMatchObject([
      { id: 'other' },
    ]);
  });

  test('tells a foreign file from ours', async () => {
    await writeFile(
      join(folder.path, 'store.db'),
      'this is no database, but long enough to be read as one'.repeat(50),
    );
    await expectRefusal({}, /store\.db.*no SQLite database/);
  });
});

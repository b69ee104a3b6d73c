import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../packages/server-runtime/src/store/open-store.js';
import { service } from '../packages/server/src/gen/service.js';
import type { ServerProcess } from '../scripts/server-process.js';
import { callWith, makeFolder, startServer } from './server-fixture.js';

const cluster = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com';
let folder: Awaited<ReturnType<typeof makeFolder>>;
let servers: ServerProcess[];

beforeEach(async () => {
  folder = await makeFolder();
  servers = [await startServer(folder.path)];
  await stopAll();
});
afterEach(async () => {
  await stopAll();
  await folder.remove();
});

async function stopAll(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
}

async function start(mode: 'crud' | 'read-only'): Promise<string> {
  const url = `sqlite://${folder.path}/store.db?mode=${mode === 'crud' ? 'rw' : 'ro'}`;
  const server = await startServer(folder.path, { API_MODE: mode, DATABASE_URL: url });
  servers.push(server);
  return server.origin;
}

/** Flips a bit of a text wherever it stands in the file: rows, and the log of changes. */
function flipBits(text: string, offset: number): void {
  const file = `${folder.path}/store.db`;
  const bytes = readFileSync(file);
  let place = bytes.indexOf(text);
  expect(place).toBeGreaterThan(0);
  for (; place >= 0; place = bytes.indexOf(text, place)) {
    bytes[place + offset] = bytes[place + offset]! ^ 1;
  }
  writeFileSync(file, bytes);
}

/** Asks `/ready` until it tells of something by that name: the scrub takes its time. */
async function waitForDetails(origin: string, name: string): Promise<unknown> {
  for (;;) {
    const { body } = await callWith(origin)('GET', '/ready');
    const details = (body['details'] as Record<string, unknown> | undefined)?.[name];
    if (details !== undefined) return details;
    await sleep(100);
  }
}

describe.each(['crud', 'read-only'] as const)('a damaged store in %s mode', (mode) => {
  test("fails the polls of the damaged cluster only, and is named by '/ready'", async () => {
    flipBits('namespaces":[', 0);
    const origin = await start(mode);
    const call = callWith(origin);
    for (const endpoint of ['namespaces', 'platform-components', 'rolebindings']) {
      const { status, body } = await call('GET', `${cluster}/${endpoint}`);
      expect({ status, error: body['error'] }).toEqual({ status: 503, error: 'store_unavailable' });
    }
    expect((await call('GET', '/api/v2/flux/clusters')).status).toBe(503);
    expect((await call('GET', `${cluster.replace('demo', 'none')}/namespaces`)).status).toBe(404);
    expect(await waitForDetails(origin, 'damaged_documents')).toEqual([
      { kind: 'clusters', id: 'demo-cluster-01', reason: 'has a wrong checksum' },
      { kind: 'changes', id: '1', reason: 'has a wrong checksum' },
    ]);
  });

  test('does not serve one input less when the id of one is damaged', async () => {
    flipBits('{"id":"podinfo","component_path"', '{"id":"'.length);
    const call = callWith(await start(mode));
    expect((await call('GET', `${cluster}/platform-components`)).status).toBe(503);
    expect((await call('GET', `${cluster}/namespaces`)).status).toBe(200);
  });
});

test('a value that breaks a younger rule is served, named, and refused when it is next written', async () => {
  const file = `${folder.path}/store.db`;
  const store = await openStore({ backend: 'sqlite', file, mode: 'rw' }, service.kinds);
  const kind = service.kinds.find(({ kind: name }) => name === 'clusters')!;
  await store.write({ name: 'older' }, async (transaction) => {
    const current = (await transaction.get(kind, 'demo-cluster-01'))!;
    await transaction.replace(current, { ...current.document, vm_image: '' });
  });
  await store.close();
  const origin = await start('crud');
  const call = callWith(origin);
  expect((await call('GET', `${cluster}/namespaces`)).status).toBe(200);
  expect(await waitForDetails(origin, 'outdated_documents')).toMatchObject([
    { kind: 'clusters', id: 'demo-cluster-01', reason: expect.stringContaining('/vm_image') },
  ]);
  const refused = await call('PATCH', '/clusters/demo-cluster-01', { node_count: 4 });
  expect(refused).toMatchObject({ status: 400, body: { error: 'validation_error' } });
});

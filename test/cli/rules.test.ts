import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeFolder } from '../server-fixture.js';
import { runCli } from './cli-process.js';

/** Counts what is sent: nothing may be. */
let counter: Server;
let folder: Awaited<ReturnType<typeof makeFolder>>;
let origin = '';
let requests = 0;

beforeAll(async () => {
  folder = await makeFolder();
  counter = createServer((_request, response) => {
    requests += 1;
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(counter.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => counter.close(resolve));
  await folder.remove();
});

beforeEach(() => {
  requests = 0;
});

const prune = 'fluxcd.controlplane.io/prune';
const subjects = '[{"kind":"User","name":"x"}]';

test.each([
  [['namespace', 'create', 'kube-system'], "'kube-system' belongs to Kubernetes or Flux"],
  [
    ['namespace', 'create', 'x', '--annotation', `${prune}=never`],
    `annotations: '${prune}' is 'never': write enabled or disabled`,
  ],
  [
    ['namespace', 'update', 'x', '--label', 'pod-security.kubernetes.io/warn=strict'],
    'write privileged, baseline, restricted',
  ],
  [['namespace', 'update', 'x', '--label', `${'a.'.repeat(127)}a/b=c`], 'write at most 253'],
  [
    ['rolebinding', 'create', 'cluster-admin', '--role', 'view', '--subjects', subjects],
    "write another name, such as 'platform-admins'",
  ],
])('%j is refused before anything is sent', async (words, reason) => {
  const { code, stderr } = await runCli(origin, words);
  expect(stderr).toContain(reason);
  expect({ code, requests }).toEqual({ code: 2, requests: 0 });
});

test.each([
  [{ id: 'kube-x' }, "the key: 'kube-x' belongs to Kubernetes or Flux"],
  [
    { id: 'x', labels: { [prune]: 'disabled' } },
    `labels: '${prune}' is an annotation of Flux Operator`,
  ],
  [{ id: 'x', annotations: { a: '漢'.repeat(90_000) } }, 'write at most 262144'],
])('a file is held against the rules too', async (document, reason) => {
  const file = join(folder.path, 'document.json');
  await writeFile(file, JSON.stringify(document));
  const { code, stderr } = await runCli(origin, ['namespace', 'create', '-f', file]);
  expect(stderr).toContain(reason);
  expect({ code, requests }).toEqual({ code: 2, requests: 0 });
});

test('what exists under a name that is refused today can still be deleted', async () => {
  await runCli(origin, ['namespace', 'delete', 'kube-system']);
  // Its plan is asked for first, and shown.
  expect(requests).toBe(2);
});

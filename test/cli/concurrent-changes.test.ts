import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, send, startServer } from '../server-fixture.js';
import { runCli } from './cli-process.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;
const numbers = Array.from({ length: 20 }, (_, index) => index);

beforeAll(async () => {
  folder = await makeFolder();
  server = await startServer(folder.path);
  for (const number of numbers) {
    await send(server.origin, 'write', 'POST', '/namespaces', { id: `team-${number}` });
  }
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

interface Cluster {
  readonly namespaces: readonly { readonly id: string }[];
  readonly patches: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

async function readCluster(): Promise<Cluster> {
  return (await send(server.origin, 'read', 'GET', '/clusters/demo-cluster-01')).json() as never;
}

/** @param stderr - what each says beside its result */
async function runAll(lines: readonly string[], stderr: string | RegExp): Promise<void> {
  const runs = await Promise.all(lines.map((line) => runCli(server.origin, line.split(' '))));
  expect(runs.filter(({ code }) => code !== 0)).toEqual([]);
  for (const run of runs) expect(run.stderr).toMatch(stderr);
}

test('twenty assignments and twenty patches at once lose nothing', async () => {
  const before = await readCluster();
  await runAll(
    [
      ...numbers.map((number) => `namespace assign team-${number} --cluster demo-cluster-01`),
      ...numbers.map((n) => `component patch podinfo --cluster demo-cluster-01 --set key${n}=${n}`),
    ],
    /^$/,
  );
  const after = await readCluster();
  const ids = after.namespaces.map(({ id }) => id).toSorted();
  const expected = [...before.namespaces.map(({ id }) => id), ...numbers.map((n) => `team-${n}`)];
  expect(ids).toEqual(expected.toSorted());
  expect(after.patches['podinfo']).toEqual({
    ...before.patches['podinfo'],
    ...Object.fromEntries(numbers.map((number) => [`key${number}`, String(number)])),
  });
  await runAll(
    numbers.map((n) => `namespace unassign team-${n} --cluster demo-cluster-01`),
    /^(Effects: 1 input removed on 1 cluster\n.*\n {4}- namespaces\/team-\d+\n)+$/,
  );
  expect((await readCluster()).namespaces).toEqual(before.namespaces);
}, 120_000);

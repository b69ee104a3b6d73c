import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, startServer } from '../server-fixture.js';
import { runCli } from './cli-process.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  server = await startServer(folder.path);
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** The best of several: other tests run at the same time and only ever make it slower. */
test('`cluster list` exits within 250 ms of its start', async () => {
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const start = performance.now();
    expect((await runCli(server.origin, ['cluster', 'list'])).code).toBe(0);
    times.push(performance.now() - start);
  }
  expect(Math.min(...times)).toBeLessThan(250);
});

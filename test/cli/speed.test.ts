import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serveForAll } from '../server-fixture.js';
import { runCli } from './cli-process.js';

const server = serveForAll();

/** The best of ten: what else runs at the same time only ever makes it slower. */
async function timeBest(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

test('`cluster list` exits within 250 ms, or four bare starts of Node on a slower machine', async () => {
  const bare = await timeBest(() => promisify(execFile)(process.execPath, ['-e', '0']));
  const list = await timeBest(async () => {
    expect((await runCli(server.origin, ['cluster', 'list'])).code).toBe(0);
  });
  expect(list).toBeLessThan(Math.max(250, 4 * bare));
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, send, serverEnvironment, serverMain } from './server-fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let child: ChildProcess | null = null;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await folder.remove();
});

async function start(
  grace: string,
): Promise<{ readonly url: string; readonly exit: Promise<unknown> }> {
  const environment = serverEnvironment(folder.path, { SHUTDOWN_GRACE: grace });
  child = spawn(process.execPath, [serverMain], {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  const exit = once(child, 'exit').then(([code]: unknown[]) => code);
  return { url, exit };
}

const statusOf = async (url: string, path: string): Promise<number> =>
  (await send(url, 'read', 'GET', path)).status;

const pollPath = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/namespaces';

async function untilStopping(url: string): Promise<void> {
  while ((await statusOf(url, '/ready')) !== 503) await sleep(5);
}

describe('the grace after SIGTERM', () => {
  test('is as long as it was set: not ready at once, and polls are answered all the while', async () => {
    const { url, exit } = await start('600');
    child?.kill('SIGTERM');
    await untilStopping(url);
    for (let count = 0; count < 20; count += 1) {
      await sleep(100);
      expect(await statusOf(url, pollPath)).toBe(200);
    }
    child?.kill('SIGTERM');
    expect(await exit).toBe(143);
  });

  test('does not keep streams of changes: whoever follows goes on elsewhere', async () => {
    const { url, exit } = await start('1');
    const stream = await send(url, 'read', 'GET', '/changes/stream');
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    child?.kill('SIGTERM');
    // Ends, and is not cut off: that would be an error.
    expect(await stream.text()).toMatch(/^retry: \d+\nid: [\da-f]+-\d+\n\n/);
    expect(await exit).toBe(0);
  });

  test('ends by itself, in peace', async () => {
    const { exit } = await start('1');
    child?.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  test.each([
    ['SIGTERM', 'SIGTERM', 143],
    ['SIGTERM', 'SIGINT', 130],
    ['SIGINT', 'SIGINT', 130],
  ] as const)('of %s is cut short by %s', async (first, second, code) => {
    const { url, exit } = await start('600');
    child?.kill(first);
    await untilStopping(url);
    child?.kill(second);
    expect(await exit).toBe(code);
  });
});

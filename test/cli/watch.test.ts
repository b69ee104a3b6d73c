import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, send, startServer } from '../server-fixture.js';
import { cliEnvironment, cliMain } from './cli-process.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;
const watchers: ChildProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
  server = await startServer(folder.path);
});

afterEach(async () => {
  for (const watcher of watchers.splice(0)) watcher.kill('SIGKILL');
  await server.stop();
  await folder.remove();
});

/** A run of the client that goes on. */
interface Watcher {
  /** Waits until it has written something. */
  until(pattern: RegExp): Promise<string>;
  /** Ctrl-C; @returns the exit code. */
  interrupt(): Promise<number | null>;
}

function watch(...words: readonly string[]): Watcher {
  const child = spawn(process.execPath, [cliMain, ...words], {
    env: cliEnvironment(server.origin),
  });
  watchers.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  return {
    until: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!pattern.test(text)) return;
          child.stdout.off('data', look);
          resolve(text);
        };
        child.stdout.on('data', look);
        look();
      }),
    interrupt: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGINT');
      }),
  };
}

async function tag(id: string, value: string): Promise<void> {
  const path = `/platform_components/${id}`;
  const answer = await send(server.origin, 'write', 'PATCH', path, { oci_tag: value });
  expect(answer.status).toBe(200);
}

test('get --watch goes on with what it is about, and ends with Ctrl-C', async () => {
  const watcher = watch('get', 'component', 'podinfo', '--watch', '-o', 'name');
  await watcher.until(/^component\/podinfo\n/);
  await tag('traefik', 'v1');
  await tag('podinfo', 'v2');
  expect(await watcher.until(/\n[^]*\n/)).toBe('component/podinfo\ncomponent/podinfo\n');
  expect(await watcher.interrupt()).toBe(130);
}, 60_000);

test('history --watch prints each change as a line of JSON, or for people', async () => {
  const json = watch('history', 'component', '--watch', '--limit', '1');
  const table = watch('history', '--watch', '--limit', '1', '-o', 'table');
  await Promise.all([json.until(/\n/), table.until(/\n[^]*\n/)]);
  await tag('podinfo', 'v3');
  const [, line = ''] = (await json.until(/v3[^]*\n/)).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    kind: 'platform_components',
    id: 'podinfo',
    diff: [{ path: '/oci_tag', after: 'v3' }],
  });
  expect(await table.until(/v3\n/)).toMatch(/revision \d+\n~ component\/podinfo\n {2}- /);
}, 60_000);

test('a server that was away is told of no gap', async () => {
  const watcher = watch('get', 'component', '--watch', '-o', 'jsonpath={.diff[*].after} ');
  await watcher.until(/ $/);
  await tag('podinfo', 'before');
  await watcher.until(/before /);
  const { port } = new URL(server.origin);
  await server.stop();
  server = await startServer(folder.path, { LISTEN_ADDR: `127.0.0.1:${port}` });
  // Made before the client is back: its first attempt comes after a pause.
  await tag('podinfo', 'between');
  await tag('podinfo', 'after');
  expect(await watcher.until(/after /)).toMatch(/before between after $/);
}, 60_000);

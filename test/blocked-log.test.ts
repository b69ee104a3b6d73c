import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { makeFolder, serverEnvironment, serverMain, tokens } from './server-fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const descriptors: number[] = [];
let child: ChildProcess | null = null;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  if (child?.exitCode === null) child.kill('SIGKILL');
  for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
  await folder.remove();
});

/** A pipe that holds what is written to it until it is full; both ends are open. */
function makePipe(): number {
  const path = join(folder.path, 'pipe');
  execFileSync('mkfifo', [path]);
  return open(path, constants.O_RDWR | constants.O_NONBLOCK);
}

function open(path: string, flags: number): number {
  const descriptor = openSync(path, flags);
  descriptors.push(descriptor);
  return descriptor;
}

/** Starts a server that logs to `output`, with a heap too small for an unbounded log. */
async function start(
  output: number | 'pipe',
): Promise<{ readonly url: string; readonly pid: number }> {
  const environment = serverEnvironment(folder.path, { LOG_LEVEL: 'info', API_MODE: 'read-only' });
  child = spawn(process.execPath, ['--max-old-space-size=128', serverMain], {
    env: { ...environment },
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  return { url, pid: child.pid ?? 0 };
}

async function stop(): Promise<number | null> {
  child?.kill('SIGTERM');
  const [code] = (await once(child as ChildProcess, 'exit')) as [number | null];
  return code;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

function ask(url: string, path: string, id = 'x'): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${tokens.read}`, 'x-request-id': id };
    const sent = get(`${url}${path}`, { agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
  });
}

/** Requests that each have a line in the log: more than a pipe and the buffer behind it hold. */
async function flood(url: string, requests: number): Promise<void> {
  const path = `/${'x'.repeat(8_000)}?token=secret`;
  const id = 'i'.repeat(128);
  for (let sent = 0; sent < requests; sent += 100) {
    const statuses = await Promise.all(Array.from({ length: 100 }, () => ask(url, path, id)));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
}

/** The most memory that a process has had, in megabytes. */
function readPeakMemory(pid: number): number {
  const [, kilobytes] =
    /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function expectServiceWithoutLog(output: number | 'pipe'): Promise<void> {
  const { url, pid } = await start(output);
  await flood(url, 6_000);
  expect(await ask(url, '/health')).toBe(200);
  expect(await ask(url, '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/namespaces')).toBe(
    200,
  );
  expect(readPeakMemory(pid)).toBeLessThan(300);
  expect(await stop()).toBe(0);
}

describe('a log that nobody takes leaves the service alive, in bounds, and able to stop', () => {
  test('on a full pipe that is never read', async () => {
    await expectServiceWithoutLog(makePipe());
  });

  test('on a socket that is never read', async () => {
    await expectServiceWithoutLog('pipe');
  });

  test('on a pipe whose reader has stopped', async () => {
    const pipe = makePipe();
    const reader = spawn('cat', { stdio: [pipe, 'ignore', 'inherit'] });
    reader.kill('SIGSTOP');
    try {
      await expectServiceWithoutLog(pipe);
    } finally {
      reader.kill('SIGKILL');
    }
  });

  test('on a pipe whose reader is gone', async () => {
    const path = join(folder.path, 'pipe');
    const both = makePipe();
    const writing = open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    closeSync(both);
    descriptors.splice(descriptors.indexOf(both), 1);
    await expectServiceWithoutLog(writing);
  });

  test('on a full disk', async () => {
    await expectServiceWithoutLog(open('/dev/full', constants.O_WRONLY));
  });
});

test('a log that is taken again goes on, and says how many lines it lost', async () => {
  const pipe = makePipe();
  const { url } = await start(pipe);
  await flood(url, 6_000);
  let text = '';
  const buffer = Buffer.alloc(65_536);
  const drain = setInterval(() => {
    try {
      text += buffer.toString('utf8', 0, readSync(pipe, buffer));
    } catch {
      // Nothing there at the moment.
    }
  }, 1);
  while (!text.includes('"dropped":')) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await ask(url, '/nothing', 'late')).toBe(404);
  while (!text.includes('"late"')) await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(drain);
  expect(await stop()).toBe(0);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const written = lines.filter(({ msg }) => msg === 'request').length;
  const dropped = lines.reduce((sum, line) => sum + Number(line['dropped'] ?? 0), 0);
  expect(dropped).toBeGreaterThan(0);
  expect(written + dropped).toBe(6_001);
  expect(text).not.toContain('secret');
});

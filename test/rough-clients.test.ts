import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFleetSeed } from '../scripts/bench/fleet-seed.js';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, send, startServer, tokens } from './server-fixture.js';

/** Raw sockets, as no well-behaved client uses them, against the process. */

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  const seed = join(folder.path, 'fleet.json');
  await writeFile(seed, JSON.stringify(buildFleetSeed(2_000)));
  server = await startServer(folder.path, { SEED_FILE: seed });
});
afterAll(async () => {
  // It has lived through all of them, and ends in peace.
  expect(await server.stop()).toBe(0);
  await folder.remove();
});

const authorization = `Authorization: Bearer ${tokens.write}\r\n`;
const listPath = '/clusters';
const pollPath = '/api/v2/flux/clusters/cluster-1.k8s.example.com/platform-components';
const allPath = '/api/v2/flux/clusters';

function ask(path: string, more = ''): string {
  return `GET ${path} HTTP/1.1\r\nHost: x\r\n${authorization}${more}\r\n`;
}

async function dial(text = ''): Promise<Socket> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  if (text !== '') socket.write(text);
  return socket;
}

/** @returns all that comes back until the server closes */
async function exchange(text: string): Promise<string> {
  const socket = await dial(text);
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  await new Promise((resolve) => socket.once('close', resolve));
  return received;
}

async function expectAlive(): Promise<void> {
  expect((await send(server.origin, 'read', 'GET', pollPath)).status).toBe(200);
  expect((await send(server.origin, 'write', 'GET', '/clusters/cluster-1')).status).toBe(200);
}

describe('a client that resets its connection', () => {
  test.each([
    ['the list of clusters', listPath],
    ['all clusters', allPath],
    ['a poll', pollPath],
    ['the document', '/openapi.yaml'],
    ['readiness', '/ready'],
  ])('in the middle of %s', async (_name, path) => {
    for (let round = 0; round < 20; round += 1) {
      const socket = await dial(ask(path));
      if (round % 2 === 0)
        await Promise.race([new Promise((r) => socket.once('data', r)), sleep(50)]);
      socket.resetAndDestroy();
    }
    await expectAlive();
  });

  test('in the middle of its own request', async () => {
    const body = `POST /namespaces HTTP/1.1\r\nHost: x\r\n${authorization}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":`;
    for (const text of ['', 'G', 'GET / HT', ask(pollPath).slice(0, -2), body]) {
      const socket = await dial(text);
      await sleep(5);
      socket.resetAndDestroy();
    }
    await expectAlive();
  });
});

test('a client that closes its half while it waits does no harm', async () => {
  for (const path of [listPath, allPath, pollPath]) {
    const socket = await dial();
    socket.end(ask(path));
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
  }
  await expectAlive();
});

test('a client that stops to read, and goes, does no harm', async () => {
  const sockets = await Promise.all(Array.from({ length: 10 }, () => dial(ask(listPath))));
  for (const socket of sockets) socket.pause();
  await sleep(200);
  await expectAlive();
  for (const socket of sockets) socket.resetAndDestroy();
  await expectAlive();
});

test('requests in one packet are answered each, in their order', async () => {
  const paths = [pollPath, '/clusters/cluster-2', '/health', '/nothing', pollPath];
  const text = await exchange(
    paths.map((path) => ask(path)).join('') + ask('/health', 'Connection: close\r\n'),
  );
  expect(text.match(/HTTP\/1\.1 \d{3}/g)?.map((line) => line.slice(-3))).toEqual([
    '200',
    '200',
    '200',
    '404',
    '200',
    '200',
  ]);
});

test('100-continue is answered, and the body taken', async () => {
  const socket = await dial(
    `POST /namespaces HTTP/1.1\r\nHost: x\r\n${authorization}Content-Type: application/json\r\nContent-Length: 16\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`,
  );
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  while (!received.includes('\r\n\r\n')) await sleep(5);
  expect(received).toMatch(/^HTTP\/1\.1 100 /);
  socket.write('{"id":"patient"}');
  await new Promise((resolve) => socket.once('close', resolve));
  expect(received).toMatch(/HTTP\/1\.1 201 /);
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['headers of 100 KB', ask(pollPath, `X: ${'x'.repeat(100_000)}\r\n`), 431],
  ['a bad length', `POST /namespaces HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`, 400],
  [
    'two lengths',
    `POST /namespaces HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    400,
  ],
  [
    'a length and chunks',
    `POST /namespaces HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    400,
  ],
  ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400],
])('%s is refused', async (_name, text, status) => {
  expect((await exchange(text)).slice(0, 12)).toBe(`HTTP/1.1 ${String(status)}`);
  await expectAlive();
});

test('an upgrade to another protocol is answered as if it were not asked for', async () => {
  const text = await exchange(
    ask('/health', 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n'),
  );
  expect(text).toMatch(/^HTTP\/1\.1 200/);
});

test('noise of any kind does no harm', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'GET ',
      pollPath,
      ' HTTP/1.1\r\n',
      'Host: x\r\n',
      authorization,
      '\r\n',
      'Content-Length: 5\r\n',
      'Transfer-Encoding: chunked\r\n',
      '5\r\nhello\r\n',
      '0\r\n\r\n',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, isReset) => {
      const socket = await dial();
      socket.resume();
      for (const text of pieces) socket.write(Buffer.from(text, 'latin1'));
      await sleep(1);
      if (isReset) socket.resetAndDestroy();
      else socket.destroy();
    }),
    { numRuns: 300 },
  );
  await expectAlive();
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { Agent, get, type RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import {
  answerWithPeer,
  plain,
  startListening,
  withTls,
  type Listening,
} from './listening.fixture.js';
import { createAuthority } from '../../../../scripts/certificates.js';
import { makeTlsFolder } from './tls-folder.fixture.js';
import type { TimeLimits } from '../../src/listen/time-limits.js';

const running: Listening[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(
  options: {
    readonly limits?: Partial<TimeLimits>;
    readonly most?: number;
    readonly handler?: RequestListener;
    readonly grace?: number;
  } = {},
): Promise<Listening> {
  const { most = 10_000, grace = 0 } = options;
  const connections = { ...plain.connections, maxConnections: most };
  const config = { ...plain, connections, shutdownGrace: grace };
  const server = await startListening(config, options.handler ?? answerOk, options.limits);
  running.push(server);
  return server;
}

const answerOk: RequestListener = (_request, response) => void response.end('ok');

/** A raw connection and all that came back by it. */
interface Wire {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  text(): string;
}

async function open({ origin }: Listening, text = ''): Promise<Wire> {
  const { port } = new URL(origin);
  const socket = connect(Number(port), '127.0.0.1');
  sockets.push(socket);
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
  await new Promise((resolve) => socket.once('connect', resolve));
  if (text !== '') socket.write(text);
  return { socket, closed, text: () => received };
}

function poll({ origin }: Listening, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = get(origin, { agent: agent ?? false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await pause(5);
}

describe('connections that are kept', () => {
  test('stay open past what proxies keep, and say so', async () => {
    const wire = await open(await start(), 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await until(() => wire.text().includes('ok'));
    expect(wire.text()).toContain('Keep-Alive: timeout=80');
  });

  test('take a request after six seconds of rest, sixty out of sixty', async () => {
    const server = await start();
    const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
    const wires = await Promise.all(Array.from({ length: 60 }, () => open(server, request)));
    const answers = (): readonly number[] => wires.map(({ text }) => text().split('ok').length - 1);
    await until(() => answers().every((count) => count === 1));
    await pause(6_100);
    for (const { socket } of wires) socket.write(request);
    const isSettled = ({ socket, text }: Wire): boolean =>
      socket.destroyed || text().split('ok').length === 3;
    await until(() => wires.every(isSettled));
    expect(answers()).toEqual(wires.map(() => 2));
  });
});

const hasty = { headers: 600, request: 900, silence: 1_200, handshake: 600, checkInterval: 20 };

describe('slow and idle clients', () => {
  test.each([
    ['nothing', ''],
    ['half a line', 'GET / HT'],
    ['half of its headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['half of its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12345'],
    [
      'a chunk without end',
      'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n1',
    ],
    ['half of a second request', 'GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HT'],
  ])('one that sends %s is ended, and others are served', async (_name, text) => {
    const handler: RequestListener = (request, response) => {
      request.resume().on('end', () => response.end('ok'));
    };
    const server = await start({ limits: hasty, handler });
    const wire = await open(server, text);
    expect(await poll(server)).toBe(200);
    await wire.closed;
  });

  test('one that sends a byte now and then is ended', async () => {
    const server = await start({ limits: hasty });
    const wire = await open(server, 'GET / HTTP/1.1\r\nHost: x\r\nX: ');
    const drip = setInterval(() => wire.socket.write('x'), 20);
    await wire.closed;
    clearInterval(drip);
    expect(wire.text()).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test('one that does not read its answer is ended', async () => {
    const body = Buffer.alloc(20_000_000);
    const server = await start({
      limits: hasty,
      handler: (_request, response) => void response.end(body),
    });
    const { port } = new URL(server.origin);
    const socket = connect(Number(port), '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await pause(3_000);
    let received = 0;
    socket.on('data', (chunk: Buffer) => (received += chunk.length)).resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toBeLessThan(body.length);
  });

  test('one that never shakes hands is ended, and others are served', async () => {
    const authority = await createAuthority('x');
    const names = [{ type: 'ip', value: '127.0.0.1' } as const];
    const pair = await authority.issue({ names, usage: 'server' });
    const folder = makeTlsFolder({ pair, clientCa: authority.certificate });
    const server = await startListening(withTls(folder.files), answerWithPeer(), hasty);
    running.push(server);
    const wires = [
      await open(server),
      await open(server, '\x16\x03\x01'),
      await open(server, 'GET / HTTP/1.1\r\n\r\n'),
    ];
    await Promise.all(wires.map(({ closed }) => closed));
    folder.remove();
  });
});

describe('the bound of connections', () => {
  test('never refuses a new one: it ends those whose last request is longest ago', async () => {
    const server = await start({ most: 20 });
    const idle = [];
    for (let count = 0; count < 60; count += 1) {
      idle.push(await open(server, 'GET / HT'));
      if (count % 5 === 0) expect(await poll(server)).toBe(200);
    }
    await Promise.all(idle.slice(0, 40).map(({ closed }) => closed));
    expect(idle.filter(({ socket }) => !socket.closed).length).toBeLessThanOrEqual(20);
    expect(await poll(server)).toBe(200);
  });

  test('leaves alone who goes on to ask', async () => {
    const server = await start({ most: 20 });
    const busy = new Agent({ keepAlive: true, maxSockets: 1 });
    let created = 0;
    const createConnection = busy.createConnection.bind(busy);
    busy.createConnection = (...args: Parameters<typeof createConnection>) => {
      created += 1;
      return createConnection(...args);
    };
    for (let count = 0; count < 100; count += 1) {
      await open(server);
      expect(await poll(server, busy)).toBe(200);
    }
    busy.destroy();
    expect(created).toBe(1);
  });
});

describe('the end', () => {
  test('goes on to answer during the grace, each answer closing its connection', async () => {
    const server = await start({ grace: 400 });
    const wire = await open(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await until(() => wire.text().includes('ok'));
    running.pop();
    const closed = server.close();
    const late = [await poll(server), await poll(server)];
    wire.socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await wire.closed;
    await closed;
    expect(late).toEqual([200, 200]);
    expect(wire.text().match(/Connection: .*|ok/g)).toEqual([
      'Connection: keep-alive',
      'ok',
      'Connection: close',
      'ok',
    ]);
    await expect(poll(server)).rejects.toThrow('ECONNREFUSED');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Agent } from 'node:https';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { createAuthority, type Authority, type KeyPair } from '../../../../scripts/certificates.js';
import {
  answerWithPeer,
  send,
  startListening,
  withTls,
  type Listening,
} from './listening.fixture.js';
import { makeTlsFolder, type TlsFolder } from './tls-folder.fixture.js';

const localhost = [{ type: 'ip', value: '127.0.0.1' } as const];
const dns = (...values: readonly string[]) =>
  values.map((value) => ({ type: 'dns', value }) as const);

let serverCa: Authority;
let clusterCa: Authority;
let otherCa: Authority;
let aurora: KeyPair;
let folder: TlsFolder;
const running: Listening[] = [];

beforeAll(async () => {
  [serverCa, clusterCa, otherCa] = await Promise.all(
    ['servers', 'clusters', 'others'].map(createAuthority) as [
      Promise<Authority>,
      Promise<Authority>,
      Promise<Authority>,
    ],
  );
  const pair = await serverCa.issue({ names: localhost, usage: 'server' });
  aurora = await clusterCa.issue({ names: dns('Aurora.example.com'), usage: 'client' });
  folder = makeTlsFolder({ pair, clientCa: clusterCa.certificate });
});
afterAll(() => folder.remove());
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(
  authentication: 'required' | 'optional' | 'none',
): Promise<{ readonly origin: string }> {
  const files = authentication === 'none' ? { ...folder.files, clientCa: null } : folder.files;
  const mode = authentication === 'none' ? 'required' : authentication;
  const server = await startListening(withTls(files, mode), answerWithPeer());
  running.push(server);
  return server;
}

const trusting = () => ({ ca: serverCa.certificate });
const showing = ({ certificate, key }: KeyPair) => ({ ...trusting(), cert: certificate, key });

describe('HTTPS', () => {
  test('says so in the address', async () => {
    expect((await start('none')).origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('is spoken in %s', async (version) => {
    const { origin } = await start('none');
    const range = { minVersion: version, maxVersion: version } as const;
    expect((await send(origin, { ...trusting(), ...range })).version).toBe(version);
  });

  test.each(['TLSv1', 'TLSv1.1'] as const)('is not spoken in %s', async (version) => {
    const { origin } = await start('none');
    const range = {
      minVersion: version,
      maxVersion: version,
      ciphers: 'DEFAULT@SECLEVEL=0',
    } as const;
    await expect(send(origin, { ...trusting(), ...range })).rejects.toThrow(/protocol version/);
  });

  test('asks for no certificate where no authority is named', async () => {
    const { origin } = await start('none');
    expect((await send(origin, showing(aurora))).body.identity).toBeNull();
  });
});

describe('client certificates', () => {
  test.each(['required', 'optional'] as const)('that are %s name the cluster', async (mode) => {
    const { origin } = await start(mode);
    const { body } = await send(origin, showing(aurora));
    expect(body.identity?.dns).toEqual(['aurora.example.com']);
  });

  /** Certificates that prove nothing here. */
  async function issueUseless(): Promise<Readonly<Record<string, KeyPair | null>>> {
    const names = dns('aurora.example.com');
    return {
      none: null,
      'of another authority': await otherCa.issue({ names, usage: 'client' }),
      'of a server': await clusterCa.issue({ names, usage: 'server' }),
      expired: await clusterCa.issue({ names, usage: 'client', expires: new Date(Date.now() - 1) }),
    };
  }

  const useless = ['none', 'of another authority', 'of a server', 'expired'];

  test.each(useless)('%s: no way in where one is required', async (name) => {
    const { origin } = await start('required');
    const pair = (await issueUseless())[name];
    await expect(send(origin, pair ? showing(pair) : trusting())).rejects.toThrow();
  });

  test.each(useless)('%s: an answer, and no identity, where they are optional', async (name) => {
    const { origin } = await start('optional');
    const pair = (await issueUseless())[name];
    const answer = await send(origin, pair ? showing(pair) : trusting());
    expect([answer.status, answer.body.identity]).toEqual([200, null]);
  });

  test('name by their alternative names alone, and by DNS names alone', async () => {
    const { origin } = await start('required');
    const names = [
      { type: 'url', value: 'spiffe://example.com/aurora' },
      { type: 'email', value: 'a@aurora.example.com' },
      ...localhost,
    ] as const;
    const pair = await clusterCa.issue({ names: [...names], usage: 'client' });
    expect((await send(origin, showing(pair))).body.identity).toEqual({ dns: [] });
  });

  test('name several clusters, and no wildcard, nor what only looks like another name', async () => {
    const { origin } = await start('required');
    const hostile = ['x, DNS:evil.example.com', 'y", DNS:evil.example.com', '\u0000z', 'a b', ''];
    const names = dns('a.example.com', '*.example.com', ...hostile, 'b.example.com');
    const pair = await clusterCa.issue({ names, usage: 'client' });
    expect((await send(origin, showing(pair))).body.identity?.dns).toEqual([
      'a.example.com',
      'b.example.com',
    ]);
  });
});

describe('a resumed session', () => {
  async function exchange(
    origin: string,
    options: ConnectionOptions,
  ): Promise<{
    readonly text: string;
    readonly session: Buffer | undefined;
    readonly reused: boolean;
  }> {
    const socket: TLSSocket = connect({
      host: '127.0.0.1',
      port: Number(new URL(origin).port),
      ...options,
    });
    let session: Buffer | undefined;
    let [text, reused] = ['', false];
    socket.on('secureConnect', () => (reused = socket.isSessionReused()));
    socket.on('session', (ticket) => (session = ticket));
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    await new Promise((resolve, reject) => socket.on('close', resolve).on('error', reject));
    return { text, session, reused };
  }

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'of %s has the certificate it began with, or none',
    async (version) => {
      const { origin } = await start('optional');
      const range = { minVersion: version, maxVersion: version } as const;
      const options = { ...showing(aurora), ...range };
      const stranger = { ...trusting(), ...range };
      const [known, unknown] = [await exchange(origin, options), await exchange(origin, stranger)];
      const resumedKnown = await exchange(origin, { ...options, session: known.session! });
      const resumedUnknown = await exchange(origin, { ...stranger, session: unknown.session! });
      expect([resumedKnown.reused, resumedUnknown.reused]).toEqual([true, true]);
      expect(resumedKnown.text).toContain('"identity":{"dns":["aurora.example.com"]');
      expect(resumedUnknown.text).toContain('"identity":null');
    },
  );

  test('counts for nothing once its authority is no longer trusted', async () => {
    const swapped = makeTlsFolder({
      pair: await serverCa.issue({ names: localhost, usage: 'server' }),
      clientCa: clusterCa.certificate,
    });
    const server = await startListening(withTls(swapped.files, 'optional'), answerWithPeer(), {
      rotation: 10,
    });
    running.push(server);
    const known = await exchange(server.origin, showing(aurora));
    const pair = await serverCa.issue({ names: localhost, usage: 'server' });
    swapped.swap({ pair, clientCa: otherCa.certificate });
    while (server.log.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const resumed = await exchange(server.origin, { ...showing(aurora), session: known.session! });
    expect(known.text).toContain('aurora.example.com');
    expect([resumed.reused, resumed.text.includes('"identity":null')]).toEqual([false, true]);
    swapped.remove();
  });
});

test('the bound of connections ends idle ones, and leaves alone who goes on to ask', async () => {
  const files = { ...folder.files, clientCa: null };
  const connections = { keepAliveTimeout: 80_000, maxConnections: 10 };
  const config = { ...withTls(files), connections };
  const server = await startListening(config, answerWithPeer());
  running.push(server);
  const port = Number(new URL(server.origin).port);
  const busy = new Agent({ ...trusting(), keepAlive: true, maxSockets: 1 });
  const before = await send(server.origin, { agent: busy });
  const idle: TLSSocket[] = [];
  const ports = new Set<number | undefined>();
  for (let count = 0; count < 40; count += 1) {
    const socket = connect({ host: '127.0.0.1', port, ...trusting() });
    socket.on('error', () => undefined).resume();
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    idle.push(socket);
    expect((await send(server.origin, { agent: busy })).status).toBe(200);
    ports.add(Object.values(busy.freeSockets)[0]?.[0]?.localPort);
  }
  expect(before.status).toBe(200);
  expect(ports.size).toBe(1);
  await Promise.all(idle.slice(0, 30).map(untilClosed));
  for (const socket of idle) socket.destroy();
  busy.destroy();
});

function untilClosed(socket: TLSSocket): Promise<unknown> | undefined {
  return socket.closed ? undefined : new Promise((resolve) => socket.once('close', resolve));
}

test('a connection that outlives its certificate loses the name', async () => {
  const { origin } = await start('optional');
  const expires = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000);
  const names = dns('brief.example.com');
  const brief = await clusterCa.issue({ names, usage: 'client', expires });
  const agent = new Agent({ ...showing(brief), keepAlive: true, maxSockets: 1 });
  const first = await send(origin, { agent });
  await new Promise((resolve) => setTimeout(resolve, expires.getTime() - Date.now() + 1100));
  const second = await send(origin, { agent });
  agent.destroy();
  expect(first.body.identity?.dns).toEqual(['brief.example.com']);
  expect(second.body.identity).toBeNull();
});

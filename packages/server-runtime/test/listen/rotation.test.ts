import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { rmSync, truncateSync, writeFileSync, readFileSync, realpathSync } from 'node:fs';
import { Agent } from 'node:https';
import { connect } from 'node:tls';
import { createAuthority, type Authority, type KeyPair } from '../../../../scripts/certificates.js';
import {
  answerWithPeer,
  send,
  startListening,
  withTls,
  type Listening,
} from './listening.fixture.js';
import { makeTlsFolder, type TlsFolder } from './tls-folder.fixture.js';

let authority: Authority;
let other: Authority;
let pairs: readonly KeyPair[];
let folder: TlsFolder;
let server: Listening;

beforeAll(async () => {
  [authority, other] = await Promise.all([createAuthority('one'), createAuthority('other')]);
  pairs = await Promise.all(Array.from({ length: 6 }, issue));
});
beforeEach(async () => {
  folder = makeTlsFolder({ pair: pair(0), clientCa: authority.certificate });
  server = await startListening(withTls(folder.files, 'optional'), answerWithPeer(), {
    rotation: 5,
  });
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

function issue(): Promise<KeyPair> {
  return authority.issue({ names: [{ type: 'ip', value: '127.0.0.1' }], usage: 'server' });
}

function pair(index: number): KeyPair {
  const found = pairs[index];
  if (found === undefined) throw new Error(`there is no pair ${String(index)}`);
  return found;
}

/** @returns which of the pairs a new connection is shown */
async function servedPair(): Promise<number> {
  const { port } = new URL(server.origin);
  const socket = connect({ host: '127.0.0.1', port: Number(port), ca: authority.certificate });
  await new Promise((resolve, reject) => socket.on('secureConnect', resolve).on('error', reject));
  const shown = socket.getPeerX509Certificate()?.toString();
  socket.destroy();
  return pairs.findIndex(({ certificate }) => certificate.trim() === shown?.trim());
}

async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 5));
}

const lines = (text: string) => server.log.filter(({ msg }) => String(msg).includes(text));

describe('renewed files', () => {
  test('are taken under load, by new connections and pooled ones, without a failed request', async () => {
    const trusting = { ca: authority.certificate };
    const pooled = new Agent({ ...trusting, keepAlive: true, maxSockets: 4 });
    const statuses: number[] = [];
    let isOver = false;
    const load = async (options: object): Promise<void> => {
      while (!isOver) statuses.push((await send(server.origin, options)).status);
    };
    const senders = [
      ...Array.from({ length: 4 }, () => load({ ...trusting, agent: pooled })),
      ...Array.from({ length: 4 }, () => load(trusting)),
    ];
    for (let next = 1; next < pairs.length; next += 1) {
      folder.swap({ pair: pair(next), clientCa: authority.certificate });
      await until(async () => (await servedPair()) === next);
      const sent = statuses.length;
      await until(() => statuses.length > sent + 50);
    }
    isOver = true;
    await Promise.all(senders);
    pooled.destroy();
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(lines('renewed files are in use')).toHaveLength(pairs.length - 1);
  });

  test('end connections that are open with their next answer', async () => {
    const agent = new Agent({ ca: authority.certificate, keepAlive: true, maxSockets: 1 });
    const before = await send(server.origin, { agent });
    folder.swap({ pair: pair(1), clientCa: authority.certificate });
    await until(async () => (await servedPair()) === 1);
    const after = [await send(server.origin, { agent }), await send(server.origin, { agent })];
    agent.destroy();
    expect(before.connection).toBe('keep-alive');
    expect(after.map(({ connection }) => connection)).toEqual(['close', 'keep-alive']);
  });

  test('that hold the same change nothing', async () => {
    folder.swap({ pair: pair(0), clientCa: authority.certificate });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([await servedPair(), server.log]).toEqual([0, []]);
  });

  test('may name another authority of clients', async () => {
    const names = [{ type: 'dns', value: 'borealis.example.com' }] as const;
    const { certificate: cert, key } = await other.issue({ names: [...names], usage: 'client' });
    const showing = { ca: authority.certificate, cert, key };
    const before = await send(server.origin, showing);
    const clientCa = authority.certificate + '\n' + other.certificate;
    folder.swap({ pair: pair(0), clientCa });
    await until(() => lines('renewed files are in use').length === 1);
    const after = await send(server.origin, showing);
    expect(before.body.identity).toBeNull();
    expect(after.body.identity?.dns).toEqual(['borealis.example.com']);
  });
});

describe('files that cannot be used', () => {
  const inFolder = (name: string): string => `${realpathSync(`${folder.path}/..data`)}/${name}`;

  test.each([
    [
      'a key of another pair',
      () => writeFileSync(inFolder('tls.key'), pair(1).key),
      /TLS_KEY_FILE .*does not belong/,
    ],
    [
      'a certificate of another pair',
      () => writeFileSync(inFolder('tls.crt'), pair(1).certificate),
      /TLS_KEY_FILE .*does not belong/,
    ],
    [
      'a torn key',
      () => truncateSync(inFolder('tls.key'), 100),
      /TLS_KEY_FILE .*no PEM private key/,
    ],
    ['an empty key', () => truncateSync(inFolder('tls.key')), /TLS_KEY_FILE .*no PEM private key/],
    [
      'a torn certificate',
      () => truncateSync(inFolder('tls.crt'), 300),
      /TLS_CERT_FILE .*not whole/,
    ],
    [
      'a chain whose second certificate is torn',
      () =>
        writeFileSync(
          inFolder('tls.crt'),
          `${pair(0).certificate}\n${other.certificate.slice(0, 200)}`,
        ),
      /TLS_CERT_FILE .*not whole/,
    ],
    [
      'a torn authority',
      () => truncateSync(inFolder('ca.crt'), 50),
      /TLS_CLIENT_CA_FILE .*not whole/,
    ],
    [
      'no authority',
      () => truncateSync(inFolder('ca.crt')),
      /TLS_CLIENT_CA_FILE .*no PEM certificate/,
    ],
    [
      'a missing key',
      () => rmSync(inFolder('tls.key')),
      /TLS_KEY_FILE .*cannot be read \(ENOENT\)/,
    ],
    [
      'a missing folder',
      () => rmSync(`${folder.path}/..data`),
      /TLS_CERT_FILE .*TLS_KEY_FILE .*TLS_CLIENT_CA_FILE/,
    ],
  ])('%s: what was there stays, and log and check say so once', async (_name, spoil, problem) => {
    const { files } = folder;
    const whole = {
      pair: {
        certificate: readFileSync(files.certificate, 'utf8'),
        key: readFileSync(files.key, 'utf8'),
      },
      clientCa: authority.certificate,
    };
    spoil();
    await until(() => server.log.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await servedPair()).toBe(0);
    expect(server.log).toMatchObject([{ level: 'error', problem: expect.stringMatching(problem) }]);
    expect(JSON.stringify(server.log)).not.toContain('BEGIN');
    const details = {
      problem: expect.stringMatching(problem),
      certificate_expires: expect.any(String),
    };
    expect(server.server.check.run()).toEqual({ ready: true, details });
    folder.swap({ ...whole, pair: pair(2) });
    await until(async () => (await servedPair()) === 2);
    expect(server.server.check.run()).toEqual({ ready: true });
  });

  test('a certificate that has expired is told of', async () => {
    const names = [{ type: 'ip', value: '127.0.0.1' }] as const;
    const expires = new Date(Date.now() - 1000);
    const expired = await authority.issue({ names: [...names], usage: 'server', expires });
    folder.swap({ pair: expired, clientCa: authority.certificate });
    await until(() => server.log.length > 0);
    expect(await server.server.check.run()).toMatchObject({
      ready: true,
      details: { problem: 'the certificate has expired' },
    });
  });
});

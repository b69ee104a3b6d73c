import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAuthority, type Authority, type KeyPair } from '../scripts/certificates.js';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, runToExit, serverEnvironment, startServer, tokens } from './server-fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let authority: Authority;
let server: ServerProcess;

const variables = (): Readonly<Record<string, string>> => ({
  TLS_CERT_FILE: join(folder.path, 'tls/tls.crt'),
  TLS_KEY_FILE: join(folder.path, 'tls/tls.key'),
  TLS_CLIENT_CA_FILE: join(folder.path, 'tls/ca.crt'),
  TLS_CLIENT_AUTH: 'optional',
});

beforeAll(async () => {
  folder = await makeFolder();
  authority = await createAuthority('test');
  mkdirSync(join(folder.path, 'tls'));
  swap(await issue());
  for (const name of ['tls.crt', 'tls.key', 'ca.crt']) {
    symlinkSync(join('..data', name), join(folder.path, 'tls', name));
  }
  server = await startServer(folder.path, variables());
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

function issue(): Promise<KeyPair> {
  return authority.issue({ names: [{ type: 'ip', value: '127.0.0.1' }], usage: 'server' });
}

let version = 0;

/** As the kubelet does it: a new folder, and a link to it that is swapped. */
function swap({ certificate, key }: KeyPair): void {
  version += 1;
  const name = `..${String(version)}`;
  mkdirSync(join(folder.path, 'tls', name));
  writeFileSync(join(folder.path, 'tls', name, 'tls.crt'), certificate);
  writeFileSync(join(folder.path, 'tls', name, 'tls.key'), key);
  writeFileSync(join(folder.path, 'tls', name, 'ca.crt'), authority.certificate);
  symlinkSync(name, join(folder.path, 'tls/..data_tmp'));
  renameSync(join(folder.path, 'tls/..data_tmp'), join(folder.path, 'tls/..data'));
}

interface Polled {
  readonly status: number | undefined;
  readonly serial: string;
}

const ownPath = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/namespaces';

/** Polls with the token by a connection of its own, as the operator does. */
function poll(): Promise<Polled> {
  return ask(ownPath, { headers: { authorization: `Bearer ${tokens.read}` } });
}

function ask(path: string, more: RequestOptions): Promise<Polled> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, ca: authority.certificate, ...more };
    const sent = request(`${server.origin}${path}`, options, (response) => {
      const socket = response.socket as unknown as {
        getPeerCertificate(): { serialNumber: string };
      };
      const serial = socket.getPeerCertificate().serialNumber;
      response.resume().on('end', () => resolve({ status: response.statusCode, serial }));
    });
    sent.on('error', reject).end();
  });
}

describe('a server with TLS', () => {
  test('serves polls, and takes a renewed certificate while it does', async () => {
    expect(server.origin).toMatch(/^https:/);
    const before = await poll();
    expect(before.status).toBe(200);
    swap(await issue());
    let after = before;
    while (after.serial === before.serial) {
      after = await poll();
      expect(after.status).toBe(200);
      await sleep(20);
    }
  });

  test('takes a certificate for the cluster that it names, and for nothing else', async () => {
    const names = [{ type: 'dns', value: 'Demo-Cluster-01.k8s.example.com' } as const];
    const { certificate: cert, key } = await authority.issue({ names, usage: 'client' });
    const statusOf = async (path: string, more: RequestOptions): Promise<number | undefined> =>
      (await ask(path, more)).status;
    const showing = { cert, key };
    const other = '/api/v2/flux/clusters/other.k8s.example.com/namespaces';
    expect(await statusOf(ownPath, showing)).toBe(200);
    expect(await statusOf(other, showing)).toBe(403);
    expect(await statusOf('/api/v2/flux/clusters', showing)).toBe(403);
    expect(await statusOf('/clusters', showing)).toBe(403);
    expect(await statusOf('/namespaces/x', { ...showing, method: 'DELETE' })).toBe(403);
    expect(await statusOf(ownPath, {})).toBe(401);
    const wrong = { headers: { authorization: 'Bearer wrong' } };
    expect(await statusOf(ownPath, { ...showing, ...wrong })).toBe(401);
  });

  test('does not start on a file that cannot be used, and says which', async () => {
    const broken = { ...variables(), TLS_KEY_FILE: join(folder.path, 'none.key') };
    const { code, stderr } = await runToExit(serverEnvironment(folder.path, broken));
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toMatch(/TLS_KEY_FILE names .*none\.key, which cannot be read \(ENOENT\): name/);
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAuthority, type KeyPair } from '../certificates.js';
import { startServerProcess } from '../server-process.js';
import { readCpuTime } from './cpu-time.js';
import { buildFleetSeed, fleetDns } from './fleet-seed.js';
import { sendLoad, type Load, type TlsClient } from './load.js';

const token = 'bench-read-token';
const clusters = 100;

/** CPU time of one poll by a new TLS connection, in microseconds: a whole handshake each. */
export interface HandshakeTimes {
  /** The client knows the server by its certificate. */
  readonly server: number;
  /** And the server the client by another. */
  readonly mutual: number;
}

/**
 * Measures polls by HTTPS as Flux Operator sends them, each by a connection of its own without
 * a session to resume. TLS 1.3, keys of P-256.
 *
 * @param folder - for the server's files
 */
export async function measureHandshakes(folder: string, requests: number): Promise<HandshakeTimes> {
  const authority = await createAuthority('bench');
  const names = [{ type: 'ip', value: '127.0.0.1' } as const];
  const pair = await authority.issue({ names, usage: 'server' });
  const client = await authority.issue({ names, usage: 'client' });
  const files = await writeFiles(folder, pair, authority.certificate);
  const ca = authority.certificate;
  const showing = { ca, cert: client.certificate, key: client.key };
  return {
    server: await measure(folder, files, requests, { ca }),
    mutual: await measure(
      folder,
      { ...files, TLS_CLIENT_CA_FILE: `${folder}/ca.crt` },
      requests,
      showing,
    ),
  };
}

async function writeFiles(
  folder: string,
  { certificate, key }: KeyPair,
  ca: string,
): Promise<Readonly<Record<string, string>>> {
  await Promise.all([
    writeFile(join(folder, 'tls.crt'), certificate),
    writeFile(join(folder, 'tls.key'), key),
    writeFile(join(folder, 'ca.crt'), ca),
    writeFile(join(folder, 'fleet-tls.json'), JSON.stringify(buildFleetSeed(clusters))),
  ]);
  return { TLS_CERT_FILE: join(folder, 'tls.crt'), TLS_KEY_FILE: join(folder, 'tls.key') };
}

async function measure(
  folder: string,
  files: Readonly<Record<string, string>>,
  requests: number,
  tls: TlsClient,
): Promise<number> {
  const server = await startServerProcess(['packages/server/dist/main.js'], {
    AUTH_TOKEN: token,
    STORE_BACKEND: 'memory',
    SEED_FILE: join(folder, 'fleet-tls.json'),
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'warn',
    ...files,
  });
  const paths = Array.from(
    { length: clusters },
    (_, index) => `/api/v2/flux/clusters/${fleetDns(index)}/platform-components`,
  );
  const load: Load = {
    origin: server.origin,
    paths,
    token,
    requests,
    connections: 16,
    keepAlive: false,
    tls,
  };
  await sendLoad({ ...load, requests: clusters * 2 });
  const before = readCpuTime(server.pid);
  await sendLoad(load);
  const time = (readCpuTime(server.pid) - before) / requests;
  await server.stop();
  return time;
}

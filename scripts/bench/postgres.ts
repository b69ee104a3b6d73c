import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../postgres/server.js';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { readCpuTime } from './cpu-time.js';
import { buildFleetSeed, fleetDns } from './fleet-seed.js';
import { sendLoad } from './load.js';
import { Client, measurePatches, token } from './writes.js';

const connections = 16;
const processCounts = [1, 2, 4];

/** What servers on one PostgreSQL database do, on this machine with it. */
export interface PostgresFigures {
  readonly seedSeconds: number;
  /** CPU time of our process for the first poll of each cluster, and for those after it, in µs. */
  readonly firstPoll: number;
  readonly poll: number;
  /** By how many processes there are: polls a second by the clock, and CPU time of each, in µs. */
  readonly polls: readonly {
    readonly processes: number;
    readonly rate: number;
    readonly cpu: number;
  }[];
  /** By how many processes write: durable writes a second. */
  readonly writes: readonly { readonly processes: number; readonly rate: number }[];
}

/** Fills a new database with a fleet and measures servers on it. */
export async function measurePostgres(
  folder: string,
  clusters: number,
  requests: number,
): Promise<PostgresFigures> {
  const database = await startPostgres({ settings: { shared_buffers: '256MB' } });
  const servers: ServerProcess[] = [];
  try {
    const seed = join(folder, 'postgres.json');
    await writeFile(seed, JSON.stringify(buildFleetSeed(clusters)));
    const begun = performance.now();
    servers.push(await startServer(database, seed));
    const seedSeconds = (performance.now() - begun) / 1000;
    for (let count = 1; count < 4; count += 1) servers.push(await startServer(database, seed));
    const paths = Array.from(
      { length: Math.min(clusters, requests) },
      (_, index) => `/api/v2/flux/clusters/${fleetDns(index)}/platform-components`,
    );
    const first = await measurePolls(servers.slice(0, 1), paths, paths.length);
    for (const server of servers.slice(1)) await measurePolls([server], paths, paths.length);
    const polls = [];
    for (const processes of processCounts) {
      const some = servers.slice(0, processes);
      polls.push({ processes, ...(await measurePolls(some, paths, requests)) });
    }
    const writes = [];
    for (const processes of processCounts) {
      const clients = servers.slice(0, processes).map((server) => new Client(server));
      const rate = await measurePatches(clients, clusters, Math.ceil(requests / 5));
      clients.forEach((client) => client.close());
      writes.push({ processes, rate });
    }
    const poll = polls[0]?.cpu ?? 0;
    return { seedSeconds, firstPoll: first.cpu, poll, polls, writes };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.remove();
  }
}

function startServer(database: PostgresServer, seed: string): Promise<ServerProcess> {
  return startServerProcess(['packages/server/dist/main.js'], {
    API_MODE: 'crud',
    AUTH_TOKEN: 'bench-read-token',
    CRUD_AUTH_TOKEN: token,
    DATABASE_URL: database.url('?sslmode=disable'),
    SEED_FILE: seed,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'warn',
  });
}

async function measurePolls(
  servers: readonly ServerProcess[],
  paths: readonly string[],
  requests: number,
): Promise<{ readonly rate: number; readonly cpu: number }> {
  const used = (): number => servers.reduce((sum, { pid }) => sum + readCpuTime(pid), 0);
  const before = used();
  const begun = performance.now();
  await Promise.all(
    servers.map(({ origin }) =>
      sendLoad({
        ...{ origin, paths, token: 'bench-read-token', connections, keepAlive: true },
        requests: Math.ceil(requests / servers.length),
      }),
    ),
  );
  const seconds = (performance.now() - begun) / 1000;
  return { rate: requests / seconds, cpu: (used() - before) / requests };
}

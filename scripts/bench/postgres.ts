import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../postgres/server.js';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { readCpuTime, readCpuTimeOfAll } from './cpu-time.js';
import { buildFleetSeed, fleetDns } from './fleet-seed.js';
import { sendLoad } from './load.js';
import { Client, sendPatches, token } from './writes.js';

const connections = 16;
const processCounts = [1, 2, 4];
/** Clusters whose first polls are counted, and that poll again and again. */
const polled = 5_000;
const polledAgain = 1_000;
/** How old an answer may be where a poll does not ask the database, in milliseconds. */
const staleness = 1_000;

/** What was done, by the clock and in CPU time, in microseconds of each. */
export interface Cost {
  /** A second, by the clock. */
  readonly rate: number;
  /** In all servers. */
  readonly server: number;
  /** In all processes of PostgreSQL. */
  readonly database: number;
}

/** What servers on one PostgreSQL database do, on this machine with it. */
export interface PostgresFigures {
  readonly seedSeconds: number;
  /** CPU time of filling the database, in seconds. */
  readonly seed: { readonly server: number; readonly database: number };
  /** The first poll of a cluster. */
  readonly firstPoll: Cost;
  /** Those after it, by how many processes there are. */
  readonly polls: readonly {
    readonly processes: number;
    /** Each poll asks whether what is kept is fresh, with all that wait for the same. */
    readonly fresh: Cost;
    /** `POLL_MAX_STALENESS` spares the question. */
    readonly stale: Cost;
  }[];
  /** Durable writes with their changes, by how many processes write. */
  readonly writes: readonly { readonly processes: number; readonly cost: Cost }[];
}

/** Fills a new database with a fleet and measures servers on it. */
export async function measurePostgres(
  folder: string,
  clusters: number,
  requests: number,
): Promise<PostgresFigures> {
  const seed = join(folder, `postgres-${String(clusters)}.json`);
  await writeFile(seed, JSON.stringify(buildFleetSeed(clusters)));
  const database = await startPostgres({ settings: { shared_buffers: '256MB' } });
  const bench = new Bench(database, seed, clusters);
  try {
    const filled = await bench.fill();
    // As the database's own housekeeping does within a minute.
    await database.query('vacuum analyze');
    const firstPoll = await bench.measureFirstPolls();
    const polls = await bench.measurePolls(requests);
    return { ...filled, firstPoll, polls, writes: await bench.measureWrites(requests / 5) };
  } finally {
    await bench.stopServers();
    await database.remove();
  }
}

class Bench {
  readonly #database: PostgresServer;
  readonly #seed: string;
  readonly #clusters: number;
  readonly #postmaster: number;
  #servers: ServerProcess[] = [];

  constructor(database: PostgresServer, seed: string, clusters: number) {
    this.#database = database;
    this.#seed = seed;
    this.#clusters = clusters;
    const [pid] = readFileSync(join(database.data, 'postmaster.pid'), 'utf8').split('\n');
    this.#postmaster = Number(pid);
  }

  async fill(): Promise<Pick<PostgresFigures, 'seed' | 'seedSeconds'>> {
    const [before, begun] = [readCpuTimeOfAll(this.#postmaster), performance.now()];
    const [writer] = await this.#startServers(1, { API_MODE: 'crud', SEED_FILE: this.#seed });
    const seedSeconds = (performance.now() - begun) / 1000;
    const server = readCpuTime(writer?.pid ?? 0) / 1e6;
    const database = (readCpuTimeOfAll(this.#postmaster) - before) / 1e6;
    await this.stopServers();
    return { seedSeconds, seed: { server, database } };
  }

  async measureFirstPolls(): Promise<Cost> {
    const servers = await this.#startServers(1);
    const paths = this.#listPaths(polled);
    const warm = paths.slice(0, paths.length / 5);
    await this.#poll(servers, warm, warm.length);
    const rest = paths.slice(warm.length);
    const cost = await this.#poll(servers, rest, rest.length);
    await this.stopServers();
    return cost;
  }

  async measurePolls(requests: number): Promise<PostgresFigures['polls']> {
    const most = Math.max(...processCounts);
    const fresh = await this.#startServers(most);
    const stale = await this.#startServers(most, { POLL_MAX_STALENESS: String(staleness) });
    const paths = this.#listPaths(polledAgain);
    for (const server of [...fresh, ...stale]) await this.#poll([server], paths, 2 * paths.length);
    const polls = [];
    for (const processes of processCounts) {
      const measure = (servers: readonly ServerProcess[]): Promise<Cost> =>
        this.#poll(servers.slice(0, processes), paths, requests);
      polls.push({ processes, fresh: await measure(fresh), stale: await measure(stale) });
    }
    await this.stopServers();
    return polls;
  }

  async measureWrites(count: number): Promise<PostgresFigures['writes']> {
    const servers = await this.#startServers(Math.max(...processCounts), { API_MODE: 'crud' });
    const writes = [];
    for (const server of servers) await this.#write([server], count / 4);
    for (const processes of processCounts) {
      writes.push({ processes, cost: await this.#write(servers.slice(0, processes), count) });
    }
    await this.stopServers();
    return writes;
  }

  async stopServers(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()));
    this.#servers = [];
  }

  async #startServers(
    count: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<readonly ServerProcess[]> {
    const started: ServerProcess[] = [];
    for (let index = 0; index < count; index += 1) {
      const server = await startServerProcess(['packages/server/dist/main.js'], {
        AUTH_TOKEN: 'bench-read-token',
        CRUD_AUTH_TOKEN: token,
        DATABASE_URL: this.#database.url('?sslmode=disable'),
        SEED_FILE: 'none',
        LISTEN_ADDR: '127.0.0.1:0',
        LOG_LEVEL: 'error',
        ...env,
      });
      this.#servers.push(server);
      started.push(server);
    }
    return started;
  }

  /** Of clusters from all over the fleet. */
  #listPaths(most: number): readonly string[] {
    const count = Math.min(most, this.#clusters);
    const step = Math.floor(this.#clusters / count);
    const dnsOf = (index: number): string => fleetDns(index * step);
    return Array.from(
      { length: count },
      (_, index) => `/api/v2/flux/clusters/${dnsOf(index)}/platform-components`,
    );
  }

  #poll(
    servers: readonly ServerProcess[],
    paths: readonly string[],
    requests: number,
  ): Promise<Cost> {
    const load = { paths, token: 'bench-read-token', connections, keepAlive: true };
    const each = Math.ceil(requests / servers.length);
    return this.#measure(servers, requests, () =>
      Promise.all(servers.map(({ origin }) => sendLoad({ ...load, origin, requests: each }))),
    );
  }

  async #write(servers: readonly ServerProcess[], count: number): Promise<Cost> {
    const clients = servers.map((server) => new Client(server));
    const cost = await this.#measure(servers, count, () =>
      sendPatches(clients, this.#clusters, count),
    );
    clients.forEach((client) => client.close());
    return cost;
  }

  async #measure(
    servers: readonly ServerProcess[],
    count: number,
    work: () => Promise<unknown>,
  ): Promise<Cost> {
    const used = (): number => servers.reduce((sum, { pid }) => sum + readCpuTime(pid), 0);
    const before = { server: used(), database: readCpuTimeOfAll(this.#postmaster) };
    const begun = performance.now();
    await work();
    return {
      rate: count / ((performance.now() - begun) / 1000),
      server: (used() - before.server) / count,
      database: (readCpuTimeOfAll(this.#postmaster) - before.database) / count,
    };
  }
}

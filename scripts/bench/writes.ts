import { Agent, request } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { buildFleetSeed, fleetDns } from './fleet-seed.js';

/** How long writes take, and how long the slowest poll meanwhile waited. */
export interface WriteTimes {
  /** Durable writes a second, each a PATCH of one value of one cluster. */
  readonly patches: number;
  readonly dryRun: LongWork;
  readonly batch: LongWork;
  /** Of that batch. */
  readonly rollback: LongWork;
}

/** One request that reaches all clusters. */
export interface LongWork {
  readonly seconds: number;
  /** Of a poll that was asked for meanwhile, in milliseconds; about every five. */
  readonly slowestPoll: number;
}

/** Of whoever writes. */
export const token = 'bench-write-token';
const connections = 16;
/** Pause between two polls, in milliseconds. */
const pollPause = 5;

/** Starts a server with a fleet of its own and measures what operators do to it. */
export async function measureWrites(
  folder: string,
  clusters: number,
  patches: number,
): Promise<WriteTimes> {
  const server = await startFleet(folder, clusters);
  const client = new Client(server);
  await sendPatches([client], clusters, Math.ceil(patches / 4));
  const begun = performance.now();
  await sendPatches([client], clusters, patches);
  const rate = patches / ((performance.now() - begun) / 1000);
  const component = { oci_tag: 'v2.0.0' };
  const dryRun = await measureLong(client, () =>
    client.send('PATCH', '/platform_components/component-7?dry_run=true', component),
  );
  const patch = { patches: { 'component-1': { replicaCount: '5' } } };
  const operations = [{ operation: 'patch', kind: 'clusters', where: {}, patch }];
  const before = await client.send('GET', '/changes?limit=1');
  const [{ revision: to = 0 } = {}] = JSON.parse(before) as { revision?: number }[];
  const batch = await measureLong(client, () => client.send('POST', '/batch', { operations }));
  const rollback = await measureLong(client, () => client.send('POST', '/rollback', { to }));
  client.close();
  await server.stop();
  return { patches: rate, dryRun, batch, rollback };
}

async function startFleet(folder: string, clusters: number): Promise<ServerProcess> {
  const name = join(folder, 'writes');
  await writeFile(`${name}.json`, JSON.stringify(buildFleetSeed(clusters)));
  return startServerProcess(['packages/server/dist/main.js'], {
    API_MODE: 'crud',
    AUTH_TOKEN: 'bench-read-token',
    CRUD_AUTH_TOKEN: token,
    DATABASE_URL: `sqlite://${name}.db?mode=rwc`,
    SEED_FILE: `${name}.json`,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'warn',
  });
}

/** Sends requests over connections that stay open. */
export class Client {
  readonly #origin: string;
  readonly #agent = new Agent({ keepAlive: true });

  constructor({ origin }: ServerProcess) {
    this.#origin = origin;
  }

  /**
   * @returns the body of the answer
   * @throws Error for an answer that is no success
   */
  async send(method: string, path: string, body?: object): Promise<string> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const { status, answer } = await this.#exchange(method, path, text);
    if (status >= 300) throw new Error(`${method} ${path}: ${String(status)} ${answer}`);
    return answer;
  }

  close(): void {
    this.#agent.destroy();
  }

  #exchange(
    method: string,
    path: string,
    body: string | undefined,
  ): Promise<{ readonly status: number; readonly answer: string }> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#origin}${path}`,
        { method, headers, agent: this.#agent },
        (response) => {
          let answer = '';
          response.on('data', (chunk: Buffer) => (answer += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, answer }));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** PATCHes one value of one cluster after the other, by all clients at once. */
export async function sendPatches(
  clients: readonly Client[],
  clusters: number,
  count: number,
): Promise<void> {
  let next = 0;
  const send = async (client: Client): Promise<void> => {
    while (next < count) {
      next += 1;
      const value = `${String(performance.now())}-${String(next)}`;
      const patch = { patches: { 'component-0': { replicaCount: value } } };
      await client.send('PATCH', `/clusters/cluster-${String((next * 7) % clusters)}`, patch);
    }
  };
  await Promise.all(
    Array.from({ length: connections }, (_, index) =>
      send(clients[index % clients.length] as Client),
    ),
  );
}

/** Polls all the while, half of the time what is not kept. */
async function measureLong(client: Client, work: () => Promise<unknown>): Promise<LongWork> {
  let isDone = false;
  let slowestPoll = 0;
  const poll = async (): Promise<void> => {
    for (let index = 0; !isDone; index += 1) {
      const begun = performance.now();
      await client.send('GET', pollPath(index % 2 === 0 ? index : 0));
      slowestPoll = Math.max(slowestPoll, performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, pollPause));
    }
  };
  const polls = poll();
  await new Promise((resolve) => setTimeout(resolve, 200));
  slowestPoll = 0;
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  isDone = true;
  await polls;
  return { seconds, slowestPoll };
}

function pollPath(index: number): string {
  return `/api/v2/flux/clusters/${fleetDns(index)}/platform-components`;
}

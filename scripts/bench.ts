import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCpuTime } from './bench/cpu-time.js';
import { buildFleetSeed, fleetDns } from './bench/fleet-seed.js';
import { measureDashboard } from './bench/dashboard.js';
import { timeGenerations } from './bench/generation.js';
import { measureHandshakes } from './bench/handshakes.js';
import { sendLoad } from './bench/load.js';
import { type Cost, measurePostgres } from './bench/postgres.js';
import { type LongWork, measureWrites } from './bench/writes.js';
import { startServerProcess, type ServerProcess } from './server-process.js';

/**
 * How long a generation takes, and CPU time per poll of the read-only server, side by side in
 * one run with a bare `node:http` server that writes the same bytes, and by TLS; then how long writes
 * take, of one cluster and of all, and what a browser takes to show a fleet. Run by `make bench`;
 * BENCH_REQUESTS, BENCH_ROUNDS and BENCH_CLUSTERS (on PostgreSQL, `10000,100000`) make it longer or
 * shorter. Ratios travel between machines,
 * microseconds do not.
 */

const token = 'bench-read-token';
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const requests = Number(process.env['BENCH_REQUESTS'] ?? 10_000);
const postgresFleets = (process.env['BENCH_CLUSTERS'] ?? '10000,100000').split(',').map(Number);
const connections = 16;

const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-bench-'));
try {
  printGenerations();
  for (const clusters of [100, 10_000]) await benchFleet(clusters);
  await benchHandshakes();
  await benchWrites(10_000);
  for (const clusters of postgresFleets) await benchPostgres(clusters);
  await benchDashboard(10_000);
} finally {
  await rm(folder, { recursive: true });
}

function printGenerations(): void {
  const { whole, unchanged, many } = timeGenerations(5);
  print(`generation  ${median(whole).toFixed(2)} s (median of five, warm)`);
  print(`generation  ${median(unchanged).toFixed(2)} s when nothing has changed`);
  for (const [count, seconds] of many) {
    print(`generation  ${seconds.toFixed(1)} s of ${count} definitions, into an empty folder`);
  }
}

async function benchFleet(clusters: number): Promise<void> {
  const server = await startFleet(clusters);
  const paths = Array.from({ length: clusters }, (_, index) => pollPath(index));
  const bodyFile = join(folder, `body-${String(clusters)}.json`);
  await writeFile(bodyFile, await fetchBody(server, pollPath(0)));
  const bare = await startServerProcess(['scripts/bench/bare-server.mjs', bodyFile], {});
  for (const keepAlive of [true, false]) await compare(server, bare, paths, keepAlive);
  await Promise.all([server.stop(), bare.stop()]);
}

async function benchHandshakes(): Promise<void> {
  const { server, mutual } = await measureHandshakes(folder, Math.ceil(requests / 5));
  const describe = (time: number): string =>
    `${time.toFixed(0)} µs, ${(1e6 / time).toFixed(0)} a second on one core`;
  print(`\nTLS, a new connection and a whole handshake for each poll`);
  print(`  server certificate  ${describe(server)}`);
  print(`  mutual              ${describe(mutual)}`);
}

/** Times are of the clock: on a machine that does nothing else. */
async function benchWrites(clusters: number): Promise<void> {
  const { patches, dryRun, batch, rollback } = await measureWrites(folder, clusters, requests);
  const describe = ({ seconds, slowestPoll }: LongWork): string =>
    `${seconds.toFixed(2)} s   (slowest poll meanwhile ${slowestPoll.toFixed(0)} ms)`;
  print(`\nwrites to ${String(clusters)} clusters`);
  print(`  PATCH of one value, durable             ${patches.toFixed(0)} a second`);
  print(`  dry run of a component that all use     ${describe(dryRun)}`);
  print(`  batch that patches all                  ${describe(batch)}`);
  print(`  rollback of it                          ${describe(rollback)}`);
}

/** The database, the servers and whoever asks share this machine. */
async function benchPostgres(clusters: number): Promise<void> {
  const figures = await measurePostgres(folder, clusters, requests);
  const { seedSeconds, seed, firstPoll, polls, writes } = figures;
  print(`\nPostgreSQL, ${String(clusters)} clusters`);
  print(
    `  seeded in ${seedSeconds.toFixed(1)} s          CPU: server ${seed.server.toFixed(1)} s, database ${seed.database.toFixed(1)} s`,
  );
  print(`  first poll of a cluster      ${describeCost(firstPoll)}`);
  for (const { processes, fresh, stale } of polls) {
    print(`  polls by ${String(processes)} processes         ${describeCost(fresh)}`);
    print(`    POLL_MAX_STALENESS=1000    ${describeCost(stale)}`);
  }
  for (const { processes, cost } of writes) {
    print(`  writes by ${String(processes)} processes        ${describeCost(cost)}`);
  }
}

function describeCost({ rate, server, database }: Cost): string {
  return `${rate.toFixed(0).padStart(6)} a second   CPU each: server ${server.toFixed(0)} µs, database ${database.toFixed(0)} µs`;
}

async function benchDashboard(clusters: number): Promise<void> {
  const { firstRows, allRows, longestTask } = await measureDashboard(folder, clusters);
  print(`\ndashboard, ${String(clusters)} clusters, in a browser on this machine`);
  print(`  first rows                              ${firstRows.toFixed(0)} ms`);
  print(`  all of them known                       ${allRows.toFixed(0)} ms`);
  print(`  longest task while scrolling through    ${describeTask(longestTask)}`);
}

/** Browsers tell of none that is shorter than fifty milliseconds. */
function describeTask(milliseconds: number): string {
  return milliseconds === 0 ? 'under 50 ms' : `${milliseconds.toFixed(0)} ms`;
}

async function startFleet(clusters: number): Promise<ServerProcess> {
  const name = join(folder, `fleet-${String(clusters)}`);
  await writeFile(`${name}.json`, JSON.stringify(buildFleetSeed(clusters)));
  const begun = performance.now();
  const server = await startServerProcess(['packages/server/dist/main.js'], {
    AUTH_TOKEN: token,
    DATABASE_URL: `sqlite://${name}.db?mode=rwc`,
    SEED_FILE: `${name}.json`,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'warn',
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  print(`\n${String(clusters)} clusters (seeded and ready in ${seconds} s)`);
  return server;
}

function pollPath(index: number): string {
  return `/api/v2/flux/clusters/${fleetDns(index)}/platform-components`;
}

async function fetchBody(server: ServerProcess, path: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' };
  const answer = await fetch(`${server.origin}${path}`, { headers });
  return Buffer.from(await answer.arrayBuffer());
}

async function compare(
  server: ServerProcess,
  bare: ServerProcess,
  paths: readonly string[],
  keepAlive: boolean,
): Promise<void> {
  const measure = (target: ServerProcess, count: number): Promise<number> =>
    measurePolls(target, paths, count, keepAlive);
  const cold = await measure(server, paths.length);
  await measure(bare, requests);
  const pairs: { readonly ours: number; readonly yardstick: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ ours: await measure(server, requests), yardstick: await measure(bare, requests) });
  }
  const ours = median(pairs.map((pair) => pair.ours));
  const yardstick = median(pairs.map((pair) => pair.yardstick));
  const ratio = median(pairs.map((pair) => pair.ours / pair.yardstick));
  // The first load on the server polls clusters whose answers are not rendered yet.
  const first = keepAlive ? `   (each first poll ${cold.toFixed(0)} µs)` : '';
  const mode = keepAlive ? 'keep-alive    ' : 'new connection';
  print(
    `  ${mode}  poll ${ours.toFixed(1)} µs   bare ${yardstick.toFixed(1)} µs   ratio ${ratio.toFixed(2)}${first}`,
  );
}

/** @returns CPU microseconds of the server per request */
async function measurePolls(
  server: ServerProcess,
  paths: readonly string[],
  count: number,
  keepAlive: boolean,
): Promise<number> {
  const before = readCpuTime(server.pid);
  await sendLoad({ origin: server.origin, paths, token, requests: count, connections, keepAlive });
  return (readCpuTime(server.pid) - before) / count;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import type { ServerProcess } from '../scripts/server-process.js';
import { send, serverEnvironment, serverMain, startServer } from './server-fixture.js';

const cluster = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com';
const endpoints = ['platform-components', 'namespaces', 'rolebindings'];

/** What a poll answered: its inputs, or the status where there are none. */
export type Polled = string | number;

export async function poll({ origin }: ServerProcess, endpoint = endpoints[0]): Promise<Polled> {
  const answer = await send(origin, 'read', 'GET', `${cluster}/${endpoint}`);
  return answer.status === 200 ? answer.text() : answer.status;
}

/** Every poll of the demo's cluster. */
export function pollAll(server: ServerProcess): Promise<readonly Polled[]> {
  return Promise.all(endpoints.map((endpoint) => poll(server, endpoint)));
}

/** A write that every poll of components shows. */
export function setReplicas({ origin }: ServerProcess, replicaCount: string): Promise<Response> {
  return send(origin, 'write', 'PATCH', '/clusters/demo-cluster-01', {
    patches: { podinfo: { replicaCount } },
  });
}

/** Makes `count` writes; fails when one is not acknowledged. */
export async function writeTimes(server: ServerProcess, count: number, from = 0): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { status } = await setReplicas(server, String(from + index));
    if (status !== 200) throw new Error(`write ${index} was answered ${status}`);
  }
}

/** Asks again until it holds, for 20 s. */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within 20 s: ${what}`);
    await sleep(20);
  }
}

export function databaseIn(folder: string): string {
  return join(folder, 'store.db');
}

export function startWriter(folder: string): Promise<ServerProcess> {
  return startServer(folder);
}

export function startReader(folder: string): Promise<ServerProcess> {
  const url = `sqlite://${databaseIn(folder)}?mode=ro`;
  return startServer(folder, { API_MODE: 'read-only', DATABASE_URL: url });
}

/** How a command of the server's program ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `flux-resourceset ARGUMENTS` on the store in the folder. */
export function runCommand(folder: string, ...args: readonly string[]): CommandResult {
  return runProgram(serverMain, folder, ...args);
}

/** The same by another program than the built one. */
export function runProgram(
  main: string,
  folder: string,
  ...args: readonly string[]
): CommandResult {
  // A command needs no tokens; a server does not start without.
  const tokens = args.length > 0 ? { AUTH_TOKEN: '' } : {};
  const env = { PATH: process.env['PATH'], ...serverEnvironment(folder, tokens) };
  const options = { env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options);
  return { status, stdout, stderr };
}

/** The same, without blocking this process. */
export async function startCommand(
  folder: string,
  ...args: readonly string[]
): Promise<CommandResult> {
  const env = { PATH: process.env['PATH'], ...serverEnvironment(folder, { AUTH_TOKEN: '' }) };
  const child = spawn(process.execPath, [serverMain, ...args], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

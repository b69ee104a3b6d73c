import { resolve } from 'node:path';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { expectSame } from './report.js';

const cluster = 'demo-cluster-01';
const tokens = { read: 'smoke-read-token', write: 'smoke-write-token' };

/**
 * Lives a short life with the built server: starts on a new store, patches, restarts, and reads in
 * a second process.
 *
 * @param folder - where the store is made
 * @throws Error when anything is not as it should be
 */
export async function exerciseServer(folder: string): Promise<void> {
  const first = await start(folder, 'crud', 'rwc');
  expectSame(await readReplicas(first), '2', 'starts on a new store and answers a poll');
  await patchReplicas(first, '3');
  expectSame(await readReplicas(first), '3', 'takes a patch, and the next poll has it');
  await stop(first, 'stops on SIGTERM');

  const second = await start(folder, 'crud', 'rwc');
  expectSame(await readReplicas(second), '3', 'starts again on that store');
  const reader = await start(folder, 'read-only', 'ro');
  await patchReplicas(second, '4');
  expectSame(await readReplicas(reader), '4', 'serves read-only beside it');
  await stop(reader, 'the reader stops');
  await stop(second, 'the writer stops again');
}

function start(folder: string, mode: string, access: string): Promise<ServerProcess> {
  return startServerProcess([resolve('packages/server/dist/main.js')], {
    API_MODE: mode,
    AUTH_TOKEN: tokens.read,
    CRUD_AUTH_TOKEN: tokens.write,
    DATABASE_URL: `sqlite://${folder}/smoke.db?mode=${access}`,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'warn',
  });
}

async function stop(server: ServerProcess, what: string): Promise<void> {
  expectSame([await server.stop(), server.stderr], [0, ''], what);
}

async function readReplicas({ origin }: ServerProcess): Promise<unknown> {
  const url = `${origin}/api/v2/flux/clusters/${cluster}.k8s.example.com/platform-components`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${tokens.read}` } });
  const { inputs } = (await answer.json()) as {
    readonly inputs: readonly { readonly id: string; readonly patches: Record<string, string> }[];
  };
  return inputs.find(({ id }) => id === 'podinfo')?.patches['replicaCount'];
}

async function patchReplicas({ origin }: ServerProcess, replicaCount: string): Promise<void> {
  const answer = await fetch(`${origin}/clusters/${cluster}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${tokens.write}`,
      'content-type': 'application/merge-patch+json',
    },
    body: JSON.stringify({ patches: { podinfo: { replicaCount } } }),
  });
  if (!answer.ok) throw new Error(`PATCH: ${String(answer.status)} ${await answer.text()}`);
}

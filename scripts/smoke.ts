import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from './server-process.js';

/** Starts the built server on a new store and polls the demo cluster once. Run by `make smoke`. */

const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-smoke-'));
const server = await startServerProcess(['packages/server/dist/main.js'], {
  AUTH_TOKEN: 'smoke-read-token',
  DATABASE_URL: `sqlite://${folder}/smoke.db?mode=rwc`,
  LISTEN_ADDR: '127.0.0.1:0',
  LOG_LEVEL: 'warn',
});
try {
  const path = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components';
  const answer = await fetch(`${server.origin}${path}`, {
    headers: { authorization: 'Bearer smoke-read-token' },
  });
  const { inputs } = (await answer.json()) as { inputs: readonly { id: string }[] };
  process.stdout.write(`${String(answer.status)} ${inputs.map(({ id }) => id).join(', ')}\n`);
  process.exitCode = answer.status === 200 && inputs.length === 3 ? 0 : 1;
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

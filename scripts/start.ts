import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { demoReadToken, demoWriteToken } from '@flux-resourceset/server-runtime';

/** Serves the demo fleet on the embedded SQLite and prints what to try. Run by `make start`. */

const port = process.env['PORT'] ?? '8080';

const server = spawn(process.execPath, ['packages/server/dist/main.js'], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    API_MODE: 'crud',
    STORE_BACKEND: 'sqlite',
    DATABASE_URL: 'sqlite://data/flux-resourceset.db?mode=rwc',
    AUTH_TOKEN: demoReadToken,
    CRUD_AUTH_TOKEN: demoWriteToken,
    LISTEN_ADDR: `127.0.0.1:${port}`,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  },
});
server.on('exit', (code) => {
  process.exit(code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
// The server reports that it serves; until then it says by itself what is wrong.
const [{ url: origin }] = (await once(server, 'message')) as [{ readonly url: string }];
const poll = `curl -s -H 'Authorization: Bearer ${demoReadToken}' \\
    ${origin}/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components`;

process.stdout.write(`
flux-resourceset serves the demo fleet on ${origin}
Ctrl-C stops it; data/flux-resourceset.db keeps the data.

  read token   ${demoReadToken}
  write token  ${demoWriteToken}

1. Poll what runs on the demo cluster, as Flux Operator does:

  ${poll}

2. Give podinfo three replicas on that cluster:

  curl -s -X PATCH -H 'Authorization: Bearer ${demoWriteToken}' \\
    -H 'Content-Type: application/merge-patch+json' \\
    -d '{"patches":{"podinfo":{"replicaCount":"3"}}}' \\
    ${origin}/clusters/demo-cluster-01

3. Poll again: the input of podinfo now has "replicaCount":"3".

  ${poll}

The page for operators: ${origin}/ui/ (sign in with the write token)
The API's document: ${origin}/openapi.yaml
`);

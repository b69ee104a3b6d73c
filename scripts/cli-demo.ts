import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServerProcess, type ServerProcess } from './server-process.js';

/*
 * Shows with the CLI what an operator does: list, add a namespace, see it in the poll, patch a
 * component, see that in the poll; and, where a cluster with Flux Operator polls the API, see
 * both arrive there. Run by `make cli-demo`: on a server of its own, or on that of FLUX_API_URL
 * where this is on this machine, such as the demo's port-forward. It writes, so that any other has
 * to be named once more: CLI_DEMO_ON=api.example.com.
 */

const run = promisify(execFile);
const cluster = 'demo-cluster-01';
const namespace = 'demo-runtime';
const replicas = '3';

const url = process.env['FLUX_API_URL'] ?? '';
/** A server of its own is on no port that a cluster knows, and is gone afterwards. */
const isOwn = url === '';
/** Of the demo, whatever cluster is the current one. */
const context = `kind-${process.env['KIND_CLUSTER'] ?? 'flux-demo'}`;

try {
  if (!isOwn) assertMeant(url);
  await (isOwn ? demonstrateOnOwnServer() : demonstrate(process.env));
} catch (error) {
  const { stderr, message } = error as Error & { readonly stderr?: string };
  process.stderr.write(`${stderr ?? message}\n`);
  process.exitCode = 1;
}

/** @throws Error for a server elsewhere that nobody named: the demo changes what clusters run */
function assertMeant(text: string): void {
  const { hostname, host } = new URL(text);
  if (/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) return;
  if ([hostname, host].includes(process.env['CLI_DEMO_ON'] ?? '')) return;
  throw new Error(
    `FLUX_API_URL is ${text}, which is not on this machine, and the demo writes: it patches ` +
      `${cluster} and adds a namespace to it. If that is meant: make cli-demo CLI_DEMO_ON=${host}`,
  );
}

async function demonstrateOnOwnServer(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-cli-demo-'));
  let server: ServerProcess | undefined;
  try {
    server = await startServerProcess(['packages/server/dist/main.js'], {
      API_MODE: 'crud',
      AUTH_TOKEN: 'cli-demo-read-token',
      CRUD_AUTH_TOKEN: 'cli-demo-write-token',
      DATABASE_URL: `sqlite://${folder}/demo.db?mode=rwc`,
      LISTEN_ADDR: '127.0.0.1:0',
      LOG_LEVEL: 'warn',
    });
    say(`FLUX_API_URL is not set: a server of the demo fleet runs on ${server.origin}`);
    await demonstrate({
      PATH: process.env['PATH'],
      FLUX_API_URL: server.origin,
      FLUX_API_TOKEN: 'cli-demo-read-token',
      FLUX_API_WRITE_TOKEN: 'cli-demo-write-token',
    });
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function demonstrate(env: NodeJS.ProcessEnv): Promise<void> {
  await runCli(env, 'cluster', 'list', '-o', 'table');
  await runCli(env, 'namespace', 'list', '-o', 'table');
  const labels = ['--label', 'team=platform', '--annotation', 'owner=cli-demo'];
  await runCli(env, 'demo', 'add-namespace', cluster, namespace, ...labels);
  const namespaces = await runCli(env, 'flux', cluster, 'namespaces');
  expectInput(namespaces, ({ id }) => id === namespace, `the poll has namespace ${namespace}`);

  await runCli(
    env,
    'demo',
    'patch-component',
    cluster,
    'podinfo',
    '--set',
    `replicaCount=${replicas}`,
  );
  const components = await runCli(env, 'flux', cluster, 'platform-components');
  const isPatched = ({ id, patches }: Input): boolean =>
    id === 'podinfo' && patches?.['replicaCount'] === replicas;
  expectInput(components, isPatched, `the poll has podinfo with replicaCount ${replicas}`);
  await watchCluster();
  say('Done.');
}

interface Input {
  readonly id: string;
  readonly patches?: Readonly<Record<string, string>>;
}

function expectInput(answer: string, isExpected: (input: Input) => boolean, what: string): void {
  const { inputs } = JSON.parse(answer) as { readonly inputs: readonly Input[] };
  if (!inputs.some(isExpected)) throw new Error(`not so: ${what}`);
  say(`✓ ${what}`);
}

/** Shows a command line, and what it printed as far as it fits a screen. */
async function runCli(env: NodeJS.ProcessEnv, ...words: readonly string[]): Promise<string> {
  say(`$ flux-resourceset-cli ${words.join(' ')}`);
  const main = 'packages/cli/dist/main.js';
  const { stdout, stderr } = await run(process.execPath, [main, ...words], { env });
  process.stderr.write(stderr);
  process.stdout.write(stdout.length > 1000 ? `${stdout.slice(0, 1000)}…\n` : stdout);
  return stdout;
}

/** Makes Flux Operator poll now instead of in some minutes, and waits for what follows. */
async function watchCluster(): Promise<void> {
  const reason = isOwn ? 'no cluster polls this server' : await findMissing();
  if (reason !== null) return say(`kubectl: skipped, ${reason}`);
  for (const name of ['namespaces', 'platform-components']) {
    for (const kind of ['resourcesetinputprovider', 'resourceset']) {
      const now = `reconcile.fluxcd.io/requestedAt=${new Date().toISOString()}`;
      await kubectl('annotate', kind, name, '-n', 'flux-system', now, '--overwrite');
    }
  }
  await kubectl('wait', '--for=create', `namespace/${namespace}`, '--timeout=120s');
  say(`✓ namespace ${namespace} is on the cluster`);
  const path = `jsonpath={.data.replicaCount}=${replicas}`;
  const values = `configmap/values-podinfo-${cluster}`;
  await kubectl('wait', `--for=${path}`, values, '-n', 'flux-system', '--timeout=120s');
  say(`✓ ${values} has replicaCount ${replicas}`);
}

/** @returns why there is nothing to watch; null when there is */
async function findMissing(): Promise<string | null> {
  const crd = 'crd/resourcesetinputproviders.fluxcd.controlplane.io';
  try {
    await run('kubectl', ['--context', context, 'get', crd, '--request-timeout=5s']);
    return null;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isMissing
      ? 'kubectl is not installed'
      : `there is no cluster ${context} with Flux Operator`;
  }
}

async function kubectl(...words: readonly string[]): Promise<void> {
  const args = ['--context', context, ...words];
  say(`$ kubectl ${args.join(' ')}`);
  process.stdout.write((await run('kubectl', args)).stdout);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

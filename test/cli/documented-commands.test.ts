import { describe, expect, test } from '@jest/globals';
import { cli as descriptor } from '../../packages/cli/src/gen/cli.js';
import { send, serveForAll } from '../server-fixture.js';
import { runShell } from './cli-process.js';

const server = serveForAll();

const cli = 'flux-resourceset-cli';

/** Runs a line and reads its one JSON value. */
async function run<Value>(line: string): Promise<Value> {
  const { code, stdout } = await runShell(server.origin, line);
  expect({ line, code }).toEqual({ line, code: 0 });
  return JSON.parse(stdout) as Value;
}

interface Reference {
  readonly id: string;
  readonly oci_tag?: string;
  readonly enabled?: boolean;
}

interface Cluster {
  readonly id: string;
  readonly namespaces: readonly Reference[];
  readonly platform_components: readonly Reference[];
  readonly rolebindings: readonly Reference[];
  readonly patches: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

async function readCluster(): Promise<Cluster> {
  const answer = await send(server.origin, 'read', 'GET', '/clusters/demo-cluster-01');
  return (await answer.json()) as Cluster;
}

/** Endpoints of all kinds that clusters are given. */
function listEndpoints(): readonly string[] {
  const actions = descriptor.commands.map(({ action }) => action);
  return actions.flatMap((action) =>
    action.kind === 'flux' ? action.endpoints.map(({ name }) => name) : [],
  );
}

/** In the order of the documentation: some lines need those before them. */
describe('the command lines of the documentation', () => {
  test('list and get clusters', async () => {
    expect(await run(`${cli} cluster list`)).toEqual([await readCluster()]);
    expect(await run(`${cli} cluster get demo-cluster-01`)).toEqual(await readCluster());
  });

  test('list and get namespaces', async () => {
    const namespaces = await run<readonly Reference[]>(`${cli} namespace list`);
    expect(namespaces.map(({ id }) => id)).toEqual(['cert-manager', 'podinfo', 'traefik']);
    expect(await run(`${cli} namespace get cert-manager`)).toMatchObject({ id: 'cert-manager' });
  });

  test('create a namespace and attach it to a cluster', async () => {
    const result = await run<{ namespace: unknown; cluster: Cluster }>(
      `${cli} namespace create team-sandbox --cluster demo-cluster-01 \\
        --label team=sandbox --annotation owner=platform`,
    );
    expect(result.namespace).toEqual({
      id: 'team-sandbox',
      labels: { team: 'sandbox' },
      annotations: { owner: 'platform' },
    });
    expect(result.cluster).toEqual(await readCluster());
    expect(result.cluster.namespaces.map(({ id }) => id)).toContain('team-sandbox');
  });

  test('assign and unassign a namespace', async () => {
    const before = await readCluster();
    await run(`${cli} namespace assign team-sandbox --cluster demo-cluster-01`);
    expect(await readCluster()).toEqual(before);
    await run(`${cli} namespace unassign team-sandbox --cluster demo-cluster-01`);
    const ids = (await readCluster()).namespaces.map(({ id }) => id);
    expect(ids).toEqual(['cert-manager', 'traefik', 'podinfo']);
  });

  test('list and get components', async () => {
    const components = await run<readonly Reference[]>(`${cli} component list`);
    expect(components).toHaveLength(3);
    expect(await run(`${cli} component get cert-manager`)).toMatchObject({ id: 'cert-manager' });
  });

  test('ensure a component that exists: it stays, a warning says so, and it is attached', async () => {
    await run(`${cli} component unassign cert-manager --cluster demo-cluster-01`);
    const { code, stdout, stderr } = await runShell(
      server.origin,
      `${cli} component create cert-manager \\
        --component-path core/cert-manager/1.14.0 \\
        --component-version 1.14.0 \\
        --oci-url oci://registry.example/platform-components \\
        --oci-tag v1.0.0 \\
        --cluster demo-cluster-01`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      component: { id: 'cert-manager', component_path: 'cert-manager', oci_tag: 'latest' },
      cluster: { id: 'demo-cluster-01' },
    });
    expect(stderr).toMatch(/warning: component cert-manager exists .* differs in component_path,/);
    const ids = (await readCluster()).platform_components.map(({ id }) => id);
    expect(ids).toEqual(['traefik', 'podinfo', 'cert-manager']);
  });

  test('create a component that does not exist, with its overrides on the cluster', async () => {
    await run(
      `${cli} component create grafana --component-path observability/grafana/17.0.0 \\
        --component-version 17.0.0 --oci-url oci://registry.example/platform-components \\
        --oci-tag v1.0.0 --cluster demo-cluster-01 --no-enabled --cluster-oci-tag v1.1.0-rc1 \\
        --cluster-component-path observability/grafana/17.1.0`,
    );
    expect((await readCluster()).platform_components.at(-1)).toEqual({
      id: 'grafana',
      enabled: false,
      oci_tag: 'v1.1.0-rc1',
      component_path: 'observability/grafana/17.1.0',
    });
  });

  test('assign a component again changes what is given, --no-x removes it', async () => {
    await run(`${cli} component assign grafana --cluster demo-cluster-01 --enabled`);
    await run(`${cli} component assign grafana --cluster demo-cluster-01 --no-cluster-oci-tag`);
    expect((await readCluster()).platform_components.at(-1)).toEqual({
      id: 'grafana',
      enabled: true,
      component_path: 'observability/grafana/17.1.0',
    });
  });

  test('assign and unassign a component, whose patches go with it', async () => {
    await run(`${cli} component assign cert-manager --cluster demo-cluster-01`);
    await run(`${cli} component patch grafana --cluster demo-cluster-01 --set replicas=2`);
    expect((await readCluster()).patches['grafana']).toEqual({ replicas: '2' });
    await run(`${cli} component unassign grafana --cluster demo-cluster-01`);
    expect((await readCluster()).patches['grafana']).toBeUndefined();
  });

  test('patch the values of a component', async () => {
    const before = (await readCluster()).patches['podinfo'];
    await run(`${cli} component patch podinfo --cluster demo-cluster-01 --set replicaCount=3`);
    expect((await readCluster()).patches['podinfo']).toEqual({ ...before, replicaCount: '3' });
    await run(`${cli} component patch podinfo --cluster demo-cluster-01 --unset replicaCount`);
    expect((await readCluster()).patches['podinfo']).not.toHaveProperty('replicaCount');
  });

  test('demo commands name the cluster first', async () => {
    await run(
      `${cli} demo add-namespace demo-cluster-01 demo-runtime \\
        --label team=platform \\
        --annotation owner=you`,
    );
    await run(
      `${cli} demo patch-component demo-cluster-01 podinfo \\
        --set replicaCount=3 \\
        --set ui.message="Hello" \\
        --set ui.color="#3b82f6"`,
    );
    expect((await readCluster()).patches['podinfo']).toEqual({
      replicaCount: '3',
      'ui.message': 'Hello',
      'ui.color': '#3b82f6',
    });
    const polled = await run<{ inputs: readonly Reference[] }>(
      `${cli} demo flux-namespaces demo-cluster-01.k8s.example.com`,
    );
    expect(polled.inputs.map(({ id }) => id)).toContain('demo-runtime');
  });

  test('flux shows exactly what a poll gets, by id and by DNS name in any case', async () => {
    const dns = 'demo-cluster-01.k8s.example.com';
    const poll = await send(
      server.origin,
      'read',
      'GET',
      `/api/v2/flux/clusters/${dns}/rolebindings`,
    );
    const expected: unknown = await poll.json();
    expect(await run(`${cli} flux demo-cluster-01 rolebindings`)).toEqual(expected);
    expect(await run(`${cli} flux ${dns.toUpperCase()} rolebindings`)).toEqual(expected);
    const all = await run<Readonly<Record<string, unknown>>>(`${cli} flux demo-cluster-01`);
    expect(Object.keys(all)).toEqual(listEndpoints());
    expect(all['rolebindings']).toEqual(expected);
  });

  test('flux of a deleted cluster is empty, and without a cluster lists all', async () => {
    await run(
      `${cli} cluster create gone --cluster-name gone --cluster-dns gone.example --environment qa`,
    );
    expect(await run(`${cli} flux --environment qa`)).toMatchObject({ inputs: [{ id: 'gone' }] });
    await run(`${cli} cluster delete gone`);
    expect(await run(`${cli} flux gone.example namespaces`)).toEqual({ inputs: [] });
  });

  test('role bindings go the same way', async () => {
    const subjects = [{ kind: 'User', name: 'ann' }];
    const made = await run<{ rolebinding: unknown; cluster: Cluster }>(
      `${cli} rolebinding create viewers --role view --subjects '${JSON.stringify(subjects)}' \\
        --cluster demo-cluster-01`,
    );
    expect(made.rolebinding).toEqual({ id: 'viewers', role: 'view', subjects });
    expect(made.cluster.rolebindings.map(({ id }) => id)).toContain('viewers');
    await run(`${cli} rolebinding update viewers --role edit`);
    expect(await run(`${cli} rolebinding get viewers`)).toMatchObject({ role: 'edit', subjects });
    await run(`${cli} rolebinding unassign viewers --cluster demo-cluster-01`);
    expect(await run(`${cli} rolebinding delete viewers`)).toMatchObject({ id: 'viewers' });
  });

  test('the output goes through a pipe', async () => {
    const { stdout, code } = await runShell(
      server.origin,
      `set -o pipefail; ${cli} cluster list | node -p 'JSON.parse(fs.readFileSync(0)).length'`,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1\n' });
  });
});

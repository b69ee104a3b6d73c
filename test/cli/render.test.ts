import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseObjects } from '../manifests/kubernetes-object.js';
import { describeWith, operatorCli } from '../manifests/tools.js';
import { send, serveForAll } from '../server-fixture.js';
import { readText, repository } from '../source-files.js';
import { runCli, type CliRun } from './cli-process.js';

const endpoints = ['namespaces', 'platform-components', 'rolebindings'] as const;
type Endpoint = (typeof endpoints)[number];

const server = serveForAll();

/** No server is known; the engine is found as the tests found it. */
const offline = {
  FLUX_API_URL: undefined,
  FLUX_API_TOKEN: undefined,
  FLUX_API_WRITE_TOKEN: undefined,
};

function golden(name: string): string {
  return readText(`test/manifests/expected/${name}.yaml`);
}

function inputsOf(name: string): string {
  return join(repository, `test/manifests/inputs/${name}.json`);
}

const fleet = endpoints.map((endpoint) => golden(`demo-cluster-01.${endpoint}`)).join('');
const advice = "'make tools' gets Flux Operator's command line (it needs Go)";

describeWith(operatorCli, advice, 'render', (cli) => {
  const engine = { FLUX_OPERATOR_CLI: cli };
  const render = (...words: readonly string[]): Promise<CliRun> =>
    runCli(server.origin, ['render', ...words], { env: engine });
  const renderOffline = (words: readonly string[], input = ''): Promise<CliRun> =>
    runCli('', ['render', ...words], { env: { ...engine, ...offline }, input });

  /** Writes polls into a file of their own and renders them. */
  async function renderPolls(polls: Partial<Record<Endpoint, readonly object[]>>): Promise<CliRun> {
    const bodies = Object.entries(polls).map(([name, inputs]) => [name, { inputs }]);
    return renderOffline(['--inputs', '-'], JSON.stringify(Object.fromEntries(bodies)));
  }

  test('prints all manifests of a cluster, by its id or DNS name', async () => {
    const expected = { code: 0, stdout: fleet, stderr: '' };
    expect(await render('demo-cluster-01')).toEqual(expected);
    expect(await render('demo-cluster-01.k8s.example.com')).toEqual(expected);
  });

  test('prints those of one endpoint, or of several', async () => {
    expect(await render('demo-cluster-01', '--endpoint', 'rolebindings')).toEqual({
      code: 0,
      stdout: golden('demo-cluster-01.rolebindings'),
      stderr: '',
    });
    const two = ['--endpoint', 'rolebindings', '--endpoint=namespaces'];
    const { stdout } = await render('demo-cluster-01', ...two);
    expect(stdout).toBe(
      golden('demo-cluster-01.namespaces') + golden('demo-cluster-01.rolebindings'),
    );
  });

  test('prints one JSON array, or a table', async () => {
    const { stdout } = await render('demo-cluster-01', '-o', 'json');
    expect(JSON.parse(stdout)).toEqual(parseObjects(fleet));
    const table = await render('demo-cluster-01', '-o', 'table', '--endpoint', 'rolebindings');
    expect(table.stdout).toMatch(
      /^KIND +NAMESPACE +NAME\nClusterRoleBinding +- +platform-admins\n/,
    );
  });

  test('of a deleted cluster prints nothing, of an unknown one ends with 3', async () => {
    const body = { id: 'gone', cluster_name: 'gone', cluster_dns: 'gone.example' };
    await send(server.origin, 'write', 'POST', '/clusters', { ...body, environment: 'qa' });
    await send(server.origin, 'write', 'DELETE', '/clusters/gone');
    expect(await render('gone.example')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await render('gone.example', '-o', 'json')).toMatchObject({ stdout: '[]\n' });
    expect(await render('nowhere.example')).toMatchObject({ code: 3, stdout: '' });
  });

  test('needs no server for the polls that flux has printed', async () => {
    const polls = join(server.folder, 'polls.json');
    const printed = await runCli(server.origin, ['flux', 'demo-cluster-01']);
    await writeFile(polls, printed.stdout);
    const expected = { code: 0, stdout: fleet, stderr: '' };
    expect(await renderOffline(['--inputs', polls])).toEqual(expected);
    expect(await renderOffline(['demo-cluster-01', '--inputs', polls])).toEqual(expected);
    const yaml = await runCli(server.origin, ['flux', 'demo-cluster-01', '-o', 'yaml']);
    expect(await renderOffline(['--inputs', '-'], yaml.stdout)).toEqual(expected);
  });

  test.each(endpoints)('keeps hostile inputs of %s exact', async (endpoint) => {
    const words = ['--inputs', inputsOf(`hostile.${endpoint}`), '--endpoint', endpoint];
    const { code, stdout } = await renderOffline([...words, '--quiet']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: golden(`hostile.${endpoint}`) });
    const json = await renderOffline([...words, '-o', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(parseObjects(stdout));
  });

  test('warns of dependencies that will never be met', async () => {
    const { code, stderr } = await renderOffline([
      '--inputs',
      inputsOf('hostile.platform-components'),
      '--endpoint=platform-components',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('platform-true, which is not rendered: not assigned or switched off');
    expect(stderr).toContain('Kustomization/flux-system/platform-1e3 waits for ever for');
    expect(stderr).toContain('rendered as HelmRelease: dependsOn works within one kind only');
  });

  test('warns of a component that was switched off, as the server stores it', async () => {
    const enabled = { id: 'traefik', enabled: false };
    const platform_components = [{ id: 'cert-manager' }, enabled, { id: 'podinfo' }];
    const change = (body: object): Promise<Response> =>
      send(server.origin, 'write', 'PATCH', '/clusters/demo-cluster-01', body);
    await change({ platform_components });
    const { stdout, stderr } = await render('demo-cluster-01');
    await change({ platform_components: platform_components.map(({ id }) => ({ id })) });
    expect(stdout).not.toContain('name: platform-traefik\n  namespace');
    expect(stderr).toBe(
      'flux-resourceset-cli: warning: HelmRelease/flux-system/platform-podinfo waits for ever for ' +
        'HelmRelease/flux-system/platform-traefik, which is not rendered: not assigned or ' +
        'switched off\n',
    );
  });

  test('warns of service accounts of namespaces that the cluster is not given', async () => {
    const subjects = ['ci', 'kube-system'].map((namespace) => ({
      kind: 'ServiceAccount',
      name: 'deployer',
      namespace,
    }));
    const rolebindings = [{ id: 'deployers', role: 'edit', subjects }];
    const ci = { id: 'ci', labels: {}, annotations: {} };
    const { stderr } = await renderPolls({ namespaces: [], rolebindings });
    expect(stderr.match(/warning: .*/g)).toEqual([
      'warning: ClusterRoleBinding/deployers binds a ServiceAccount of the namespace ci, which ' +
        'the cluster is not given',
    ]);
    expect(await renderPolls({ namespaces: [ci], rolebindings })).toMatchObject({ stderr: '' });
    // Nobody asked which namespaces there are.
    expect(await renderPolls({ rolebindings })).toMatchObject({ stderr: '' });
  });

  test('skips endpoints that no template takes, with a warning', async () => {
    const missing = join(server.folder, 'missing');
    await writeFile(`${server.folder}/one.yaml`, readText('k8s/resourcesets/namespaces.yaml'));
    const { code, stdout, stderr } = await render('demo-cluster-01', '--templates', server.folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: golden('demo-cluster-01.namespaces') });
    expect(stderr.match(/inputsFrom [\w-]+; it is skipped/g)).toEqual([
      'inputsFrom platform-components; it is skipped',
      'inputsFrom rolebindings; it is skipped',
    ]);
    expect(await render('demo-cluster-01', '--templates', missing)).toMatchObject({ code: 2 });
  });

  test('says which template an input stops, and why', async () => {
    const failed = await renderPolls({ namespaces: [{ id: 'x', labels: {} }] });
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toMatch(/error: k8s\/resourcesets\/namespaces\.yaml: .*"annotations"/);
  });
});

describe('render without the engine', () => {
  const words = [
    'render',
    '--inputs',
    inputsOf('demo-cluster-01.namespaces'),
    '--endpoint=namespaces',
  ];
  const run = (env: Readonly<Record<string, string>>): Promise<CliRun> =>
    runCli('', words, { env: { ...offline, PATH: '', ...env }, cwd: server.folder });

  test('ends with a code of its own and says how to get it', async () => {
    const { code, stdout, stderr } = await run({ FLUX_OPERATOR_CLI: '' });
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(stderr).toMatch(/neither on the PATH nor in \.tools\/bin; get it with 'make tools'/);
  });

  test('does not take a folder or a file that cannot be run for it', async () => {
    const file = join(server.folder, 'flux-operator');
    await writeFile(file, '', { mode: 0o644 });
    for (const named of [server.folder, file]) {
      const { code, stderr } = await run({ FLUX_OPERATOR_CLI: named });
      expect(code).toBe(8);
      expect(stderr).toContain(`is not at ${named}, which FLUX_OPERATOR_CLI names`);
    }
    expect(await run({ FLUX_OPERATOR_CLI: '', PATH: server.folder })).toMatchObject({ code: 8 });
  });
});

test.each([
  [['render'], 'missing <cluster>, or --inputs FILE'],
  [['render', 'c', '--endpoint', 'namespace'], "did you mean 'namespaces'?"],
  [['render', '--inputs', '/nowhere.json'], 'cannot read /nowhere.json: ENOENT'],
])('%j is refused before anything is asked', async (words, message) => {
  const { code, stderr } = await runCli('http://127.0.0.1:9', words);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

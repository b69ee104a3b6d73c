import { expect, test } from '@jest/globals';
import { renderResourceSet } from '../../packages/cli-runtime/src/render/render-resource-set.js';
import { readText } from '../source-files.js';
import { parseObjects, type KubernetesObject } from './kubernetes-object.js';
import { describeWith, operatorCli } from './tools.js';

interface Component {
  readonly id: string;
  readonly component_path: string;
  readonly component_version: string;
  readonly cluster_env_enabled: boolean;
  readonly depends_on: readonly string[];
  readonly enabled: boolean;
  readonly patches: Readonly<Record<string, Patch>>;
  readonly cluster: { readonly name: string; readonly dns: string; readonly environment: string };
  readonly source: Readonly<Record<string, string>>;
  readonly delivery?: string;
  readonly secret_ref?: string;
  readonly timeout?: string;
  readonly crds?: string;
  readonly drift?: string;
}

type Patch = string | number | boolean | { readonly text: string };

interface ValueReference {
  readonly kind: string;
  readonly name: string;
  readonly valuesKey: string;
  readonly targetPath?: string;
  readonly literal?: true;
}

const podinfo: Component = {
  id: 'podinfo',
  component_path: 'podinfo',
  component_version: 'latest',
  cluster_env_enabled: false,
  depends_on: [],
  enabled: true,
  patches: {},
  cluster: { name: 'demo-cluster-01', dns: 'demo-cluster-01.k8s.example.com', environment: 'dev' },
  source: { oci_url: 'https://stefanprodan.github.io/podinfo', oci_tag: 'latest' },
};

const artifact: Component = {
  ...podinfo,
  component_path: 'core/cert-manager/1.14.0',
  source: { oci_url: 'oci://registry.example.com/components', oci_tag: 'v1.0.0-1' },
};

const hostile = (
  JSON.parse(readText('test/manifests/inputs/hostile.platform-components.json')) as {
    readonly inputs: readonly Component[];
  }
).inputs;

const template = readText('k8s/resourcesets/platform-components.yaml');
const advice = "'make tools' gets Flux Operator's command line (it needs Go)";

describeWith(operatorCli, advice, 'a platform component', (cli) => {
  const render = async (
    ...components: readonly Component[]
  ): Promise<readonly KubernetesObject[]> =>
    parseObjects(
      await renderResourceSet(cli, template, components as unknown as Record<string, unknown>[]),
    );

  async function renderSpec(component: Component, kind: string): Promise<unknown> {
    const objects = await render(component);
    return objects.find((object) => object.kind === kind)?.spec;
  }

  async function renderReferences(
    patches: Record<string, Patch>,
  ): Promise<readonly ValueReference[]> {
    const spec = await renderSpec({ ...podinfo, patches }, 'HelmRelease');
    return (spec as { readonly valuesFrom: readonly ValueReference[] }).valuesFrom;
  }

  test('of a chart repository is a repository and a release', async () => {
    const objects = await render(podinfo);
    expect(objects.map(({ kind }) => kind)).toEqual(['HelmRepository', 'HelmRelease']);
  });

  test('of an artifact is a repository and a Kustomization', async () => {
    const objects = await render(artifact);
    expect(objects.map(({ kind }) => kind)).toEqual(['OCIRepository', 'Kustomization']);
  });

  test('that is switched off is nothing', async () => {
    expect(await render({ ...podinfo, enabled: false })).toEqual([]);
    expect(await render({ ...podinfo, enabled: false }, artifact)).toHaveLength(2);
  });

  test('pins no version when it is the latest, and the given one otherwise', async () => {
    const latest = await renderSpec(podinfo, 'HelmRelease');
    expect(latest).not.toHaveProperty('chart.spec.version');
    const pinned = await renderSpec({ ...podinfo, component_version: '6.10' }, 'HelmRelease');
    expect(pinned).toHaveProperty('chart.spec.version', '6.10');
  });

  test('takes its artifact by tag and its folder by path', async () => {
    const repository = await renderSpec(artifact, 'OCIRepository');
    expect(repository).toMatchObject({ url: artifact.source.oci_url, ref: { tag: 'v1.0.0-1' } });
    expect(await renderSpec(artifact, 'Kustomization')).toHaveProperty(
      'path',
      './core/cert-manager/1.14.0',
    );
  });

  test('takes the folder of the environment where environments differ', async () => {
    const perEnvironment = { ...artifact, cluster_env_enabled: true };
    expect(await renderSpec(perEnvironment, 'Kustomization')).toHaveProperty(
      'path',
      './core/cert-manager/1.14.0/dev',
    );
  });

  test('has its patches in a ConfigMap that is watched, exactly as they are', async () => {
    const patches = hostile[0]?.patches ?? {};
    const [values] = await render({ ...podinfo, patches });
    expect(values?.metadata.name).toBe('values-podinfo-demo-cluster-01');
    expect(values?.metadata.labels).toMatchObject({ 'reconcile.fluxcd.io/watch': 'Enabled' });
    expect(values?.data).toEqual(patches);
  });

  test('has its patches as variables when it is an artifact, exactly as they are', async () => {
    const patches = hostile[0]?.patches ?? {};
    const spec = await renderSpec({ ...artifact, patches }, 'Kustomization');
    expect(spec).toHaveProperty('postBuild.substitute', patches);
  });

  test('puts each patch at its place in the values', async () => {
    const name = 'values-podinfo-demo-cluster-01';
    expect(await renderReferences({ 'ui.color': '#2f855a', replicaCount: '2' })).toEqual([
      { kind: 'ConfigMap', name, valuesKey: 'replicaCount', targetPath: 'replicaCount' },
      { kind: 'ConfigMap', name, valuesKey: 'ui.color', targetPath: 'ui.color' },
    ]);
  });

  test.each(['a,b', '{a,b}', '{"a":1}', 'C:\\dir', "'quoted'", '"quoted"', "'", 'a\n,'])(
    'marks %j as literal: helm-controller would read it as syntax',
    async (value) => {
      expect((await renderReferences({ value })).map(({ literal }) => literal)).toEqual([true]);
    },
  );

  test.each(['2', '-1', 'true', 'null', '#2f855a', 'a: b', '${x}', "it's", 'a=b', '---', ''])(
    'leaves %j to be read as helm --set reads it',
    async (value) => {
      expect((await renderReferences({ value })).map(({ literal }) => literal)).toEqual([
        undefined,
      ]);
    },
  );

  const chart: Component = {
    ...podinfo,
    delivery: 'chart',
    source: { oci_url: 'oci://ghcr.io/stefanprodan/charts/podinfo', oci_tag: '6.9.1' },
  };

  test('of a chart in an OCI registry is a repository and a release', async () => {
    const objects = await render(chart);
    expect(objects.map(({ kind }) => kind)).toEqual(['OCIRepository', 'HelmRelease']);
    expect(objects[0]?.spec).toMatchObject({
      ref: { tag: '6.9.1' },
      layerSelector: { mediaType: expect.stringContaining('helm.chart'), operation: 'copy' },
    });
    expect(objects[1]?.spec).toMatchObject({
      chartRef: { kind: 'OCIRepository', name: objects[0]?.metadata.name },
    });
    expect(objects[1]?.spec).not.toHaveProperty('chart');
  });

  const digest = `sha256:${'a'.repeat(64)}`;
  const oci_url = 'oci://ghcr.io/org/app';
  test.each([
    [{ oci_tag: 'v1' }, { tag: 'v1' }],
    [{ oci_semver: '>=1 <2' }, { semver: '>=1 <2' }],
    [{ oci_digest: digest }, { digest }],
    [{ oci_tag: 'v1', oci_semver: '1.x' }, { semver: '1.x' }],
    [{ oci_tag: 'v1', oci_digest: digest }, { digest }],
  ])('follows %j', async (choice, ref) => {
    const spec = await renderSpec({ ...artifact, source: { oci_url, ...choice } }, 'OCIRepository');
    expect(spec).toHaveProperty('ref', ref);
  });

  test('shares its repository with those of the same URL and Secret, and with no others', async () => {
    const secret_ref = 'charts-login';
    const other = { oci_url: 'https://charts.example.com', oci_tag: 'x' };
    const objects = await render(
      { ...podinfo, id: 'a' },
      { ...podinfo, id: 'b' },
      { ...podinfo, id: 'c', secret_ref },
      { ...podinfo, id: 'd', source: other },
    );
    const named = objects.filter(({ kind }) => kind === 'HelmRepository');
    expect(named.map(({ spec }) => spec)).toMatchObject([
      { url: podinfo.source['oci_url'] },
      { url: podinfo.source['oci_url'], secretRef: { name: secret_ref } },
      { url: other.oci_url },
    ]);
    const followed = objects.flatMap(({ kind, spec }) =>
      kind === 'HelmRelease'
        ? [(spec as { chart: { spec: { sourceRef: { name: string } } } }).chart.spec.sourceRef.name]
        : [],
    );
    const [first, second, third] = named.map(({ metadata }) => metadata.name);
    expect(followed).toEqual([first, first, second, third]);
  });

  test('reads a private artifact with its Secret', async () => {
    const spec = await renderSpec({ ...artifact, secret_ref: 'pull' }, 'OCIRepository');
    expect(spec).toHaveProperty('secretRef', { name: 'pull' });
  });

  test('is put back when it drifts, gets its definitions, and is tried until it works', async () => {
    const strategy = { name: 'RetryOnFailure', retryInterval: expect.any(String) };
    expect(await renderSpec(podinfo, 'HelmRelease')).toMatchObject({
      timeout: '5m',
      driftDetection: { mode: 'enabled' },
      install: { crds: 'CreateReplace', strategy },
      upgrade: { crds: 'CreateReplace', strategy },
    });
  });

  test('says what differs of it', async () => {
    const own = { timeout: '15m', crds: 'Skip', drift: 'warn' };
    expect(await renderSpec({ ...podinfo, ...own }, 'HelmRelease')).toMatchObject({
      timeout: '15m',
      driftDetection: { mode: 'warn' },
      install: { crds: 'Skip' },
      upgrade: { crds: 'Skip' },
    });
    const manifests = await renderSpec({ ...artifact, timeout: '15m' }, 'Kustomization');
    expect(manifests).toHaveProperty('timeout', '15m');
  });

  test('waits for what it depends on', async () => {
    const depends_on = ['cert-manager', '123'];
    const dependsOn = [{ name: 'platform-cert-manager' }, { name: 'platform-123' }];
    expect(await renderSpec({ ...podinfo, depends_on }, 'HelmRelease')).toMatchObject({
      dependsOn,
    });
    expect(await renderSpec({ ...artifact, depends_on }, 'Kustomization')).toMatchObject({
      dependsOn,
    });
  });

  test('is one of 300 without getting lost', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...(index % 2 === 0 ? podinfo : artifact),
      id: `c${index}`,
      patches: { index: `${index}` },
    }));
    const objects = await render(...many);
    expect(objects).toHaveLength(150 * 2 + 150 * 2 + 1);
    expect(new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).size).toBe(601);
  });
});

import { describe, expect, test } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { callWith, serveForAll } from '../server-fixture.js';
import { runCli } from './cli-process.js';

const server = serveForAll();
const cluster = 'demo-cluster-01';

interface Explained {
  readonly endpoint: string;
  readonly input: string;
  readonly values: readonly {
    readonly path: string;
    readonly value: JsonValue;
    readonly source: string;
    readonly from: string;
    readonly over?: JsonValue;
  }[];
}

async function explain(...words: readonly string[]): Promise<readonly Explained[]> {
  const { code, stdout, stderr } = await runCli(server.origin, ['explain', 'cluster', ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as readonly Explained[];
}

/** The values of an input as `explain` lists them: lists, and what is empty, are one. */
function leavesOf(value: JsonValue, path = ''): Readonly<Record<string, JsonValue>> {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return { [path]: value };
  const parts = Object.entries(value).map(([name, member]) =>
    leavesOf(member ?? null, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return Object.assign({}, ...parts) as Readonly<Record<string, JsonValue>>;
}

describe('explain', () => {
  test('has every value that a poll has, and no other', async () => {
    const polls = JSON.parse((await runCli(server.origin, ['flux', cluster])).stdout) as JsonObject;
    const explained = await explain(cluster);
    const inputs = Object.entries(polls).flatMap(([endpoint, body]) =>
      (body as { readonly inputs: readonly JsonObject[] }).inputs.map((input) => ({
        endpoint,
        input,
      })),
    );
    expect(explained.map(({ endpoint, input }) => `${endpoint}/${input}`).toSorted()).toEqual(
      inputs.map(({ endpoint, input }) => `${endpoint}/${String(input['id'])}`).toSorted(),
    );
    for (const { endpoint, input } of inputs) {
      const found = explained.find((one) => one.endpoint === endpoint && one.input === input['id']);
      const values = Object.fromEntries(
        found?.values.map(({ path, value }) => [path, value]) ?? [],
      );
      // A cluster without patches has none to come from anywhere.
      const { patches, ...others } = input;
      const isBare = patches !== undefined && Object.keys(patches as object).length === 0;
      expect(values).toEqual(leavesOf(isBare ? others : input));
    }
  });

  test('tells the catalogue, the reference, patches and defaults apart', async () => {
    const call = callWith(server.origin);
    await call('PATCH', `/clusters/${cluster}`, {
      platform_components: [
        { id: 'cert-manager' },
        { id: 'traefik' },
        { id: 'podinfo', component_version: '6.0.0' },
      ],
    });
    const [podinfo] = await explain(cluster, 'podinfo', '--endpoint', 'platform-components');
    const byPath = new Map(podinfo?.values.map((value) => [value.path, value]));
    expect(byPath.get('/component_version')).toEqual({
      path: '/component_version',
      value: '6.0.0',
      source: 'reference',
      from: `cluster/${cluster} /platform_components/2/component_version`,
      over: 'latest',
    });
    expect(byPath.get('/source/oci_tag')).toMatchObject({
      source: 'catalogue',
      from: 'component/podinfo /oci_tag',
    });
    expect(byPath.get('/patches/ui.color')).toMatchObject({
      source: 'patch',
      from: `cluster/${cluster} /patches/podinfo/ui.color`,
    });
    expect(byPath.get('/cluster_env_enabled')).toMatchObject({ value: false, source: 'default' });
    expect(byPath.get('/cluster/dns')).toMatchObject({ source: 'cluster' });
  });

  test('shows a table for each input', async () => {
    const words = ['explain', 'cluster', cluster, 'podinfo', '-o', 'table'];
    const { stdout } = await runCli(server.origin, words);
    expect(stdout).toMatch(/^platform-components\/podinfo:\nINPUT +VALUE +SOURCE +FROM +OVER\n/m);
    expect(stdout).toMatch(/^namespaces\/podinfo:\n/m);
  });

  test.each([
    [['nowhere'], 3, 'nowhere'],
    [[cluster, 'nope'], 3, `nope is not assigned to cluster ${cluster}`],
    [[cluster, '--endpoint', 'namespace'], 2, "did you mean 'namespaces'?"],
    [[], 2, 'missing <cluster-id>'],
  ])('%j is an error', async (words, code, message) => {
    const failed = await runCli(server.origin, ['explain', 'cluster', ...words]);
    expect(failed).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
  });
});

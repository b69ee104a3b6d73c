import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerProcess } from '../scripts/server-process.js';
import { callWith, makeFolder, startServer, tokens, type Call } from './server-fixture.js';

const demo = '/clusters/demo-cluster-01';
const pollOf = (dns: string, endpoint: string) => `/api/v2/flux/clusters/${dns}/${endpoint}`;
const demoDns = 'demo-cluster-01.k8s.example.com';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;
let call: Call;

beforeEach(async () => {
  folder = await makeFolder();
  server = await startServer(folder.path, { STORE_BACKEND: 'memory' });
  call = callWith(server.origin);
});

afterEach(async () => {
  await server.stop();
  await folder.remove();
});

const edge = (overrides: object = {}): object => ({
  id: 'edge-7',
  cluster_name: 'edge-7',
  cluster_dns: 'edge-7.k8s.example.com',
  environment: 'prod',
  platform_components: [],
  ...overrides,
});

describe('the merge', () => {
  const component = (id: string, path: string, dependsOn: readonly string[] = []): object => ({
    id,
    component_path: path,
    component_version: '1.0.0',
    oci_url: 'oci://registry/repo',
    oci_tag: 'v1.0.0',
    depends_on: dependsOn,
  });

  test('takes the catalogue’s values, the cluster’s overrides that are not null, and its patches', async () => {
    await call(
      'PUT',
      '/platform_components/cert-manager',
      component('cert-manager', 'core/cert-manager/1.14.0'),
    );
    await call(
      'POST',
      '/platform_components',
      component('grafana', 'observability/grafana/17.0.0', ['cert-manager']),
    );
    await call(
      'POST',
      '/clusters',
      edge({
        platform_components: [
          { id: 'cert-manager', enabled: true, oci_tag: null, component_path: null },
          {
            id: 'grafana',
            enabled: true,
            oci_tag: 'v1.0.0-1',
            component_path: 'observability/grafana/17.1.0',
          },
        ],
        patches: { grafana: { GRAFANA_REPLICAS: '3' } },
      }),
    );
    const cluster = { name: 'edge-7', dns: 'edge-7.k8s.example.com', environment: 'prod' };
    const common = {
      component_version: '1.0.0',
      cluster_env_enabled: false,
      enabled: true,
      cluster,
    };
    expect(
      (await call('GET', pollOf('edge-7.k8s.example.com', 'platform-components'))).body,
    ).toEqual({
      inputs: [
        {
          ...common,
          id: 'cert-manager',
          component_path: 'core/cert-manager/1.14.0',
          source: { oci_url: 'oci://registry/repo', oci_tag: 'v1.0.0' },
          depends_on: [],
          patches: {},
        },
        {
          ...common,
          id: 'grafana',
          component_path: 'observability/grafana/17.1.0',
          source: { oci_url: 'oci://registry/repo', oci_tag: 'v1.0.0-1' },
          depends_on: ['cert-manager'],
          patches: { GRAFANA_REPLICAS: '3' },
        },
      ],
    });
  });

  test('lists a component that is switched off, with enabled false', async () => {
    await call('PATCH', demo, {
      platform_components: [{ id: 'podinfo', enabled: false }],
      patches: { 'cert-manager': null, traefik: null },
    });
    const { inputs } = (await call('GET', pollOf(demoDns, 'platform-components'))).body;
    expect(inputs).toMatchObject([{ id: 'podinfo', enabled: false }]);
  });
});

describe('clusters', () => {
  test('two with one DNS name are a conflict', async () => {
    expect(await call('POST', '/clusters', edge({ cluster_dns: demoDns }))).toMatchObject({
      status: 409,
      body: { error: 'conflict', message: expect.stringContaining(demoDns) },
    });
  });

  test('have their DNS name in lower case, and are written, listed and polled in any', async () => {
    const lowered = (name: string) => [
      expect.objectContaining({
        code: 'lowered_dns',
        message: expect.stringContaining(name),
        pointer: '/cluster_dns',
      }),
    ];
    const writes = [
      ['POST', '/clusters', edge({ cluster_dns: 'Edge-7.example.com' })],
      ['PUT', '/clusters/edge-7', { cluster_dns: 'EDGE-7.example.com' }],
      ['PATCH', '/clusters/edge-7', { cluster_dns: 'edge-7.Example.com' }],
    ] as const;
    for (const [method, path, body] of writes) {
      const answer = await call(method, path, body);
      expect([answer.status < 300, answer.body.cluster_dns]).toEqual([true, 'edge-7.example.com']);
      const warnings: unknown = JSON.parse(answer.headers.get('x-warnings') ?? 'null');
      expect(warnings).toEqual(lowered(String((body as Record<string, unknown>)['cluster_dns'])));
    }
    const plain = await call('PATCH', '/clusters/edge-7', { cluster_dns: 'edge-7.example.com' });
    expect(plain.headers.get('x-warnings')).toBeNull();
    const wrong = { cluster_dns: 'EDGE_7.example.com' };
    expect((await call('PATCH', '/clusters/edge-7', wrong)).status).toBe(400);
    // The Kelvin sign, whose lower case is a plain k.
    const kelvin = { cluster_dns: 'edge-7.\u212A8s.example.com' };
    expect((await call('PATCH', '/clusters/edge-7', kelvin)).status).toBe(400);
    const listed = await call('GET', '/clusters?cluster_dns=EDGE-7.Example.COM');
    expect(listed.body).toMatchObject([{ id: 'edge-7' }]);
    expect(
      (await call('GET', pollOf('DEMO-Cluster-01.K8S.example.com', 'namespaces'))).status,
    ).toBe(200);
  });

  test('that were deleted answer an empty list until the name is taken again', async () => {
    await call('POST', '/clusters', edge({ namespaces: [{ id: 'podinfo' }] }));
    const poll = pollOf('edge-7.k8s.example.com', 'namespaces');
    expect((await call('DELETE', '/clusters/edge-7')).body).toMatchObject({ id: 'edge-7' });
    expect(await call('GET', poll)).toMatchObject({ status: 200, body: { inputs: [] } });
    await call('POST', '/clusters', edge({ id: 'edge-8', namespaces: [{ id: 'traefik' }] }));
    expect((await call('GET', poll)).body).toMatchObject({ inputs: [{ id: 'traefik' }] });
  });

  test('that change their DNS name are 404 under the old one', async () => {
    await call('POST', '/clusters', edge());
    await call('PATCH', '/clusters/edge-7', { cluster_dns: 'moved.k8s.example.com' });
    expect((await call('GET', pollOf('edge-7.k8s.example.com', 'namespaces'))).status).toBe(404);
    expect((await call('GET', pollOf('moved.k8s.example.com', 'namespaces'))).status).toBe(200);
  });

  test('take nulls where existing clients send them, and never show one', async () => {
    const nulls = { node_count: null, vm_image: null, k0s_version: null };
    const { status, body } = await call('POST', '/clusters', edge(nulls));
    expect(status).toBe(201);
    expect(JSON.stringify(body)).not.toContain('null');
  });
});

describe('references', () => {
  test('are taken away together with the patches of the component', async () => {
    const withoutPodinfo = { platform_components: [{ id: 'cert-manager' }, { id: 'traefik' }] };
    expect((await call('PATCH', demo, withoutPodinfo)).status).toBe(400);
    const answer = await call('PATCH', demo, { ...withoutPodinfo, patches: { podinfo: null } });
    expect([answer.status, Object.keys(answer.body['patches'] as object)]).toEqual([
      200,
      ['cert-manager', 'traefik'],
    ]);
  });

  test('keep what they point to, and the refusal lists who refers to it', async () => {
    const answer = await call('DELETE', '/platform_components/cert-manager');
    expect([answer.status, answer.body['error']]).toEqual([409, 'conflict']);
    for (const referrer of ['demo-cluster-01', 'traefik'])
      expect(answer.body['message']).toContain(referrer);
  });

  test('make no circles', async () => {
    const answer = await call('PATCH', '/platform_components/cert-manager', {
      depends_on: ['podinfo'],
    });
    expect([answer.status, answer.body['message']]).toEqual([
      400,
      expect.stringContaining('cert-manager → podinfo → traefik → cert-manager'),
    ]);
  });
});

describe('writes', () => {
  test('PUT keeps what is absent or null; PATCH removes with null and brings defaults back', async () => {
    const put = await call('PUT', '/namespaces/podinfo', { labels: { a: 'b' }, annotations: null });
    expect(put.body).toEqual({
      id: 'podinfo',
      labels: { a: 'b' },
      annotations: { owner: 'platform' },
    });
    const patch = await call('PATCH', '/namespaces/podinfo', {
      labels: { a: null, c: 'd' },
      annotations: null,
    });
    expect(patch.body).toEqual({ id: 'podinfo', labels: { c: 'd' }, annotations: {} });
  });

  test('PUT with another id than the path’s is refused', async () => {
    expect((await call('PUT', '/namespaces/podinfo', { id: 'other' })).status).toBe(400);
  });

  test('with an outdated If-Match are refused, with the current one accepted', async () => {
    const { headers } = await call('GET', demo);
    const write = async (etag: string): Promise<number> => {
      const answer = await fetch(`${server.origin}${demo}`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${tokens.write}`,
          'content-type': 'application/merge-patch+json',
          'if-match': etag,
        },
        body: JSON.stringify({ node_count: 7 }),
      });
      return answer.status;
    };
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    expect([await write(etag), await write(etag)]).toEqual([200, 412]);
  });

  test('of twenty at once are all there in the end', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `key-${String(index)}`);
    await Promise.all(
      names.map((name) => call('PATCH', demo, { patches: { podinfo: { [name]: '1' } } })),
    );
    const { patches } = (await call('GET', demo)).body as { patches: { podinfo: object } };
    expect(Object.keys(patches.podinfo)).toEqual(expect.arrayContaining(names));
  });
});

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Call, callWith, serveForAll } from './server-fixture.js';
import { runCli } from './cli/cli-process.js';

const server = serveForAll({ STORE_BACKEND: 'memory' });
const cluster = '/clusters/warned';
let call: Call;

/** Charts of a plain repository (`a` <- `b` <- `c`), and an artifact. */
const components = [
  { id: 'wa', oci_url: 'https://charts.example.com' },
  { id: 'wb', oci_url: 'https://charts.example.com', depends_on: ['wa'] },
  { id: 'wc', oci_url: 'http://charts.example.com', depends_on: ['wb'] },
  { id: 'artifact', oci_url: 'oci://registry.example.com/all' },
];

beforeAll(async () => {
  call = callWith(server.origin);
  for (const component of components) {
    const document = {
      component_path: 'x',
      component_version: 'latest',
      oci_tag: 'v1',
      ...component,
    };
    expect((await call('POST', '/platform_components', document)).status).toBe(201);
  }
  const document = {
    id: 'warned',
    cluster_name: 'warned',
    cluster_dns: 'warned.example.com',
    environment: 'dev',
  };
  expect((await call('POST', '/clusters', document)).status).toBe(201);
});

beforeEach(async () => {
  await assign([]);
  await assign([{ id: 'wa' }, { id: 'wb' }, { id: 'wc' }, { id: 'artifact' }]);
});

interface Said {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
}

/** Patches the cluster and reads what is warned of. */
async function change(patch: object): Promise<readonly Said[]> {
  const { status, headers } = await call('PATCH', cluster, patch);
  expect(status).toBe(200);
  const header = headers.get('x-warnings');
  return header === null ? [] : (JSON.parse(header) as readonly Said[]);
}

function assign(references: readonly object[]): Promise<readonly Said[]> {
  return change({ platform_components: references });
}

const rest = [{ id: 'wb' }, { id: 'wc' }, { id: 'artifact' }];

describe('an override that does nothing', () => {
  test('is said when it is made, with what to set instead', async () => {
    expect(await assign([{ id: 'wa', oci_tag: 'v2' }, ...rest])).toEqual([
      {
        code: 'override_without_effect',
        message:
          "oci_tag of 'wa' has no effect, since its oci_url is https://charts.example.com; set component_version instead",
        pointer: '/platform_components/0/oci_tag',
      },
    ]);
  });

  test('is said of artifacts too, where it is the other way round', async () => {
    const references = [{ id: 'wa', component_version: '1.2.3' }, { id: 'wb' }, { id: 'wc' }];
    expect(await assign([...references, { id: 'artifact', component_version: '1.2.3' }])).toEqual([
      {
        code: 'override_without_effect',
        message:
          "component_version of 'artifact' has no effect, since its oci_url is oci://registry.example.com/all; set oci_tag instead",
        pointer: '/platform_components/3/component_version',
      },
    ]);
  });

  test('is said once: another change of the cluster does not repeat it, another value does', async () => {
    const pinned = [{ id: 'wa', oci_tag: 'v2' }, ...rest];
    expect(await assign(pinned)).toHaveLength(1);
    expect(await change({ environment: 'qa' })).toEqual([]);
    expect(await assign([...rest, { id: 'wa', oci_tag: 'v2' }])).toEqual([]);
    expect(await assign([{ id: 'wa', oci_tag: 'v3' }, ...rest])).toHaveLength(1);
    expect(await assign([{ id: 'wa', oci_tag: null }, ...rest])).toEqual([]);
  });

  test('and one that does something is not warned of, and reaches the polls', async () => {
    const references = [{ id: 'wa', component_version: '1.2.3' }, { id: 'wb' }, { id: 'wc' }];
    expect(await assign([...references, { id: 'artifact', oci_tag: 'v2' }])).toEqual([]);
    const { body } = await call(
      'GET',
      '/api/v2/flux/clusters/warned.example.com/platform-components',
    );
    expect(body).toMatchObject({
      inputs: [
        { id: 'wa', component_version: '1.2.3', source: { oci_tag: 'v1' } },
        { id: 'wb', component_version: 'latest' },
        { id: 'wc', component_version: 'latest' },
        { id: 'artifact', component_version: 'latest', source: { oci_tag: 'v2' } },
      ],
    });
  });
});

describe('what another component waits for', () => {
  test('is said when it is switched off', async () => {
    expect(await assign([{ id: 'wa', enabled: false }, ...rest])).toEqual([
      {
        code: 'dependency_missing',
        message: "'wb' waits for 'wa', which is switched off on this cluster",
        pointer: '/platform_components/1',
      },
    ]);
  });

  test('is said when it is taken away, and when what waits comes without it', async () => {
    const missing = [
      expect.objectContaining({
        message: "'wb' waits for 'wa', which is not assigned to this cluster",
      }),
    ];
    expect(await assign(rest)).toEqual(missing);
    expect(await assign([{ id: 'artifact' }])).toEqual([]);
    expect(await assign([{ id: 'artifact' }, { id: 'wb' }])).toEqual(missing);
  });

  test('is not said again, nor of what is itself off or away', async () => {
    await assign(rest);
    expect(await change({ environment: 'uat' })).toEqual([]);
    expect(await assign([...rest].reverse())).toEqual([]);
    expect(await assign([{ id: 'wb', enabled: false }, { id: 'artifact' }])).toEqual([]);
    expect(await assign([])).toEqual([]);
  });

  test('is said of a cluster that is created so, beside all else', async () => {
    const document = {
      id: 'born-warned',
      cluster_name: 'born-warned',
      cluster_dns: 'born-warned.example.com',
      environment: 'dev',
      platform_components: [{ id: 'wc', oci_tag: 'v9' }],
    };
    const { status, headers } = await call('POST', '/clusters', document);
    const said = JSON.parse(headers.get('x-warnings') ?? '[]') as readonly Said[];
    expect(status).toBe(201);
    expect(said.map(({ code }) => code)).toEqual(['override_without_effect', 'dependency_missing']);
  });

  test('is told by the command line, unless it is to be quiet', async () => {
    const words = ['component', 'unassign', 'wa', '--cluster', 'warned'];
    const { code, stderr, stdout } = await runCli(server.origin, words);
    expect(stderr).toContain(
      "flux-resourceset-cli: warning: 'wb' waits for 'wa', which is not assigned to this cluster (/platform_components/0)\n",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'warned' });
    const quiet = [
      'component',
      'assign',
      'wb',
      '--cluster',
      'warned',
      '--cluster-oci-tag=v3',
      '-q',
    ];
    expect(await runCli(server.origin, quiet)).toMatchObject({ code: 0, stderr: '' });
  });
});

test('writes of other kinds, and reads, warn of nothing', async () => {
  const created = await call('POST', '/namespaces', { id: 'quiet' });
  expect(created.headers.get('x-warnings')).toBeNull();
  expect((await call('GET', cluster)).headers.get('x-warnings')).toBeNull();
});

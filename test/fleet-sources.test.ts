import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Call, callWith, serveForAll } from './server-fixture.js';

/** Where components come from, by the rules of Flux and Helm, and what a cluster gets of it. */
const server = serveForAll({ STORE_BACKEND: 'memory' });
let call: Call;

const base = {
  component_path: 'podinfo',
  component_version: 'latest',
  oci_url: 'https://charts.example.com',
  oci_tag: 'latest',
};
const digest = `sha256:${'a'.repeat(64)}`;
const artifact = 'oci://ghcr.io/org/app';

beforeAll(async () => {
  call = callWith(server.origin);
  const cluster = { id: 'c', cluster_name: 'c', cluster_dns: 'c.example.com', environment: 'dev' };
  expect((await call('POST', '/clusters', { ...cluster, platform_components: [] })).status).toBe(
    201,
  );
});

interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
}

const create = (id: string, members: object): ReturnType<Call> =>
  call('POST', '/platform_components', { id, ...base, ...members });

async function expectRefused(members: object, pointer: string, words: RegExp): Promise<void> {
  const { status, body } = await create('refused', members);
  expect({ status, errors: (body as unknown as Refusal).errors }).toMatchObject({
    status: 400,
    errors: [{ pointer, message: expect.stringMatching(words) }],
  });
  expect((await call('GET', '/platform_components/refused')).status).toBe(404);
}

describe('a URL that Flux would refuse', () => {
  test.each([
    ['oci://ghcr.io/org/app:v1.0.0', /tag or a digest: write them as oci_tag/],
    [`oci://ghcr.io/org/app@${digest}`, /tag or a digest/],
    ['oci://ghcr.io/Org/App', /lower case/],
    ['oci://ghcr.io/', /repository is missing/],
    ['oci://ghcr.io', /repository is missing/],
    ['oci://ghcr.io:99999/org/app', /port '99999'/],
    ['https://charts.example.com:99999', /port '99999'/],
    ['https:///charts', /host is missing/],
  ])('is refused: %s', async (oci_url, words) => {
    await expectRefused({ oci_url }, '/oci_url', words);
  });

  test.each(['https', 'http', 'oci'])('is refused with credentials: %s', async (scheme) => {
    const oci_url = `${scheme}://robot:s3cr3t@registry.example.com/org/app`;
    await expectRefused({ oci_url }, '/oci_url', /credentials.*secret_ref \(Flux: secretRef\)/);
    const { body } = await create('refused', { oci_url });
    expect(JSON.stringify(body)).not.toContain('s3cr3t');
  });
});

describe('a version', () => {
  test.each(['not a version', '1.2.3.4', 'Latest', '>=', '1.2.3 ||'])(
    'that Helm refuses is refused: %s',
    async (component_version) => {
      await expectRefused({ component_version }, '/component_version', /write latest/);
    },
  );

  test.each(['latest', '6.9.1', 'v6.9.1', '6.x', '>=6.0.0 <7.0.0', '^6 || ~5.1', '1.2 - 1.4'])(
    'that Helm takes is taken: %s',
    async (component_version) => {
      expect((await create('versioned', { component_version })).status).toBe(201);
      expect((await call('DELETE', '/platform_components/versioned')).status).toBe(200);
    },
  );
});

test('manifests do not come from a chart repository', async () => {
  await expectRefused({ delivery: 'manifests' }, '/delivery', /oci:\/\//);
});

test('a secret is named, never given', async () => {
  await expectRefused({ secret_ref: 'user:password' }, '/secret_ref', /./);
});

describe('what an input holds of a choice', () => {
  async function poll(): Promise<Readonly<Record<string, unknown>>> {
    const { body } = await call('GET', '/api/v2/flux/clusters/c.example.com/platform-components');
    return (
      (body as unknown as { readonly inputs: readonly Record<string, unknown>[] }).inputs[0] ?? {}
    );
  }

  const assign = (overrides: object): ReturnType<Call> =>
    call('PATCH', '/clusters/c', { platform_components: [{ id: 'chosen', ...overrides }] });

  test('members that are not set are neither in the document nor in the input', async () => {
    const { body } = await create('chosen', { oci_url: artifact, oci_tag: 'v1' });
    const own = ['id', 'component_path', 'component_version', 'cluster_env_enabled'];
    expect(Object.keys(body).toSorted()).toEqual(
      [...own, 'depends_on', 'oci_tag', 'oci_url'].toSorted(),
    );
    await assign({});
    const input = await poll();
    expect(Object.keys(input).toSorted()).toEqual(
      [...own, 'cluster', 'depends_on', 'enabled', 'patches', 'source'].toSorted(),
    );
    expect(input['source']).toEqual({ oci_url: artifact, oci_tag: 'v1' });
  });

  test.each([
    [{ oci_semver: '>=1 <2' }, { oci_tag: 'v1.0.0-1' }],
    [{ oci_semver: '>=1 <2' }, { oci_digest: digest }],
    [{ oci_digest: digest }, { oci_tag: 'v1.0.0-1' }],
    [{ oci_digest: digest }, { oci_semver: '1.x' }],
    [{}, { oci_semver: '1.x' }],
  ])('of the catalogue %j the override %j replaces all', async (stored, override) => {
    const none = { oci_semver: null, oci_digest: null };
    const changed = await call('PATCH', '/platform_components/chosen', { ...none, ...stored });
    expect(changed.status).toBe(200);
    expect((await assign(override)).status).toBe(200);
    expect((await poll())['source']).toEqual({ oci_url: artifact, ...override });
    expect((await assign({})).status).toBe(200);
    expect((await poll())['source']).toEqual({ oci_url: artifact, oci_tag: 'v1', ...stored });
  });

  test('two of a choice in one reference are refused', async () => {
    const { status, body } = await assign({ oci_tag: 'v2', oci_semver: '1.x' });
    expect(status).toBe(400);
    expect((body as unknown as Refusal).errors).toMatchObject([
      { pointer: '/platform_components/0/oci_tag', message: expect.stringContaining('oci_semver') },
    ]);
  });

  test('a digest and a range in one component are refused', async () => {
    const both = { oci_digest: digest, oci_semver: '1.x' };
    expect((await call('PATCH', '/platform_components/chosen', both)).status).toBe(400);
  });
});

describe('patches', () => {
  const patch = (values: object): ReturnType<Call> =>
    call('PATCH', '/clusters/c', { patches: { chosen: values } });

  test('are kept as they are given: text, number, boolean, and what stays text', async () => {
    const values = {
      replicaCount: 3,
      debug: false,
      ratio: 0.5,
      tag: { text: '1.20' },
      'serviceAccount.annotations.eks\\.amazonaws\\.com/role-arn': 'arn:aws:iam::1:role/x',
      'ingress.hosts[0].host': 'a.example.com',
    };
    const { status, body } = await patch(values);
    expect(status).toBe(200);
    expect(body).toMatchObject({ patches: { chosen: values } });
    const { body: polled } = await call(
      'GET',
      '/api/v2/flux/clusters/c.example.com/platform-components',
    );
    expect(polled).toMatchObject({ inputs: [{ patches: values }] });
    expect((await patch({ tag: true })).body).toMatchObject({ patches: { chosen: { tag: true } } });
    expect((await call('PATCH', '/clusters/c', { patches: null })).status).toBe(200);
  });

  test.each(['a..b', '.a', 'a.', '[0]', 'a[x]', 'a[0]b', 'a\\', 'a b', 'a=b', 'a,b'])(
    'that cannot be parsed are refused: %s',
    async (key) => {
      const { status, body } = await patch({ [key]: 'x' });
      expect(status).toBe(400);
      const [error] = (body as unknown as Refusal).errors;
      expect(error?.pointer).toBe(`/patches/chosen/${key.replaceAll('/', '~1')}`);
      expect(error?.message).toContain(key);
    },
  );

  test.each([
    ['a', 'a.b'],
    ['a[0]', 'a[0].b'],
    ['a.b', 'a[0]'],
    ['a/b', 'a\\/b'],
  ])('that get in one another’s way are refused with both keys: %s, %s', async (one, other) => {
    const { status, body } = await patch({ [one]: 'x', [other]: 'y' });
    expect(status).toBe(400);
    const [error] = (body as unknown as Refusal).errors;
    expect(error?.message).toContain(`'${one}'`);
    expect(error?.message).toContain(`'${other}'`);
  });

  test.each([
    ['a list', ['x']],
    ['a map', { a: 'b' }],
    ['a number as text', { text: 1 }],
    ['more than text', { text: 'a', type: 'b' }],
    ['a number that a poll cannot carry', 2 ** 53],
    ['a character that YAML cannot carry', '\u0080'],
  ])('are not %s', async (_what, value) => {
    const { status, body } = await patch({ a: value });
    expect(status).toBe(400);
    expect((body as unknown as Refusal).errors[0]?.pointer).toMatch(/^\/patches\/chosen\/a/);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Call, callWith, send, serveForAll } from './server-fixture.js';

const componentsPath = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components';
const demo = '/clusters/demo-cluster-01';

const enforce = 'pod-security.kubernetes.io/enforce';
const operator = 'fluxcd.controlplane.io';
/** Few enough characters, but each is three bytes. */
const large = { a: '漢'.repeat(60_000), b: '漢'.repeat(30_000) };

const server = serveForAll({ STORE_BACKEND: 'memory' });
let call: Call;

beforeAll(async () => {
  call = callWith(server.origin);
});

describe('what Kubernetes would refuse', () => {
  test.each([
    ['/namespaces', { id: 'a'.repeat(64) }, '/id'],
    ['/namespaces', { id: 'Upper' }, '/id'],
    ['/namespaces', { id: 'ünicode' }, '/id'],
    ['/namespaces', { id: 'x', labels: { ok: 'a"b' } }, '/labels/ok'],
    ['/namespaces', { id: 'x', labels: { ok: 'a'.repeat(64) } }, '/labels/ok'],
    ['/namespaces', { id: 'x', labels: { 'not ok': 'a' } }, '/labels/not ok'],
    ['/namespaces', { id: 'x', annotations: { 'a/b/c': 'a' } }, '/annotations/a~1b~1c'],
    ['/namespaces', { id: 'x', annotations: { a: 'next\u0085line' } }, '/annotations/a'],
    ['/namespaces', { id: 'x', annotations: { a: 'half \ud800 pair' } }, '/annotations/a'],
    [
      '/namespaces',
      { id: 'x', labels: { [`${'a.'.repeat(127)}a/b`]: 'c' } },
      `/labels/${'a.'.repeat(127)}a~1b`,
    ],
    [
      '/namespaces',
      { id: 'x', labels: { [enforce]: 'strict' } },
      '/labels/pod-security.kubernetes.io~1enforce',
    ],
    [
      '/namespaces',
      { id: 'x', labels: { [`${enforce}-version`]: 'v99x' } },
      '/labels/pod-security.kubernetes.io~1enforce-version',
    ],
    [
      '/namespaces',
      { id: 'x', labels: { 'kubernetes.io/metadata.name': 'y' } },
      '/labels/kubernetes.io~1metadata.name',
    ],
    [
      '/namespaces',
      { id: 'x', annotations: { [`${'a.'.repeat(127)}a/b`]: 'c' } },
      `/annotations/${'a.'.repeat(127)}a~1b`,
    ],
    ['/namespaces', { id: 'x', annotations: large }, '/annotations'],
    [
      '/namespaces',
      { id: 'x', annotations: { [`${operator}/checksumFrom`]: 'ConfigMap/a/b' } },
      '/annotations/fluxcd.controlplane.io~1checksumFrom',
    ],
    [
      '/namespaces',
      { id: 'x', annotations: { [`${operator}/reconcile`]: 'disabled' } },
      '/annotations/fluxcd.controlplane.io~1reconcile',
    ],
    [
      '/namespaces',
      { id: 'x', annotations: { [`${operator}/prune`]: 'never' } },
      '/annotations/fluxcd.controlplane.io~1prune',
    ],
    ['/namespaces', { id: 'default' }, '/id'],
    ['/namespaces', { id: 'kube-system' }, '/id'],
    ['/namespaces', { id: 'flux-system' }, '/id'],
    ['/rolebindings', { id: 'cluster-admin', role: 'view', subjects: [] }, '/id'],
    ['/rolebindings', { id: 'resourceset-rolebindings', role: 'view', subjects: [] }, '/id'],
    ['/rolebindings', { id: 'flux-operator', role: 'view', subjects: [] }, '/id'],
    ['/rolebindings', { id: 'crd-controller-flux-system', role: 'view', subjects: [] }, '/id'],
    ['/rolebindings', { id: 'x', role: 'a/b', subjects: [] }, '/role'],
    ['/rolebindings', { id: 'x', role: '..', subjects: [] }, '/role'],
    [
      '/rolebindings',
      { id: 'x', role: 'view', subjects: [{ kind: 'Robot', name: 'x' }] },
      '/subjects/0/kind',
    ],
    [
      '/rolebindings',
      { id: 'x', role: 'view', subjects: [{ kind: 'ServiceAccount', name: 'x' }] },
      '/subjects/0/namespace',
    ],
  ])('is refused at %s: %j', async (path, body, pointer) => {
    const answer = await call('POST', path, body);
    expect(answer.status).toBe(400);
    expect(
      (answer.body['errors'] as readonly { pointer: string }[]).map((error) => error.pointer),
    ).toContain(pointer);
  });

  test('is said once, with what to write instead', async () => {
    const labels = { [enforce]: 'strict', 'not ok': 'a' };
    const annotations = { [`${operator}/prune`]: 'never' };
    const answer = await call('POST', '/namespaces', { id: 'kube-x', labels, annotations });
    expect(answer.body['errors']).toEqual([
      {
        pointer: '/id',
        rule: 'unreserved-namespace',
        message:
          "id: 'kube-x' belongs to Kubernetes or Flux: write the name of a namespace of your own",
      },
      {
        pointer: '/labels/not ok',
        message: expect.stringContaining("the key 'not ok' must match"),
      },
      {
        pointer: '/labels/pod-security.kubernetes.io~1enforce',
        rule: 'kubernetes-pod-security-labels',
        message: `labels: '${enforce}' is 'strict': write privileged, baseline, restricted`,
      },
      {
        pointer: '/annotations/fluxcd.controlplane.io~1prune',
        rule: 'unmanaged-annotations',
        message: `annotations: '${operator}/prune' is 'never': write enabled or disabled`,
      },
    ]);
    expect((await call('GET', '/namespaces/kube-x')).status).toBe(404);
  });

  test('is refused where a patch makes it of what is stored, and what is stored stays', async () => {
    const half = 'x'.repeat(130_000);
    const annotations = { a: half.slice(0, 65_000), b: half.slice(0, 65_000) };
    expect((await call('POST', '/namespaces', { id: 'grows', annotations })).status).toBe(201);
    const more = {
      annotations: { c: half.slice(0, 65_000), d: half.slice(0, 65_000), e: 'x'.repeat(3_000) },
    };
    const answer = await call('PATCH', '/namespaces/grows', more);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/annotations' }] } });
    expect((await call('GET', '/namespaces/grows')).body).toMatchObject({ annotations });
  });

  test.each([['.'], ['..'], ['a'.repeat(251)], ['a b'], ['a..b']])(
    'as a key of a patch is refused: %s',
    async (key) => {
      expect((await call('PATCH', demo, { patches: { podinfo: { [key]: '1' } } })).status).toBe(
        400,
      );
    },
  );

  test('but every other text of an annotation or a patch is kept to the letter', async () => {
    const text = '"quoted" \\ back\nnew\ttab << >> ${x} --- {{ }} , = é 漢 🚢 true 1';
    await call('PATCH', demo, { patches: { podinfo: { text } } });
    expect((await call('GET', componentsPath)).body).toMatchObject({
      inputs: [{}, {}, { patches: { text } }],
    });
  });
});

describe('hostile paths', () => {
  test.each([
    '/namespaces/%2e%2e%2fx',
    '/namespaces/a%2Fb',
    '/namespaces/a/b',
    '/namespaces/POD',
    `/namespaces/${'a'.repeat(64)}`,
    '/namespaces/%00',
    '/namespaces/%ff',
    '/namespaces/%',
    '/namespaces/%E6%BC%A2',
    '/namespaces/__proto__',
    '/namespaces/constructor',
  ])('%s is 400 or 404, and the server lives on', async (path) => {
    const answer = await send(server.origin, 'write', 'GET', path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/);
    expect((await call('GET', '/health')).status).toBe(200);
  });
});

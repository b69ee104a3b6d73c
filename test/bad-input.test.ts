import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Call, callWith, send, serveForAll } from './server-fixture.js';

const componentsPath = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components';
const demo = '/clusters/demo-cluster-01';

const server = serveForAll({ STORE_BACKEND: 'memory' });
let call: Call;

beforeAll(async () => {
  call = callWith(server.origin);
});

describe('what Kubernetes would refuse', () => {
  test.each([
    ['/namespaces', { id: 'a'.repeat(54) }, '/id'],
    ['/namespaces', { id: 'Upper' }, '/id'],
    ['/namespaces', { id: 'ünicode' }, '/id'],
    ['/namespaces', { id: 'x', labels: { ok: 'a"b' } }, '/labels/ok'],
    ['/namespaces', { id: 'x', labels: { ok: 'a'.repeat(64) } }, '/labels/ok'],
    ['/namespaces', { id: 'x', labels: { 'not ok': 'a' } }, '/labels/not ok'],
    ['/namespaces', { id: 'x', annotations: { 'a/b/c': 'a' } }, '/annotations/a~1b~1c'],
    ['/namespaces', { id: 'x', annotations: { a: 'next\u0085line' } }, '/annotations/a'],
    ['/namespaces', { id: 'x', annotations: { a: 'half \ud800 pair' } }, '/annotations/a'],
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

  test.each([['.'], ['..'], ['a'.repeat(251)], ['a b'], ['a/b']])(
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
    `/namespaces/${'a'.repeat(54)}`,
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

import { beforeAll, describe, expect, test } from '@jest/globals';
import { readVectors } from '../packages/contract/test/rules/vectors.js';
import { type Call, callWith, serveForAll } from './server-fixture.js';

/** What Kubernetes takes is taken: each name by the rule of the object that it names. */
const server = serveForAll({ STORE_BACKEND: 'memory' });
let call: Call;

beforeAll(() => {
  call = callWith(server.origin);
});

const bind = (members: object): Promise<Awaited<ReturnType<Call>>> =>
  call('POST', '/rolebindings', { role: 'view', subjects: [], ...members });

describe('role bindings', () => {
  const ids = [
    'oidc.admins',
    'Team-A',
    'admin_binding',
    'oidc:admins',
    'a'.repeat(60),
    'é 日本?#&+',
  ];

  test.each(ids)('may be named %j, in documents, paths and references', async (id) => {
    expect(await bind({ id })).toMatchObject({ status: 201, body: { id } });
    const path = `/rolebindings/${encodeURIComponent(id)}`;
    expect((await call('GET', path)).body).toMatchObject({ id });
    const cluster = {
      id: 'c',
      cluster_name: 'c',
      cluster_dns: 'c.example.com',
      environment: 'dev',
    };
    const given = { ...cluster, platform_components: [], rolebindings: [{ id }] };
    expect((await call('POST', '/clusters', given)).status).toBe(201);
    const poll = await call('GET', '/api/v2/flux/clusters/c.example.com/rolebindings');
    expect(poll.body).toMatchObject({ inputs: [{ id }] });
    expect((await call('DELETE', '/clusters/c')).status).toBe(200);
    expect((await call('DELETE', path)).status).toBe(200);
  });

  test.each(['cluster-admin', 'system:masters', 'a/b', '..', 'a%b'])('not %j', async (id) => {
    expect((await bind({ id })).status).toBe(400);
  });

  test('every id that RBAC takes is taken, reserved ones and control characters aside', async () => {
    const known = readVectors('kubernetes-rbac-name').flatMap(({ value, isValid }) =>
      typeof value === 'string' && isValid ? [value] : [],
    );
    const sent = known.filter(
      (id) => !/[\u0000-\u001f\u007f-\u009f]/.test(id) && !/^(system:|cluster-admin|$)/.test(id),
    );
    const refused: string[] = [];
    for (const id of sent) if ((await bind({ id })).status !== 201) refused.push(id);
    expect(sent.length).toBeGreaterThan(100);
    expect(refused).toEqual([]);
  });
});

describe('subjects as Terraform exports them', () => {
  const warned = [
    [
      { kind: 'Group', name: 'g', apiGroup: 'rbac.authorization.k8s.io', namespace: 'default' },
      'namespace',
    ],
    [{ kind: 'User', name: 'u', apiGroup: '' }, 'apiGroup'],
    [{ kind: 'ServiceAccount', name: 's', namespace: 'n', apiGroup: '' }, 'apiGroup'],
  ] as const;

  test.each(warned)('%j is taken without what means nothing', async (subject, dropped) => {
    const id = `exported-${subject.kind.toLowerCase()}`;
    const answer = await bind({ id, subjects: [subject] });
    expect(answer.status).toBe(201);
    const kept = Object.fromEntries(Object.entries(subject).filter(([name]) => name !== dropped));
    expect(answer.body).toMatchObject({ subjects: [kept] });
    expect((answer.body as { subjects: object[] }).subjects[0]).not.toHaveProperty(dropped);
    expect(JSON.parse(answer.headers.get('x-warnings') ?? '[]')).toMatchObject([
      { code: 'dropped_member', pointer: '/subjects/0' },
    ]);
    const again = await call('PATCH', `/rolebindings/${id}`, { role: 'edit' });
    expect(again.headers.get('x-warnings')).toBeNull();
  });
});

describe('namespaces', () => {
  test.each([53, 54, 63])('of %i characters are taken', async (length) => {
    expect((await call('POST', '/namespaces', { id: 'a'.repeat(length) })).status).toBe(201);
  });

  test('of 64 characters are not', async () => {
    expect((await call('POST', '/namespaces', { id: 'a'.repeat(64) })).status).toBe(400);
  });
});

test('components keep the limit of Helm: a release is made of each', async () => {
  const component = { component_path: 'x', component_version: 'latest', oci_tag: 'v1' };
  const post = (id: string): ReturnType<Call> =>
    call('POST', '/platform_components', { id, ...component, oci_url: 'https://a.example.com' });
  expect((await post('a'.repeat(53))).status).toBe(201);
  expect((await post('a'.repeat(54))).status).toBe(400);
});

test('a cluster is found by its DNS name in any case', async () => {
  const cluster = { id: 'dns', cluster_name: 'dns', environment: 'dev', platform_components: [] };
  const answer = await call('POST', '/clusters', { ...cluster, cluster_dns: 'Dns-01.Example.COM' });
  expect(answer).toMatchObject({ status: 201, body: { cluster_dns: 'dns-01.example.com' } });
  expect(answer.headers.get('x-warnings')).toContain('lowered_dns');
  const found = await call('GET', '/clusters?cluster_dns=dNS-01.example.com');
  expect(found.body).toMatchObject([{ id: 'dns' }]);
  const poll = await call('GET', '/api/v2/flux/clusters/DNS-01.EXAMPLE.COM/namespaces');
  expect(poll.body).toEqual({ inputs: [] });
});

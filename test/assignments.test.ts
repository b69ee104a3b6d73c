import { beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from './cli/cli-process.js';
import { send, serveForAll } from './server-fixture.js';

const server = serveForAll({ GUARD: 'off' });
const guarded = serveForAll({ GUARD_REMOVED_INPUTS: '0' });
const cluster = '/clusters/demo-cluster-01';

interface Cluster {
  readonly platform_components: readonly { readonly id: string }[];
  readonly namespaces: readonly { readonly id: string }[];
  readonly patches: Readonly<Record<string, unknown>>;
}

interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

async function call<Body = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<Body>> {
  const answer = await send(server.origin, 'write', method, path, body, headers);
  return {
    status: answer.status,
    body: (await answer.json()) as Body,
    headers: answer.headers,
  };
}

const readCluster = async (): Promise<Cluster> => (await call<Cluster>('GET', cluster)).body;

beforeEach(async () => {
  await call('POST', '/namespaces', { id: 'team-a' });
  const reset = await call('PUT', cluster, {
    namespaces: [{ id: 'podinfo' }],
    platform_components: [{ id: 'cert-manager' }, { id: 'podinfo', oci_tag: '6.9.0' }],
    patches: { podinfo: { replicaCount: '2' } },
  });
  expect(reset.status).toBe(200);
});

describe('one element of an assignment', () => {
  test('is assigned at the end by PUT, and told apart from what was there', async () => {
    const first = await call('PUT', `${cluster}/namespaces/team-a`, {});
    expect(first).toMatchObject({ status: 201, body: { id: 'team-a' } });
    expect((await readCluster()).namespaces).toEqual([{ id: 'podinfo' }, { id: 'team-a' }]);
    const again = await call('PUT', `${cluster}/namespaces/team-a`, { id: 'team-a' });
    expect(again.status).toBe(200);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect((await call('GET', `${cluster}/namespaces`)).body).toEqual([
      { id: 'podinfo' },
      { id: 'team-a' },
    ]);
  });

  test('keeps its place, and by PUT what is not given', async () => {
    const answer = await call('PUT', `${cluster}/platform_components/cert-manager`, {
      component_version: 'v1.19.1',
      enabled: false,
    });
    expect(answer.status).toBe(200);
    await call('PUT', `${cluster}/platform_components/cert-manager`, { enabled: true });
    expect((await readCluster()).platform_components).toEqual([
      { id: 'cert-manager', enabled: true, component_version: 'v1.19.1' },
      { id: 'podinfo', enabled: true, oci_tag: '6.9.0' },
    ]);
  });

  test('is patched member by member; null removes, and a default comes back', async () => {
    const path = `${cluster}/platform_components/podinfo`;
    await call('PATCH', path, { enabled: false, component_path: 'apps/podinfo' });
    const { status, body } = await call('PATCH', path, { enabled: null, oci_tag: null });
    expect({ status, body }).toEqual({
      status: 200,
      body: { id: 'podinfo', enabled: true, component_path: 'apps/podinfo' },
    });
    expect((await call('GET', path)).body).toEqual(body);
  });

  test('goes by DELETE with its patches, and with no other', async () => {
    await call('PATCH', cluster, { patches: { 'cert-manager': { replicaCount: '1' } } });
    const { status, body } = await call('DELETE', `${cluster}/platform_components/podinfo`);
    expect({ status, body }).toEqual({
      status: 200,
      body: { id: 'podinfo', enabled: true, oci_tag: '6.9.0' },
    });
    expect(await readCluster()).toMatchObject({
      platform_components: [{ id: 'cert-manager' }],
      patches: { 'cert-manager': { replicaCount: '1' } },
    });
    expect((await readCluster()).patches).not.toHaveProperty('podinfo');
  });

  test('is 404 where it is not assigned, or there is no such cluster', async () => {
    for (const [method, body] of [['GET'], ['PATCH', {}], ['DELETE']] as const) {
      expect(await call(method, `${cluster}/namespaces/team-a`, body)).toMatchObject({
        status: 404,
        body: { message: "resource not found: namespaces 'team-a' of cluster 'demo-cluster-01'" },
      });
      expect((await call(method, '/clusters/none/namespaces/team-a', body)).status).toBe(404);
    }
    expect((await call('PUT', '/clusters/none/namespaces/team-a', {})).status).toBe(404);
  });

  test('is refused as the whole list would be, and nothing is stored', async () => {
    const before = await readCluster();
    const refused = async (path: string, body: unknown): Promise<unknown> => {
      const answer = await call('PUT', `${cluster}/${path}`, body);
      expect(answer.status).toBe(400);
      return answer.body['message'];
    };
    expect(await refused('namespaces/nowhere', {})).toBe(
      "cluster references unknown namespace 'nowhere'",
    );
    expect(await refused('namespaces/team-a', { id: 'podinfo' })).toBe(
      "id cannot be changed: leave it out or send 'team-a'",
    );
    expect(await refused('namespaces/Team_A', {})).toContain('namespace');
    expect(await refused('platform_components/podinfo', { oci_tga: 'x' })).toContain('oci_tag');
    expect(await refused('platform_components/podinfo', { oci_digest: 'sha256:1' })).toContain(
      'oci_digest',
    );
    expect(await readCluster()).toEqual(before);
  });

  test('is written under a condition, planned, and told in the history', async () => {
    const path = `${cluster}/namespaces/team-a`;
    const stale = await call('GET', `${cluster}/namespaces/podinfo`);
    await call('PATCH', cluster, { node_count: 4 });
    const old = { 'If-Match': stale.headers.get('etag') ?? '' };
    expect((await call('PUT', path, {}, old)).status).toBe(412);
    expect((await call('DELETE', `${cluster}/namespaces/podinfo`, undefined, old)).status).toBe(
      412,
    );
    const plan = await call('PUT', `${path}?dry_run=true`, {});
    expect(plan).toMatchObject({
      status: 200,
      body: { effects: { inputs: { added: 1, removed: 0, changed: 0 } } },
    });
    expect((await readCluster()).namespaces).toHaveLength(1);
    await call('PUT', path, {}, { 'X-Change-Reason': 'for team A' });
    const [change] = (await call<readonly unknown[]>('GET', '/changes?limit=1')).body;
    expect(change).toMatchObject({
      kind: 'clusters',
      operation: 'update',
      reason: 'for team A',
      effects: { inputs: { added: 1 } },
    });
  });

  test('is held back by the guard where it takes away more than may go', async () => {
    const path = `${cluster}/namespaces/podinfo`;
    const remove = (query = ''): Promise<Response> =>
      send(guarded.origin, 'write', 'DELETE', `${path}${query}`);
    const held = await remove();
    const problem = (await held.json()) as { error: string; digest: string };
    expect({ status: held.status, error: problem.error }).toEqual({
      status: 409,
      error: 'confirmation_required',
    });
    expect((await remove(`?confirm=${encodeURIComponent(problem.digest)}`)).status).toBe(200);
  });

  test('never collides with another: twenty writers at once, and all is there', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `team-${String(index)}`);
    const documents = ids.map((id) => ({ kind: 'namespaces', document: { id } }));
    await call('POST', '/apply', { documents });
    const answers = await Promise.all(
      ids.map((id) => call('PUT', `${cluster}/namespaces/${id}`, {})),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 201));
    const assigned = (await readCluster()).namespaces.map(({ id }) => id);
    expect(assigned.toSorted()).toEqual(['podinfo', ...ids].toSorted());
  });

  test('with a name that a path encodes is found by it', async () => {
    const id = 'oidc:Team A+1';
    const subjects = [{ kind: 'Group', name: 'a' }];
    await call('POST', '/rolebindings', { id, role: 'view', subjects });
    const path = `${cluster}/rolebindings/${encodeURIComponent(id)}`;
    expect(await call('PUT', path, {})).toMatchObject({ status: 201, body: { id } });
    expect(await call('DELETE', path)).toMatchObject({ status: 200, body: { id } });
  });
});

describe('assign and unassign', () => {
  const run = async (...words: string[]) => {
    const { code, stdout, stderr } = await runCli(server.origin, [...words, '--output', 'json']);
    return { code, stderr, cluster: stdout === '' ? null : (JSON.parse(stdout) as Cluster) };
  };

  test('send what they change and no list', async () => {
    const before = await readCluster();
    const assigned = await run('component', 'assign', 'podinfo', '--cluster', 'demo-cluster-01');
    expect(assigned).toMatchObject({ code: 0, cluster: before });
    const words = ['component', 'assign', 'podinfo', '--cluster', 'demo-cluster-01'];
    const changed = await run(...words, '--no-cluster-oci-tag', '--cluster-component-path', 'x');
    expect(changed.cluster?.platform_components[1]).toEqual({
      id: 'podinfo',
      enabled: true,
      component_path: 'x',
    });
    const fresh = await run(...['namespace', 'assign', 'team-a', '--cluster', 'demo-cluster-01']);
    expect(fresh.cluster?.namespaces).toEqual([{ id: 'podinfo' }, { id: 'team-a' }]);
  });

  test('take patches along, and say what was not assigned', async () => {
    const words = ['component', 'unassign', 'podinfo', '--cluster', 'demo-cluster-01'];
    const gone = await run(...words);
    expect(gone).toMatchObject({ code: 0, cluster: { patches: {} } });
    expect(gone.cluster?.platform_components.map(({ id }) => id)).toEqual(['cert-manager']);
    const again = await run(...words);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('podinfo is not assigned to demo-cluster-01');
    const none = await run('component', 'unassign', 'podinfo', '--cluster', 'none');
    expect(none.code).not.toBe(0);
    expect(none.stderr).toContain("cluster 'none'");
  });
});

import { describe, expect, test } from '@jest/globals';
import { runCli } from './cli/cli-process.js';
import { send, serveForAll } from './server-fixture.js';

const server = serveForAll({ SEED_FILE: 'none' });

const get = (path: string): Promise<Response> => send(server.origin, 'read', 'GET', path);

async function listIds(path: string): Promise<readonly string[]> {
  const documents = (await (await get(path)).json()) as { id: string }[];
  return documents.map(({ id }) => id);
}

async function write(method: string, path: string, body?: unknown): Promise<void> {
  const answer = await send(server.origin, 'write', method, path, body);
  if (!answer.ok) throw new Error(await answer.text());
}

async function fillFleet(): Promise<void> {
  if ((await listIds('/clusters')).length > 0) return;
  const component = {
    component_path: 'apps/podinfo',
    component_version: '6.9.0',
    oci_url: 'https://stefanprodan.github.io/podinfo',
    oci_tag: '6.9.0',
  };
  await write('POST', '/platform_components', { id: 'podinfo', ...component });
  await write('POST', '/platform_components', {
    id: 'grafana',
    depends_on: ['podinfo'],
    ...component,
  });
  await write('POST', '/namespaces', { id: 'podinfo' });
  await write('POST', '/rolebindings', {
    id: 'Team:A',
    role: 'view',
    subjects: [{ kind: 'Group', name: 'a' }],
  });
  for (const id of ['alpha', 'bravo', 'charlie', 'delta']) {
    await write('POST', '/clusters', {
      id,
      cluster_name: id,
      cluster_dns: `${id}.example`,
      environment: id < 'c' ? 'dev' : 'prod',
      platform_components: id === 'delta' ? [] : [{ id: 'podinfo' }],
      namespaces: id === 'delta' ? [{ id: 'podinfo' }] : [],
      rolebindings: id === 'alpha' ? [{ id: 'Team:A' }] : [],
    });
  }
}

describe('what refers to a document', () => {
  test('is a filter of the list for every member that refers, with pages and counts', async () => {
    await fillFleet();
    expect(await listIds('/clusters?platform_components=podinfo')).toEqual([
      'alpha',
      'bravo',
      'charlie',
    ]);
    expect(await listIds('/clusters?namespaces=podinfo')).toEqual(['delta']);
    expect(await listIds(`/clusters?rolebindings=${encodeURIComponent('Team:A')}`)).toEqual([
      'alpha',
    ]);
    expect(await listIds('/platform_components?depends_on=podinfo')).toEqual(['grafana']);
    expect(await listIds('/clusters?platform_components=podinfo&environment=prod')).toEqual([
      'charlie',
    ]);
    const page = await get('/clusters?platform_components=podinfo&limit=2');
    expect(page.headers.get('x-total-count')).toBe('3');
    expect(page.headers.get('link')).toBe(
      '<?platform_components=podinfo&limit=2&after=bravo>; rel="next"',
    );
  });

  test('is nothing for an id that nobody refers to, and 400 for what no id can be', async () => {
    await fillFleet();
    expect(await listIds('/clusters?platform_components=unknown')).toEqual([]);
    expect(await listIds('/clusters?platform_components=grafana')).toEqual([]);
    const answer = await get('/clusters?platform_components=Pod_Info');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'platform_components' }] });
  });

  test('selects in a batch', async () => {
    await fillFleet();
    const answer = await send(server.origin, 'write', 'POST', '/batch?dry_run=true', {
      operations: [
        {
          operation: 'patch',
          kind: 'clusters',
          where: { platform_components: 'podinfo', environment: 'dev' },
          patch: { node_count: 5 },
        },
      ],
    });
    const { changes } = (await answer.json()) as { changes: { id: string }[] };
    expect(changes.map(({ id }) => id)).toEqual(['alpha', 'bravo']);
  });

  test('is asked for by commands of what is referred to, and by an option of the list', async () => {
    await fillFleet();
    const names = async (...words: string[]): Promise<string> => {
      const { code, stdout, stderr } = await runCli(server.origin, [...words, '--output', 'name']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return stdout;
    };
    const three = 'cluster/alpha\ncluster/bravo\ncluster/charlie\n';
    expect(await names('cluster', 'list', '--platform-components', 'podinfo')).toBe(three);
    expect(await names('component', 'clusters', 'podinfo')).toBe(three);
    expect(await names('component', 'clusters', 'podinfo', '--environment', 'prod')).toBe(
      'cluster/charlie\n',
    );
    expect(await names('namespace', 'clusters', 'podinfo')).toBe('cluster/delta\n');
    expect(await names('rolebinding', 'clusters', 'Team:A')).toBe('cluster/alpha\n');
    expect(await names('component', 'platform-components', 'podinfo')).toBe('component/grafana\n');
  });
});

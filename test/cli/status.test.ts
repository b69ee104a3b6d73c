import { beforeAll, describe, expect, test } from '@jest/globals';
import { serveForAll, tokens } from '../server-fixture.js';
import { runCli } from './cli-process.js';

const server = serveForAll();

beforeAll(async () => {
  const headers = { authorization: `Bearer ${tokens.read}`, 'user-agent': 'flux-operator/v0.58.1' };
  const path = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/namespaces';
  expect((await fetch(`${server.origin}${path}`, { headers })).status).toBe(200);
});

/** The heading's words, and the row of the cluster that polled. */
async function readTable(...words: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { code, stdout } = await runCli(server.origin, ['cluster', 'status', ...words]);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => /^(CLUSTER|demo-cluster-01) /.test(line))
    .map((line) => line.split(/ {2,}/));
}

describe('cluster status', () => {
  test('shows of each cluster when it was seen and whether it has what is there now', async () => {
    const [heading, row] = await readTable('--output', 'table');
    expect(heading).toEqual([
      'CLUSTER',
      'DNS',
      'ENVIRONMENT',
      'LAST SEEN',
      'NAMESPACES',
      'PLATFORM-COMPONENTS',
      'ROLEBINDINGS',
      'OPERATOR',
    ]);
    expect(row).toEqual([
      'demo-cluster-01',
      'demo-cluster-01.k8s.example.com',
      'dev',
      expect.stringMatching(/^\d+[sm] ago$/),
      'current',
      'never',
      'never',
      'v0.58.1',
    ]);
  });

  test('shows addresses and digests where there is room', async () => {
    const [heading, row] = await readTable('-o', 'wide');
    expect(heading?.slice(8, 10)).toEqual(['ADDRESS', 'NAMESPACES DIGEST']);
    expect(row?.slice(8, 10)).toEqual(['127.0.0.1', expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  test('takes filters and prints what the API answers as JSON', async () => {
    const words = ['cluster', 'status', '--behind', '--environment', 'dev', '-o', 'json'];
    const { code, stdout } = await runCli(server.origin, words);
    const [first] = JSON.parse(stdout) as readonly { readonly id: string }[];
    expect([code, first]).toEqual([0, expect.objectContaining({ id: 'demo-cluster-01' })]);
    const stale = await runCli(server.origin, [
      'cluster',
      'status',
      '--stale-for',
      '1h',
      '-o',
      'json',
    ]);
    expect(JSON.parse(stale.stdout)).toEqual([]);
  });

  test('refuses a time that is none before anything is sent', async () => {
    const { code, stderr } = await runCli('http://127.0.0.1:1', [
      'cluster',
      'status',
      '--stale-for',
      'soon',
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('stale-for')]);
  });
});

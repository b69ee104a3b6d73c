import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { send, serveForAll } from '../server-fixture.js';
import { cli as descriptor } from '../../packages/cli/src/gen/cli.js';
import { cliEnvironment, cliMain, runCli, runOnTerminal, runShell } from './cli-process.js';

const server = serveForAll();

const hasScript = spawnSync('script', ['--version']).status === 0;
const onTerminal = hasScript ? test : test.skip;
const escape = '\u001b';

describe(hasScript ? 'on a terminal' : 'on a terminal, which needs the program script', () => {
  onTerminal('a list is a table with a bold heading', async () => {
    const { code, stdout } = await runOnTerminal(server.origin, ['cluster', 'list']);
    const [heading = '', row = ''] = stdout.split('\r\n');
    expect({ code, heading }).toEqual({
      code: 0,
      heading: expect.stringContaining(`${escape}[1mID`),
    });
    expect(row).toMatch(
      /^demo-cluster-01 +demo-cluster-01 +demo-cluster-01\.k8s\.example\.com +dev/,
    );
  });

  onTerminal('NO_COLOR and TERM=dumb take the colours away', async () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const { stdout } = await runOnTerminal(server.origin, ['cluster', 'list'], env);
      expect(stdout).toMatch(/^ID +CLUSTER_NAME/);
      expect(stdout).not.toContain(escape);
    }
  });

  onTerminal('errors are marked, and JSON takes several lines', async () => {
    const failed = await runOnTerminal(server.origin, ['namespace', 'get', 'nowhere']);
    expect(failed).toMatchObject({
      code: 3,
      stdout: expect.stringContaining(`${escape}[31merror`),
    });
    const json = await runOnTerminal(server.origin, ['cluster', 'list', '-o', 'json']);
    expect(json.stdout).toMatch(/^\[\r\n {2}\{/);
  });

  onTerminal('what documents hold cannot move the cursor', async () => {
    const annotations = { evil: `a${escape}[2J\u0007\nb` };
    await send(server.origin, 'write', 'POST', '/namespaces', { id: 'evil', annotations });
    const { stdout } = await runOnTerminal(server.origin, ['namespace', 'get', 'evil'], {
      NO_COLOR: '1',
    });
    expect(stdout).toContain('evil=a\\u001b[2J\\u0007\\nb');
    expect(stdout).not.toContain(escape);
  });
});

describe('in a pipe', () => {
  test('the result is one line of JSON and nothing else', async () => {
    const { stdout, stderr } = await runCli(server.origin, ['component', 'get', 'podinfo']);
    expect(stdout).toMatch(/^\{"id":"podinfo",[^\n]*\}\n$/);
    expect(stderr).toBe('');
  });

  test('-o yaml and -o table are there too, without colours', async () => {
    const yaml = await runCli(server.origin, ['component', 'get', 'podinfo', '-o', 'yaml']);
    expect(parse(yaml.stdout)).toMatchObject({ id: 'podinfo', depends_on: ['traefik'] });
    const table = await runCli(server.origin, ['component', 'list', '--output=table']);
    expect(table.stdout).toMatch(/^ID +COMPONENT_PATH +/);
    expect(table.stdout).not.toContain(escape);
  });

  test.each([
    ['component list -o name', 'component/cert-manager\ncomponent/podinfo\ncomponent/traefik\n'],
    ['component get podinfo -oname', 'component/podinfo\n'],
    ['get platform_components podinfo -o=name', 'component/podinfo\n'],
    ['component list -o jsonpath={.items[*].id}', 'cert-manager podinfo traefik'],
    ['component get podinfo -ojsonpath={.depends_on[0]}', 'traefik'],
    ['flux demo-cluster-01 namespaces -o name', /^namespaces\/cert-manager\n/],
    ['flux -o name', 'demo-cluster-01\n'],
    ['flux demo-cluster-01 -o jsonpath={.platform-components.inputs[*].id}', /^cert-manager /],
    ['cluster status -o name', 'cluster/demo-cluster-01\n'],
    ['get all -o name', /^cluster\/demo-cluster-01\nnamespace\/cert-manager\n/],
  ])('`%s` is read as kubectl reads it', async (line, expected) => {
    const { code, stdout, stderr } = await runCli(server.origin, line.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  test('a template has a line for each item', async () => {
    const template = 'jsonpath={range .items[*]}{.id}\t{.oci_tag}{"\\n"}{end}';
    const { stdout } = await runCli(server.origin, ['component', 'list', '-o', template]);
    expect(stdout).toMatch(/^cert-manager\tlatest\n/);
  });

  test('get all has every kind, in the form that apply reads', async () => {
    const { stdout } = await runCli(server.origin, ['get', 'all']);
    const all = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(all)).toEqual(descriptor.kinds.map(({ kind }) => kind));
    expect(all['clusters']).toMatchObject([{ id: 'demo-cluster-01' }]);
  });

  test('a reader that stops reading is no error', async () => {
    const line = 'set -o pipefail; flux-resourceset-cli --help | head -c 1';
    expect(await runShell(server.origin, line)).toEqual({ code: 0, stdout: 'f', stderr: '' });
    const closed = await runShell(
      server.origin,
      'set -o pipefail; flux-resourceset-cli flux | true',
    );
    expect(closed).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--quiet leaves warnings out', async () => {
    const words = ['namespace', 'unassign', 'evil', '--cluster', 'demo-cluster-01'];
    const { code, stderr } = await runCli(server.origin, words);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('warning') });
    expect(await runCli(server.origin, [...words, '-q'])).toMatchObject({ code: 0, stderr: '' });
  });
});

test('a long list is read page by page, with progress on stderr', async () => {
  for (let start = 0; start < 1100; start += 50) {
    const ids = Array.from({ length: 50 }, (_, index) => `many-${start + index}`);
    await Promise.all(ids.map((id) => send(server.origin, 'write', 'POST', '/namespaces', { id })));
  }
  const { stdout, stderr } = await runCli(server.origin, ['namespace', 'list']);
  const ids = (JSON.parse(stdout) as readonly { id: string }[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('many-'))).toHaveLength(1100);
  expect(stderr).toMatch(/^500 of 11\d\d …\n/);
  expect((await runCli(server.origin, ['namespace', 'list', '--quiet'])).stderr).toBe('');
  const part = await runCli(server.origin, ['namespace', 'list', '--limit', '2', '--offset', '1']);
  expect(JSON.parse(part.stdout)).toHaveLength(2);
}, 60_000);

test('Ctrl-C ends a request with 130', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const child = spawn(process.execPath, [cliMain, 'cluster', 'list'], {
    env: { ...cliEnvironment(`http://127.0.0.1:${port}`) },
  });
  await once(silent, 'request');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  silent.closeAllConnections();
  silent.close();
});

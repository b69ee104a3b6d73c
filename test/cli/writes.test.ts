import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { callWith, serveForAll } from '../server-fixture.js';
import { runCli, runOnTerminal, type CliRun } from './cli-process.js';

/** Two inputs of one cluster may go unasked, three may not. */
const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });

const hasScript = spawnSync('script', ['--version']).status === 0;
const onTerminal = hasScript ? test : test.skip;

const ids = ['one', 'two', 'three', 'four'];
let count = 0;
let cluster: string;

/** Each test has a cluster of its own, which is given four namespaces. */
beforeEach(async () => {
  cluster = `cluster-${(count += 1)}`;
  const call = callWith(server.origin);
  for (const id of ids) await call('POST', '/namespaces', { id });
  const made = await call('POST', '/clusters', {
    id: cluster,
    cluster_name: cluster,
    cluster_dns: `${cluster}.example.com`,
    environment: 'dev',
    namespaces: ids.map((id) => ({ id })),
    platform_components: [{ id: 'traefik' }, { id: 'podinfo' }],
  });
  expect(made.status).toBe(201);
});

function run(line: string, input = ''): Promise<CliRun> {
  return runCli(server.origin, line.replace('CLUSTER', cluster).split(' '), { input });
}

async function listAssigned(): Promise<readonly string[]> {
  const { body } = await callWith(server.origin)('GET', `/clusters/${cluster}`);
  return (body['namespaces'] as readonly { readonly id: string }[]).map(({ id }) => id);
}

const emptying = (): readonly string[] => ['cluster', 'update', cluster, '--namespaces', '[]'];

describe('--dry-run', () => {
  test.each([
    ['namespace unassign one --cluster CLUSTER', '- namespaces/one', 'removed'],
    ['namespace assign podinfo --cluster CLUSTER', '+ namespaces/podinfo', 'added'],
    ['namespace create new --cluster CLUSTER', '+ namespaces/new', 'added'],
    ['component patch podinfo --cluster CLUSTER --set a=1', '~ platform-components/', 'changed'],
    ['cluster delete CLUSTER', '- namespaces/four', 'removed'],
    ['cluster update CLUSTER --environment qa', '~ namespaces/one', 'changed'],
    ['component update podinfo --oci-tag v9', '~ platform-components/podinfo', 'changed'],
  ])('of `%s` shows what would change, and changes nothing', async (line, effect, word) => {
    const before = (await run('get all')).stdout;
    const { code, stdout } = await run(`${line} --dry-run -o table`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[-+~] /);
    expect(stdout).toContain(`    ${effect}`);
    expect(stdout).toMatch(new RegExp(`Effects: .*${word} on \\d+ cluster`));
    const json = JSON.parse((await run(`${line} --dry-run`)).stdout) as object;
    expect(json).toMatchObject({
      digest: expect.stringMatching(/^sha256:/),
      effects: { items: expect.any(Array) },
    });
    expect((await run('get all')).stdout).toBe(before);
  });

  test('of what is so already says that nothing would change', async () => {
    const lines = [
      `namespace assign one --cluster ${cluster}`,
      `cluster update ${cluster} --cluster-name ${cluster}`,
    ];
    for (const line of lines) {
      expect((await run(`${line} --dry-run -o table`)).stdout).toBe('nothing would change\n');
    }
  });

  test('of what the server refuses says why', async () => {
    const refused = await run('namespace delete one --dry-run');
    expect(refused).toMatchObject({ code: 5, stdout: '' });
  });
});

describe('what takes inputs away', () => {
  test('is done where it is little, with its effects on stderr', async () => {
    const { code, stdout, stderr } = await run(`namespace unassign one --cluster ${cluster}`);
    expect({ code, id: (JSON.parse(stdout) as { id: string }).id }).toEqual({
      code: 0,
      id: cluster,
    });
    expect(stderr).toMatch(/^Effects: 1 input removed on 1 cluster\n .*\n {4}- namespaces\/one\n$/);
    expect((await run(`namespace unassign two --cluster ${cluster} -q`)).stderr).toBe('');
    expect(await listAssigned()).toEqual(['three', 'four']);
  });

  test('is not done unasked where it is much: exit code 9, with what to write', async () => {
    const { code, stdout, stderr } = await runCli(server.origin, emptying());
    expect({ code, stdout }).toEqual({ code: 9, stdout: '' });
    expect(stderr).toContain('Effects: 4 inputs removed on 1 cluster');
    expect(stderr).toMatch(/error: .*--dry-run, write --yes to go on; nothing was changed\n$/);
    expect(await listAssigned()).toEqual(ids);
  });

  test('is done with --yes', async () => {
    const { code, stdout, stderr } = await runCli(server.origin, [...emptying(), '--yes']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('"id"') });
    expect(stderr).toContain('Effects: 4 inputs removed on 1 cluster');
    expect(await listAssigned()).toEqual([]);
  });

  onTerminal('is asked for on a terminal', async () => {
    const no = await runOnTerminal(server.origin, emptying(), { NO_COLOR: '1' }, 'n\n');
    expect(no).toMatchObject({ code: 9, stdout: expect.stringContaining('Go on? [y/N]') });
    expect(no.stdout).toContain('- namespaces/four');
    expect(await listAssigned()).toEqual(ids);
    const yes = await runOnTerminal(server.origin, emptying(), { NO_COLOR: '1' }, 'y\n');
    expect(yes.code).toBe(0);
    expect(await listAssigned()).toEqual([]);
  });

  onTerminal('is asked for on a terminal when it is a whole cluster, in a script not', async () => {
    const words = ['cluster', 'delete', cluster];
    const no = await runOnTerminal(server.origin, words, {}, '\n');
    expect(no.code).toBe(9);
    expect(await listAssigned()).toEqual(ids);
    const call = callWith(server.origin);
    const { body } = await call('GET', `/clusters/${cluster}`);
    expect((await runCli(server.origin, words)).code).toBe(0);
    expect((await call('POST', '/clusters', body)).status).toBe(201);
    expect((await runOnTerminal(server.origin, [...words, '-y'])).code).toBe(0);
    expect((await call('POST', '/clusters', body)).status).toBe(201);
  });
});

describe('create with --cluster', () => {
  test('makes both or neither', async () => {
    const refused = await run(
      `namespace create half --cluster ${cluster} --label team=${'x'.repeat(64)}`,
    );
    expect(refused.code).toBe(2);
    const { body } = await callWith(server.origin)('GET', '/ready');
    expect(body).toBeDefined();
    expect((await run('namespace get half')).code).toBe(3);
    const made = await run(`namespace create whole --cluster ${cluster}`);
    expect(JSON.parse(made.stdout)).toMatchObject({
      namespace: { id: 'whole' },
      cluster: { id: cluster },
    });
    expect(await listAssigned()).toEqual([...ids, 'whole']);
  });

  test('at once, of the same, makes one, and assigns it wherever it was asked for', async () => {
    const lines = Array.from({ length: 6 }, () => `namespace create raced --cluster ${cluster}`);
    const runs = await Promise.all(lines.map((line) => run(line)));
    expect(runs.map(({ code }) => code)).toEqual(lines.map(() => 0));
    expect((await listAssigned()).filter((id) => id === 'raced')).toEqual(['raced']);
  });
});

test.each([
  ['', 'at least 1 character'],
  ['x'.repeat(501), 'at most 500'],
])('a reason of the wrong length is refused before anything is sent', async (reason, message) => {
  const words = ['namespace', 'create', 'unreasoned', '--reason', reason];
  const { code, stderr } = await runCli('http://127.0.0.1:9', words);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});

describe('where the server guards each deletion', () => {
  const strict = serveForAll({ GUARD: 'strict' });
  const words = ['cluster', 'delete', 'demo-cluster-01'];

  test('a script has to confirm it', async () => {
    const held = await runCli(strict.origin, words);
    expect(held).toMatchObject({ code: 9, stdout: '' });
    expect(held.stderr).toContain('Effects: 8 inputs removed on 1 cluster');
  });

  onTerminal('a terminal asks once, even who wants it quiet', async () => {
    const no = await runOnTerminal(strict.origin, [...words, '-q'], {}, 'n\n');
    expect(no).toMatchObject({ code: 9, stdout: expect.stringContaining('8 inputs removed') });
    const { code, stdout } = await runOnTerminal(strict.origin, words, {}, 'y\n');
    expect({ code, questions: stdout.match(/Go on\?/g)?.length }).toEqual({
      code: 0,
      questions: 1,
    });
  });

  test('--yes confirms it', async () => {
    const call = callWith(strict.origin);
    const seed = { id: 'strict', cluster_name: 'strict', cluster_dns: 'strict.example.com' };
    const namespaces = [{ id: 'podinfo' }];
    await call('POST', '/clusters', { ...seed, environment: 'qa', namespaces });
    const { code } = await runCli(strict.origin, ['cluster', 'delete', 'strict', '--yes', '-q']);
    expect(code).toBe(0);
  });
});

describe('where the server wants to know why', () => {
  const asking = serveForAll({ REQUIRE_REASON: 'true' });

  test('a write without a reason says what to write', async () => {
    const words = ['namespace', 'create', 'why'];
    const refused = await runCli(asking.origin, words);
    expect(refused).toMatchObject({
      code: 6,
      stderr: expect.stringMatching(/write --reason TEXT\)\n$/),
    });
    expect((await runCli(asking.origin, [...words, '--reason', 'Für Zoë'])).code).toBe(0);
    const history = await runCli(asking.origin, ['history', '--limit', '1']);
    expect(JSON.parse(history.stdout)).toMatchObject([{ id: 'why', reason: 'Für Zoë' }]);
  });
});

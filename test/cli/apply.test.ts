import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { callWith, serveForAll, tokens } from '../server-fixture.js';
import { runCli, runOnTerminal, type CliRun } from './cli-process.js';

const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
let folder: string;
let count = 0;

/** Each test has a folder and names of its own. */
let name: string;
beforeEach(async () => {
  folder = await mkdtemp(join(server.folder, 'fleet-'));
  name = `t${(count += 1)}`;
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function run(line: string, input = ''): Promise<CliRun> {
  return runCli(server.origin, line.split(' '), { input, cwd: folder });
}

async function succeed(line: string, input = ''): Promise<CliRun> {
  const result = await run(line, input);
  expect({ line, code: result.code, stderr: result.stderr }).toMatchObject({ line, code: 0 });
  return result;
}

async function read(path: string): Promise<JsonObject> {
  return (await callWith(server.origin)('GET', path)).body as JsonObject;
}

const cluster = (id: string, namespaces: readonly string[]): string =>
  JSON.stringify({
    kind: 'cluster',
    id,
    cluster_name: id,
    cluster_dns: `${id}.example.com`,
    environment: 'dev',
    namespaces: namespaces.map((namespace) => ({ id: namespace })),
  });

/** Three namespaces, and a cluster that is given them. */
async function writeFleet(): Promise<readonly string[]> {
  const ids = [1, 2, 3].map((number) => `${name}-${number}`);
  await write('ns.yaml', ids.map((id) => `---\nkind: namespace\nid: ${id}\n`).join(''));
  await write('clusters/one.json', cluster(name, ids));
  return ids;
}

describe('apply', () => {
  test('creates what files hold, then touches nothing of it again', async () => {
    const ids = await writeFleet();
    const first = JSON.parse((await succeed('apply -f .')).stdout) as JsonObject;
    expect(first).toMatchObject({
      effects: { clusters: 1, inputs: { added: 3 } },
      results: [1, 2, 3, 4].map(() => ({ outcome: 'created' })),
    });
    expect(await read(`/clusters/${name}`)).toMatchObject({
      namespaces: ids.map((id) => ({ id })),
    });
    const again = await succeed('apply -f . -o table');
    expect(again.stdout).toBe('Documents: 4 unchanged\nEffects: no input of any cluster\n');
    expect((await succeed('apply -f . -o name')).stdout).toContain(`namespace/${ids[0]}\n`);
  });

  test('replaces a document as a whole', async () => {
    const document = {
      kind: 'namespace',
      id: name,
      labels: { team: 'a' },
      annotations: { x: 'y' },
    };
    await succeed('apply -f -', JSON.stringify(document));
    const { annotations: _, ...less } = document;
    const { stdout } = await succeed('apply -f - -o table', JSON.stringify(less));
    expect(stdout).toMatch(new RegExp(`^~ namespace/${name} updated\n`));
    expect(await read(`/namespaces/${name}`)).toEqual({
      id: name,
      labels: { team: 'a' },
      annotations: {},
    });
  });

  test('reads what get all prints', async () => {
    const all = (await succeed('get all -o yaml')).stdout;
    expect((await succeed('apply -f - -o table', all)).stdout).toMatch(
      /^Documents: \d+ unchanged\n/,
    );
  });

  test('does all or nothing, and says file and line of each mistake', async () => {
    await writeFleet();
    await write('bad.yaml', `kind: namespace\nid: ${name}-4\nlabels:\n  good: a\n  bad: "a b"\n`);
    await write('worse.yaml', `# one\n---\nkind: component\nid: ${name}\nenabld: true\n`);
    const { code, stdout, stderr } = await run('apply -f .');
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' });
    expect(stderr).toMatch(/error: bad\.yaml:5: \/labels\/bad: .*\n/);
    expect(stderr).toMatch(/error: worse\.yaml:\d: .*\n/);
    expect((await run(`namespace get ${name}-1`)).code).toBe(3);
  });

  test('says the line of a reference to what is not there', async () => {
    await write(
      'c.yaml',
      `kind: cluster\ndocument:\n${cluster(name, ['nowhere']).replace(/^/gm, '  ')}`,
    );
    await write('d.json', cluster(`${name}-b`, ['nowhere']));
    const { code, stderr } = await run('apply -f d.json');
    expect({ code, stderr }).toMatchObject({
      code: 6,
      stderr: expect.stringMatching(/error: d\.json:1: .*unknown namespace/),
    });
  });

  test('with --prune deletes what is no longer there', async () => {
    const ids = await writeFleet();
    await succeed('apply -f .');
    const all = JSON.parse((await succeed('get all')).stdout) as Record<string, JsonObject[]>;
    const kept = {
      ...all,
      namespaces: all['namespaces']?.filter(({ id }) => id !== ids[0]),
      clusters: all['clusters']?.map((one) =>
        one['id'] === name ? { ...one, namespaces: ids.slice(1).map((id) => ({ id })) } : one,
      ),
    };
    const { stderr } = await succeed('apply -f - --prune namespace', JSON.stringify(kept));
    expect(stderr).toBe('Effects: 1 input removed on 1 cluster\n');
    expect((await run(`namespace get ${ids[0]}`)).code).toBe(3);
    expect((await run(`namespace get ${ids[1]}`)).code).toBe(0);
  });

  test('asks back before it takes much away; --yes goes on', async () => {
    await writeFleet();
    await succeed('apply -f .');
    await write('clusters/one.json', cluster(name, []));
    const held = await run('apply -f .');
    expect(held).toMatchObject({ code: 9, stdout: '' });
    expect(held.stderr).toContain('Effects: 3 inputs removed on 1 cluster');
    const planned = await succeed('apply -f . --dry-run -o table');
    expect(planned.stdout).toContain('Needs to be confirmed: ');
    await succeed('apply -f . --yes');
    expect(await read(`/clusters/${name}`)).toMatchObject({ namespaces: [] });
  });

  test('of many documents says on stderr how many they are', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `${name}-${index}`);
    const text = ids.map((id) => `---\nkind: namespace\nid: ${id}\n`).join('');
    const { stderr } = await succeed('apply -f -', text);
    expect(stderr).toBe('sending 300 documents …\n');
    expect((await succeed('apply -q -f -', text)).stderr).toBe('');
  });

  test.each([
    ['apply', 'missing --file'],
    ['apply -f nowhere', 'cannot read nowhere: ENOENT'],
    ['apply -f . --prune namspace', "did you mean 'namespace'?"],
    ['apply x -f .', 'unexpected "x"'],
    ['apply -f .', 'there is no .yaml, .yml or .json in .'],
    ['apply -f a/b', 'cannot read a/b'],
    ['delete', 'missing --file'],
  ])('2 for `%s`', async (line, message) => {
    expect(await run(line)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

describe('diff', () => {
  test('ends with 0 where nothing differs, and 1 where something does', async () => {
    await writeFleet();
    const before = await run('diff -f .');
    expect(before.code).toBe(1);
    expect(before.stdout).toContain(`+ cluster/${name}\n  + id: ${name}\n`);
    expect(before.stdout).toContain(`    + namespaces/${name}-1\n`);
    expect((await run(`cluster get ${name}`)).code).toBe(3);
    await succeed('apply -f .');
    expect(await run('diff -f .')).toEqual({
      code: 0,
      stdout: 'nothing would change\n',
      stderr: '',
    });
    await write('clusters/one.json', cluster(name, []));
    const after = await run('diff -f . -o json');
    expect(after.code).toBe(1);
    expect(JSON.parse(after.stdout)).toMatchObject({
      effects: { inputs: { removed: 3 } },
      confirmation: { required: true },
    });
  });

  test('shows what --prune would delete', async () => {
    const kept = (await succeed('get rolebinding')).stdout;
    await write('rolebindings.json', `{"rolebindings":${kept}}`);
    const made = ['rolebinding', 'create', name, '--role', 'view', '--subjects', '[]'];
    expect((await runCli(server.origin, made)).code).toBe(0);
    expect((await run('diff -f .')).code).toBe(0);
    const { code, stdout } = await run('diff -f . --prune rolebinding');
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(new RegExp(`^- rolebinding/${name}\\n`)),
    });
  });

  test('has no colours in a pipe, and none on a terminal with NO_COLOR', async () => {
    await writeFleet();
    const escape = '\u001b[';
    expect((await run('diff -f .')).stdout).not.toContain(escape);
    if (spawnSync('script', ['--version']).status !== 0) return;
    const words = ['diff', '-f', folder];
    const coloured = await runOnTerminal(server.origin, words);
    expect(coloured).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`${escape}32m+ cluster/${name}${escape}39m`),
    });
    const plain = await runOnTerminal(server.origin, words, { NO_COLOR: '1' });
    expect(plain.stdout).not.toContain(escape);
  });

  test('ends above 1 where it cannot be told', async () => {
    await writeFleet();
    expect((await run('diff -f nowhere')).code).toBe(2);
    const env = { FLUX_API_WRITE_TOKEN: 'wrong' };
    expect((await runCli(server.origin, ['diff', '-f', folder], { env })).code).toBe(4);
    expect((await runCli('http://127.0.0.1:9', ['diff', '-f', folder])).code).toBe(7);
    await write('bad.yaml', `kind: namespace\nid: ${name}\nlabels: {a: "b c"}\n`);
    expect((await run('diff -f .')).code).toBe(6);
  });

  test('ends with 10 where what answers is not the API', async () => {
    await writeFleet();
    const page = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end('<html>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => page.once('listening', resolve));
    const { port } = page.address() as AddressInfo;
    expect((await runCli(`http://127.0.0.1:${port}`, ['diff', '-f', folder])).code).toBe(10);
    page.closeAllConnections();
    page.close();
  });
});

describe('delete -f', () => {
  test('deletes what files name, in whatever order; kind and id are enough', async () => {
    const ids = await writeFleet();
    await succeed('apply -f .');
    await write('clusters/one.json', `{"kind":"cluster","id":"${name}"}`);
    const shown = await succeed('delete -f . --dry-run -o table');
    expect(shown.stdout).toContain('Effects: 3 inputs removed on 1 cluster');
    expect(await run('delete -f .')).toMatchObject({ code: 9 });
    const { stdout } = await succeed('delete -f . --yes -o table');
    expect(stdout).toContain(`- cluster/${name} deleted\n`);
    expect((await run(`namespace get ${ids[0]}`)).code).toBe(3);
  });

  test('of what is not there, or is referred to, deletes nothing', async () => {
    const ids = await writeFleet();
    await succeed('apply -f .');
    const missing = await run('delete -f -', `- {kind: namespace, id: ${name}-x}\n`);
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining('stdin:1: ') });
    const referred = await run('delete -f ns.yaml');
    expect(referred.code).toBe(5);
    expect((await run(`namespace get ${ids[2]}`)).code).toBe(0);
  });
});

describe('update KIND --where', () => {
  test('changes what filters select, typed by the definition', async () => {
    for (const id of ['a', 'b']) {
      await write(`${id}.json`, cluster(`${name}-${id}`, []).replace('"dev"', '"uat"'));
    }
    await succeed('apply -f .');
    const words = ['update', 'clusters', '--where', 'environment=uat'];
    const set = [
      '--set',
      'platform_components=[{id: podinfo}, {id: traefik}]',
      '--set',
      'node_count=3',
    ];
    const patch = ['--set', 'patches.podinfo.ui\\.color=007', '-o', 'table'];
    const { code, stdout } = await runCli(server.origin, [...words, ...set, ...patch]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Documents: 2 updated\n'),
    });
    expect(await read(`/clusters/${name}-a`)).toMatchObject({
      node_count: 3,
      patches: { podinfo: { 'ui.color': '007' } },
    });
    const unset = ['--unset', 'patches.podinfo.ui\\.color'];
    expect((await runCli(server.origin, [...words, ...unset])).code).toBe(0);
    expect(await read(`/clusters/${name}-b`)).not.toHaveProperty('patches.podinfo.ui.color');
    const dry = await run('update cluster --where environment=uat --set environment=qa --dry-run');
    expect(JSON.parse(dry.stdout)).toMatchObject({ changes: [{}, {}] });
  });

  test.each([
    ['update cluster --set environment=qa', 'missing --where'],
    ['update cluster --where environment=dev', 'nothing to update'],
    ['update cluster --where enviroment=dev --set node_count=1', "did you mean 'environment'?"],
    ['update cluster --where environment=prd --set node_count=1', "did you mean 'prod'?"],
    ['update cluster --where environment --set node_count=1', 'write KEY=VALUE'],
    ['update cluster --where environment=dev --set node_cuont=1', "did you mean 'node_count'?"],
    ['update cluster --where environment=dev --set node_count=x', 'write a whole number'],
    ['update cluster --where environment=dev --set namespaces.0=x', 'a list is set as a whole'],
    ['update cluster --where environment=dev --set a=[', '--set a'],
    ['update cluster --where environment=dev --set node_count=1 --unset node_count', 'twice'],
    ['update clster --where a=b --set c=d', "did you mean 'cluster'?"],
  ])('2 for `%s`', async (line, message) => {
    expect(await run(line)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test('is refused as a whole', async () => {
    const line = 'update cluster --where environment=dev --set cluster_name=A_B';
    const { code, stderr } = await run(line);
    expect({ code, stderr }).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('cluster_name'),
    });
    for (const token of Object.values(tokens)) expect(stderr).not.toContain(token);
  });
});

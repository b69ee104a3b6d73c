import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { serveForAll } from '../server-fixture.js';
import { runCli, runOnTerminal } from './cli-process.js';
import { clusterText, folderForEach } from './fleet-folder.js';

const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
const fleet = folderForEach(server);

describe('apply', () => {
  test('creates what files hold, then touches nothing of it again', async () => {
    const ids = await fleet.writeFleet();
    const first = JSON.parse((await fleet.succeed('apply -f .')).stdout) as JsonObject;
    expect(first).toMatchObject({
      effects: { clusters: 1, inputs: { added: 3 } },
      results: [1, 2, 3, 4].map(() => ({ outcome: 'created' })),
    });
    expect(await fleet.read(`/clusters/${fleet.name}`)).toMatchObject({
      namespaces: ids.map((id) => ({ id })),
    });
    const again = await fleet.succeed('apply -f . -o table');
    expect(again.stdout).toBe('Documents: 4 unchanged\nEffects: no input of any cluster\n');
    expect((await fleet.succeed('apply -f . -o name')).stdout).toContain(`namespace/${ids[0]}\n`);
  });

  test('replaces a document as a whole', async () => {
    const document = {
      kind: 'namespace',
      id: fleet.name,
      labels: { team: 'a' },
      annotations: { x: 'y' },
    };
    await fleet.succeed('apply -f -', JSON.stringify(document));
    const less = { kind: document.kind, id: document.id, labels: document.labels };
    const { stdout } = await fleet.succeed('apply -f - -o table', JSON.stringify(less));
    expect(stdout).toMatch(new RegExp(`^~ namespace/${fleet.name} updated\n`));
    expect(await fleet.read(`/namespaces/${fleet.name}`)).toEqual({
      id: fleet.name,
      labels: { team: 'a' },
      annotations: {},
    });
  });

  test('reads what get all prints', async () => {
    const all = (await fleet.succeed('get all -o yaml')).stdout;
    expect((await fleet.succeed('apply -f - -o table', all)).stdout).toMatch(
      /^Documents: \d+ unchanged\n/,
    );
  });

  test('does all or nothing, and says file and line of each mistake', async () => {
    await fleet.writeFleet();
    await fleet.write(
      'bad.yaml',
      `kind: namespace\nid: ${fleet.name}-4\nlabels:\n  good: a\n  bad: "a b"\n`,
    );
    await fleet.write(
      'worse.yaml',
      `# one\n---\nkind: component\nid: ${fleet.name}\nenabld: true\n`,
    );
    const { code, stdout, stderr } = await fleet.run('apply -f .');
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' });
    expect(stderr).toMatch(/error: bad\.yaml:5:3: \/labels\/bad: .*\n/);
    expect(stderr).toMatch(/error: worse\.yaml:\d:1: .*\n/);
    expect((await fleet.run(`namespace get ${fleet.name}-1`)).code).toBe(3);
  });

  test('says the line of a reference to what is not there', async () => {
    await fleet.write(
      'c.yaml',
      `kind: cluster\ndocument:\n${clusterText(fleet.name, ['nowhere']).replace(/^/gm, '  ')}`,
    );
    await fleet.write('d.json', clusterText(`${fleet.name}-b`, ['nowhere']));
    const { code, stderr } = await fleet.run('apply -f d.json');
    expect({ code, stderr }).toMatchObject({
      code: 6,
      stderr: expect.stringMatching(/error: d\.json:1:\d+: .*unknown namespace/),
    });
  });

  test('with --prune deletes what is no longer there', async () => {
    const ids = await fleet.writeFleet();
    await fleet.succeed('apply -f .');
    const all = JSON.parse((await fleet.succeed('get all')).stdout) as Record<string, JsonObject[]>;
    const kept = {
      ...all,
      namespaces: all['namespaces']?.filter(({ id }) => id !== ids[0]),
      clusters: all['clusters']?.map((one) =>
        one['id'] === fleet.name ? { ...one, namespaces: ids.slice(1).map((id) => ({ id })) } : one,
      ),
    };
    const { stderr } = await fleet.succeed('apply -f - --prune namespace', JSON.stringify(kept));
    expect(stderr).toBe('Effects: 1 input removed on 1 cluster\n');
    expect((await fleet.run(`namespace get ${ids[0]}`)).code).toBe(3);
    expect((await fleet.run(`namespace get ${ids[1]}`)).code).toBe(0);
  });

  test('asks back before it takes much away; --yes goes on', async () => {
    await fleet.writeFleet();
    await fleet.succeed('apply -f .');
    await fleet.write('clusters/one.json', clusterText(fleet.name, []));
    const held = await fleet.run('apply -f .');
    expect(held).toMatchObject({ code: 9, stdout: '' });
    expect(held.stderr).toContain('Effects: 3 inputs removed on 1 cluster');
    const planned = await fleet.succeed('apply -f . --dry-run -o table');
    expect(planned.stdout).toContain('Needs to be confirmed: ');
    await fleet.succeed('apply -f . --yes');
    expect(await fleet.read(`/clusters/${fleet.name}`)).toMatchObject({ namespaces: [] });
  });

  test('of many documents says on stderr how many they are', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `${fleet.name}-${index}`);
    const text = ids.map((id) => `---\nkind: namespace\nid: ${id}\n`).join('');
    const { stderr } = await fleet.succeed('apply -f -', text);
    expect(stderr).toBe('sending 300 documents …\n');
    expect((await fleet.succeed('apply -q -f -', text)).stderr).toBe('');
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
    expect(await fleet.run(line)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

describe('diff', () => {
  test('ends with 0 where nothing differs, and 1 where something does', async () => {
    await fleet.writeFleet();
    const before = await fleet.run('diff -f .');
    expect(before.code).toBe(1);
    expect(before.stdout).toContain(`+ cluster/${fleet.name}\n  + id: ${fleet.name}\n`);
    expect(before.stdout).toContain(`    + namespaces/${fleet.name}-1\n`);
    expect((await fleet.run(`cluster get ${fleet.name}`)).code).toBe(3);
    await fleet.succeed('apply -f .');
    expect(await fleet.run('diff -f .')).toEqual({
      code: 0,
      stdout: 'nothing would change\n',
      stderr: '',
    });
    await fleet.write('clusters/one.json', clusterText(fleet.name, []));
    const after = await fleet.run('diff -f . -o json');
    expect(after.code).toBe(1);
    expect(JSON.parse(after.stdout)).toMatchObject({
      effects: { inputs: { removed: 3 } },
      confirmation: { required: true },
    });
  });

  test('shows what --prune would delete', async () => {
    const kept = (await fleet.succeed('get rolebinding')).stdout;
    await fleet.write('rolebindings.json', `{"rolebindings":${kept}}`);
    const made = ['rolebinding', 'create', fleet.name, '--role', 'view', '--subjects', '[]'];
    expect((await runCli(server.origin, made)).code).toBe(0);
    expect((await fleet.run('diff -f .')).code).toBe(0);
    const { code, stdout } = await fleet.run('diff -f . --prune rolebinding');
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(new RegExp(`^- rolebinding/${fleet.name}\\n`)),
    });
  });

  test('has no colours in a pipe, and none on a terminal with NO_COLOR', async () => {
    await fleet.writeFleet();
    const escape = '\u001b[';
    expect((await fleet.run('diff -f .')).stdout).not.toContain(escape);
    if (spawnSync('script', ['--version']).status !== 0) return;
    const words = ['diff', '-f', fleet.path];
    const coloured = await runOnTerminal(server.origin, words);
    expect(coloured).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`${escape}32m+ cluster/${fleet.name}${escape}39m`),
    });
    const plain = await runOnTerminal(server.origin, words, { NO_COLOR: '1' });
    expect(plain.stdout).not.toContain(escape);
  });

  test('ends above 1 where it cannot be told', async () => {
    await fleet.writeFleet();
    expect((await fleet.run('diff -f nowhere')).code).toBe(2);
    const env = { FLUX_API_WRITE_TOKEN: 'wrong' };
    expect((await runCli(server.origin, ['diff', '-f', fleet.path], { env })).code).toBe(4);
    expect((await runCli('http://127.0.0.1:9', ['diff', '-f', fleet.path])).code).toBe(7);
    await fleet.write('bad.yaml', `kind: namespace\nid: ${fleet.name}\nlabels: {a: "b c"}\n`);
    expect((await fleet.run('diff -f .')).code).toBe(6);
  });

  test('ends with 10 where what answers is not the API', async () => {
    await fleet.writeFleet();
    const page = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end('<html>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => page.once('listening', resolve));
    const { port } = page.address() as AddressInfo;
    expect((await runCli(`http://127.0.0.1:${port}`, ['diff', '-f', fleet.path])).code).toBe(10);
    page.closeAllConnections();
    page.close();
  });
});

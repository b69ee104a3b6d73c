import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CliRun, runCli } from './cli/cli-process.js';
import {
  makeFolder,
  runToExit,
  send,
  serveForAll,
  serverEnvironment,
  startServer,
} from './server-fixture.js';

const server = serveForAll({ SEED_FILE: 'none' });
let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

async function write(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, contents);
  return path;
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const merged = `---
kind: namespace
id: one
labels: &labels
  team: shop
annotations: { note: '1' }
---
# nothing here
---
kind: namespace
id: two
labels: { <<: &more { tier: gold }, team: pay }
---
namespaces:
  - &three { id: three, labels: &three-labels { team: x } }
  - { <<: *three, id: four }
  - id: five
    labels: { <<: [*three-labels], tier: gold }
`;

describe('files of the command line', () => {
  const apply = (...words: string[]): Promise<CliRun> => runCli(server.origin, ['apply', ...words]);
  const labelsOf = async (id: string): Promise<unknown> =>
    (
      (await (await send(server.origin, 'read', 'GET', `/namespaces/${id}`)).json()) as {
        labels: unknown;
      }
    ).labels;

  test('hold several documents, with anchors and merges, in any encoding', async () => {
    for (const [name, contents] of [
      ['plain.yaml', merged],
      ['marked.yaml', `\ufeff${merged}`],
      ['le.yaml', utf16(merged)],
      ['be.yaml', Buffer.from(utf16(merged)).swap16()],
    ] as const) {
      const run = await apply('-f', await write(name, contents), '--output', 'name');
      expect(run).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await labelsOf('one')).toEqual({ team: 'shop' });
    expect(await labelsOf('two')).toEqual({ tier: 'gold', team: 'pay' });
    expect(await labelsOf('four')).toEqual({ team: 'x' });
    expect(await labelsOf('five')).toEqual({ team: 'x', tier: 'gold' });
  });

  test('are read from stdin the same way', async () => {
    const words = ['diff', '-f', '-'];
    const run = await runCli(server.origin, words, { input: 'kind: namespace\nid: new\n---\n' });
    expect(run.code).toBe(1);
  });

  const bomb = Array.from({ length: 12 }, (_, level) => {
    const items = level === 0 ? 'ha' : Array.from({ length: 10 }, () => `*l${String(level - 1)}`);
    return `l${String(level)}: &l${String(level)} [${String(items)}]`;
  }).join('\n');

  test.each([
    ['tab', 'kind: namespace\n\tid: a\n', ':2:1', 'indent with spaces'],
    [
      'second',
      'kind: namespace\nid: a\n---\nkind: namespace\nid: [\n',
      ':6:1 (document 2 of 2)',
      'bracket',
    ],
    ['alias', 'kind: namespace\nid: *nothing\n', ':2:5', 'no anchor'],
    ['bomb', bomb, ':', 'far more of this than is written'],
    ['merge', 'kind: namespace\nid: a\n<<: text\n', ':3:1', '<< merges maps'],
    [
      'label',
      'kind: namespace\nid: ok\n---\nkind: namespace\nid: b\nlabels: { a: b/c }\n',
      ':6:11 (document 2 of 2)',
      '/labels/a',
    ],
    [
      'kind',
      'kind: namespace\nid: ok\n---\nkind: nmespace\n',
      ':4:1 (document 2 of 2)',
      'namespace',
    ],
  ])('are refused with file, place and reason: %s', async (name, text, place, reason) => {
    const path = await write(`${name}.yaml`, text);
    const { code, stderr, stdout } = await apply('-f', path);
    expect(stdout).toBe('');
    expect(code).not.toBe(0);
    expect(stderr).toContain(path + place);
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/node_modules|at .*:\d+:\d+\)|YAMLParse|implicit|Excessive/);
  });

  test('in an encoding that is not read are named', async () => {
    const path = await write('bare.yaml', Buffer.from('kind: namespace\nid: a\n', 'utf16le'));
    const { code, stderr } = await apply('-f', path);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path} is UTF-16 without a byte order mark: save it as UTF-8`);
  });

  test('of which a command takes one document do not hold two', async () => {
    const path = await write('two.yaml', 'labels: { a: b }\n---\nlabels: { a: c }\n');
    const { code, stderr } = await runCli(server.origin, ['namespace', 'create', 'x', '-f', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path}:3:1 (document 2 of 2)`);
    const one = await write('one.yaml', '---\n---\nlabels: &a { a: b }\nannotations: *a\n---\n');
    const made = await runCli(server.origin, ['namespace', 'create', 'x', '-f', one]);
    expect(JSON.parse(made.stdout)).toMatchObject({ labels: { a: 'b' }, annotations: { a: 'b' } });
  });
});

describe('files of the server', () => {
  const seed = `namespaces: [{ id: one, labels: &l { a: b } }]
---
---
namespaces: [{ id: two, labels: { <<: &m { c: d }, e: f } }]
`;

  test('a seed may be YAML of several documents, and a file of tokens have aliases', async () => {
    const sha256 = 'a'.repeat(64);
    const env = {
      SEED_FILE: await write('seed.yaml', utf16(seed)),
      TOKENS_FILE: await write(
        'tokens.yaml',
        `tokens:\n  - &one { name: a, sha256: ${sha256}, role: reader }\n` +
          `  - { <<: *one, name: b, sha256: ${'b'.repeat(64)} }\n`,
      ),
    };
    const own = await makeFolder();
    const started = await startServer(own.path, env);
    try {
      const answer = await send(started.origin, 'read', 'GET', '/namespaces');
      expect(await answer.json()).toMatchObject([
        { id: 'one', labels: { a: 'b' } },
        { id: 'two', labels: { c: 'd', e: 'f' } },
      ]);
    } finally {
      await started.stop();
      await own.remove();
    }
  });

  test.each([
    [
      'syntax',
      'namespaces: []\n---\nnamespaces: [\n',
      ':4:1 (document 2 of 2): is neither JSON nor YAML',
    ],
    ['rule', `${seed}---\nnamespaces: [{ id: Upper }]\n`, ': document 4#/namespaces/0/id: '],
    ['form', 'namespaces: []\n---\n[1]\n', ': document 2 must be an object of lists'],
    ['alias', 'namespaces: *none\n', ':1:13: is neither JSON nor YAML: no anchor'],
  ])('a seed that cannot be used stops the start with its place: %s', async (name, text, place) => {
    const path = await write(`seed-${name}.yaml`, text);
    const own = await makeFolder();
    const { code, stderr } = await runToExit(serverEnvironment(own.path, { SEED_FILE: path }));
    await own.remove();
    expect(code).not.toBe(0);
    expect(stderr).toContain(path + place);
    expect(stderr).not.toMatch(/node_modules|YAMLParse|Excessive/);
  });
});

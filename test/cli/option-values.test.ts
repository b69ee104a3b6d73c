import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { send, serveForAll } from '../server-fixture.js';
import { runCli } from './cli-process.js';

const server = serveForAll();
let count = 0;

/** Creates a namespace with options and reads what the server has of it. */
async function create(options: readonly string[], input = ''): Promise<unknown> {
  const id = `n${(count += 1)}`;
  const { code, stderr } = await runCli(server.origin, ['namespace', 'create', id, ...options], {
    input,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (await send(server.origin, 'read', 'GET', `/namespaces/${id}`)).json();
}

/** No program can be given a NUL, and the definitions refuse what YAML cannot hold. */
const refused = /[\u0000\u007f-\u009f\ufffe\uffff]/;

const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('"', "'", '\\', '$', '(', ')', '`', '-', '=', '\n', '@', ' '),
    }),
    fc.constantFrom(
      '--',
      '-x',
      '--cluster',
      '--no-label',
      'true',
      '1e3',
      '007',
      '0x1F',
      'null',
      '[]',
    ),
  )
  .filter((text) => !refused.test(text));

describe('values of options', () => {
  test('reach the server exactly as typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 8 }), async (values) => {
        const options = values.flatMap((value, index) =>
          index % 2 === 0
            ? [`--annotation=key${index}=${value}`]
            : ['--annotation', `key${index}=${value}`],
        );
        const expected = Object.fromEntries(values.map((value, index) => [`key${index}`, value]));
        expect(await create(options)).toMatchObject({ annotations: expected });
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('of patches too, under keys with dots', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (value) => {
        const set = `--set=a.b.__proto__=${value}`;
        const words = ['component', 'patch', 'podinfo', '--cluster', 'demo-cluster-01', set];
        const { stdout } = await runCli(server.origin, words);
        expect(JSON.parse(stdout).patches.podinfo['a.b.__proto__']).toBe(value);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('may start with a dash or hold an equals sign', async () => {
    const options = [
      '--annotation=a=-v',
      '--annotation',
      'b=--label',
      '--annotation=c==x=',
      '--annotation',
      'd=',
    ];
    expect(await create(options)).toMatchObject({
      annotations: { a: '-v', b: '--label', c: '=x=', d: '' },
    });
  });

  test('may be named like members of every object', async () => {
    expect(await create(['--label', 'constructor=a', '--label=toString=b'])).toMatchObject({
      labels: { constructor: 'a', toString: 'b' },
    });
  });
});

describe('documents from files', () => {
  test('are JSON or YAML, with options over them', async () => {
    const json = join(server.folder, 'namespace.json');
    await writeFile(json, '{"labels":{"team":"a"},"annotations":{"x":"1"}}');
    expect(await create(['-f', json, '--label', 'team=b'])).toMatchObject({
      labels: { team: 'b' },
      annotations: { x: '1' },
    });
    const yaml = join(server.folder, 'namespace.yaml');
    await writeFile(yaml, 'labels:\n  team: a # ours\nannotations: {on: "yes"}\n');
    expect(await create(['-f', yaml])).toMatchObject({ annotations: { on: 'yes' } });
  });

  test('come from stdin, and may name themselves', async () => {
    const input = 'id: from-stdin\nlabels: {team: a}\n';
    const made = await runCli(server.origin, ['namespace', 'create', '-f', '-'], { input });
    expect(JSON.parse(made.stdout)).toMatchObject({ id: 'from-stdin', labels: { team: 'a' } });
    const changed = await runCli(server.origin, ['namespace', 'update', '-f', '-'], {
      input: '{"id":"from-stdin","labels":{"team":null,"tier":"1"}}',
    });
    expect(JSON.parse(changed.stdout)).toMatchObject({ labels: { tier: '1' } });
  });

  test.each([
    ['a: [', 'stdin:1:5: neither JSON nor YAML'],
    ['a: 1\na: 2', 'stdin:2:1: neither JSON nor YAML: this name is there twice'],
    ['[]', 'no object'],
    ['id: other', 'the file is of "other"'],
  ])('%j is refused before anything is sent', async (input, message) => {
    const words = ['namespace', 'create', 'one', '-f', '-'];
    const { code, stderr } = await runCli('http://127.0.0.1:9', words, { input });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test('deep options take JSON, YAML or a file', async () => {
    const file = join(server.folder, 'subjects.yaml');
    await writeFile(file, '- {kind: User, name: ann}\n');
    const values = ['[{"kind":"User","name":"ann"}]', '[{kind: User, name: ann}]', `@${file}`];
    for (const [index, value] of values.entries()) {
      const words = ['rolebinding', 'create', `rb${index}`, '--role', 'view', '--subjects', value];
      const { stdout } = await runCli(server.origin, words);
      expect(JSON.parse(stdout).subjects).toEqual([{ kind: 'User', name: 'ann' }]);
    }
  });
});

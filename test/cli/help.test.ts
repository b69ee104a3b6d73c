import { describe, expect, test } from '@jest/globals';
import { cli } from '../../packages/cli/src/gen/cli.js';
import { runCli } from './cli-process.js';

/** Nothing here needs a server. */
const nowhere = 'http://127.0.0.1:9';

async function help(words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(nowhere, [...words, '--help']);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

describe('--help', () => {
  test('of the program lists the groups', async () => {
    const text = await help([]);
    for (const { name } of cli.groups) expect(text).toContain(`flux-resourceset-cli ${name}`);
    expect(text).toMatch(/Examples:\n {2}flux-resourceset-cli \w/);
  });

  test.each(cli.groups.map(({ name }) => name))('of %s lists its commands', async (name) => {
    const text = await help([name]);
    for (const command of cli.groups.find((group) => group.name === name)?.commands ?? []) {
      expect(text).toContain(`flux-resourceset-cli ${name} ${command.name}`);
    }
    expect(text).toMatch(/Examples:\n {2}flux-resourceset-cli \w/);
  });

  test('of a command lists its options and has an example in one line', async () => {
    for (const group of cli.groups.slice(0, 3)) {
      for (const { name, options, examples } of group.commands) {
        const text = await help([group.name, name]);
        for (const option of options) expect(text).toContain(`--${option.name}`);
        for (const example of examples)
          expect(text).toContain(`  flux-resourceset-cli ${example}\n`);
      }
    }
  }, 60_000);

  test('stands anywhere, and a document may be called help', async () => {
    const { stdout } = await runCli(nowhere, ['--help', 'namespace', 'get']);
    expect(stdout).toMatch(/^flux-resourceset-cli namespace get <id> \[options\]/);
    expect((await runCli(nowhere, ['namespace', 'get', 'help'])).code).toBe(7);
  });

  test('--version is the version of the program', async () => {
    expect((await runCli(nowhere, ['--version'])).stdout).toBe(`${cli.version}\n`);
  });
});

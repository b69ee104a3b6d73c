import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatContexts, parseContexts, type Contexts } from '../src/contexts/context.js';
import { changeContexts, contextFile, readContexts } from '../src/contexts/context-file.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-contexts-'));
  file = contextFile('fleet-cli', { XDG_CONFIG_HOME: folder });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const added =
  (name: string, token = 'secret') =>
  ({ current, contexts }: Contexts): Contexts => ({
    current: current ?? name,
    contexts: new Map([
      ...contexts,
      [name, { apiUrl: 'http://x', token: { from: 'stored', token }, writeToken: null }],
    ]),
  });

const sources = fc.option(
  fc.oneof(
    fc.record({ from: fc.constant('stored' as const), token: fc.string() }),
    fc.record({ from: fc.constant('file' as const), path: fc.string() }),
    fc.record({ from: fc.constant('variable' as const), name: fc.string() }),
  ),
);

describe('the file', () => {
  test.each([
    [{ XDG_CONFIG_HOME: '/x', HOME: '/h' }, '/x/fleet-cli/config.json'],
    [{ XDG_CONFIG_HOME: 'relative', HOME: '/h' }, '/h/.config/fleet-cli/config.json'],
    [{ HOME: '/h' }, '/h/.config/fleet-cli/config.json'],
  ])('of %j is %s', (environment, expected) => {
    expect(contextFile('fleet-cli', environment)).toBe(expected);
  });

  test('holds whatever contexts there are', () => {
    const context = fc.record({ apiUrl: fc.string(), token: sources, writeToken: sources });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), context), { selector: ([name]) => name }),
        fc.option(fc.string()),
        (entries, current) => {
          const contexts: Contexts = { current, contexts: new Map(entries) };
          const read = parseContexts(formatContexts(contexts), 'f');
          expect(read.current).toEqual(current);
          expect(Object.fromEntries(read.contexts)).toEqual(Object.fromEntries(entries));
        },
      ),
    );
  });

  test('can be read by its owner only, and nothing is left beside it', async () => {
    await changeContexts(file, added('a'));
    await chmod(file, 0o644);
    await changeContexts(file, added('b'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
    expect(await readdir(dirname(file))).toEqual(['config.json']);
  });

  test('keeps what many write at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    await Promise.all(names.map((name) => changeContexts(file, added(name))));
    expect([...(await readContexts(file)).contexts.keys()].toSorted()).toEqual(names.toSorted());
  });

  test('waits for its turn as long as others take theirs', async () => {
    const lock = `${file}.lock`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(lock, '');
    const change = changeContexts(file, added('a'));
    for (let turn = 0; turn < 6; turn += 1) {
      await sleep(500);
      await writeFile(`${lock}.next`, '');
      await rename(`${lock}.next`, lock);
    }
    await rm(lock);
    expect([...(await change).contexts.keys()]).toEqual(['a']);
  });

  test('stays as it is when a change fails, and the next one is not in its way', async () => {
    await changeContexts(file, added('a'));
    const before = await readFile(file, 'utf8');
    const failed = changeContexts(file, () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await readFile(file, 'utf8')).toBe(before);
    await changeContexts(file, added('b'));
  });

  test('is said to be open to others where it holds a token', async () => {
    const warnings: string[] = [];
    const warn = (text: string): unknown => warnings.push(text);
    await changeContexts(file, added('a'));
    await readContexts(file, warn);
    await chmod(file, 0o640);
    await readContexts(file, warn);
    expect(warnings).toEqual([expect.stringContaining(`chmod 600 ${file}`)]);
  });

  test.each(['', '{"contexts":{"a":{"token":{"stored":"secret"}}}', '[]', '{"contexts":[]}'])(
    'is refused when it holds %j, and no token is shown',
    async (text) => {
      await changeContexts(file, added('a'));
      await writeFile(file, text);
      await expect(readContexts(file)).rejects.toThrow(`${file} cannot be read: `);
      await expect(readContexts(file)).rejects.not.toThrow('secret');
    },
  );

  test('of another context that is broken says which', async () => {
    await changeContexts(file, added('a'));
    await writeFile(file, '{"contexts":{"a":{}}}');
    await expect(readContexts(file)).rejects.toThrow('the context a has no api_url');
    await writeFile(file, '{"contexts":{"a":{"api_url":"http://x","token":"secret"}}}');
    await expect(readContexts(file)).rejects.toThrow(
      'a.token is none of file, variable and stored',
    );
  });
});

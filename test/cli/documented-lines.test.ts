import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../../packages/cli/src/gen/cli.js';
import { judgeLine, scanLine } from '../../packages/cli-runtime/src/arguments/parse-line.js';
import { listFiles, readText } from '../source-files.js';

const program = 'flux-resourceset-cli';

/** Writes the words of each command line as the shell makes them, a line of JSON each. */
const recorder = `${program}() { printf '%s\\0' "$@" >&3; printf '\\n\\0' >&3; }`;

/** What the shell makes of the client's lines in a page; redirections and pipes aside. */
function listLines(page: string): readonly (readonly string[])[] {
  const blocks = [...readText(page).matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, block = '']) => block,
  );
  const lines = blocks
    .flatMap((block) => block.replaceAll(/\\\n\s*/g, ' ').split('\n'))
    .map((line) => /(?:^|[ (])(flux-resourceset-cli .*)$/.exec(line)?.[1])
    .filter((line) => line !== undefined)
    .map((line) => line.replace(/ (?:<|>|\||&&|\|\|) .*$/s, '').replace(/\)$/, ''));
  const script = `${recorder}\n${lines.join('\n')}`;
  const words = execFileSync('bash', ['--norc', '-c', `{ ${script}\n} 3>&1 >/dev/null`]).toString();
  return words
    .split('\n\0')
    .filter((line) => line !== '')
    .map((line) => line.split('\0').slice(0, -1));
}

const pages = ['README.md', ...listFiles('docs')].filter(
  (page) => page.endsWith('.md') && readText(page).includes(`\n${program} `),
);

test('pages have lines to look at', () => {
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(listLines).length).toBeGreaterThan(40);
});

describe.each(pages)('%s', (page) => {
  test('has only command lines that there are, with options that they have', () => {
    for (const words of listLines(page)) {
      const { walk } = judgeLine(scanLine(cli, words));
      expect({ words, command: walk.command?.name }).toEqual({
        words,
        command: expect.any(String),
      });
      expect({ words, extra: walk.rest.slice(walk.command?.arguments.length) }).toEqual({
        words,
        extra: [],
      });
    }
  });
});

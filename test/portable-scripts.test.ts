import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { listFiles, readText, repository } from './source-files.js';

/**
 * Scripts and Makefile run on macOS too: GNU make 3.81, BSD's tools, and a POSIX shell. No such
 * machine is here, so this holds them to what is known to differ.
 */

const scripts = [...listFiles('scripts').filter((path) => path.endsWith('.sh')), '.ci/run'];
const recipes = [...scripts, 'Makefile'];

const differing: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['sed -i takes an argument on BSD', /\bsed\b[^|;&]*\s-[a-zA-Z]*i/],
  ['sed -r is -E', /\bsed\b[^|;&]*\s-[a-z]*r\b/],
  ['\\+ \\? \\| in basic expressions are GNU', /\b(?:sed|grep)\b(?! -E)[^|;&\n]*'[^']*\\[+?|]/],
  ['grep -P is GNU', /\bgrep\b[^|;&]*\s-[a-zA-Z]*P/],
  [
    'find needs its folder first, and has no -printf or -regextype',
    /\bfind\b\s+-|-printf|-regextype/,
  ],
  ['readlink -f and realpath are younger than macOS 12', /\breadlink\s+-f|\brealpath\b/],
  ['date -d and --iso-8601 are GNU', /\bdate\b[^|;&]*(?:\s-d\b|--)/],
  ['stat -c is GNU', /\bstat\b[^|;&]*\s-c/],
  ['cp -a, -t and --parents are GNU', /\bcp\b[^|;&]*\s(?:-[a-zA-Z]*[at]|--)/],
  ['mktemp needs no suffix and no --', /\bmktemp\b[^|;&)]*(?:--|\s-[pt])/],
  ['xargs -r and -d are GNU', /\bxargs\b[^|;&]*\s-[a-z]*[rd]/],
  ['gensub, strftime and the like are gawk', /\b(?:gensub|strftime|asort|systime)\(/],
  [
    'timeout, nproc, tac, seq, sha256sum and flock are not on macOS',
    /(?:^|[\s;|&(`])(?:timeout|nproc|tac|seq|sha256sum|md5sum|flock|setsid)\s/m,
  ],
  ['base64 -w is GNU', /\bbase64\b[^|;&]*\s-w/],
  ['head and tail count with -n', /\b(?:head|tail)\s+-\d/],
];

const ofBash: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['[[ … ]]', /\[\[\s/],
  ['== in [ … ]', /\[ [^\]]* == /],
  ['arrays', /\w+\+?=\(|\$\{\w+\[/],
  ['here strings', /<<</],
  ['process substitution', /[<>]\(/],
  ['&> and |&', /&>|\|&/],
  ['function', /^\s*function\s/m],
  ['pipefail', /pipefail/],
  ['echo with options or backslashes', /\becho\s+(?:-[neE]\b|["'][^"'\n]*\\)/],
  ['${x//y/z}, ${x:1}, ${x^^}', /\$\{\w+(?:\/|:\d|\^|,)/],
  ["$'…'", /\$'/],
  ['source', /^\s*source\s/m],
  ['local', /^\s*local\s/m],
  ['$RANDOM, $SECONDS, $BASH_SOURCE', /\$\{?(?:RANDOM|SECONDS|BASH)/],
];

/** Of make 4: refused, or read otherwise, by 3.81. */
const ofMake4: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['.ONESHELL', /^\.ONESHELL/m],
  ['::= and !=', /^\w+\s*(?:::|!)=/m],
  ['$(file …) and $(guile …)', /\$\((?:file|guile) /],
  ['&: groups targets', /&:/],
  ['undefine, private', /^(?:undefine|private)\b/m],
  ['.EXTRA_PREREQS, .NOTINTERMEDIATE', /\.EXTRA_PREREQS|\.NOTINTERMEDIATE/],
];

/** @returns the text without whole-line comments, which may name what is not to be used */
function readCode(path: string): string {
  return readText(path).replaceAll(/^\s*#.*$/gm, '');
}

function find(paths: readonly string[], rules: typeof differing): readonly string[] {
  return paths.flatMap((path) =>
    rules.flatMap(([what, pattern]) => {
      const found = pattern.exec(readCode(path))?.[0];
      return found === undefined ? [] : [`${path}: ${what}: ${found.trim()}`];
    }),
  );
}

describe('scripts and Makefile', () => {
  test('use nothing in which BSD and GNU differ', () => {
    expect(find(recipes, differing)).toEqual([]);
  });

  test('use nothing that make 3.81 does not know', () => {
    expect(find(['Makefile'], ofMake4)).toEqual([]);
  });

  test('use nothing of bash', () => {
    expect(find(scripts, ofBash)).toEqual([]);
    const shells = /^(?:#!\/bin\/sh|# shellcheck shell=sh)\n/;
    expect(scripts.filter((path) => !shells.test(readText(path)))).toEqual([]);
  });

  test.each([
    ['sed -i s/a/b/ x', differing],
    ['find . -printf %p', differing],
    ['grep -oP x', differing],
    ["date -d '1 day'", differing],
    ['head -1 x', differing],
    ['x=$(timeout 5 y)', differing],
    ['if [[ a = b ]]; then', ofBash],
    ['names=(a b)', ofBash],
    ['cat <(ls)', ofBash],
    ["echo -n 'x'", ofBash],
    ['set -euo pipefail', ofBash],
    ['a b &: c', ofMake4],
  ])('%j is found', (line, rules) => {
    expect(rules.some(([, pattern]) => pattern.test(line))).toBe(true);
  });
});

describe.each(['dash', 'bash'])('%s', (shell) => {
  const isHere = spawnSync(shell, ['-c', ':']).status === 0;
  const check = isHere ? test : test.skip;
  const reason = isHere ? '' : ` (${shell} is not installed)`;
  check.each(scripts)(`can parse %s as a POSIX script${reason}`, (path) => {
    const args = shell === 'bash' ? ['--posix', '-n', path] : ['-n', path];
    expect(spawnSync(shell, args, { cwd: repository, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

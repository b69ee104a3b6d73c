import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { problemTable } from '@flux-resourceset/contract';
import { listFiles, readText, repository } from './source-files.js';

const pages = ['README.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))];

/** Paths in backticks that begin with a folder of the repository. */
function listPaths(page: string): readonly string[] {
  const folders = 'schemas|openapi|packages|data|k8s|scripts|docs|test';
  const quoted = readText(page).matchAll(new RegExp(`\`((?:${folders})/[^\`\\s*{<$…]*)\``, 'g'));
  return [...quoted].map((match) => match[1] ?? '');
}

/** Relative links of a page, as paths of the repository. */
function listLinks(page: string): readonly string[] {
  const prose = readText(page).replaceAll(/```[\s\S]*?```/g, '');
  const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)];
  return links.map((match) => normalize(join(dirname(page), match[1] ?? '')));
}

/** Files that exist only after something ran, or in an example. */
const absent = new Set([
  'data/flux-resourceset.db',
  'schemas/resource_quota.yaml',
  'k8s/providers/resource-quotas.yaml',
  'k8s/resourcesets/resource-quotas.yaml',
]);

describe.each(pages)('%s', (page) => {
  test('names only paths that exist', () => {
    const missing = listPaths(page).filter(
      (path) => !absent.has(path) && !existsSync(join(repository, path)),
    );
    expect(missing).toEqual([]);
  });

  test('links only to pages that exist', () => {
    expect(listLinks(page).filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });

  test('names only targets that make knows', () => {
    const named = [...readText(page).matchAll(/(?:^|`)(?:[A-Z]+=\S+ )?make ([a-z-]+)/gm)];
    const known = readText('Makefile').matchAll(/^([a-z-]+):/gm);
    const targets = new Set([...known].map((match) => match[1]));
    expect(named.map((match) => match[1]).filter((target) => !targets.has(target))).toEqual([]);
  });

  test('shows only shell commands that parse', () => {
    for (const [, script = ''] of readText(page).matchAll(/```sh\n([\s\S]*?)```/g)) {
      expect(() => execFileSync('bash', ['-n'], { input: script, stdio: 'pipe' })).not.toThrow();
    }
  });
});

describe('the documentation', () => {
  test('describes every environment variable that the server reads', () => {
    const page = readText('docs/configuration.md');
    const read = listFiles('packages/server-runtime/src/config')
      .flatMap((path) => [...readText(path).matchAll(/'([A-Z]+_[A-Z_]+)'/g)])
      .map((match) => match[1] ?? '');
    expect(new Set(read).size).toBeGreaterThan(7);
    expect([...new Set(read)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('lists every code of an error', () => {
    const page = readText('docs/api.md');
    const codes = Object.keys(problemTable);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  test('lists every decision', () => {
    const index = readText('docs/adr/README.md');
    const records = listFiles('docs/adr').filter((path) => !path.endsWith('README.md'));
    expect(records.filter((path) => !index.includes(path.replace('docs/adr/', '')))).toEqual([]);
  });

  test('speaks of nothing outside the repository', () => {
    const outside = ['..', 'shared'].join('/');
    const files = execFileSync('git', ['ls-files'], { cwd: repository, encoding: 'utf8' })
      .trim()
      .split('\n');
    const breaches = files.filter(
      (path) => existsSync(join(repository, path)) && readText(path).includes(outside + '/'),
    );
    expect(breaches).toEqual([]);
  });
});

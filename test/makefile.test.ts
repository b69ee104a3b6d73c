import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readText, repository } from './source-files.js';

/** The commands that make would run for a target if nothing had been built yet. */
function plan(target: string): readonly string[] {
  const args = ['--dry-run', '--always-make', '--no-print-directory', target];
  return execFileSync('make', args, { cwd: repository, encoding: 'utf8' }).split('\n');
}

describe('make', () => {
  test('checks for drift before anything writes the generated files', () => {
    const generator = plan('test').filter((line) =>
      line.includes('packages/generator/dist/main.js --schemas'),
    );
    expect(generator.length).toBeGreaterThan(1);
    expect(generator[0]).toContain('--check');
    expect(generator[1]).not.toContain('--check');
  });

  test('help lists every target that is meant to be called', () => {
    const help = execFileSync('make', ['help'], { cwd: repository, encoding: 'utf8' });
    const phony = [...readText('Makefile').matchAll(/^\.PHONY: (.+)$/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(phony.length).toBeGreaterThan(15);
    expect(phony.filter((target) => !new RegExp(`^ +make ${target} `, 'm').test(help))).toEqual([]);
  });

  test('is what continuous integration calls', () => {
    expect(readText('.ci/run')).toMatch(/^exec make test$/m);
  });
});

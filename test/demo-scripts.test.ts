import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles, repository } from './source-files.js';

const scripts = listFiles('scripts').filter((path) => path.endsWith('.sh'));
const needs = {
  'build-image.sh': ['docker'],
  'create-cluster.sh': ['docker', 'kind', 'kubectl'],
  'set-up-flux.sh': ['kind', 'kubectl'],
  'deploy-demo.sh': ['docker', 'kind', 'kubectl'],
  'port-forward.sh': ['kind', 'kubectl', 'curl'],
};

describe('the scripts', () => {
  test.each(scripts)('%s can be parsed', (path) => {
    expect(spawnSync('sh', ['-n', path], { cwd: repository }).status).toBe(0);
  });
});

const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

describe(hasShellcheck ? 'shellcheck' : 'shellcheck, which is not installed', () => {
  (hasShellcheck ? test : test.skip)('finds nothing in the scripts', () => {
    const args = ['-x', '-P', 'SCRIPTDIR', ...scripts, '.ci/run'];
    const { status, stdout } = spawnSync('shellcheck', args, { cwd: repository, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  });
});

describe('on a machine without any of their programs', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-path-'));
    await symlink('/usr/bin/dirname', join(folder, 'dirname'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  function run(script: string): { readonly status: number | null; readonly stderr: string } {
    const path = join(repository, 'scripts/demo', script);
    return spawnSync('/bin/sh', [path], { env: { PATH: folder }, encoding: 'utf8' });
  }

  test.each(Object.entries(needs))('%s names all of %j and stops', (script, programs) => {
    const { status, stderr } = run(script);
    expect(status).toBe(1);
    expect([...stderr.matchAll(/^ {2}(\w+): \S/gm)].map(([, program]) => program)).toEqual(
      programs,
    );
  });

  test('delete-cluster.sh has nothing to do', () => {
    expect(run('delete-cluster.sh').status).toBe(0);
  });
});

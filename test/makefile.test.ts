import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './server-fixture.js';
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
});

/** A machine that has make, a shell and what is installed here, with a checkout below blanks. */
describe('make, on a machine of its own', () => {
  const files = ['Makefile', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let checkout: string;
  let programs: string;

  beforeEach(async () => {
    folder = await makeFolder();
    checkout = join(folder.path, 'a b/c');
    programs = join(folder.path, 'programs');
    await mkdir(programs);
    for (const name of [
      'awk',
      'chmod',
      'dirname',
      'env',
      'find',
      'make',
      'mkdir',
      'rm',
      'sh',
      'touch',
    ]) {
      const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
      await symlink(path, join(programs, name));
    }
    await mkdir(join(checkout, 'packages'), { recursive: true });
    for (const path of [...files, 'scripts', 'schemas', 'packages/generator/src']) {
      await cp(join(repository, path), join(checkout, path), { recursive: true });
    }
  });

  afterEach(() => folder.remove());

  async function install(name: string, script: string, where = programs): Promise<void> {
    await mkdir(where, { recursive: true });
    await writeFile(join(where, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(where, name), 0o755);
  }

  /** An npm that brings programs which say who they are, and writes down what it was asked for. */
  async function installMachine(node: string): Promise<void> {
    await install('node', `[ "$1" = --version ] && echo ${node} || exit 0`);
    await install(
      'npm',
      `echo "npm $*" >>'${folder.path}/calls'
       while [ "$1" != --prefix ]; do shift; done
       bin=$2/node_modules/.bin
       mkdir -p "$bin"
       for program in node pnpm; do
         printf '#!/bin/sh\\necho "$0 $*" >>%s/calls\\n' '${folder.path}' >"$bin/$program"
         chmod +x "$bin/$program"
       done`,
    );
  }

  interface Made {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  function make(words: readonly string[], env: Readonly<Record<string, string>> = {}): Made {
    return spawnSync('make', words, {
      cwd: checkout,
      env: { PATH: programs, HOME: folder.path, ...env },
      encoding: 'utf8',
    });
  }

  const calls = (): Promise<string> => readFile(join(folder.path, 'calls'), 'utf8');
  const getting = /^Getting Node\.js (\d+) into \.tools\/node-\1 \(the machine's own is (.+)\) …$/m;

  test('brings Node.js 24 where the own is older than 22.13, says so once, and uses it', async () => {
    await installMachine('v20.20.2');
    const { stdout } = make(['install']);
    expect(getting.exec(stdout)?.slice(1)).toEqual(['24', 'v20.20.2']);
    expect(await calls()).toMatch(/npm install --prefix \.tools\/node-24 .*node@24/);
    expect(await calls()).toContain('.tools/node-24/node_modules/.bin/node');
    expect(make(['install']).stdout).not.toMatch(getting);
  });

  test('uses the own from 22.13 on', async () => {
    await installMachine('v22.13.0');
    const { status, stdout } = make(['install']);
    expect([status, stdout.includes('Node.js')]).toEqual([0, false]);
    expect(await readdir(join(checkout, '.tools'))).toEqual([expect.stringMatching(/^pnpm-/)]);
  });

  test('takes another line for NODE on its command line alone: npm exports a variable NODE', async () => {
    await installMachine('v24.21.0');
    expect(make(['install'], { NODE: '22' }).stdout).not.toMatch(getting);
    expect(getting.exec(make(['install', 'NODE=22']).stdout)?.[1]).toBe('22');
  });

  test.each(['21', '22.1', 'lts', 'a b', ';exit', ''])('refuses NODE=%s', async (line) => {
    await installMachine('v24.21.0');
    const { status, stderr } = make(['test', `NODE=${line}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('is not supported here: NODE=22, NODE=24 or NODE=26');
    expect(existsSync(join(checkout, '.tools'))).toBe(false);
  });

  test('lists its targets without Node.js and npm, and says what is missing to install', () => {
    expect(make(['help']).stdout).toMatch(/^ +make test /m);
    const { status, stderr } = make(['install']);
    expect(status).toBe(2);
    expect(stderr).toContain('npm is not installed');
  });

  test('cleans up what it made, and stored data, and nothing else', async () => {
    const made = ['.stamps/build', '.tools/x', 'node_modules/x', 'packages/cli/dist/main.js'];
    for (const path of [...made, 'data/flux-resourceset.db', 'data/seed.json']) {
      await install(path.split('/').at(-1) ?? '', '', join(checkout, path, '..'));
    }
    expect(make(['clean']).status).toBe(0);
    const left = await readdir(checkout, { recursive: true });
    expect(left.filter((path) => made.includes(path) || path.endsWith('.db'))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(['data/seed.json', 'scripts/test.sh']));
  });
});

describe('the release line of Node.js that make brings', () => {
  test.each([
    ['', [], '24'],
    ['v18.20.0', [], '24'],
    ['v20.20.2', [], '24'],
    ['v22.12.0', [], '24'],
    ['v22.13.0', [], ''],
    ['v24.0.0', [], ''],
    ['v26.9.0', [], ''],
    ['v20.20.2', ['22'], '22'],
    ['v22.12.0', ['22'], '22'],
    ['v22.13.0', ['22'], ''],
    ['v24.21.0', ['22'], '22'],
    ['v24.21.0', ['24'], ''],
    ['', ['26'], '26'],
  ])('with %s and NODE=%j is "%s"', async (own, wanted, line) => {
    const folder = await makeFolder();
    if (own !== '') {
      await writeFile(join(folder.path, 'node'), `#!/bin/sh\necho ${own}\n`, { mode: 0o755 });
    }
    const script = join(repository, 'scripts/node-line.sh');
    const { stdout } = spawnSync('/bin/sh', [script, ...wanted], {
      env: { PATH: folder.path },
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(line);
    await folder.remove();
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './server-fixture.js';
import { repository } from './source-files.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder();
});

afterAll(async () => {
  await folder.remove();
});

describe('a run of jest', () => {
  test('ends with its counts, after the names of what was skipped', async () => {
    const home = join(folder.path, 'suites');
    await mkdir(home);
    await writeFile(join(home, 'package.json'), '{}');
    await writeFile(
      join(home, 'one.test.js'),
      `test('passes', () => undefined);
       test('fails', () => { throw new Error('no'); });
       describe('a tool that is not here', () => { test.skip('does it', () => undefined); });`,
    );
    await writeFile(join(home, 'two.test.js'), "throw new Error('does not load');");
    const reporters = ['default', join(repository, 'scripts/report-counts.mjs')];
    await writeFile(join(home, 'jest.config.json'), JSON.stringify({ reporters }));
    const jest = join(repository, 'node_modules/jest/bin/jest.js');
    const { status, output } = spawnSync('sh', ['-c', `'${process.execPath}' '${jest}' 2>&1`], {
      cwd: home,
      env: { PATH: process.env['PATH'], TEST_COUNTS: 'counts.json' },
      encoding: 'utf8',
    });
    expect(JSON.parse(await readFile(join(home, 'counts.json'), 'utf8'))).toEqual({
      ...{ 'one.test.js': 1, 'two.test.js': 0 },
    });
    expect([status, (output[1] ?? '').trim().split('\n').slice(-2)]).toEqual([
      1,
      ['Skipped: a tool that is not here › does it', 'Tests: 1 passed, 2 failed, 1 skipped'],
    ]);
  });
});

/** `.ci/run` where make and go are programs that say what they are called for. */
describe('.ci/run', () => {
  async function runWith(make: string): Promise<ReturnType<typeof spawnSync>> {
    const home = join(folder.path, 'checkout with blanks');
    await mkdir(join(home, 'programs'), { recursive: true });
    await mkdir(join(home, '.ci'), { recursive: true });
    await cp(join(repository, '.ci/run'), join(home, '.ci/run'));
    for (const [name, script] of Object.entries({ make, go: '' })) {
      const path = join(home, 'programs', name);
      await writeFile(path, `#!/bin/sh\necho "$@" >>'${home}/calls'\n${script}\n`);
      await chmod(path, 0o755);
    }
    await writeFile(join(home, 'calls'), '');
    const PATH = `${join(home, 'programs')}:${process.env['PATH'] ?? ''}`;
    const run = spawnSync(join(home, '.ci/run'), { env: { PATH }, encoding: 'utf8' });
    expect((await readFile(join(home, 'calls'), 'utf8')).trim().split('\n')).toEqual([
      'tools',
      'check-vectors',
      'test',
      'smoke NODE=22',
      'smoke NODE=26',
    ]);
    return run;
  }

  const counts = 'Tests: 7 passed, 0 failed, 1 skipped';

  test('adds up the counts of make test, as its last line', async () => {
    const more = 'Tests: 30 passed, 2 failed, 4 skipped';
    const run = await runWith(`[ "$1" != test ] || printf '${counts}\\nother\\n${more}\\n'`);
    expect([run.status, String(run.stdout).split('\n').at(-2)]).toEqual([
      0,
      'Tests: 37 passed, 2 failed, 5 skipped',
    ]);
  });

  test.each(['check-vectors', 'test', 'smoke'])(
    'fails when make %s fails, after all else',
    async (target) => {
      const run = await runWith(
        `[ "$1" != test ] || echo '${counts}'; [ "$1" != ${target} ] || exit 2`,
      );
      expect([run.status, String(run.stdout).split('\n').at(-2)]).toEqual([1, counts]);
      expect(run.stdout).toContain(`\nFailed: make ${target}`);
    },
  );

  test('passes without the tools: those tests say then that they were skipped', async () => {
    const run = await runWith(`[ "$1" != test ] || echo '${counts}'; [ "$1" != tools ] || exit 2`);
    expect([run.status, String(run.stdout).split('\n').at(-2)]).toEqual([0, counts]);
  });

  test('says that no test ran where none did', async () => {
    const run = await runWith('[ "$1" != test ]');
    expect([run.status, String(run.stdout).split('\n').at(-2)]).toEqual([
      1,
      'Tests: 0 passed, 0 failed, 0 skipped',
    ]);
  });
});

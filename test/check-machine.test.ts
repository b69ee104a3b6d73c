import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './server-fixture.js';
import { repository } from './source-files.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await folder.remove();
});

/** Puts a program in the machine's only folder of programs. */
async function install(name: string, script: string): Promise<void> {
  const path = join(folder.path, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** Runs the check on a machine that has nothing but what was installed. */
function check(): { readonly status: number | null; readonly stderr: string } {
  return spawnSync('/bin/sh', [join(repository, 'scripts/check-machine.sh')], {
    cwd: folder.path,
    env: { PATH: folder.path },
    encoding: 'utf8',
  });
}

describe('the check of the machine', () => {
  test('says that Node.js is missing', () => {
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Node.js is not installed'),
    });
  });

  test('says that Node.js is too old', async () => {
    await install('npm', 'true');
    await install('node', '[ "$1" = --version ] && echo v18.20.0 || exit 1');
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Node.js v18.20.0 is too old'),
    });
  });

  test('says that npm is missing', async () => {
    await symlink(process.execPath, join(folder.path, 'node'));
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm is not installed'),
    });
  });

  test('says nothing about a machine that has both, and no compiler', async () => {
    await install('npm', 'true');
    await symlink(process.execPath, join(folder.path, 'node'));
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './server-fixture.js';
import { repository } from './source-files.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeEach(async () => {
  folder = await makeFolder();
  for (const path of ['scripts/check-vectors.sh', 'scripts/write-vectors.sh']) {
    cpSync(join(repository, path), join(folder.path, path));
  }
  mkdirSync(join(folder.path, 'scripts/vectors'));
  mkdirSync(join(folder.path, 'packages/contract/test/vectors'), { recursive: true });
  writeFileSync(join(folder.path, 'packages/contract/test/vectors/rule.json'), 'as committed\n');
});

afterEach(() => folder.remove());

/** Runs the check where `go` is what is given. */
function check(go: string): { readonly status: number | null; readonly said: string } {
  const bin = join(folder.path, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'go'), `#!/bin/sh\n${go}\n`);
  chmodSync(join(bin, 'go'), 0o755);
  const { status, stdout, stderr } = spawnSync('sh', ['scripts/check-vectors.sh'], {
    cwd: folder.path,
    env: { PATH: `${bin}:/usr/bin:/bin` },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const writes = (text: string): string => `[ "$1" = mod ] || echo '${text}' >"$3/rule.json"`;

describe('the check of the vectors', () => {
  test('passes where Kubernetes says what is committed', () => {
    expect(check(writes('as committed'))).toMatchObject({ status: 0 });
  });

  test('fails where it says something else, and shows what', () => {
    const { status, said } = check(writes('something else'));
    expect(status).toBe(1);
    expect(said).toContain('> something else');
    expect(said).toContain("Run 'make vectors'");
  });

  test('fails where the program fails', () => {
    expect(check('[ "$1" = mod ]').status).not.toBe(0);
  });

  test('says that it was skipped where the modules cannot be had', () => {
    const { status, said } = check('exit 1');
    expect({ status, said }).toEqual({
      status: 0,
      said: expect.stringContaining("The vectors were not made anew: 'go mod download' failed"),
    });
  });
});

import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { callWith, serveForAll, tokens } from '../server-fixture.js';
import { runCli, type CliRun } from './cli-process.js';

const server = serveForAll();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(server.folder, 'edit-'));
});

beforeEach(async () => {
  const call = callWith(server.origin);
  await call('DELETE', '/namespaces/edited');
  await call('POST', '/namespaces', { id: 'edited', labels: { team: 'a' } });
});

/** An editor that does one thing each time that it is opened, and keeps what it was shown. */
async function editor(name: string, ...steps: readonly string[]): Promise<string> {
  const path = join(folder, name);
  const cases = steps.map((step, at) => `${at + 1}) ${step} ;;`).join('\n');
  const script = `#!/bin/sh
n=$(($(cat "${path}.count" 2>/dev/null || echo 0) + 1)); echo $n > "${path}.count"
cp "$1" "${path}.seen-$n"
case $n in
${cases}
esac
`;
  await rm(`${path}.count`, { force: true });
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

const write = (text: string): string => `printf '%s\\n' '${text}' > "$1"`;
const replace = (from: string, to: string): string =>
  `sed 's/${from}/${to}/' "$1" > "$1.new"; mv "$1.new" "$1"`;

function edit(path: string, ...words: readonly string[]): Promise<CliRun> {
  const env = { EDITOR: path, TMPDIR: folder };
  return runCli(server.origin, ['edit', 'namespace', 'edited', ...words], { env });
}

async function read(): Promise<unknown> {
  return (await callWith(server.origin)('GET', '/namespaces/edited')).body;
}

const seen = (path: string, time: number): Promise<string> =>
  readFile(`${path}.seen-${time}`, 'utf8');

async function listKept(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('flux-resourceset-edit-'));
}

describe('edit', () => {
  test('sends what was changed, and leaves nothing behind', async () => {
    const path = await editor('plain', replace('team: a', 'team: b'));
    const { code, stdout, stderr } = await edit(path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'edited', labels: { team: 'b' } });
    expect(await read()).toMatchObject({ labels: { team: 'b' } });
    expect(await seen(path, 1)).toContain('#> namespace/edited');
    expect(await listKept()).toEqual([]);
  });

  test('removes what was taken out', async () => {
    const path = await editor('remove', write('id: edited'));
    expect((await edit(path)).code).toBe(0);
    expect(await read()).toEqual({ id: 'edited', labels: {}, annotations: {} });
  });

  test.each([
    ['was not changed', ':'],
    ['was emptied', ': > "$1"'],
    ['has other comments only', 'echo "# mine" >> "$1"'],
  ])('sends nothing when the file %s', async (_, step) => {
    const { code, stderr } = await edit(await editor('nothing', step));
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'namespace/edited stays as it is\n' });
    expect(await read()).toMatchObject({ labels: { team: 'a' } });
    expect(await listKept()).toEqual([]);
  });

  test('is opened again with the reason, and what was written, until it is good', async () => {
    const path = await editor(
      'again',
      replace('team: a', 'team: [a]'),
      replace('team: \\[a\\]', 'team: ['),
      replace('team: \\[', 'team: c'),
    );
    expect((await edit(path)).code).toBe(0);
    expect(await seen(path, 2)).toMatch(/^#> refused: .*\/labels\/team.*\n[^]*team: \[a\]/);
    expect(await seen(path, 3)).toMatch(
      /^#> refused: .*:\d+:\d+: neither JSON nor YAML[^]*team: \[/,
    );
    expect(await seen(path, 3)).not.toContain('/labels/team');
    expect(await read()).toMatchObject({ labels: { team: 'c' } });
  });

  test('is given up by closing without a change: the file is kept, and named', async () => {
    const path = await editor('give-up', replace('team: a', 'team: [a]'), ':');
    const { code, stderr } = await edit(path);
    expect(code).toBe(6);
    const [, kept = ''] = /what you wrote is kept in (\S+)\n/.exec(stderr) ?? [];
    expect(await readFile(kept, 'utf8')).toContain('team: [a]');
    expect(await read()).toMatchObject({ labels: { team: 'a' } });
    for (const name of await listKept()) await rm(join(folder, name), { recursive: true });
  });

  test('lays what was written over what others have made of it meanwhile', async () => {
    const script = join(folder, 'other.mjs');
    const patch = { annotations: { owner: 'ann' }, labels: { team: 'x', tier: '1' } };
    await writeFile(
      script,
      `await fetch('${server.origin}/namespaces/edited', {
        method: 'PATCH',
        headers: {
          authorization: 'Bearer ${tokens.write}',
          'content-type': 'application/merge-patch+json',
        },
        body: '${JSON.stringify(patch)}',
      });`,
    );
    const other = `"${process.execPath}" "${script}"`;
    const path = await editor('others', `${replace('team: a', 'team: b')}; ${other}`, ':');
    const { code } = await edit(path);
    expect(code).toBe(0);
    expect(await seen(path, 2)).toMatch(
      /^#> others have changed it meanwhile: labels, annotations/,
    );
    expect(await read()).toMatchObject({
      labels: { team: 'b', tier: '1' },
      annotations: { owner: 'ann' },
    });
  });

  test('with --dry-run shows what would change', async () => {
    const path = await editor('dry', replace('team: a', 'team: b'));
    const { code, stdout } = await edit(path, '--dry-run', '-o', 'table');
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('  - /labels/team: a\n  + /labels/team: b\n'),
    });
    expect(await read()).toMatchObject({ labels: { team: 'a' } });
  });

  test.each([
    ['that is not there', '/nowhere/vi', 2, 'is not there; set VISUAL or EDITOR'],
    ['that fails', 'false', 1, 'ended with 1'],
  ])('with an editor %s says so, and keeps the file', async (_, name, code, message) => {
    const failed = await edit(name);
    expect(failed).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    expect(failed.stderr).toContain('what you wrote is kept in ');
    for (const kept of await listKept()) await rm(join(folder, kept), { recursive: true });
  });

  test.each([
    [['edit', 'namespace', 'nowhere'], 3, "namespace 'nowhere'"],
    [['edit', 'namespce', 'x'], 2, "did you mean 'namespace'?"],
    [['edit', 'namespace'], 2, 'missing <id>'],
  ])('%j opens no editor', async (words, code, message) => {
    const failed = await runCli(server.origin, words, { env: { EDITOR: 'false' } });
    expect(failed).toMatchObject({ code, stderr: expect.stringContaining(message) });
  });
});

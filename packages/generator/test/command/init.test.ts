import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/command/run-command.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generator-init-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run(...words: readonly string[]): Promise<readonly [number, string, string]> {
  const printed = { out: '', error: '' };
  const status = await runCommand(words, {
    out: (text) => (printed.out += text),
    error: (text) => (printed.error += text),
  });
  return [status, printed.out, printed.error];
}

describe('init', () => {
  it('starts a project that is named after its folder, from which everything is generated', async () => {
    const out = join(folder, 'My Notes');
    const [status, printed] = await run('init', out, '--license', 'MIT');
    expect(status).toBe(0);
    expect(printed).toContain(`${join(out, 'schemas/note.yaml')}\n`);
    const config = await readFile(join(out, 'flux-resourceset.config.yaml'), 'utf8');
    expect(config).toContain('\nname: my-notes\nlicense: MIT\n');
    const manifest = await readFile(join(out, 'package.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ name: 'my-notes', license: 'MIT' });
    const schemas = join(out, 'schemas');
    const [again, , errors] = await run('--schemas', schemas, '--out', out, '--only', 'document');
    expect([again, errors]).toEqual([0, '']);
    expect(await readFile(join(out, 'openapi/openapi.yaml'), 'utf8')).toContain(
      'title: My notes\n',
    );
  });

  it('leaves alone what is in the folder already', async () => {
    await writeFile(join(folder, 'README.md'), 'mine');
    expect((await run('init', folder, '--name', 'notes'))[0]).toBe(0);
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('mine');
  });

  it.each([['package.json'], ['schemas/mine.yaml']])(
    'refuses a folder that has %s, and writes nothing',
    async (path) => {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), '');
      const before = await readdir(folder, { recursive: true });
      const [status, , errors] = await run('init', folder);
      expect(status).toBe(1);
      expect(errors).toMatch(/(package\.json|schemas) is there already: .* without init\n$/);
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    },
  );
});

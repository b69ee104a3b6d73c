import { spawnSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { typescriptHeader, yamlHeader } from '../../src/emit/header.js';
import type { GeneratedFile } from '../../src/generated-file.js';
import { checkFiles } from '../../src/output/check-files.js';
import { OutputError } from '../../src/output/output-error.js';
import { writeFiles } from '../../src/output/write-files.js';

const folders = ['packages/server/src/gen', 'openapi'];
const generated: GeneratedFile = {
  path: 'packages/server/src/gen/service.ts',
  contents: `${typescriptHeader}export const a = 1;\n`,
  ownership: 'generated',
};
const document: GeneratedFile = {
  path: 'openapi/openapi.yaml',
  contents: `${yamlHeader}openapi: 3.0.3\n`,
  ownership: 'generated',
};
const scaffold: GeneratedFile = {
  path: 'packages/server/src/main.ts',
  contents: 'run();\n',
  ownership: 'scaffold',
};
const files = [document, generated, scaffold];

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'generator-output-'));
});
afterEach(async () => {
  await rm(out, { recursive: true, force: true });
});

const read = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
const plant = async (path: string, contents: string): Promise<void> => {
  await mkdir(join(out, path, '..'), { recursive: true });
  await writeFile(join(out, path), contents);
};

describe('writing files', () => {
  it('fills an empty folder', async () => {
    const result = await writeFiles(out, files, folders);
    expect(result.written.toSorted()).toEqual(files.map(({ path }) => path));
    for (const { path, contents } of files) expect(await read(path)).toBe(contents);
  });

  it('makes the folder when it is not there', async () => {
    await writeFiles(join(out, 'new', 'tree'), files, folders);
    expect(await read('new/tree/openapi/openapi.yaml')).toBe(document.contents);
  });

  it('leaves a file whose bytes are right untouched', async () => {
    await writeFiles(out, files, folders);
    const before = await stat(join(out, generated.path));
    expect(await writeFiles(out, files, folders)).toEqual({ written: [], removed: [] });
    expect((await stat(join(out, generated.path))).mtimeMs).toBe(before.mtimeMs);
  });

  it('replaces what was edited by hand, but never a scaffold', async () => {
    await plant(generated.path, `${typescriptHeader}edited\n`);
    await plant(scaffold.path, 'edited\n');
    const result = await writeFiles(out, [generated, scaffold], folders);
    expect(result.written).toEqual([generated.path]);
    expect(await read(generated.path)).toBe(generated.contents);
    expect(await read(scaffold.path)).toBe('edited\n');
  });

  it('removes what is no longer emitted from generated folders and nothing else', async () => {
    await plant('packages/server/src/gen/deep/old.ts', `${typescriptHeader}export {};\n`);
    await plant('openapi/old.yaml', `${yamlHeader}old: true\n`);
    await plant('openapi/written-by-hand.yaml', 'mine: true\n');
    await plant('packages/server/src/gen/by-another.ts', 'export {};\n');
    await plant('packages/server/src/mine.ts', 'export {};\n');
    const { removed } = await writeFiles(out, files, folders);
    expect(removed).toEqual(['openapi/old.yaml', 'packages/server/src/gen/deep/old.ts']);
    expect(await read('openapi/written-by-hand.yaml')).toBe('mine: true\n');
    expect(await read('packages/server/src/gen/by-another.ts')).toBe('export {};\n');
    expect(await read('packages/server/src/mine.ts')).toBe('export {};\n');
    await expect(read('openapi/old.yaml')).rejects.toThrow('ENOENT');
  });

  it('writes nothing at all when one file cannot be written', async () => {
    await plant('openapi', 'a file where a folder is due\n');
    const attempt = writeFiles(out, [generated, document], folders);
    await expect(attempt).rejects.toThrow(OutputError);
    await expect(attempt).rejects.toThrow('openapi/openapi.yaml');
    await expect(read(generated.path)).rejects.toThrow('ENOENT');
  });

  it('leaves no temporary file behind, its own or of a process that was killed', async () => {
    const { pid = 0 } = spawnSync(process.execPath, ['--eval', '']);
    await plant(`.flux-resourceset-generate-${pid}/openapi/openapi.yaml`, 'half');
    await plant(`.flux-resourceset-generate-${process.ppid}/openapi/openapi.yaml`, 'of another');
    await writeFiles(out, files, folders);
    const names = await readdir(out);
    const left = names.filter((name) => name.startsWith('.flux'));
    expect(left).toEqual([`.flux-resourceset-generate-${process.ppid}`]);
  });

  it('writes a tree that it cannot finish not at all', async () => {
    await writeFiles(out, [generated], folders);
    await chmod(join(out, 'packages/server/src/gen'), 0o500);
    const changed = { ...generated, contents: `${typescriptHeader}export const a = 2;\n` };
    // Whoever may do everything is not stopped by a mode.
    const attempt = writeFiles(out, [document, changed], folders);
    await (process.getuid?.() === 0 ? attempt : expect(attempt).rejects.toThrow('service.ts'));
    const isThere = (await readdir(out)).includes('openapi');
    expect(isThere).toBe(process.getuid?.() === 0);
  });
});

describe('what somebody else wrote', () => {
  const theirs = 'export const mine = 1;\n';

  it('is never written over, and named with what to do', async () => {
    await plant(generated.path, theirs);
    const attempt = writeFiles(out, files, folders);
    await expect(attempt).rejects.toThrow(OutputError);
    await expect(attempt).rejects.toThrow(/service\.ts: this program did not write .*\n.*--out/);
    expect(await read(generated.path)).toBe(theirs);
    expect(await readdir(out)).toEqual(['packages']);
  });

  it('may have the bytes that are due', async () => {
    await plant('openapi/data.json', '{}');
    const data: GeneratedFile = {
      path: 'openapi/data.json',
      contents: '{}',
      ownership: 'generated',
    };
    expect(await writeFiles(out, [data], folders)).toEqual({ written: [], removed: [] });
  });

  it('is JSON in a folder without anything of ours; beside it, JSON is ours', async () => {
    const data: GeneratedFile = {
      path: 'openapi/data.json',
      contents: '{}',
      ownership: 'generated',
    };
    await plant(data.path, '{ "theirs": 1 }');
    await expect(writeFiles(out, [data], folders)).rejects.toThrow('data.json');
    await plant(document.path, document.contents);
    expect((await writeFiles(out, [document, data], folders)).written).toEqual([data.path]);
  });

  it('is a package of the name of one of ours', async () => {
    const manifest: GeneratedFile = {
      path: 'packages/server/package.json',
      contents: '{ "name": "@books/server" }',
      ownership: 'scaffold',
    };
    await plant(manifest.path, '{ "name": "@shop/server" }');
    const attempt = writeFiles(out, [...files, manifest], folders);
    await expect(attempt).rejects.toThrow(
      /packages\/server\/package\.json: this package is somebody/,
    );
    await plant(generated.path, generated.contents);
    await expect(writeFiles(out, [...files, manifest], folders)).resolves.toBeDefined();
  });

  it('is what a link leads to', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'generator-elsewhere-'));
    await symlink(elsewhere, join(out, 'openapi'));
    await expect(writeFiles(out, files, folders)).rejects.toThrow(/openapi: leads out of/);
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });

  it('is the root of a folder that has a package.json', async () => {
    const root = ['README.md', 'package.json'].map((path): GeneratedFile => ({
      path,
      contents: path,
      ownership: 'workspace',
    }));
    await plant('package.json', '{}');
    expect((await writeFiles(out, root, [])).written).toEqual([]);
    await rm(join(out, 'package.json'));
    await plant('README.md', 'mine');
    expect((await writeFiles(out, root, [])).written).toEqual(['package.json']);
    expect(await read('README.md')).toBe('mine');
  });
});

describe('checking files', () => {
  it('finds nothing right after writing', async () => {
    await writeFiles(out, files, folders);
    expect(await checkFiles(out, files, folders)).toEqual([]);
  });

  it('lists every missing, stale and orphaned file, a stale one with its diff', async () => {
    await plant(generated.path, generated.contents.replace('a = 1', 'a = 2'));
    await plant('packages/server/src/gen/old.ts', `${typescriptHeader}export {};\n`);
    const drifts = await checkFiles(out, files, folders);
    expect(drifts.map(({ path, state }) => `${state} ${path}`)).toEqual([
      'missing openapi/openapi.yaml',
      'orphaned packages/server/src/gen/old.ts',
      'stale packages/server/src/gen/service.ts',
    ]);
    expect(drifts[2]?.diff).toContain('-export const a = 2;\n+export const a = 1;\n');
  });

  it('changes nothing', async () => {
    await plant('packages/server/src/gen/old.ts', `${typescriptHeader}export {};\n`);
    await checkFiles(out, files, folders);
    expect(await readdir(out, { recursive: true })).toHaveLength(5);
  });

  it('sees a difference in line ends', async () => {
    await plant(document.path, document.contents.replaceAll('\n', '\r\n'));
    const [drift] = await checkFiles(out, [document], folders);
    expect(drift?.state).toBe('stale');
  });

  it('says which file it cannot read', async () => {
    await plant(`${generated.path}/a-folder-in-its-place`, '');
    await expect(checkFiles(out, files, [])).rejects.toThrow(/cannot read .*service\.ts/);
  });
});

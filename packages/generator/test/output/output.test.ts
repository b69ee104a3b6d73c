import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
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
    await plant(generated.path, 'edited\n');
    await plant(scaffold.path, 'edited\n');
    const result = await writeFiles(out, [generated, scaffold], folders);
    expect(result.written).toEqual([generated.path]);
    expect(await read(generated.path)).toBe(generated.contents);
    expect(await read(scaffold.path)).toBe('edited\n');
  });

  it('removes what is no longer emitted from generated folders and nothing else', async () => {
    await plant('packages/server/src/gen/deep/old.ts', 'export {};\n');
    await plant('openapi/old.yaml', `${yamlHeader}old: true\n`);
    await plant('openapi/written-by-hand.yaml', 'mine: true\n');
    await plant('packages/server/src/mine.ts', 'export {};\n');
    const { removed } = await writeFiles(out, files, folders);
    expect(removed).toEqual(['openapi/old.yaml', 'packages/server/src/gen/deep/old.ts']);
    expect(await read('openapi/written-by-hand.yaml')).toBe('mine: true\n');
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

  it('leaves no temporary file behind', async () => {
    await writeFiles(out, files, folders);
    const names = await readdir(out, { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('checking files', () => {
  it('finds nothing right after writing', async () => {
    await writeFiles(out, files, folders);
    expect(await checkFiles(out, files, folders)).toEqual([]);
  });

  it('lists every missing, stale and orphaned file, a stale one with its diff', async () => {
    await plant(generated.path, generated.contents.replace('a = 1', 'a = 2'));
    await plant('packages/server/src/gen/old.ts', 'export {};\n');
    const drifts = await checkFiles(out, files, folders);
    expect(drifts.map(({ path, state }) => `${state} ${path}`)).toEqual([
      'missing openapi/openapi.yaml',
      'orphaned packages/server/src/gen/old.ts',
      'stale packages/server/src/gen/service.ts',
    ]);
    expect(drifts[2]?.diff).toContain('-export const a = 2;\n+export const a = 1;\n');
  });

  it('changes nothing', async () => {
    await plant('packages/server/src/gen/old.ts', 'export {};\n');
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

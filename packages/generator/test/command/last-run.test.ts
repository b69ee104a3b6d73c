import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/command/run-command.js';
import { typescriptHeader } from '../../src/emit/header.js';

const bareKind = join(import.meta.dirname, '../cases/bare-kind/schemas');

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'generator-last-run-'));
  await cp(bareKind, join(out, 'schemas'), { recursive: true });
  await mkdir(join(out, 'node_modules'));
});
afterEach(async () => {
  await rm(out, { recursive: true, force: true });
});

async function write(...words: readonly string[]): Promise<string> {
  let printed = '';
  const terminal = { out: (text: string) => (printed += text), error: () => undefined };
  const args = ['--schemas', join(out, 'schemas'), '--out', out, ...words];
  expect(await runCommand(args, terminal)).toBe(0);
  return printed.replace(/ in .*/s, '');
}

const service = (): string => join(out, 'packages/server/src/gen/service.ts');
const memory = (): string =>
  join(out, 'node_modules/.cache/flux-resourceset-generate/last-run.json');

describe('a run of which nothing has changed', () => {
  it('is not repeated, and says the same', async () => {
    await write();
    const again = await write();
    expect(again).toMatch(/^\d+ files, 0 written, 0 removed$/);
    const before = (await stat(memory())).mtimeMs;
    expect(await write()).toBe(again);
    expect((await stat(memory())).mtimeMs).toBe(before);
  });

  it('is one again when an output was edited, removed or added', async () => {
    await write();
    const contents = await readFile(service(), 'utf8');
    await writeFile(service(), `${contents}// edited\n`);
    expect(await write()).toContain(' 1 written, 0 removed');
    expect(await readFile(service(), 'utf8')).toBe(contents);
    await rm(service());
    expect(await write()).toContain(' 1 written, 0 removed');
    await writeFile(join(service(), '../old.ts'), typescriptHeader);
    expect(await write()).toContain(' 0 written, 1 removed');
    await rm(join(out, 'packages/server/src/main.ts'));
    expect(await write()).toContain(' 1 written, 0 removed');
  });

  it('is one again when definitions or settings say something else', async () => {
    await write();
    const definition = join(out, 'schemas/book.yaml');
    await writeFile(definition, (await readFile(definition, 'utf8')).replace('Anna', 'Bo'));
    expect(await write()).not.toContain(' 0 written');
    expect(await write('--title', 'Other')).not.toContain(' 0 written');
  });

  it('is always one where there is no node_modules', async () => {
    await rm(join(out, 'node_modules'), { recursive: true });
    await write();
    await write();
    await expect(stat(join(out, 'node_modules'))).rejects.toThrow('ENOENT');
  });
});

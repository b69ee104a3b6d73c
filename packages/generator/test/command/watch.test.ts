import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/*
 * A process of its own that watches; the tests wait for what it prints and for nothing else.
 */
const main = join(import.meta.dirname, '../../src/main.ts');
const bareKind = join(import.meta.dirname, '../cases/bare-kind/schemas');

let folder: string;
let child: ChildProcessWithoutNullStreams;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generator-watch-'));
  await cp(bareKind, join(folder, 'schemas'), { recursive: true });
  printed = '';
  const words = ['--import', import.meta.resolve('tsx'), main, '--watch', '--only', 'document'];
  child = spawn(process.execPath, words, { cwd: folder });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
});
afterEach(async () => {
  child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Resolves once the process has printed something that matches, and forgets all it printed. */
async function untilPrinted(pattern: RegExp): Promise<string> {
  while (!pattern.test(printed)) {
    await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  }
  const text = printed;
  printed = '';
  return text;
}

const definition = (name: string): string => join(folder, 'schemas', name);
const document = (): Promise<string> => readFile(join(folder, 'openapi/openapi.yaml'), 'utf8');

describe('--watch', () => {
  it('follows definitions that change, come, break, are mended and go, until it is told to end', async () => {
    await untilPrinted(/watching; Ctrl-C/);
    expect(await document()).toContain('  /books:');
    const book = await readFile(definition('book.yaml'), 'utf8');
    await writeFile(definition('shelf.yaml'), book.replace('kind: books', 'kind: shelves'));
    await untilPrinted(/files, [1-9]\d* written/);
    expect(await document()).toContain('  /shelves:');
    await writeFile(definition('shelf.yaml'), book.replace('kind: books', 'kind: Shelves'));
    expect(await untilPrinted(/nothing was written/)).toContain('shelf.yaml:1:7 /kind');
    expect(await document()).toContain('  /shelves:');
    // As editors save: another file takes its place.
    await writeFile(definition('.shelf.tmp'), book.replace('kind: books', 'kind: boards'));
    await rename(definition('.shelf.tmp'), definition('shelf.yaml'));
    await untilPrinted(/files, [1-9]\d* written/);
    expect(await document()).toContain('  /boards:');
    await rm(definition('shelf.yaml'));
    await untilPrinted(/files, [1-9]\d* written/);
    expect(await document()).not.toContain('  /boards:');
    await writeFile(join(folder, 'flux-resourceset.config.yaml'), 'title: Of the watched\n');
    await untilPrinted(/files, [1-9]\d* written/);
    expect(await document()).toContain('title: Of the watched');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 60_000);
});

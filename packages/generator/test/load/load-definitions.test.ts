import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import { fixtureFolder, reportProblems } from '../fixture-folders.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(posix.join(tmpdir(), 'definitions-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function readFailure(path: string): Promise<string> {
  const failure = await loadDefinitions(path).then(
    () => '',
    (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
  );
  return failure.replaceAll(folder, 'FOLDER');
}

describe('loading a folder of definitions', () => {
  it('says so when there is no such folder', async () => {
    expect(await readFailure(`${folder}/none`)).toBe(
      'DefinitionError: FOLDER/none:1:1 /: no such folder — name one that exists',
    );
  });

  it('says so when the folder holds no definition', async () => {
    await writeFile(`${folder}/notes.txt`, 'kind: books');
    await mkdir(`${folder}/sub.yaml`);
    expect(await readFailure(folder)).toBe(
      'DefinitionError: FOLDER:1:1 /: holds no definition — put a `.yaml`, `.yml` or `.json` file into it',
    );
  });

  it('says so when the folder is a file', async () => {
    await writeFile(`${folder}/book.yaml`, 'kind: books');
    expect(await readFailure(`${folder}/book.yaml`)).toBe(
      'DefinitionError: FOLDER/book.yaml:1:1 /: is a file — name the folder it stands in',
    );
  });

  it('reports a file that is not UTF-8', async () => {
    await writeFile(`${folder}/book.yaml`, Buffer.from([0x6b, 0xff, 0xfe]));
    expect(await reportProblems(folder)).toBe('book.yaml:1:1 /: is not UTF-8 — save it as UTF-8\n');
  });

  const asUser = process.getuid?.() === 0 ? it.skip : it;
  asUser('reports a file that may not be read (root may read all)', async () => {
    await writeFile(`${folder}/book.yaml`, 'kind: books');
    await chmod(`${folder}/book.yaml`, 0);
    expect(await reportProblems(folder)).toBe(
      'book.yaml:1:1 /: cannot be read (EACCES) — make it a readable file\n',
    );
  });

  it('reports a reference to a folder', async () => {
    await mkdir(`${folder}/parts`);
    await writeFile(`${folder}/book.yaml`, 'x-part:\n  $ref: parts\n');
    expect(await reportProblems(folder)).toContain('parts:1:1 /: cannot be read (EISDIR)');
  });

  it('reads files by code point and what they reference after them, each once', async () => {
    const files = await loadDefinitions(fixtureFolder('valid', 'addressbook'));
    expect(files.map(({ name, listed }) => [name, listed])).toEqual([
      ['addressbook.yaml', true],
      ['person.yaml', true],
      ['parts/postal_address.json', false],
      ['parts/countries.yaml', false],
    ]);
  });

  it('survives aliases that multiply beyond measure', async () => {
    const lines = Array.from({ length: 12 }, (_, n) => {
      const items = n === 0 ? '[x, x]' : `[${`*a${n - 1}, `.repeat(9)}]`;
      return `a${n}: &a${n} ${items}`;
    });
    await writeFile(`${folder}/book.yaml`, lines.join('\n'));
    expect(await reportProblems(folder)).toContain(
      'book.yaml:8:9 /: cannot be read: aliases (*name) make far more of this than is written',
    );
  });
});

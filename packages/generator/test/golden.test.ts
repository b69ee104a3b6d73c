import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generate } from '../src/generate.js';
import type { GeneratedFile } from '../src/generated-file.js';
import { changeComponents } from '../src/model/change-schemas.js';

/*
 * Each folder of cases/ holds definitions and what is expected of them. To accept a
 * change, review the diff that git shows after
 *
 *   UPDATE_GOLDENS=1 pnpm jest packages/generator/test/golden.test.ts
 */
const cases = join(import.meta.dirname, 'cases');
const isUpdate = process.env.UPDATE_GOLDENS === '1';

/** Types and client follow from the document and are long: three cases show them. */
const casesWithClient = new Set(['bare-kind', 'hostile-texts', 'paged-lists']);
const alwaysShown = /^openapi\/|^k8s\/|\/(service|handlers|cli)\.ts$/;
const shownWithClient = /\/(api|operations|paged-lists)\.ts$|\/reference\.md$/;

/** Batch, apply, rollback and the log of changes are the same for all: one case shows them. */
const caseWithChanges = 'bare-kind';
const changePath = /^ {2}\/(?:apply|batch|changes|rollback)\b.*:\n(?: {4}.*\n)*/gm;
const changeNames = changeComponents([]).map(({ name }) => name);
const changeComponent = new RegExp(`^ {4}(?:${changeNames.join('|')}):\\n(?: {6}.*\\n)*`, 'gm');

function omitChanges({ path, contents }: GeneratedFile): string {
  const isDocument = path === 'openapi/openapi.yaml';
  return isDocument ? contents.replace(changePath, '').replace(changeComponent, '') : contents;
}

const info = { title: 'golden', version: '1.0.0', description: 'A small API.' };

async function generateCase(name: string): Promise<ReadonlyMap<string, string>> {
  const schemas = join(cases, name, 'schemas');
  const files = await generate({ schemas, dialect: '3.0', info });
  const isShown = ({ path }: GeneratedFile): boolean =>
    alwaysShown.test(path) || (casesWithClient.has(name) && shownWithClient.test(path));
  const show = (file: GeneratedFile): string =>
    name === caseWithChanges ? file.contents : omitChanges(file);
  return new Map(files.filter(isShown).map((file) => [file.path, show(file)]));
}

async function readExpected(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, index) => [path.slice(folder.length + 1), texts[index] ?? '']));
}

async function replaceExpected(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
}

describe('what is generated for', () => {
  it.each([
    'assigned-key',
    'attributes',
    'bare-kind',
    'bulk-methods',
    'compositions',
    'flux-patches-and-group',
    'hostile-texts',
    'integer-key',
    'limited-security',
    'nested-resource',
    'paged-lists',
    'query-parameters',
    'restricted-methods',
    'self-reference',
    'shared-ref-cycle',
    'version-in-path',
  ])('%s is what was reviewed', async (name) => {
    const folder = join(cases, name, 'expected');
    const files = await generateCase(name);
    if (isUpdate) await replaceExpected(folder, files);
    const expected = await readExpected(folder);
    expect([...files.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [path, contents] of files) expect(contents).toBe(expected.get(path));
  });

  it('every case is run', async () => {
    expect(await readdir(cases)).toHaveLength(16);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { generate } from '../src/generate.js';
import { excerpt, excerptLines } from './excerpt.js';

/*
 * Each folder of cases/ holds definitions and what is expected of them. One, the smallest, shows all
 * that is generated (`expected/`); the others, by their `case.yaml`, what they are about
 * (`expected.yaml`). To accept a change, review the diff that git shows after
 *
 *   UPDATE_GOLDENS=1 pnpm jest packages/generator/test/golden.test.ts
 */
const cases = join(import.meta.dirname, 'cases');
const isUpdate = process.env.UPDATE_GOLDENS === '1';
const shown =
  /^openapi\/openapi\.yaml$|\/gen\/(service|handlers|cli|api|client|operations|paged-lists|parameters)\.ts$|\/client\/src\/gen\/schemas\.ts$|\/reference\.md$/;
const info = { title: 'golden', version: '1.0.0', description: 'A small API.' };

/** What a case shows of what is generated. */
interface Case {
  /** Why it is there, for the reader. */
  readonly about: string;
  /** Places (see excerpt.ts) in the OpenAPI document, and in what server and CLI run on. */
  readonly openapi?: readonly string[];
  readonly service?: readonly string[];
  readonly cli?: readonly string[];
  /** Lines of other files: a pattern by path. */
  readonly lines?: Readonly<Record<string, string>>;
}

const constants = {
  openapi: 'openapi/openapi.yaml',
  service: 'packages/server/src/gen/service.ts',
  cli: 'packages/cli/src/gen/cli.ts',
} as const;

type Files = ReadonlyMap<string, string>;

async function generateCase(name: string): Promise<Files> {
  const files = await generate({ schemas: join(cases, name, 'schemas'), dialect: '3.0', info });
  return new Map(files.map(({ path, contents }) => [path, contents]));
}

function show(
  files: Files,
  { openapi = [], service = [], cli = [], lines = {} }: Case,
): JsonObject {
  const places = { openapi, service, cli };
  const wanted = (['openapi', 'service', 'cli'] as const).filter((of) => places[of].length > 0);
  return Object.fromEntries([
    ...wanted.map((of) => [of, excerpt(readValue(files, constants[of]), places[of])] as const),
    ...Object.entries(lines).map(
      ([path, pattern]) => [path, excerptLines(read(files, path), pattern)] as const,
    ),
  ]);
}

function read(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`nothing is generated as ${path}`);
  return text;
}

/** The value of a YAML file, or of the one constant of a TypeScript file, which is plain data. */
function readValue(files: Files, path: string): JsonValue {
  const text = read(files, path);
  if (path.endsWith('.yaml')) return parse(text) as JsonValue;
  const [, literal = ''] = /^export const [^=]+ = (.*);$/ms.exec(text) ?? [];
  // The literals that the generator writes are made of what it is tested to quote.
  return (0, eval)(`(${literal})`) as JsonValue;
}

async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, index) => [path.slice(folder.length + 1), texts[index] ?? '']));
}

async function replaceFolder(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
}

const names = readdirSync(cases);
const isWhole = (name: string): boolean => !existsSync(join(cases, name, 'case.yaml'));

describe('what is generated for', () => {
  it.each(names.filter(isWhole))('%s is what was reviewed, file by file', async (name) => {
    const folder = join(cases, name, 'expected');
    const files = new Map([...(await generateCase(name))].filter(([path]) => shown.test(path)));
    if (isUpdate) await replaceFolder(folder, files);
    const expected = await readFolder(folder);
    expect([...files.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [path, contents] of files) expect(contents).toBe(expected.get(path));
  });

  it.each(names.filter((name) => !isWhole(name)))('%s is what the case is about', async (name) => {
    const shows = parse(await readFile(join(cases, name, 'case.yaml'), 'utf8')) as Case;
    const path = join(cases, name, 'expected.yaml');
    const text = stringify(show(await generateCase(name), shows), { lineWidth: 0 });
    if (isUpdate) await writeFile(path, `# ${shows.about}\n${text}`);
    expect(`# ${shows.about}\n${text}`).toBe(await readFile(path, 'utf8'));
  });

  it('one small case shows all, and every other what it is about', () => {
    expect(names.filter(isWhole)).toEqual(['bare-kind']);
  });
});

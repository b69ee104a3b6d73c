import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/command/run-command.js';

const cases = join(import.meta.dirname, '../cases');
const schemas = join(cases, 'bare-kind/schemas');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generator-diff-'));
  await cp(schemas, join(folder, 'schemas'), { recursive: true });
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

async function edit(change: (text: string) => string): Promise<string> {
  const path = join(folder, 'schemas/book.yaml');
  await writeFile(path, change(await readFile(path, 'utf8')));
  return join(folder, 'schemas');
}

describe('diff', () => {
  it('is content with what has not changed, be it a document or definitions', async () => {
    const document = join(cases, 'bare-kind/expected/openapi/openapi.yaml');
    expect(await run('diff', schemas, document)).toEqual([0, 'the API is the same\n', '']);
  });

  it('lets pass what breaks nobody', async () => {
    const wider = await edit((text) =>
      text.replace('      name:\n', '      title: { type: string, example: a }\n      name:\n'),
    );
    const [status, printed] = await run('diff', schemas, wider);
    expect(status).toBe(0);
    expect(printed).toMatch(/^harmless {2}CreateBook in requests \/title: new\n/m);
    expect(printed).toMatch(/\d+ changes, none of them breaking\n$/);
  });

  it('fails for what breaks somebody, and says so in JSON too', async () => {
    const narrower = await edit((text) => text.replace('required: [id]', 'required: [id, name]'));
    const [status, printed] = await run('diff', schemas, narrower);
    expect(status).toBe(1);
    expect(printed).toMatch(/^breaking {2}CreateBook in requests \/name: required now\n/m);
    const [, json] = await run('diff', schemas, narrower, '--json');
    expect(JSON.parse(json)).toContainEqual({
      isBreaking: true,
      place: 'CreateBook in requests /name',
      message: 'required now',
    });
  });

  it.each([
    ['nowhere', /^cannot read .*nowhere/, 2],
    ['book.yaml', /book\.yaml is no OpenAPI document/, 2],
    ['broken.yaml', /broken\.yaml is no YAML or JSON/, 2],
  ])('says why it cannot compare %s', async (name, message, expected) => {
    await writeFile(join(folder, 'schemas/broken.yaml'), '"a');
    const [status, printed, errors] = await run('diff', schemas, join(folder, 'schemas', name));
    expect([status, printed]).toEqual([expected, '']);
    expect(errors).toMatch(message);
  });

  it('tells of definitions that are broken', async () => {
    const broken = await edit((text) => text.replace('kind: books', 'kind: Books'));
    expect(await run('diff', schemas, broken)).toMatchObject([
      1,
      '',
      expect.stringContaining('/kind'),
    ]);
  });
});

describe('schema', () => {
  it('prints the JSON Schema that is published', async () => {
    const published = join(import.meta.dirname, '../../definition.schema.json');
    expect(await run('schema')).toEqual([0, await readFile(published, 'utf8'), '']);
  });
});

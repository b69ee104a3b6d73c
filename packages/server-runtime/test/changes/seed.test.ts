import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import { SeedError } from '../../src/changes/seed-error.js';
import { seedStore } from '../../src/changes/seed.js';
import { useDatabase } from '../store/test-database.js';
import type { Store } from '../../src/store/store.js';
import { removeStored } from '../fixtures/stored.js';

const plain = { key: 'id', keyType: 'string', keyAssigned: false, filters: [] } as const;
const id = { type: 'string', pattern: '^[a-z0-9-]+$' };

const tools: KindDescriptor = {
  ...plain,
  kind: 'tools',
  singular: 'tool',
  label: 'tool',
  table: 'kind_tools',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['id'],
    properties: {
      id,
      version: { type: 'string' },
      depends_on: { type: 'array', default: [], items: { type: 'string' } },
    },
  },
  unique: [],
  references: [{ path: ['depends_on', '*'], target: 'tools', assignment: false }],
  patches: [],
};

const sites: KindDescriptor = {
  ...plain,
  kind: 'sites',
  singular: 'site',
  label: 'site',
  table: 'kind_sites',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'dns'],
    properties: {
      id,
      dns: { type: 'string' },
      tools: {
        type: 'array',
        default: [],
        items: { type: 'object', required: ['id'], properties: { id, tag: { type: 'string' } } },
      },
      patches: { type: 'object', default: {}, additionalProperties: { type: 'object' } },
    },
  },
  unique: ['dns'],
  references: [{ path: ['tools', '*', 'id'], target: 'tools', assignment: true }],
  patches: [{ property: 'patches', assignment: 'tools' }],
};

const service: ServiceDescriptor = {
  title: 'test',
  version: '1',
  kinds: [sites, tools],
  operations: [],
  flux: null,
};

const database = useDatabase();
let folder: string;
let file: string;
let store: Store;
let logged: string[];
let fields: object | undefined;
const log = {
  warn: (given: object, message: string): void => {
    fields = given;
    logged.push(`warn ${message}`);
  },
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seed-test-'));
  file = join(folder, 'seed.json');
  logged = [];
  store = await database.open(service.kinds);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const seed = (given = true): Promise<void> => seedStore(store, service, { file, given }, log);
const revision = (): Promise<number> => store.read((snapshot) => snapshot.revision());

function seedWith(contents: unknown): Promise<void> {
  writeFileSync(file, JSON.stringify(contents));
  return seed();
}

/** @returns the problems, after checking that nothing of the seed was stored */
async function refuse(text: string | Uint8Array): Promise<readonly string[]> {
  writeFileSync(file, text);
  const error = await seed().then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(SeedError);
  expect(await revision()).toBe(0);
  const pages = await store.read((snapshot) =>
    Promise.all(service.kinds.map((kind) => snapshot.list(kind, { where: [] }))),
  );
  expect(pages.map(({ total }) => total)).toEqual([0, 0]);
  const lines = (error as SeedError).message.split('\n');
  expect(lines.every((line) => line.startsWith(file))).toBe(true);
  return lines.map((line) => line.slice(file.length));
}

const refuseJson = (contents: unknown): Promise<readonly string[]> =>
  refuse(JSON.stringify(contents));

describe('a seed', () => {
  test('fills a new store, whatever the order in the file, with defaults and without nulls', async () => {
    await seedWith({
      sites: [{ _id: 's', dns: 's.example', tools: [{ tag: null, id: 'b' }], patches: { b: {} } }],
      tools: [
        { id: 'b', depends_on: ['a'] },
        { id: 'a', _id: 'a', version: null },
      ],
    });
    await store.read(async (snapshot) => {
      const site = await snapshot.get(sites, 's');
      expect(JSON.stringify(site?.document)).toBe(
        '{"id":"s","dns":"s.example","tools":[{"id":"b"}],"patches":{"b":{}}}',
      );
      expect((await snapshot.get(tools, 'a'))?.document).toEqual({ id: 'a', depends_on: [] });
    });
    expect(await revision()).toBe(3);
    expect(logged).toEqual(['warn the store was new: it was filled from the seed file']);
    expect(fields).toEqual({ file, documents: { sites: 1, tools: 2 } });
  });

  test('is read with a byte order mark', async () => {
    writeFileSync(file, '\uFEFF{"tools":[{"id":"a"}]}');
    await seed();
    expect(await revision()).toBe(1);
  });

  test('is never loaded again, even when everything was deleted or the file broke', async () => {
    await seedWith({ tools: [{ id: 'a' }] });
    await store.write({ name: 'tester' }, (transaction) => removeStored(transaction, tools, 'a'));
    await seed();
    writeFileSync(file, 'broken');
    await seed();
    rmSync(file);
    await seed();
    expect(await revision()).toBe(2);
    expect(await store.read((snapshot) => snapshot.get(tools, 'a'))).toBeUndefined();
  });

  test('is loaded once when two start at the same time', async () => {
    const other = await database.open(service.kinds);
    writeFileSync(file, '{"tools":[{"id":"a"},{"id":"b"}]}');
    await Promise.all([seed(), seedStore(other, service, { file, given: true }, log)]);
    await other.close();
    expect(await revision()).toBe(2);
    expect(logged).toHaveLength(1);
  });

  test('that is missing by default leaves the store new', async () => {
    await seed(false);
    expect(logged).toEqual(['warn no seed file: the store starts empty']);
    await seedWith({ tools: [{ id: 'a' }] });
    expect(await revision()).toBe(1);
  });

  test('that was asked for and is missing stops the start', async () => {
    await expect(seed()).rejects.toThrow(SeedError);
    await expect(seed()).rejects.toThrow(`${file}: does not exist`);
  });
});

describe('a bad seed is refused', () => {
  test.each([
    ['{"tools": [\n  {"id": "a",}\n]}', ':2:14'],
    ['', ':1:1'],
    ['{"tools": [', ':1:12'],
    ['{"tools": ["a\n"]}', ':1:12'],
    ['{"tools": [1 2]}', ':1:14'],
    ['{"tools": [01]}', ':1:12'],
    ['{"tools": []}\n}', ':2:1'],
    ['{tools: []}', ':1:2'],
    ['{"tools": nul}', ':1:11'],
  ])('%j is no JSON at %s', async (text, place) => {
    const [line] = await refuse(text);
    expect(line).toContain(`${place}: is no JSON`);
  });

  test('when it is not UTF-8, or no object', async () => {
    expect(await refuse(Uint8Array.of(0x22, 0xff, 0x22))).toEqual([
      ': is not UTF-8: save it as UTF-8',
    ]);
    expect((await refuse('[]'))[0]).toMatch(/^: must be an object of lists/);
    expect((await refuse('null'))[0]).toMatch(/^: must be an object of lists/);
  });

  test('when it is nested too deep', async () => {
    const deep = `{"tools":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(await refuse(deep)).toEqual([': is nested deeper than 64 levels']);
  });

  test('with every mistake of every document, each with its place', async () => {
    expect(
      await refuseJson({
        tool: [],
        tools: [{ id: 'a', verison: 'x' }, 'b', { id: 'B' }, null],
        sites: { id: 's' },
      }),
    ).toEqual([
      "#/tool: unknown kind 'tool'; did you mean 'tools'?",
      "#/tools/0/verison: unknown member 'verison'; did you mean 'version'?",
      '#/tools/1: must be a tool, an object',
      "#/tools/2/id: id 'B' must match ^[a-z0-9-]+$, such as 'b'",
      '#/tools/3: must be a tool, an object',
      '#/sites: must be a list of sites',
    ]);
  });

  test('with references to nothing, duplicates and stray patches', async () => {
    expect(
      await refuseJson({
        sites: [
          {
            id: 's',
            dns: 'd',
            tools: [{ id: 'a' }, { id: 'none' }, { id: 'a' }],
            patches: { b: {} },
          },
        ],
        tools: [{ id: 'a' }, { id: 'b' }],
      }),
    ).toEqual([
      "#/sites/0/tools/1/id: site references unknown tool 'none'",
      "#/sites/0/tools/2/id: duplicate tool id 'a' in site payload",
      "#/sites/0/patches/b: patches references unknown site tool 'b'",
    ]);
  });

  test('with a document that is wrong, without blaming those that refer to it', async () => {
    expect(
      await refuseJson({
        sites: [{ id: 's', dns: 'd', tools: [{ id: 'a' }] }],
        tools: [{ id: 'a', version: 1 }],
      }),
    ).toEqual(['#/tools/0/version: version must be string, not number']);
  });

  test('with ids or unique values that appear twice', async () => {
    expect(
      await refuseJson({
        tools: [{ id: 'a' }, { _id: 'a' }],
        sites: [
          { id: 's', dns: 'd' },
          { id: 't', dns: 'd' },
        ],
      }),
    ).toEqual([
      "#/tools/1/id: resource conflict: tool 'a'",
      "#/sites/1/dns: resource conflict: site with dns 'd' exists",
    ]);
  });

  test('with documents that depend on each other in a circle', async () => {
    const lines = await refuseJson({
      tools: [
        { id: 'a', depends_on: ['b'] },
        { id: 'b', depends_on: ['a'] },
      ],
    });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^#\/tools\/0\/depends_on: tool 'a' depends on itself/);
  });

  test('with an id and an _id that differ', async () => {
    expect(await refuseJson({ tools: [{ id: 'a', _id: 'b' }] })).toEqual([
      '#/tools/0/_id: differs from id: keep one of them',
    ]);
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { CliKindDescriptor } from '@flux-resourceset/contract';
import { nameDocument, readDocuments } from '../../src/documents/read-documents.js';
import { locate } from '../../src/documents/source-file.js';

function kindOf(kind: string, noun: string, members: readonly string[]): CliKindDescriptor {
  return {
    kind,
    noun,
    aliases: [kind, kind.replaceAll('_', '-')],
    key: 'id',
    keyValue: { type: 'string' },
    list: null,
    get: null,
    patch: null,
    isCluster: false,
    references: [],
    filters: [],
    shape: {
      type: 'object',
      members: Object.fromEntries(members.map((name) => [name, { type: 'any' } as const])),
    },
  };
}

const kinds = [
  kindOf('harbour_pilots', 'pilot', ['id', 'name']),
  kindOf('ships', 'ship', ['id', 'kind']),
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-documents-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

async function read(...paths: readonly string[]) {
  const documents = await readDocuments(kinds, paths);
  return documents.map(({ kind, document }) => ({ kind: kind.kind, id: '', ...document }));
}

describe('documents', () => {
  test.each([
    ['beside their kind', 'kind: pilot\nid: a\nname: Ann\n'],
    ['below their kind', 'kind: harbour-pilots\ndocument: {id: a, name: Ann}\n'],
    ['as a seed has them', '{"harbour_pilots":[{"id":"a","name":"Ann"}]}'],
    ['as the original seeds them', 'harbour_pilots:\n- {_id: a, name: Ann}\n'],
    ['in a list', '- kind: pilot\n  id: a\n  name: Ann\n'],
  ])('stand %s', async (_, text) => {
    const path = await write('a.yaml', text);
    expect(await read(path)).toEqual([{ kind: 'harbour_pilots', id: 'a', name: 'Ann' }]);
  });

  test('are several in one file, some of them empty', async () => {
    const text = '# ours\n---\nkind: pilot\nid: a\n---\n---\nkind: pilot\nid: b\n';
    expect(await read(await write('a.yaml', text))).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  test('may have a kind of their own, below', async () => {
    const path = await write('a.yaml', 'kind: ship\ndocument: {id: s, kind: tug}\n');
    const [ship] = await readDocuments(kinds, [path]);
    expect(ship?.document).toEqual({ id: 's', kind: 'tug' });
  });

  test.each([
    ['ship', 'boats'],
    ['ships', 'ships'],
    ['tug', 'ships'],
  ])('of the kind `%s` are %s, whatever else is called so', async (word, kind) => {
    const boats = { ...kindOf('boats', 'ship', ['id']), aliases: ['boats', 'tug'] };
    const ships = { ...kindOf('ships', 'tug', ['id']), aliases: ['ships', 'ship'] };
    const path = await write('a.yaml', `kind: ${word}\nid: a\n`);
    const [document] = await readDocuments([boats, ships], [path]);
    expect(document?.kind.kind).toBe(kind);
  });

  test('come from a folder and those in it, in the order of names, links followed', async () => {
    await write('fleet/b.yml', 'kind: pilot\nid: b\n');
    await write('fleet/a/x.json', '{"kind":"pilot","id":"a"}');
    await write('fleet/README.md', 'no document');
    await write('fleet/.git/y.yaml', 'no: document');
    await write('elsewhere/c.yaml', 'kind: pilot\nid: c\n');
    await symlink(join(folder, 'elsewhere'), join(folder, 'fleet/c'));
    const found = await read(join(folder, 'fleet'));
    expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('are the same in every form', async () => {
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
        name: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(documents, async (list) => {
        const texts = [
          list.map((item) => `---\n${stringify({ kind: 'pilot', ...item })}`).join(''),
          JSON.stringify(list.map((document) => ({ kind: 'pilot', document }))),
          stringify({ harbour_pilots: list }, { aliasDuplicateObjects: false }),
        ];
        for (const text of texts) {
          const found = await readDocuments(kinds, [await write('all.yaml', text)]);
          expect(found.map(({ document }) => document)).toEqual(list);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['a: [', ':1:5: neither JSON nor YAML'],
    ['kind: pilot\nid: a\nid: b\n', ':3:1: neither JSON nor YAML: this name is there twice'],
    ['kind: pilto\nid: a\n', `:1:1: there is no kind "pilto"; did you mean 'pilot'?`],
    ['# x\n\nname: Ann\n', ':3:1: no kind is said, and there is no kind "name"'],
    ['kind: pilot\nname: Ann\n', ':1:1: this pilot has no id'],
    ['---\n---\nkind: pilot\nname: Ann\n', ':3:1 (document 2 of 2): this pilot has no id'],
    ['kind: ship\nid: s\n', ':1:1: a ship has a kind itself'],
    ['- kind: pilot\n  id: a\n- 7\n', ':3:3: this is no document'],
    ['{\n"harbour_pilots":\n[\n{"id":"a"},\n{"name":"b"}]}', ':5:1: this pilot has no id'],
    ['harbour_pilots: {}\n', ':1:1: harbour_pilots is no list'],
    [
      'kind: pilot\nid: a\n---\nkind: pilot\nid: a\n',
      ':4:1 (document 2 of 2): pilot/a is there twice; first at ',
    ],
    ['', 'there is no document in '],
  ])('%j is refused, with its place', async (text, message) => {
    const path = await write('a.yaml', text);
    await expect(read(path)).rejects.toThrow(message);
  });

  test('that are no text, or more than anybody would write, are refused', async () => {
    const path = join(folder, 'bytes.yaml');
    await writeFile(path, Buffer.from([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    await expect(read(path)).rejects.toThrow(`${path} is not UTF-8`);
    const levels = Array.from({ length: 10 }, (_, level) => {
      const items = Array(10).fill(level === 0 ? 'ha' : `*l${String(level - 1)}`);
      return `l${String(level)}: &l${String(level)} [${items.join(', ')}]`;
    });
    const bomb = await write('bomb.yaml', levels.join('\n'));
    await expect(read(bomb)).rejects.toThrow('far more of this than is written');
  });

  test('may begin with a byte order mark', async () => {
    expect(await read(await write('bom.json', '\ufeff{"kind":"pilot","id":"a"}'))).toHaveLength(1);
  });

  test('that cannot be read, or are not there, are said', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toThrow('nowhere: ENOENT');
    await write('empty/notes.txt', '');
    await expect(read(join(folder, 'empty'))).rejects.toThrow('there is no .yaml, .yml or .json');
  });

  test('know their place, down to a value', async () => {
    const path = await write('a.yaml', '---\nkind: pilot\nid: a\nname:\n  first: A\n  last: B\n');
    const [pilot] = await readDocuments(kinds, [path]);
    expect(pilot && nameDocument(pilot)).toBe('pilot/a');
    expect(pilot && (await locate(pilot.origin, ['name', 'last']))).toBe(`${path}:6:3`);
    expect(pilot && (await locate(pilot.origin, ['name', 'none', 'deep']))).toBe(`${path}:4:1`);
  });
});

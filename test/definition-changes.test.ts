import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@flux-resourceset/contract';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import {
  makeProgram,
  original,
  type WrittenDefinition,
  type WrittenDefinitions,
} from './definition-changes.fixture.js';
import { makeFolder, send, serverEnvironment } from './server-fixture.js';
import { databaseIn, runProgram } from './store-file.fixture.js';

/*
 * The table of docs/definitions.md: what each change of the definitions does to a database in use. One
 * store is filled by the original definitions; each row is a program of others on a copy of it.
 */

const poll = '/flux/sites/home.example/tools';
const text: JsonObject = { type: 'string' };
const stored: readonly (readonly [string, JsonObject])[] = [
  ['/tools', { id: 'saw', name: 'Saw', size: 3, labels: { a: 'b' } }],
  ['/tools', { id: 'axe', name: 'Axe' }],
  ['/sites', { id: 'home', dns: 'home.example', tools: [{ id: 'saw' }, { id: 'axe' }] }],
  ['/notes', { number: 7, text: 'Seven', about: 'saw', mood: 'glad' }],
  ['/notes', { number: 8, text: 'Eight', about: 'nothing', mood: 'glad' }],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let polled: string;
let running: ServerProcess | undefined;

beforeAll(async () => {
  folder = await makeFolder();
  const home = join(folder.path, 'original');
  const server = await start(makeProgram(home, original), home);
  for (const [path, document] of stored) {
    expect((await send(server.origin, 'write', 'POST', path, document)).status).toBe(201);
  }
  polled = await (await send(server.origin, 'read', 'GET', poll)).text();
  await stop();
}, 60_000);
afterEach(() => stop());
afterAll(() => folder.remove());

async function start(main: string, home: string): Promise<ServerProcess> {
  const environment = { ...serverEnvironment(home), SEED_FILE: 'none' };
  running = await startServerProcess([main], environment);
  return running;
}

async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}

let copies = 0;

/** The program of changed definitions, with a copy of the store that the original ones filled. */
function prepare(changed: WrittenDefinitions): { readonly main: string; readonly home: string } {
  const home = join(folder.path, `copy-${(copies += 1)}`);
  mkdirSync(home);
  cpSync(databaseIn(join(folder.path, 'original')), databaseIn(home));
  return { main: makeProgram(home, changed), home };
}

function change(
  kind: string,
  edit: (definition: WrittenDefinition) => WrittenDefinition,
): WrittenDefinitions {
  const found = original[kind];
  return found ? { ...original, [kind]: edit(found) } : original;
}

const withProperty =
  (name: string, schema: JsonObject, isRequired = false) =>
  (definition: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    properties: { ...definition.properties, [name]: schema },
    required: [...definition.required, ...(isRequired ? [name] : [])],
  });

const renamed =
  (from: string, to: string, more: JsonObject = {}) =>
  (definition: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    properties: Object.fromEntries(
      Object.entries(definition.properties).map(([name, schema]) =>
        name === from ? [to, { ...(schema as JsonObject), ...more }] : [name, schema],
      ),
    ),
    required: definition.required.map((name) => (name === from ? to : name)),
  });

function without(kinds: WrittenDefinitions, kind: string): WrittenDefinitions {
  return Object.fromEntries(Object.entries(kinds).filter(([name]) => name !== kind));
}

async function get(server: ServerProcess, path: string): Promise<unknown> {
  const answer = await send(server.origin, 'write', 'GET', path);
  return answer.status === 200 ? answer.json() : answer.status;
}

const seven = { number: 7, text: 'Seven', about: 'saw', mood: 'glad' };

describe('what is safe happens', () => {
  test.each<[string, WrittenDefinitions, string, unknown]>([
    ['a property, optional', change('notes', withProperty('size', text)), '/notes/7', seven],
    [
      'a property, required, with a default',
      change('notes', withProperty('size', { type: 'integer', default: 2 }, true)),
      '/notes/7',
      { ...seven, size: 2 },
    ],
    [
      'a filter',
      change('notes', (notes) => ({ ...notes, filters: ['mood'] })),
      '/notes?mood=sad',
      [],
    ],
    [
      'a filter that selects',
      change('notes', (notes) => ({ ...notes, filters: ['about'] })),
      '/notes?about=saw',
      [seven],
    ],
    [
      'a filter by a property that is new and has a default',
      change('notes', (notes) => ({
        ...withProperty('size', { ...text, default: 'small' })(notes),
        filters: ['size', 'about'],
      })),
      '/notes?size=small&about=saw',
      [{ ...seven, size: 'small' }],
    ],
    [
      'a rule that no stored value breaks',
      change('notes', withProperty('text', { ...text, maxLength: 9 })),
      '/notes/7',
      seven,
    ],
    [
      'a rule that stored values break',
      change('notes', withProperty('text', { ...text, maxLength: 2 })),
      '/notes/7',
      seven,
    ],
    ['a wider type', change('notes', withProperty('mood', {})), '/notes/7', seven],
    [
      'a kind',
      { ...original, books: { properties: { id: text }, required: ['id'] } },
      '/books',
      [],
    ],
    [
      'a property renamed',
      change('notes', renamed('text', 'words', { 'x-renamed-from': 'text' })),
      '/notes/7',
      { number: 7, words: 'Seven', about: 'saw', mood: 'glad' },
    ],
    [
      'the property renamed by which it is filtered',
      change('notes', (notes) => ({
        ...renamed('about', 'topic', { 'x-renamed-from': 'about' })(notes),
        filters: ['topic'],
      })),
      '/notes?topic=saw',
      [{ number: 7, text: 'Seven', topic: 'saw', mood: 'glad' }],
    ],
    [
      'an assignment renamed',
      change('sites', renamed('tools', 'box', { 'x-renamed-from': 'tools' })),
      '/sites/home',
      { id: 'home', dns: 'home.example', box: [{ id: 'saw' }, { id: 'axe' }] },
    ],
    [
      'the key renamed',
      change('notes', (notes) => ({
        ...renamed('number', 'no', { 'x-renamed-from': 'number' })(notes),
        key: 'no',
      })),
      '/notes/7',
      { no: 7, text: 'Seven', about: 'saw', mood: 'glad' },
    ],
    [
      'a kind renamed',
      {
        ...without(original, 'notes'),
        remarks: { ...original['notes']!, more: { 'x-renamed-from': 'notes' } },
      },
      '/remarks',
      [seven, { number: 8, text: 'Eight', about: 'nothing', mood: 'glad' }],
    ],
    [
      'a kind renamed that is polled',
      {
        ...without(original, 'tools'),
        gears: {
          ...original['tools']!,
          more: { 'x-flux': { endpoint: 'tools' }, 'x-renamed-from': 'tools' },
        },
        sites: withProperty('tools', {
          ...(original['sites']?.properties['tools'] as JsonObject),
          'x-references': 'gears',
        })(original['sites']!),
      },
      '/gears/axe',
      { id: 'axe', name: 'Axe', size: 1, labels: {} },
    ],
  ])(
    '%s: the server starts and serves',
    async (_, changed, path, expected) => {
      const { main, home } = prepare(changed);
      const server = await start(main, home);
      expect(await get(server, path)).toEqual(expected);
      expect(await (await send(server.origin, 'read', 'GET', poll)).text()).toBe(polled);
      expect(await get(server, '/ready')).toMatchObject({ status: 'ok' });
      await stop();
      // Nothing is left that a check would find, but rules that values break.
      const checked = runProgram(main, home, 'check');
      expect(checked.stdout).toMatch(/fits the definitions|must not have more/);
    },
    30_000,
  );

  test('what was renamed is in the log, and before it the old name', async () => {
    const { main, home } = prepare({
      ...without(
        change('sites', renamed('dns', 'host', { 'x-renamed-from': 'dns', 'x-unique': true })),
        'notes',
      ),
      remarks: { ...original['notes']!, more: { 'x-renamed-from': 'notes' } },
      sites: {
        ...renamed('dns', 'host', { 'x-renamed-from': 'dns' })(original['sites']!),
        more: {
          'x-flux': { path: '/flux/sites', identity: { dns: 'host' }, list: ['id', 'host'] },
        },
      },
    });
    const server = await start(main, home);
    const changes = (await get(server, '/changes')) as readonly JsonObject[];
    const told = changes.map(({ actor, kind, operation, reason }) => [
      actor,
      kind,
      operation,
      reason ?? null,
    ]);
    const moved = 'notes are called remarks now';
    expect(told.slice(0, 5)).toEqual([
      ['migration', 'sites', 'update', null],
      ['migration', 'remarks', 'create', moved],
      ['migration', 'notes', 'delete', moved],
      ['migration', 'remarks', 'create', moved],
      ['migration', 'notes', 'delete', moved],
    ]);
    const before = Number((changes[5] as JsonObject)['revision']);
    expect(await get(server, `/sites/home?revision=${before}`)).toMatchObject({
      dns: 'home.example',
    });
    expect(await get(server, '/sites/home')).toMatchObject({ host: 'home.example' });
  });
});

describe('what is not safe is refused at the start', () => {
  test.each<[string, WrittenDefinitions, RegExp]>([
    [
      'a property, required, without a default',
      change('notes', withProperty('size', text, true)),
      /notes '7' \/size: size is required; notes '8' \/size: .*needs a default/,
    ],
    [
      'a required one of what is polled',
      change('tools', withProperty('url', text, true)),
      /tools 'axe' \/url: url is required; tools 'saw'/,
    ],
    [
      'another type',
      change('notes', withProperty('mood', { type: 'boolean' })),
      /notes '7' \/mood: mood must be boolean, not string; notes '8'/,
    ],
    [
      'a property gone',
      change('notes', ({ properties: { mood: _, ...properties }, ...notes }) => ({
        ...notes,
        properties,
      })),
      /do not declare these members of notes: mood \(in '7', '8'\); give the members back/,
    ],
    [
      'a property renamed without a word',
      change('sites', renamed('tools', 'box')),
      /these members of sites: tools \(in 'home'\)/,
    ],
    [
      'a kind gone',
      without(original, 'notes'),
      /do not declare the kind notes, of which 2 documents are stored; put the definitions of the kinds back/,
    ],
    [
      'a kind renamed without a word',
      { ...without(original, 'notes'), remarks: original['notes']! },
      /do not declare the kind notes/,
    ],
    [
      'a key of another type',
      change('notes', (notes) => ({ ...withProperty('number', text)(notes), keyType: 'string' })),
      /notes '7' \/number: is a key of type integer, and string in the definitions; .*a key keeps its name and type/,
    ],
    [
      'another key',
      change('sites', (sites) => ({ ...sites, key: 'dns' })),
      /sites 'home' \/dns: is not the key under which the document is stored/,
    ],
    [
      'a value unique that is there twice',
      change('notes', withProperty('mood', { ...text, 'x-unique': true })),
      /notes '8' \/mood: shares a value with '7' that the definitions now want to be unique/,
    ],
    [
      'a reference to what is not stored',
      change('notes', withProperty('about', { ...text, 'x-references': 'tools' })),
      /notes '8' \/about: refers to tools 'nothing', which is not stored/,
    ],
  ])('%s: with the documents and a way forward, and nothing is changed', (_, changed, message) => {
    const { main, home } = prepare(changed);
    const before = readFileSync(databaseIn(home));
    const { status, stderr } = runProgram(main, home);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
    expect(stderr).toMatch(/flux-resourceset check.*flux-resourceset mend/);
    expect(readFileSync(databaseIn(home)).equals(before)).toBe(true);
  });

  test('a key of another type is none of an empty kind', async () => {
    const { main, home } = prepare(
      change('notes', (notes) => ({ ...withProperty('number', text)(notes), keyType: 'string' })),
    );
    const server = await start(makeProgram(join(home, 'before'), original), home);
    for (const id of [7, 8]) await send(server.origin, 'write', 'DELETE', `/notes/${id}`);
    await stop();
    const changed = await start(main, home);
    const body = { number: 'one' };
    expect((await send(changed.origin, 'write', 'POST', '/notes', body)).status).toBe(201);
    expect(await get(changed, '/notes/one')).toEqual(body);
  });
});

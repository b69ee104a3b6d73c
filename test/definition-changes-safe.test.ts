import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { original, type WrittenDefinitions } from './definition-changes.fixture.js';
import { change, renamed, withProperty, without } from './definition-edits.js';
import { eight, get, pollOf, seven, useFilledStore } from './filled-store.fixture.js';
import { runProgram } from './store-file.fixture.js';

/*
 * The table of docs/definitions.md: what each change of the definitions does to a database in use. Each
 * row is a program of other definitions on a copy of one store.
 */
const text: JsonObject = { type: 'string' };
const store = useFilledStore();

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
      [seven, eight],
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
      const prepared = await store.prepare(changed);
      const server = await store.start(prepared);
      expect(await get(server, path)).toEqual(expected);
      expect(await pollOf(server)).toBe(store.polled);
      expect(await get(server, '/ready')).toMatchObject({ status: 'ok' });
      await store.stop();
      // Nothing is left that a check would find, but rules that values break.
      const checked = runProgram(prepared.main, prepared.home, 'check');
      expect(checked.stdout).toMatch(/fits the definitions|must not have more/);
    },
    30_000,
  );

  test('what was renamed is in the log, and before it the old name', async () => {
    const prepared = await store.prepare({
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
    const server = await store.start(prepared);
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

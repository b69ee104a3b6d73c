import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { JsonObject } from '@flux-resourceset/contract';
import { makeProgram, original, type WrittenDefinitions } from './definition-changes.fixture.js';
import { change, renamed, withoutProperty, withProperty, without } from './definition-edits.js';
import { get, useFilledStore } from './filled-store.fixture.js';
import { send } from './server-fixture.js';
import { runProgram } from './store-file.fixture.js';
import { readStore } from './store-place.fixture.js';

/*
 * The table of docs/definitions.md: what each change of the definitions does to a database in use. These
 * are the changes that a start refuses.
 */
const text: JsonObject = { type: 'string' };
const store = useFilledStore();

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
      change('notes', withoutProperty('mood')),
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
  ])(
    '%s: with the documents and a way forward, and nothing is changed',
    async (_, changed, message) => {
      const prepared = await store.prepare(changed);
      const before = await readStore(prepared.home);
      const { status, stderr } = runProgram(prepared.main, prepared.home);
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
      expect(stderr).toMatch(/flux-resourceset check.*flux-resourceset mend/);
      expect(await readStore(prepared.home)).toBe(before);
    },
  );

  test('a key of another type is none of an empty kind', async () => {
    const prepared = await store.prepare(
      change('notes', (notes) => ({ ...withProperty('number', text)(notes), keyType: 'string' })),
    );
    const server = await store.start({
      ...prepared,
      main: makeProgram(join(prepared.home, 'before'), original),
    });
    for (const id of [7, 8]) await send(server.origin, 'write', 'DELETE', `/notes/${id}`);
    await store.stop();
    const changed = await store.start(prepared);
    const body = { number: 'one' };
    expect((await send(changed.origin, 'write', 'POST', '/notes', body)).status).toBe(201);
    expect(await get(changed, '/notes/one')).toEqual(body);
  });
});

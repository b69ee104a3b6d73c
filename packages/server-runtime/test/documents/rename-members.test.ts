import { describe, expect, test } from '@jest/globals';
import { renameMembers } from '../../src/documents/rename-members.js';

describe('members that were renamed', () => {
  test.each([
    ['a member, in its place', [{ path: ['b'], from: 'a' }], { a: 1, c: 2 }, { b: 1, c: 2 }],
    [
      'one of every item',
      [{ path: ['list', '*', 'b'], from: 'a' }],
      { list: [{ a: 1 }, 'x', { c: 2 }] },
      { list: [{ b: 1 }, 'x', { c: 2 }] },
    ],
    [
      'one of every value of a map',
      [{ path: ['map', '*', 'b'], from: 'a' }],
      { map: { one: { a: 1 }, two: { b: 2 } } },
      { map: { one: { b: 1 }, two: { b: 2 } } },
    ],
    [
      'one of what was renamed itself',
      [
        { path: ['box'], from: 'tools' },
        { path: ['box', '*', 'id'], from: 'name' },
      ],
      { tools: [{ name: 'saw' }] },
      { box: [{ id: 'saw' }] },
    ],
  ])('are %s', (_, renames, document, expected) => {
    const renamed = renameMembers(renames, document);
    expect(renamed).toEqual(expected);
    expect(Object.keys(renamed)).toEqual(Object.keys(expected));
  });

  test.each([
    ['has none', { c: 1 }],
    ['has both names', { a: 1, b: 2 }],
    ['has something else there', { list: 'x', map: 3 }],
  ])('leave a document that %s as it is', (_, document) => {
    const renames = [
      { path: ['b'], from: 'a' },
      { path: ['list', '*', 'b'], from: 'a' },
      { path: ['map', 'x', 'y'], from: 'z' },
    ];
    expect(renameMembers(renames, document)).toBe(document);
  });
});

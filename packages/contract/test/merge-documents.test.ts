import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@flux-resourceset/contract';
import { mergeChanges } from '../src/merge-documents.js';

const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), size: fc.nat(1) });
const value = fc.record(
  {
    size: fc.nat(2),
    note: fc.constantFrom('x', 'y'),
    list: fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 3 }),
    map: fc.dictionary(fc.constantFrom('a', '__proto__'), fc.nat(1)),
  },
  { requiredKeys: [] },
);

const merge = (base: JsonValue, mine: JsonValue, theirs: JsonValue) =>
  mergeChanges({ base, mine, theirs });

describe('two changes', () => {
  test('of which one is none are the other', () => {
    fc.assert(
      fc.property(value, value, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ value: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ value: changed, conflicts: [] });
        expect(merge(base, changed, changed)).toEqual({ value: changed, conflicts: [] });
      }),
    );
  });

  test('are in conflict alike, whichever is whose', () => {
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const there = merge(base, mine, theirs).conflicts.length > 0;
        expect(merge(base, theirs, mine).conflicts.length > 0).toBe(there);
      }),
    );
  });

  test.each<[string, JsonValue, JsonValue, JsonValue, JsonValue]>([
    ['of other members', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ['one of which removes', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }],
    [
      'of an item that the other has moved',
      [{ id: 'a', size: 1 }],
      [{ id: 'a', size: 2 }],
      [
        { id: 'b', size: 1 },
        { id: 'a', size: 1 },
      ],
      [
        { id: 'b', size: 1 },
        { id: 'a', size: 2 },
      ],
    ],
    [
      'that put items into one list',
      [{ id: 'a' }, { id: 'b' }],
      [{ id: 'a' }, { id: 'new' }, { id: 'b' }],
      [{ id: 'first' }, { id: 'a' }, { id: 'b' }],
      [{ id: 'first' }, { id: 'a' }, { id: 'new' }, { id: 'b' }],
    ],
    [
      'one of which takes out what the other does not touch',
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [{ id: 'a' }, { id: 'c' }],
      [{ id: 'a' }, { id: 'b' }],
      [{ id: 'a' }],
    ],
  ])('%s make both', (_, base, mine, theirs, expected) => {
    expect(merge(base, mine, theirs)).toEqual({ value: expected, conflicts: [] });
  });

  test.each<[string, JsonValue, JsonValue, JsonValue, readonly string[]]>([
    ['of one value', { a: 1 }, { a: 2 }, { a: 3 }, ['/a']],
    ['of which one removes it', { a: { b: 1 } }, {}, { a: { b: 2 } }, ['/a']],
    ['of one item', [{ id: 'a', size: 1 }], [], [{ id: 'b' }, { id: 'a', size: 2 }], ['/1']],
  ])('%s are a conflict', (_, base, mine, theirs, conflicts) => {
    expect(merge(base, mine, theirs)).toEqual({ value: theirs, conflicts });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import {
  applyDifferences,
  DifferenceMismatch,
  findDifferences,
  revertDifferences,
} from '../src/differences.js';

const name = fc.constantFrom('', 'a', 'id', '/', '~', '~1', '0', '__proto__', 'constructor');
const scalar = fc.constantFrom<JsonValue>(null, true, false, 0, 1, '', 'a', '__proto__');
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 4 })
      .map((members) => Object.fromEntries(members)),
  ),
}));
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), size: fc.nat(2) });
const lists = fc.array(item, { maxLength: 8 });

function expectReversible(before: JsonValue | undefined, after: JsonValue | undefined): void {
  // As the log keeps them.
  const found = JSON.parse(JSON.stringify(findDifferences(before, after)));
  expect(applyDifferences(before, found)).toEqual(after);
  expect(revertDifferences(after, found)).toEqual(before);
}

describe('differences', () => {
  test('lead from one value to the other and back, whatever the values and names are', () => {
    fc.assert(fc.property(value, value, expectReversible), { numRuns: 1000 });
  });

  test('lead from one list of references to another and back', () => {
    fc.assert(fc.property(lists, lists, expectReversible), { numRuns: 500 });
  });

  test('lead from nothing to a value and back', () => {
    fc.assert(fc.property(value, (only) => expectReversible(undefined, only)));
    fc.assert(fc.property(value, (only) => expectReversible(only, undefined)));
  });

  test('are none between equal values, in whatever order their members are', () => {
    fc.assert(
      fc.property(value, (only) =>
        expect(findDifferences(only, structuredClone(only))).toEqual([]),
      ),
    );
    expect(findDifferences({ a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] })).toEqual([]);
  });

  test('leave what they are applied to as it was', () => {
    const before = { list: [{ id: 'a' }] };
    const after = { list: [{ id: 'a', size: 1 }, { id: 'b' }] };
    applyDifferences(before, findDifferences(before, after));
    expect(before).toEqual({ list: [{ id: 'a' }] });
  });

  test.each<[string, JsonValue, JsonValue, unknown[]]>([
    ['a value', { a: 1 }, { a: 2 }, [{ path: '/a', before: 1, after: 2 }]],
    ['a member that comes', {}, { 'a/b': null }, [{ path: '/a~1b', after: null }]],
    ['a member that goes', { '~': 1 }, {}, [{ path: '/~0', before: 1 }]],
    [
      'an item of a list of values',
      { args: ['a', 'b', 'c'] },
      { args: ['a', 'x', 'c'] },
      [{ path: '/args/1', before: 'b', after: 'x' }],
    ],
    [
      'a reference that changed while another came before it',
      { parts: [{ id: 'a', size: 1 }] },
      { parts: [{ id: 'b' }, { id: 'a', size: 2 }] },
      [
        { path: '/parts/0/size', before: 1, after: 2 },
        { path: '/parts/0', after: { id: 'b' } },
      ],
    ],
    [
      'another reference in the place of one',
      [{ id: 'a' }],
      [{ id: 'b' }],
      [
        { path: '/0', before: { id: 'a' } },
        { path: '/0', after: { id: 'b' } },
      ],
    ],
  ])('name %s', (_, before, after, expected) => {
    expect(findDifferences(before, after)).toEqual(expected);
  });
});

describe('one item among many', () => {
  const references = Array.from({ length: 100 }, (_, index) => ({ id: `part-${index}`, size: 1 }));
  const cost = (after: JsonValue): number =>
    JSON.stringify(findDifferences({ references }, { references: after })).length;

  test.each([0, 1, 50, 99, 100])('costs itself when it comes at %i', (index) => {
    expect(cost(references.toSpliced(index, 0, { id: 'new', size: 1 }))).toBeLessThan(80);
  });

  test.each([0, 50, 99])('costs itself when it goes from %i', (index) => {
    expect(cost(references.toSpliced(index, 1))).toBeLessThan(80);
  });

  test('costs itself twice when it moves', () => {
    expect(cost([...references.slice(1), references[0]!])).toBeLessThan(150);
  });
});

describe('differences of something else', () => {
  const differences = findDifferences({ a: { b: [1, 2] } }, { a: { b: [1, 3] }, c: 1 });

  test.each<[string, JsonObject]>([
    ['/a/b/1', { a: { b: [1, 9] } }],
    ['/a/b/1', { a: { b: [] } }],
    ['/a/b/1', { a: 'text' }],
    ['/c', { a: { b: [1, 2] }, c: 2 }],
  ])('are refused, with the place %s', (path, other) => {
    expect(() => applyDifferences(other, differences)).toThrow(DifferenceMismatch);
    expect(() => applyDifferences(other, differences)).toThrow(`'${path}'`);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readScalar } from '../src/arguments/read-scalar.js';
import { readPairs, readValue } from '../src/arguments/read-value.js';

const text = { type: 'string' } as const;

describe('a single value', () => {
  test.each([
    ['5', { type: 'integer' }, 5],
    ['-5', { type: 'integer' }, -5],
    ['007', { type: 'integer' }, 7],
    ['1.50', { type: 'number' }, 1.5],
    ['1e3', { type: 'number' }, 1000],
    ['true', { type: 'boolean' }, true],
    ['true', { type: 'string' }, 'true'],
    ['2', { type: 'integer', enum: [1, 2] }, 2],
    ['😀😀', { type: 'string', maxLength: 2 }, '😀😀'],
  ] as const)('%j as %j is %j', (given, scalar, expected) => {
    expect(readScalar(given, scalar, '--x')).toBe(expected);
  });

  test.each([
    ['1e3', { type: 'integer' }, 'write a whole number'],
    ['0x10', { type: 'integer' }, 'write a whole number'],
    ['', { type: 'number' }, 'write a number'],
    ['Infinity', { type: 'number' }, 'write a number'],
    ['9007199254740993', { type: 'integer' }, 'write a number between -2^53 and 2^53'],
    ['yes', { type: 'boolean' }, 'write true or false'],
    ['dav', { type: 'string', enum: ['dev', 'qa'] }, "choose one of dev, qa; did you mean 'dev'?"],
    ['', { type: 'string', minLength: 1 }, 'at least 1 character'],
    ['😀😀', { type: 'string', maxLength: 1 }, 'it has 2 characters, at most 1'],
    ['A', { type: 'string', pattern: '^[a-z]$' }, 'it must match ^[a-z]$'],
    ['5', { type: 'integer', maximum: 4 }, 'at most 4'],
  ] as const)('%j as %j is refused', (given, scalar, message) => {
    expect(() => readScalar(given, scalar, '--x')).toThrow(`--x is "${given}"; ${message}`);
  });

  test('every text is read as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(readScalar(value, text, '--x')).toBe(value);
      }),
    );
  });
});

describe('pairs', () => {
  test('hold every value, whatever their keys are called', () => {
    const key = fc
      .oneof(fc.string({ minLength: 1 }), fc.constantFrom('__proto__', 'constructor', 'a.b'))
      .filter((name) => !name.includes('='));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, fc.string()), { selector: ([k]) => k }), (pairs) => {
        const words = pairs.map(([name, value]) => `${name}=${value}`);
        const read = readPairs(words, { keys: text, values: text }, '--x');
        expect(Object.entries(read).toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });

  test.each([
    [['a'], 'write KEY=VALUE'],
    [['=a'], 'write KEY=VALUE'],
    [['a=1', 'a=2'], 'has a twice'],
  ])('%j are refused', (words, message) => {
    expect(() => readPairs(words, { keys: text, values: text }, '--x')).toThrow(message);
  });

  test('have values of their own type', async () => {
    const map = { type: 'map', keys: text, values: { type: 'integer' } } as const;
    expect(await readValue(['a=1', 'b=-2'], map, '--x')).toEqual({ a: 1, b: -2 });
  });
});

describe('a literal', () => {
  test('is JSON or YAML', async () => {
    const literal = { type: 'literal', holds: 'any' } as const;
    expect(await readValue(['[1, "2"]'], literal, '--x')).toEqual([1, '2']);
    expect(await readValue(['{a: [b, {c: null}]}'], literal, '--x')).toEqual({
      a: ['b', { c: null }],
    });
  });

  test('must hold what it is for', async () => {
    const list = { type: 'literal', holds: 'list' } as const;
    await expect(readValue(['{"a":1}'], list, '--x')).rejects.toThrow('--x is no list');
    const object = { type: 'literal', holds: 'object' } as const;
    await expect(readValue(['[1]'], object, '--x')).rejects.toThrow('--x is no object');
    await expect(readValue(['{'], object, '--x')).rejects.toThrow('--x:1:2: neither JSON nor YAML');
    await expect(readValue(['@/nowhere'], object, '--x')).rejects.toThrow(
      'cannot read /nowhere: ENOENT',
    );
  });
});

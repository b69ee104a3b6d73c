import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Warning } from '../src/warnings.js';
import { formatWarnings, maxWarningsBytes, readWarnings } from '../src/warnings.js';

const warnings: fc.Arbitrary<readonly Warning[]> = fc.array(
  fc.record({
    code: fc.constantFrom('override_without_effect' as const, 'dependency_missing' as const),
    message: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ minLength: 300, maxLength: 5000 }),
    ),
    pointer: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  { maxLength: 100 },
);

describe('the header of warnings', () => {
  test('is ASCII of a bounded length, holds the first ones as they are and counts the rest', () => {
    fc.assert(
      fc.property(warnings, (list) => {
        const header = formatWarnings(list);
        expect(header).toMatch(/^[\x20-\x7e]*$/);
        expect(header.length).toBeLessThanOrEqual(maxWarningsBytes);
        const read = JSON.parse(header) as readonly Warning[];
        const last = read.at(-1);
        const isCut = last?.code === 'more_warnings';
        const kept = isCut ? read.slice(0, -1) : read;
        const rest = isCut ? Number.parseInt(last.message, 10) : 0;
        expect(kept).toEqual(list.slice(0, kept.length));
        expect(kept.length + rest).toBe(list.length);
      }),
    );
  });

  test('leaves nothing out that would fit', () => {
    const one: Warning = { code: 'dependency_missing', message: 'x'.repeat(3900), pointer: '' };
    expect(readWarnings(formatWarnings([one]))).toEqual([one.message]);
    const short = { ...one, message: 'é' };
    expect(readWarnings(formatWarnings([short, one, one]))).toEqual([
      'é',
      one.message,
      '1 more warning',
    ]);
    expect(readWarnings(formatWarnings([one, one]))).toEqual([one.message, '1 more warning']);
  });
});

describe('what a client reads of it', () => {
  test.each([[null], [''], ['no JSON'], ['{}'], ['[1,null,{"message":2}]']])(
    'is nothing of %j',
    (header) => {
      expect(readWarnings(header)).toEqual([]);
    },
  );

  test('is each message with its place', () => {
    const warning: Warning = { code: 'dependency_missing', message: 'a', pointer: '/b/0' };
    expect(readWarnings(formatWarnings([warning, { ...warning, pointer: '' }]))).toEqual([
      'a (/b/0)',
      'a',
    ]);
  });

  test('is made in one pass, however many there are', () => {
    const one: Warning = { code: 'dependency_missing', message: 'x'.repeat(100), pointer: '/a' };
    const header = formatWarnings(Array.from({ length: 100_000 }, () => one));
    expect(readWarnings(header).at(-1)).toMatch(/^99\d{3} more warnings$/);
  });
});

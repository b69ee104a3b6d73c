import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNearestForm } from '../../src/documents/nearest-form.js';

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/u;
const dns = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/u;
const tag = /^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$/u;

describe('the nearest right form', () => {
  test.each([
    ['Team_A', label, 'team-a'],
    [' shop ', label, 'shop'],
    ['Grüße', label, 'gruße'.replace('ß', '-')],
    ['-x-', label, 'x'],
    ['My.App', label, 'my-app'],
    ['x_y.com', dns, 'x-y.com'],
    ['API.Example.com', dns, 'api.example.com'],
    ['v1 beta', tag, 'v1-beta'],
    ['a/b', tag, 'a-b'],
    ['a'.repeat(70), label, 'a'.repeat(63)],
    ['___', label, null],
    ['', label, null],
    ['x'.repeat(1000), label, null],
  ])('of %j by %s is %j', (text, pattern, expected) => {
    expect(findNearestForm(text, pattern, pattern === label ? 63 : Infinity)).toBe(expected);
  });

  test('fits, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const form = findNearestForm(text, label, 63);
        expect(form === null || label.test(form)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

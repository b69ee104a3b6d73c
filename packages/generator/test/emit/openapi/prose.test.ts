import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prose } from '../../../src/emit/openapi/prose.js';

const marks = ['*/', '/*', '"""', "'''", '--', '-->', ']]', '(*', '*)', '{-', '-}', '#>', '```'];
const parts = fc.oneof(
  fc.constantFrom(...marks, '\\', '\\u0041', '"', "'", '\r', '\u2028', '\v', ' '),
  fc.string({ maxLength: 3 }),
);
const texts = fc.array(parts, { maxLength: 8 }).map((list) => list.join(''));

it('nothing in a text ends a comment or a text, whatever the language', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const said = prose(text);
      for (const mark of marks) expect(said).not.toContain(mark);
      expect(said).not.toMatch(/\\[^ \n\t]|[\\"']$|[\r\v\f\u0085\u2028\u2029]/);
    }),
  );
});

it('what ends nothing is said as it is', () => {
  for (const text of ['A cluster\'s "name", at most 63.', 'a - b; a/b * c', 'One.\n\nTwo.']) {
    expect(prose(text)).toBe(text);
  }
});

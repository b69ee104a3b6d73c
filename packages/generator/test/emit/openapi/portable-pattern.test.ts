import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { portablePattern } from '../../../src/emit/openapi/portable-pattern.js';

describe('a pattern for all languages', () => {
  it.each([
    ['^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$', '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'],
    [String.raw`^\d+$`, '^[0-9]+$'],
    [String.raw`^\w[\d.]$`, '^[0-9A-Za-z_][0-9.]$'],
    [String.raw`^(?<year>\D)$`, '^([^0-9])$'],
    [String.raw`^[\u0041-\u{5a}]\x20$`, '^[A-Z] $'],
    [String.raw`[\u0080\cA]`, String.raw`[\x80\x01]`],
    ['^[&[~]$', String.raw`^[\x26\[\x7E]$`],
    ['a/b', 'a/b'],
  ])('of %s is %s', (written, portable) => {
    expect(portablePattern(written)).toEqual({ pattern: portable, isWhole: true });
  });

  it.each([
    '(?!a)b',
    '(?<=a)b',
    String.raw`\bword\b`,
    String.raw`(a)\1`,
    String.raw`\p{L}`,
    'a{1001}',
    '[😀]',
    String.raw`[^\ud800-\udfff]`,
    String.raw`[^\S]`,
  ])('there is none of %s', (written) => {
    expect(portablePattern(written)).toEqual({ pattern: null, isWhole: false });
  });

  it('leaves out halves of pairs, which no text in UTF-8 has, and says that it does', () => {
    expect(portablePattern(String.raw`^[^a\ud800-\udfff]*$`)).toEqual({
      pattern: '^[^a]*$',
      isWhole: false,
    });
  });

  // What RE2 and Rust do not know, and what ECMAScript knows only with flags.
  const foreign = /\\[pPuUbBdDwWsSc1-9k]|\(\?[=!<]|[\ud800-\udfff]/;
  const part = fc.constantFrom(
    ...['a', '.', String.raw`\d`, String.raw`\W`, String.raw`[^\s-]`, String.raw`[\w\u00e9]`],
    ...[
      '[a-z&]',
      String.raw`\u2028`,
      '(x|y)',
      '(?:z)',
      String.raw`\/`,
      String.raw`[\u0000-\u001f]`,
    ],
    ...['(?=a)', String.raw`\p{Lu}`, String.raw`[^\ud800-\udfff\t]`],
  );
  // Nothing can be repeated of what only looks.
  const repeat = ([one, count]: readonly [string, string]): string =>
    one === '(?=a)' ? one : one + count;
  const pattern = fc
    .array(fc.tuple(part, fc.constantFrom('', '*', '+?', '{2,3}')), { minLength: 1, maxLength: 5 })
    .map((parts) => `^${parts.map(repeat).join('')}$`);
  const text = fc.string({ unit: fc.constantFrom(...'aAxyz19_ -&\n\t\u00e9\u2028/') });

  it('takes what the pattern takes as it is written, in and without the flag u', () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { maxLength: 20 }), (written, texts) => {
        const { pattern: portable } = portablePattern(written);
        if (portable === null) return;
        expect(portable).not.toMatch(foreign);
        const verdicts = [
          new RegExp(written, 'u'),
          new RegExp(portable, 'u'),
          new RegExp(portable),
        ];
        for (const one of texts) {
          const [first, ...others] = verdicts.map((regexp) => regexp.test(one));
          expect([written, one, ...others]).toEqual([written, one, first, first]);
        }
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@flux-resourceset/contract';
import { renderLiteral } from '../../src/emit/typescript-literal.js';

/** Evaluates a literal as JavaScript does. */
function evaluate(literal: string): unknown {
  return new Function(`return ${literal};`)();
}

/** JSON values whose member names and strings are of every sort that code might trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 150 }),
  fc.stringMatching(/^[a-z_]{1,20}$/),
  fc.constantFrom(
    'a-b',
    '1',
    '007',
    '1e3',
    'class',
    '',
    '__proto__',
    '${x}',
    '`',
    "it's",
    '"',
    '*/',
    '\u2028',
    'a\nb',
    '\\',
  ),
);
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(text, tie('value'), { maxKeys: 6 }),
  ),
}));

describe('a JSON value as a TypeScript literal', () => {
  it('evaluates to the value, whatever its strings and names hold', () => {
    fc.assert(
      fc.property(value, (json) => {
        expect(evaluate(renderLiteral(json))).toEqual(json);
      }),
    );
  });

  it('keeps a member named __proto__ as a member', () => {
    const json = JSON.parse('{"__proto__":{"type":"string"},"a":1}') as JsonValue;
    expect(JSON.stringify(evaluate(renderLiteral(json)))).toBe(JSON.stringify(json));
  });
});

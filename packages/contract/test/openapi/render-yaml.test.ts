import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/json.js';
import { renderOpenapiYaml } from '../../src/openapi/render-yaml.js';

const ambiguous = fc.constantFrom(
  'yes',
  'No',
  'on',
  '1.10',
  '0o7',
  '012',
  '12:30:45',
  '1_000',
  '2026-01-01',
  '~',
  'null',
  '=',
  '<<',
  '0x1F',
  '.inf',
  '- a',
  '# b',
  'a: b',
  ' c',
  'é\u2028',
  'a\nb',
  'a\n\n b\n',
  'a \nb',
  ' a\nb',
  'a\n\n',
  'a\t\nb',
  '\n',
  'a:',
  'a #b',
  '---',
  '😀',
  'é',
);

describe('the YAML of a document', () => {
  it('is read back as it was, by parsers of YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(ambiguous, fc.string()),
          fc.oneof(ambiguous, fc.string({ unit: 'binary' }), fc.jsonValue()),
        ),
        (value) => {
          const document = JSON.parse(JSON.stringify(value)) as JsonObject;
          const text = renderOpenapiYaml(document);
          expect(parse(text, { version: '1.2' })).toEqual(document);
          expect(parse(text, { version: '1.1' })).toEqual(document);
        },
      ),
    );
  });

  it('shows lines as lines, and quotes only what would be read as something else', () => {
    const text = renderOpenapiYaml({
      description: 'One.\n\nTwo: # 2\n',
      items: [{ pattern: '^a', on: 'yes' }, [], {}, [1, 'it is'], "it's: 1", 1e21],
      '200': null,
    });
    expect(text).toBe(
      [
        "'200': null",
        'description: |',
        '  One.',
        '',
        '  Two: # 2',
        'items:',
        "  - pattern: '^a'",
        "    'on': 'yes'",
        '  - []',
        '  - {}',
        '  - - 1',
        '    - it is',
        "  - 'it''s: 1'",
        '  - 1.0e+21',
        '',
      ].join('\n'),
    );
  });

  it('has neither anchors nor folded lines', () => {
    const part = { description: 'word '.repeat(60).trim() };
    const text = renderOpenapiYaml({ one: part, two: part });
    expect(text).toBe(
      `one:\n  description: ${part.description}\ntwo:\n  description: ${part.description}\n`,
    );
  });
});

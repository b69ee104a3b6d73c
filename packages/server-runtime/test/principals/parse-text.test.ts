import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@flux-resourceset/contract';
import fc from 'fast-check';
import { FileFault } from '../../src/principals/file-fault.js';
import { parseText } from '../../src/principals/parse-text.js';
import { parseYaml } from '../../src/principals/parse-yaml.js';
import { readTokenFile } from '../../src/principals/token-file.js';

function outcomeOf(parse: (text: string) => JsonValue, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FileFault) return error.problems;
    throw error;
  }
}

describe('a file', () => {
  test('of JSON says what it says as YAML', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseText(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    '{"tokens": [], "tokens": []}',
    '{"tokens": [{"name": "a", "n\\u0061me": "b"}]}',
    '{"tokens": [',
    '{tokens: []}',
    '  {"tokens": []} # all',
    '- a',
    '',
  ])('that is no JSON, or not only, is read as YAML: %j', (text) => {
    expect(outcomeOf(parseText, text)).toEqual(outcomeOf(parseYaml, text));
  });

  test('of JSON that names a member twice is refused', () => {
    expect(outcomeOf(parseText, '{"subjects":["a"],"subjects":[]}')).toEqual([
      expect.stringContaining('there twice'),
    ]);
  });

  test('of JSON is read without a look at it as YAML, however long', () => {
    const digits = (index: number): string => index.toString(16).padStart(64, '0');
    const tokens = Array.from({ length: 10_000 }, (_, index) => ({
      name: `team-${String(index)}`,
      sha256: digits(index),
      role: 'reader',
    }));
    const text = JSON.stringify({ tokens });
    const measure = (act: () => unknown): number => {
      const start = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    // As shares of one another: a busy machine slows both.
    const yaml = measure(() => parseYaml(text));
    const whole = measure(() => readTokenFile(parseText(text), new Set()));
    expect(whole).toBeLessThan(yaml / 2);
  });
});

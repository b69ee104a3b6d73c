import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as yaml from 'yaml';
import { decodeText, formatYamlPlace, readYaml } from '../../src/index.js';

const valuesOf = (text: string): readonly unknown[] | null => readYaml(yaml, text).values;

function faultOf(text: string): string {
  const { fault } = readYaml(yaml, text);
  return fault === null ? 'none' : `${formatYamlPlace(fault)} ${fault.reason}`;
}

describe('documents of YAML', () => {
  test('are several where there are several, empty ones null', () => {
    expect(valuesOf('')).toEqual([]);
    expect(valuesOf('# nothing\n')).toEqual([]);
    expect(valuesOf('---\n# nothing\n')).toEqual([null]);
    expect(valuesOf('a: 1\n---\nb: 2\n---\n---\n# end\n')).toEqual([
      { a: 1 },
      { b: 2 },
      null,
      null,
    ]);
    expect(valuesOf('---\na: 1\n...\n---\nb: 2\n...\n')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('have anchors, aliases and merges, one or several, which own members stand over', () => {
    const text = `
x-base: &base { a: 1, b: { c: 2 } }
x-more: &more { d: 3 }
one: *base
two: { <<: *base, a: 9 }
three:
  <<: [*base, *more]
  e: 4
`;
    expect(valuesOf(text)?.[0]).toMatchObject({
      one: { a: 1, b: { c: 2 } },
      two: { a: 9, b: { c: 2 } },
      three: { a: 1, b: { c: 2 }, d: 3, e: 4 },
    });
  });

  test('keep to anchors of their own document, and to the last of one name', () => {
    expect(faultOf('a: &x 1\n---\nb: *x\n')).toBe(
      '3:4 (document 2 of 2) no anchor (&name) of this name stands before it',
    );
    expect(valuesOf('[&x 1, *x, &x 2, *x]')).toEqual([[1, 1, 2, 2]]);
  });

  test('may use one anchor thousands of times', () => {
    const uses = Array.from({ length: 5000 }, () => '- *tag');
    const [list] = valuesOf(['- &tag v1.0.0', ...uses].join('\n')) ?? [];
    expect(list).toHaveLength(5001);
  });

  test.each([
    ['a: 1\n\tb: 2\n', '2:1', 'tab'],
    ['a: "x\n', '2:1', 'quote'],
    ['a: [1, 2\nb: 3\n', '2:1', 'bracket'],
    ['a: b: c\n', '1:4', 'colon too many'],
    ['a: 1\na: 2\n', '2:1', 'there twice'],
    ['a: *x\n', '1:4', 'no anchor'],
    ['a: &x\n  b: *x\n', '2:6', 'name of'],
    ['<<: 5\na: 1\n', '1:1', 'maps'],
    ['<<: [{ a: 1 }, 5]\n', '1:1', 'maps'],
    ['a: !Ref x\n', '1:4', 'tag'],
    ['a: .nan\n', '1:4', 'number'],
    ['a: -.inf\n', '1:4', 'number'],
    ['a: @x\n', '1:4', 'quotes'],
    ['a: "\\q"\n', '1:5', 'escape'],
    ['a: 1\n---\nb: [\n', '4:1 (document 2 of 2)', 'bracket'],
  ])('%j are refused with place and reason', (text, place, reason) => {
    const fault = faultOf(text);
    expect(fault.startsWith(`${place} `)).toBe(true);
    expect(fault).toContain(reason);
    expect(fault).not.toMatch(/implicit|flow|collection|scalar|resolve|YAML|block|plain/i);
  });

  test('that make billions of a few lines are refused, however deep that is hidden', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items = Array.from({ length: 10 }, () =>
        level === 0 ? 'ha' : `*l${String(level - 1)}`,
      );
      return `l${String(level)}: &l${String(level)} [${items.join(', ')}]`;
    });
    expect(faultOf(levels.join('\n'))).toContain('far more of this than is written');
    const merges = levels.map((line) => line.replace('[', '{ k: [').concat(' }'));
    expect(faultOf(merges.join('\n'))).toContain('far more of this than is written');
    const long = [
      '- &long ' + 'x'.repeat(20_000),
      ...Array.from({ length: 11_000 }, () => '- *long'),
    ];
    expect(faultOf(long.join('\n'))).toContain('far more of this than is written');
  });

  test('that are nested deeper than anybody writes are refused, and nothing breaks', () => {
    expect(faultOf('['.repeat(100_000))).toMatch(/nested too deep|bracket/);
    expect(faultOf(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`)).toContain('nested too deep');
  });

  test('are what JSON is, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(valuesOf(yaml.stringify(value))).toEqual([JSON.parse(JSON.stringify(value))]);
      }),
      { numRuns: 200 },
    );
  });

  test('answer any text with a value or a fault, and never throw', () => {
    const texts = fc.array(fc.constantFrom(...'&*<>[]{}:-|!%@"\'#ab \n\t?,.'.split('')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (characters) => {
        const { values, fault } = readYaml(yaml, characters.join(''));
        expect((values === null) !== (fault === null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bytes of a text', () => {
  const text = 'id: grüße 🚀\n';
  const utf16le = Buffer.from(`\ufeff${text}`, 'utf16le');

  test('are read in UTF-8, with a byte order mark or without, and in UTF-16 with it', () => {
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      utf16le,
      Buffer.from(utf16le).swap16(),
    ]) {
      expect(decodeText(bytes)).toEqual({ text, fault: null });
    }
    expect(decodeText(Buffer.from(''))).toEqual({ text: '', fault: null });
  });

  test.each([
    ['UTF-16 without a byte order mark', Buffer.from('id: a', 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from('id: a', 'utf16le').swap16()],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['not UTF-8', Buffer.from([0x69, 0x64, 0xe4])],
    ['not UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])],
  ])('in %s are named', (name, bytes) => {
    expect(decodeText(bytes).fault).toContain(`is ${name}`);
  });
});

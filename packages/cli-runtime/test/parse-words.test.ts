import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OptionSpec } from '../src/arguments/command-options.js';
import { parseWords } from '../src/arguments/parse-words.js';

const options: readonly OptionSpec[] = [
  { name: 'tag', alias: 't', description: '', takes: 'value', negatable: true },
  { name: 'name', description: '', takes: 'value' },
  { name: 'label', description: '', takes: 'list' },
  { name: 'enabled', description: '', takes: 'flag', negatable: true },
];

function parse(...words: readonly string[]): unknown {
  const { positionals, given } = parseWords(words, options);
  return { positionals, ...Object.fromEntries(given) };
}

describe('words', () => {
  test('are sorted into options and others', () => {
    expect(parse('a', '--tag', 'x', 'b', '--label=1', '--label', '2', '--enabled', 'c')).toEqual({
      positionals: ['a', 'b', 'c'],
      tag: 'x',
      label: ['1', '2'],
      enabled: true,
    });
  });

  test('after -- are no options', () => {
    expect(parse('--', '--tag', '-x', '1.0')).toEqual({ positionals: ['--tag', '-x', '1.0'] });
  });

  test('keep every value, given either way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(parse(`--tag=${value}`, `--label=${value}`)).toMatchObject({
          tag: value,
          label: [value],
        });
        if (value.startsWith('-')) return;
        expect(parse('--tag', value, '--', value)).toMatchObject({
          tag: value,
          positionals: [value],
        });
      }),
    );
  });

  test('may be short', () => {
    expect(parse('-t', 'x')).toMatchObject({ tag: 'x' });
    expect(parse('-t=x')).toMatchObject({ tag: 'x' });
  });

  test('may stand right behind their letter, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        fc.pre(!value.startsWith('='));
        expect(parse(`-t${value}`)).toEqual(parse(`--tag=${value}`));
      }),
    );
    expect(parse('--', '-tx')).toEqual({ positionals: ['-tx'] });
    expect(() => parse('-tx', '-ty')).toThrow('--tag is given more than once');
  });

  test('turn flags off and remove values', () => {
    expect(parse('--no-enabled', '--no-tag')).toMatchObject({ enabled: false, tag: false });
    expect(parse('--enabled', '--no-enabled')).toMatchObject({ enabled: false });
    expect(parse('--enabled=false')).toMatchObject({ enabled: false });
  });

  test.each([
    [['--tga', 'x'], "unknown option --tga; did you mean '--tag'?"],
    [['--no-tga'], "unknown option --no-tga; did you mean '--tag'?"],
    [['-x'], 'unknown option -x'],
    [['--__proto__=1'], 'unknown option'],
    [['--tag'], '--tag needs a value'],
    [['--tag', '--enabled'], '--tag needs a value'],
    [['--tag', 'a', '-t', 'b'], '--tag is given more than once'],
    [['--tag', 'a', '--no-tag'], '--no-tag removes what --tag sets'],
    [['--no-name'], '--name cannot be negated'],
    [['--enabled=yes'], '--enabled takes no value'],
  ])('%j are refused', (words, message) => {
    expect(() => parse(...words)).toThrow(message);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OptionSpec } from '@flux-resourceset/contract';
import { GivenOptions } from '../src/arguments/given-options.js';
import { scanWords } from '../src/arguments/scan-words.js';

const options: readonly OptionSpec[] = [
  { name: 'tag', alias: 't', description: '', takes: 'value', negatable: true },
  { name: 'name', description: '', takes: 'value' },
  { name: 'label', description: '', takes: 'list' },
  { name: 'enabled', description: '', takes: 'flag', negatable: true },
  { name: 'quiet', alias: 'q', description: '', takes: 'flag' },
];

function parse(...words: readonly string[]) {
  const scanned = scanWords(words, () => options);
  return {
    positionals: scanned.positionals,
    given: new GivenOptions(scanned.options, options),
  };
}

describe('words', () => {
  test('are sorted into options and others', () => {
    const line = ['a', '--tag', 'x', 'b', '--label=1', '--label', '2', '--enabled', 'c', '-5'];
    const { positionals, given } = parse(...line);
    expect(positionals).toEqual(['a', 'b', 'c', '-5']);
    expect(given.text('tag')).toBe('x');
    expect(given.texts('label')).toEqual(['1', '2']);
    expect(given.flag('enabled')).toBe(true);
    expect(given.flag('quiet')).toBeUndefined();
  });

  test('after -- are no options', () => {
    expect(parse('--', '--tag', '-x', '1.0').positionals).toEqual(['--tag', '-x', '1.0']);
  });

  test('keep every value, given either way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { given } = parse(`--tag=${value}`, `--label=${value}`);
        expect([given.text('tag'), given.texts('label')]).toEqual([value, [value]]);
        if (value.startsWith('-')) return;
        const behind = parse('--tag', value, '--', value);
        expect([behind.given.text('tag'), behind.positionals]).toEqual([value, [value]]);
      }),
    );
  });

  test('may be short', () => {
    expect(parse('-t', 'x').given.text('tag')).toBe('x');
    expect(parse('-t=x').given.text('tag')).toBe('x');
    expect(parse('-t', '-').given.text('tag')).toBe('-');
  });

  test('may stand right behind their letter, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        fc.pre(!value.startsWith('='));
        expect(parse(`-t${value}`).given.text('tag')).toBe(value);
        const both = parse(`-qt${value}`).given;
        expect([both.flag('quiet'), both.text('tag')]).toEqual([true, value]);
      }),
    );
    expect(parse('--', '-tx').positionals).toEqual(['-tx']);
    expect(() => parse('-tx', '-ty')).toThrow('--tag is given more than once');
  });

  test('turn flags off and remove values', () => {
    const { given } = parse('--no-enabled', '--no-tag');
    expect([given.flag('enabled'), given.isRemoved('tag')]).toEqual([false, true]);
    expect(parse('--enabled', '--no-enabled').given.flag('enabled')).toBe(false);
    expect(parse('--enabled=false').given.flag('enabled')).toBe(false);
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

  test('know the options of what stands before them', () => {
    const flag: OptionSpec = { name: 'x', description: '', takes: 'flag' };
    const value: OptionSpec = { ...flag, takes: 'value' };
    const scan = (words: readonly string[]) =>
      scanWords(words, (before) => (before.length === 0 ? [value] : [flag]));
    expect(scan(['a', '--x', 'b']).positionals).toEqual(['a', 'b']);
    const early = scan(['--x', 'a', 'b']);
    expect(early.positionals).toEqual(['b']);
    expect(() => new GivenOptions(early.options, [flag])).toThrow('write --x behind the command');
  });
});

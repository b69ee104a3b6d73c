import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@flux-resourceset/contract';
import { parseTemplate } from '../src/output/jsonpath/parse-template.js';
import { renderTemplate } from '../src/output/jsonpath/render-template.js';

const list: JsonValue = [
  { id: 'a', port: 80, tags: ['x', 'y', 'z'], 'cluster-dns': 'a.example', meta: { 'app.io/x': 1 } },
  { id: 'b', port: 443, tags: [], on: true, meta: { none: null } },
];

function render(source: string, value: JsonValue = list): string {
  return renderTemplate(parseTemplate(source), value);
}

describe('a template', () => {
  /** Expected is what kubectl prints for the same value under `items`. */
  test.each([
    ['{.items[*].id}', 'a b'],
    ['{.items[0].id}', 'a'],
    ['{.items[-1].id}', 'b'],
    ['{.items[-1:].id}', 'b'],
    ['{.items[0:2].id}', 'a b'],
    ['{.items[0].tags[0:3:2]}', 'x z'],
    ['{.items[0].tags[0,2]}', 'x z'],
    ['{.items[0].tags}', '["x","y","z"]'],
    ['{.items[0].tags[*]}', 'x y z'],
    ['{.items..id}', 'a b'],
    ['{..id}', 'a b'],
    ["{.items[0]['id','port']}", 'a 80'],
    ["{.items[0].meta['app.io/x']}", '1'],
    ['{.items[0].meta.app\\.io/x}', '1'],
    ['{.items[0].cluster-dns}', 'a.example'],
    ['{.items[?(@.port==443)].id}', 'b'],
    ['{.items[?(@.port>=80)].id}', 'a b'],
    ['{.items[?(@.port<100)].id}', 'a'],
    ['{.items[?(@.id!="a")].id}', 'b'],
    ['{.items[?(@.id == "a")].port}', '80'],
    ['{.items[?(@.on)].id}', 'b'],
    ['{.items[?(@.on==true)].id}', 'b'],
    ['{.items[*].nowhere}', ''],
    ['{.nowhere.at.all}', ''],
    ['{.items[7].id}', ''],
    ['{range .items[*]}{.id}={.port}{"\\n"}{end}', 'a=80\nb=443\n'],
    ["{range .items[*]}{.id}{'\\t'}{range .tags[*]}<{@}>{end};{end}", 'a\t<x><y><z>;b\t;'],
    ['{range .items[*]}{$.items[0].id}{.id} {end}', 'aa ab '],
    ['ids: {.items[*].id}!', 'ids: a b!'],
    ['{"{"}{.items[0].id}{"}"}', '{a}'],
    ['{.items[1].meta.none}', 'null'],
    ['{$.items[0].id}', 'a'],
    ['{[0].id}', 'a'],
    ['{[*].id}', 'a b'],
    ['.items[*].id', 'a b'],
    ['{ .items[0].id }', 'a'],
  ])('%s gives %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  test('of a single document starts at the document', () => {
    expect(render('{.id} {.tags[1]}', { id: 'x', tags: [1, { a: 2 }] })).toBe('x {"a":2}');
    expect(render('{@}', { id: 'x' })).toBe('{"id":"x"}');
    expect(render('{.items[*].id}', { items: [{ id: 'own' }] })).toBe('own');
  });

  test.each([
    ['', 'it is empty'],
    ['{.a', 'unpaired'],
    ['.a}', 'unpaired'],
    ['{range .a}{.b}', '{range …} without {end}'],
    ['{.a}{end}', '{end} without {range …}'],
    ['{.a[}', 'is no path'],
    ['{.a[x]}', 'is no path'],
    ['{.a[0:1:0]}', 'the step of a slice is 0'],
    ['{.a[?(@.b==c)]}', 'c is no value; quote a text'],
    ['{.a[?(x)]}', 'write ?(@.member=="value")'],
    ['{.a[?(@.b==1 && @.c==2)]}', 'write ?(@.member=="value")'],
  ])('%j is refused', (source, message) => {
    expect(() => parseTemplate(source)).toThrow(message);
  });

  test('finds any member by its name in quotes, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (key, text) => {
        const value = Object.fromEntries([[key, text]]);
        const quoted = key.replaceAll(/['\\]/g, '\\$&');
        expect(render(`{['${quoted}']}`, value)).toBe(text);
      }),
    );
  });

  test('never fails but for its own mistakes, whatever the value', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (source, value) => {
        try {
          parseTemplate(source);
        } catch (error) {
          expect((error as Error).name).toBe('CliError');
          return;
        }
        expect(typeof render(source, value as JsonValue)).toBe('string');
      }),
    );
  });
});

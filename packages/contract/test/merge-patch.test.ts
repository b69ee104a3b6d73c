import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/json.js';
import { applyMergePatch } from '../src/merge-patch.js';

/** RFC 7396, appendix A: original, patch, result. */
const appendixA: readonly (readonly [JsonValue, JsonValue, JsonValue])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => value as JsonValue);
const object = fc.dictionary(fc.string({ maxLength: 3 }), json).map((value) => value as JsonObject);

/** A document as it can be stored: no member is null, at any depth of objects. */
function withoutNulls(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member ?? null)]));
}

function diff(from: JsonValue | undefined, to: JsonValue): JsonValue {
  if (!isJsonObject(from) || !isJsonObject(to)) return to;
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const members = [...names].map((name) => {
    const wanted = Object.hasOwn(to, name) ? to[name] : undefined;
    const current = Object.hasOwn(from, name) ? from[name] : undefined;
    return [name, wanted === undefined ? null : diff(current, wanted)] as const;
  });
  return Object.fromEntries(members);
}

describe('a merge patch', () => {
  test.each(appendixA)('turns %j by %j into %j', (original, patch, result) => {
    expect(applyMergePatch(original, patch)).toEqual(result);
  });

  test('changes neither the document nor the patch', () => {
    fc.assert(
      fc.property(object, object, (target, patch) => {
        const before = structuredClone([target, patch]);
        applyMergePatch(target, patch);
        expect([target, patch]).toEqual(before);
      }),
    );
  });

  test('that is empty changes nothing', () => {
    fc.assert(
      fc.property(object, (target) => {
        expect(applyMergePatch(target, {})).toEqual(target);
      }),
    );
  });

  test('gives the same when it is applied twice', () => {
    fc.assert(
      fc.property(object, object, (target, patch) => {
        const once = applyMergePatch(target, patch);
        expect(applyMergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  test('exists from every document to every other that holds no null', () => {
    fc.assert(
      fc.property(object, object.map(withoutNulls), (from, to) => {
        const start = withoutNulls(from);
        expect(applyMergePatch(start, diff(start, to))).toEqual(to);
      }),
    );
  });

  test('treats __proto__ as a member like any other', () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject;
    const result = applyMergePatch({}, patch) as JsonObject;
    expect(Object.keys(result)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyMergePatch, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { mergePatchOf } from '../src/edit/merge-patch.js';

const names = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');

/** Documents hold no null. */
const documents: fc.Arbitrary<JsonObject> = fc.letrec<{ value: JsonValue; object: JsonObject }>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.array(fc.integer(), { maxLength: 2 }),
      tie('object'),
    ),
    object: fc
      .uniqueArray(fc.tuple(names, tie('value')), { selector: ([name]) => name, maxLength: 4 })
      .map((entries) => Object.fromEntries(entries) as JsonObject),
  }),
).object;

describe('a merge patch', () => {
  test('makes one document the other', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const patch = mergePatchOf(before, after);
        expect(applyMergePatch(before, patch ?? {})).toEqual(after);
      }),
    );
  });

  test('is none between equals, and names nothing that is the same', () => {
    fc.assert(
      fc.property(documents, fc.integer(), (document, value) => {
        expect(mergePatchOf(document, document)).toBeNull();
        const changed = { ...document, changed: value };
        expect(mergePatchOf(document, changed)).toEqual({ changed: value });
        expect(mergePatchOf(changed, document)).toEqual({ changed: null });
      }),
    );
  });

  test('keeps what others have changed elsewhere', () => {
    const before = { labels: { team: 'a' }, note: 'x' };
    const mine = mergePatchOf(before, { labels: { team: 'b' }, note: 'x' }) ?? {};
    const theirs = { labels: { team: 'a', tier: '1' }, note: 'y' };
    expect(applyMergePatch(theirs, mine)).toEqual({ labels: { team: 'b', tier: '1' }, note: 'y' });
  });
});

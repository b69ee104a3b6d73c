import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

import { replaceMembers } from '../../src/changes/replace-members.js';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => value as JsonValue);
const object = fc.dictionary(fc.string({ maxLength: 3 }), json).map((value) => value as JsonObject);

describe('replacing members', () => {
  test('takes what is given and keeps what is absent or null', () => {
    const stored = { a: 1, b: { c: 2 }, d: 3 };
    expect(replaceMembers(stored, { b: { e: 5 }, d: null })).toEqual({ a: 1, b: { e: 5 }, d: 3 });
  });

  test('leaves every member that is not named as it was', () => {
    fc.assert(
      fc.property(object, object, (stored, given) => {
        const result = replaceMembers(stored, given);
        for (const name of Object.keys(stored)) {
          const isGiven = Object.hasOwn(given, name) && given[name] !== null;
          expect(result[name]).toEqual(isGiven ? given[name] : stored[name]);
        }
      }),
    );
  });
});

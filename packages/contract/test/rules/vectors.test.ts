import { describe, expect, test } from '@jest/globals';
import { isJsonObject } from '../../src/json.js';
import { findBreaches, readRuleNames, ruleNames } from '../../src/rules/rules.js';
import { readVectors, vectorNames } from './vectors.js';

/** Rules of our own making: names that others own, what the operator manages, what is here a choice. */
const ourOwn = /^(un(reserved|managed)-|(flux-delivery|line-of-text|yaml-text)$)/;

/** What the original code leaves to others to refuse, and a rule does not. */
const stricter: Readonly<Record<string, RegExp>> = {
  // A host that no DNS has: the dialler fails.
  'flux-source-url': / is no host: /,
};

test('every rule in the name of another has vectors, and every vector file a rule', () => {
  const named = ruleNames.filter((name) => !ourOwn.test(name));
  expect(vectorNames.toSorted()).toEqual(named.toSorted());
});

describe.each(vectorNames)('%s', (name) => {
  const vectors = readVectors(name);
  const names = readRuleNames(name);

  test('has inputs of both verdicts', () => {
    expect(vectors.filter(({ isValid }) => isValid).length).toBeGreaterThan(10);
    expect(vectors.filter(({ isValid }) => !isValid).length).toBeGreaterThan(5);
  });

  test('says of every input what the original code says', () => {
    const differing = vectors.filter(({ value, isValid }) => {
      const [breach] = findBreaches(names, value);
      if (breach === undefined) return !isValid;
      return isValid && stricter[name]?.test(breach.reason) !== true;
    });
    expect(differing).toEqual([]);
  });

  test('names a member that is there, and says what to write', () => {
    for (const { value } of vectors) {
      for (const { path, reason } of findBreaches(names, value)) {
        expect(path.every((key) => isJsonObject(value) && Object.hasOwn(value, key))).toBe(true);
        expect(reason).toMatch(/write|leave/);
      }
    }
  });
});

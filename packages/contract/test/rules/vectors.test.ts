import { describe, expect, test } from '@jest/globals';
import { isJsonObject } from '../../src/json.js';
import { findBreaches, readRuleNames, ruleNames } from '../../src/rules/rules.js';
import { readVectors, vectorNames } from './vectors.js';

test('every rule in the name of Kubernetes has vectors, and every vector file a rule', () => {
  const named = ruleNames.filter((name) => name.startsWith('kubernetes-'));
  expect(vectorNames.toSorted()).toEqual(named.toSorted());
});

describe.each(vectorNames)('%s', (name) => {
  const vectors = readVectors(name);
  const names = readRuleNames(name);

  test('has inputs of both verdicts', () => {
    expect(vectors.filter(({ isValid }) => isValid).length).toBeGreaterThan(10);
    expect(vectors.filter(({ isValid }) => !isValid).length).toBeGreaterThan(5);
  });

  test("says of every input what Kubernetes' own code says", () => {
    const differing = vectors.filter(
      ({ value, isValid }) => (findBreaches(names, value).length === 0) !== isValid,
    );
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

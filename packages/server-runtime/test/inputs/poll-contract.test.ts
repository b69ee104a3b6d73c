import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { findBreach } from '../../src/inputs/poll-contract.js';

describe('the contract of a poll', () => {
  test.each<[string, readonly JsonObject[], string | null]>([
    ['holds for no inputs', [], null],
    [
      'holds for plain inputs',
      [{ id: 'a', deep: { list: [1, 'x', true, {}] } }, { id: 'b' }],
      null,
    ],
    [
      'holds for a key named provider below the top',
      [{ id: 'a', labels: { provider: 'x' } }],
      null,
    ],
    ['breaks without an id', [{ name: 'a' }], 'inputs[0]: id is not a string'],
    ['breaks with a number for an id', [{ id: 7 }], 'inputs[0]: id is not a string'],
    ['breaks with an id twice', [{ id: 'a' }, { id: 'a' }], "inputs[1]: id 'a' is there twice"],
    ['breaks with a null', [{ id: 'a', tag: null }], 'inputs[0]: a.tag is null'],
    [
      'breaks with a null deep down',
      [{ id: 'a', x: [{ y: [null] }] }],
      'inputs[0]: a.x.0.y.0 is null',
    ],
    ['breaks with an undefined member', [{ id: 'a', x: undefined }], 'inputs[0]: a.x is null'],
    ['breaks beyond 2^53', [{ id: 'a', n: 2 ** 53 }], 'inputs[0]: a.n is beyond 2^53'],
    [
      'breaks with provider',
      [{ id: 'a', provider: {} }],
      "inputs[0]: a member 'provider' would be overwritten",
    ],
  ])('%s', (_, inputs, breach) => {
    expect(findBreach(inputs)).toBe(breach);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@flux-resourceset/contract';
import { readPolls } from '../../src/render/read-polls.js';

const harbours = { inputs: [{ id: 'a' }, { id: 'b' }] };
const boats = { inputs: [] };

function read(file: JsonValue, ...endpoints: readonly string[]): unknown {
  return Object.fromEntries(readPolls(file, endpoints));
}

describe('a file of polls', () => {
  test('holds bodies by endpoint, all of which are taken', () => {
    expect(read({ harbours, boats })).toEqual({ harbours: harbours.inputs, boats: [] });
  });

  test('gives those that are asked for', () => {
    expect(read({ harbours, boats }, 'boats')).toEqual({ boats: [] });
  });

  test('may be one body, when the command line says of what', () => {
    expect(read(harbours, 'harbours')).toEqual({ harbours: harbours.inputs });
  });

  test('may have an endpoint that is called inputs', () => {
    expect(read({ inputs: harbours })).toEqual({ inputs: harbours.inputs });
  });
});

describe('a file is refused', () => {
  test.each<[string, JsonValue, readonly string[], string]>([
    ['that is one body of no endpoint', harbours, [], 'write --endpoint once'],
    ['that is one body of two endpoints', harbours, ['a', 'b'], 'write --endpoint once'],
    ['that is a list', [harbours], [], 'no object'],
    ['that is empty', null, [], 'no object'],
    ['that lacks an endpoint', { harbours }, ['harbour'], "did you mean 'harbours'?"],
    ['that lacks a member of all objects', { harbours }, ['constructor'], 'no poll of constructor'],
    ['whose body has no inputs', { boats: {} }, [], 'boats is no poll'],
    ['whose inputs are null', { boats: { inputs: null } }, [], 'boats is no poll'],
    ['whose inputs are texts', { boats: { inputs: ['a'] } }, [], 'boats is no poll'],
  ])('%s', (_, file, endpoints, message) => {
    expect(() => readPolls(file, endpoints)).toThrow(message);
  });
});

import { describe, expect, test } from '@jest/globals';
import { compileValidator } from '../../src/documents/document-schema.js';
import { crews } from '../flux/fleet.fixture.js';

const text = { type: 'string' };
const sailor = {
  type: 'object',
  required: ['kind', 'name'],
  additionalProperties: false,
  properties: { kind: { type: 'string', enum: ['Sailor', 'Cook'] }, name: text, rank: text },
};
const robot = {
  type: 'object',
  required: ['kind', 'serial'],
  additionalProperties: false,
  properties: { kind: { type: 'string', enum: ['Robot'] }, serial: { type: 'integer' } },
};
const validate = compileValidator({
  ...crews,
  schema: {
    type: 'object',
    properties: { members: { type: 'array', items: { oneOf: [sailor, robot] } } },
  },
});

describe('the mistakes of a value with alternatives', () => {
  test('are those of the alternative that its kind names', () => {
    expect(validate({ members: [{ kind: 'Robot', rank: 'mate' }] })).toEqual([
      { pointer: '/members/0/serial', message: 'serial is required' },
      { pointer: '/members/0/rank', message: "unknown member 'rank'" },
    ]);
  });

  test('are told for each item by itself', () => {
    const members = [{ kind: 'Robot' }, { kind: 'Sailor', name: 'Jo' }, { kind: 'Sailor' }];
    expect(validate({ members }).map(({ pointer }) => pointer)).toEqual([
      '/members/0/serial',
      '/members/2/name',
    ]);
  });

  test('name what is allowed when no alternative is meant', () => {
    expect(validate({ members: [{ kind: 'Ghost', name: 'x' }] })).toEqual([
      { pointer: '/members/0/kind', message: "kind must be one of Sailor, Cook, not 'Ghost'" },
    ]);
  });

  test('are none for what fits', () => {
    expect(
      validate({
        members: [
          { kind: 'Cook', name: 'Jo' },
          { kind: 'Robot', serial: 1 },
        ],
      }),
    ).toEqual([]);
  });
});

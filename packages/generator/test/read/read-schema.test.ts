import { describe, expect, it } from '@jest/globals';
import { readRuleNames, type JsonObject } from '@flux-resourceset/contract';
import { readSchema } from './read-schema.js';

const read = (node: JsonObject, shared: Record<string, JsonObject> = {}): unknown =>
  readSchema(node, shared).schema;

describe('a schema is read', () => {
  it.each<[string, JsonObject, object]>([
    ['with null among its types', { type: ['string', 'null'] }, { kind: 'string', nullable: true }],
    [
      'with null among its values',
      { enum: ['a', null] },
      { kind: 'string', nullable: true, enum: ['a'] },
    ],
    [
      'with null among its alternatives',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      { kind: 'any', nullable: true, alternatives: [{ of: [{ kind: 'string' }] }] },
    ],
    ['from its constant', { const: 3 }, { kind: 'integer', enum: [3] }],
    [
      'with boolean bounds',
      { type: 'number', minimum: 1, exclusiveMinimum: true },
      { assertions: { exclusiveMinimum: 1 } },
    ],
    [
      'without its type',
      { properties: { a: {} } },
      { kind: 'object', properties: [{ name: 'a', schema: { kind: 'any' } }] },
    ],
    ['of the type that its keywords are for', { minLength: 2 }, { kind: 'string' }],
    ['as anything', { type: 'object' }, { kind: 'object', additional: 'any' }],
    ['with values that are objects', { type: 'object', enum: [{ a: 1 }] }, { enum: [{ a: 1 }] }],
    [
      'with its extensions',
      { type: 'string', 'x-unique': true, 'x-team': 'blue' },
      { extensions: { 'x-unique': true, 'x-team': 'blue' } },
    ],
    ['with the first of its examples', { type: 'string', examples: ['a', 'b'] }, { example: 'a' }],
  ])('%s', (_name, node, expected) => {
    expect(readSchema(node).problems).toEqual([]);
    expect(read(node)).toMatchObject(expected);
  });

  it('as one object where `allOf` has several', () => {
    const node = {
      allOf: [
        { $ref: 'base.json' },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
      description: 'Both.',
    };
    const base = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };
    expect(read(node, { 'base.json': base })).toMatchObject({
      kind: 'object',
      description: 'Both.',
      properties: [
        { name: 'a', required: true },
        { name: 'b', required: true },
      ],
    });
  });

  it.each<[readonly JsonObject[], JsonObject]>([
    [[{ 'x-rule': 'kubernetes-labels' }, { type: 'object' }], {}],
    [[{ type: 'object', 'x-rule': 'kubernetes-labels' }], { 'x-rule': 'unmanaged-labels' }],
    [[{ 'x-rule': ['kubernetes-labels', 'unmanaged-labels'] }, { type: 'object' }], {}],
  ])('with the rules of all parts: %j beside %j', (allOf, beside) => {
    const parts = [...allOf, beside].flatMap((part) => readRuleNames(part['x-rule']));
    const { extensions } = readSchema({ allOf, ...beside }).schema;
    expect(readRuleNames(extensions?.['x-rule'])).toEqual(parts);
  });

  it('as a reference where `allOf` only adds words to one', () => {
    const node = { allOf: [{ $ref: 'base.json' }], description: 'A base.' };
    const { origin, ...schema } = readSchema(node, { 'base.json': { type: 'object' } }).schema;
    expect(origin?.path).toEqual([]);
    expect(schema).toEqual({ kind: 'reference', name: 'Base', description: 'A base.' });
  });

  it('as an object whose alternatives stand beside its members', () => {
    const node = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    };
    expect(read(node)).toMatchObject({
      kind: 'object',
      properties: [{ name: 'a' }, { name: 'b' }],
      alternatives: [{ composition: 'oneOf', of: [{ requires: ['a'] }, { requires: ['b'] }] }],
    });
  });
});

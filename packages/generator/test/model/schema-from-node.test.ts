import { describe, expect, it } from '@jest/globals';
import { readRuleNames, type JsonObject } from '@flux-resourceset/contract';
import { schemaFromNode } from '../../src/model/schema-from-node.js';

const read = (node: JsonObject, shared: Record<string, JsonObject> = {}): unknown =>
  schemaFromNode(node, new Map(Object.entries(shared)));

describe('a schema is read', () => {
  it.each<[string, JsonObject, object]>([
    ['with null among its types', { type: ['string', 'null'] }, { kind: 'string', nullable: true }],
    [
      'with null among its values',
      { enum: ['a', null] },
      { kind: 'string', nullable: true, enum: ['a'] },
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
    ['as anything', { type: 'object' }, { kind: 'object', additional: 'any' }],
    [
      'with several types',
      { type: ['string', 'integer'] },
      { kind: 'composition', composition: 'anyOf', of: [{ kind: 'string' }, { kind: 'integer' }] },
    ],
    [
      'with its extensions',
      { type: 'string', 'x-unique': true, 'x-team': 'blue' },
      { extensions: { 'x-unique': true, 'x-team': 'blue' } },
    ],
    ['with the first of its examples', { type: 'string', examples: ['a', 'b'] }, { example: 'a' }],
  ])('%s', (_name, node, expected) => {
    expect(read(node)).toMatchObject(expected);
  });

  it('as one object where `allOf` has several', () => {
    const node = {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
      description: 'Both.',
    };
    const base = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };
    expect(read(node, { Base: base })).toMatchObject({
      kind: 'object',
      description: 'Both.',
      properties: [
        { name: 'a', required: true },
        { name: 'b', required: true },
      ],
    });
  });

  it.each<[readonly JsonObject[], JsonObject]>([
    [[{ 'x-rule': 'a' }, { 'x-rule': 'kubernetes-labels' }], {}],
    [[{ type: 'object', 'x-rule': 'kubernetes-labels' }], { 'x-rule': 'unmanaged-labels' }],
    [[{ 'x-rule': ['kubernetes-labels', 'unmanaged-labels'] }, { type: 'object' }], {}],
  ])('with the rules of all parts: %j beside %j', (allOf, beside) => {
    const parts = [...allOf, beside].flatMap((part) => readRuleNames(part['x-rule']));
    expect(read({ allOf, ...beside })).toMatchObject({ extensions: { 'x-rule': parts } });
  });

  it('as a reference where `allOf` only adds words to one', () => {
    const node = { allOf: [{ $ref: '#/components/schemas/Base' }], description: 'A base.' };
    expect(read(node, { Base: { type: 'object' } })).toEqual({
      kind: 'reference',
      name: 'Base',
      description: 'A base.',
    });
  });

  it('with what stands beside alternatives in each of them', () => {
    const node = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    };
    expect(read(node)).toMatchObject({
      kind: 'composition',
      composition: 'oneOf',
      of: [
        {
          properties: [
            { name: 'a', required: true },
            { name: 'b', required: false },
          ],
        },
        {
          properties: [
            { name: 'a', required: false },
            { name: 'b', required: true },
          ],
        },
      ],
    });
  });
});

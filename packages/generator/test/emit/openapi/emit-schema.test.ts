import { describe, expect, it } from '@jest/globals';
import { rules } from '@flux-resourceset/contract';
import { emitSchema } from '../../../src/emit/openapi/emit-schema.js';
import type { SchemaModel } from '../../../src/read/schema-model.js';

const text: SchemaModel = { kind: 'string', assertions: {} };
const keys: SchemaModel = { kind: 'string', assertions: { pattern: '^a+$', maxLength: 9 } };

describe('a schema', () => {
  it.each<[string, SchemaModel, object, object]>([
    [
      'that is nullable',
      { ...text, nullable: true },
      { type: 'string', nullable: true },
      { type: ['string', 'null'] },
    ],
    [
      'with nullable values',
      { ...text, kind: 'string', enum: ['a'], nullable: true },
      { type: 'string', nullable: true, enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'with an exclusive bound',
      { kind: 'integer', assertions: { exclusiveMinimum: 0, maximum: 5 } },
      { type: 'integer', maximum: 5, minimum: 0, exclusiveMinimum: true },
      { type: 'integer', exclusiveMinimum: 0, maximum: 5 },
    ],
    [
      'with a weaker exclusive bound',
      { kind: 'integer', assertions: { exclusiveMinimum: 0, minimum: 3 } },
      { type: 'integer', minimum: 3 },
      { type: 'integer', exclusiveMinimum: 0, minimum: 3 },
    ],
    [
      'of a map with rules for its keys',
      {
        kind: 'object',
        description: 'Labels.',
        properties: [],
        additional: text,
        propertyNames: keys,
        assertions: {},
      },
      {
        description: 'Labels. Keys have at most 9 characters.',
        type: 'object',
        'x-propertyNames': { type: 'string', pattern: '^a+$', maxLength: 9 },
        additionalProperties: { type: 'string' },
      },
      {
        description: 'Labels.',
        type: 'object',
        propertyNames: { type: 'string', pattern: '^a+$', maxLength: 9 },
        additionalProperties: { type: 'string' },
      },
    ],
    [
      'with a rule, in words and by name',
      { ...text, description: 'Team.', extensions: { 'x-rule': 'kubernetes-namespace-name' } },
      {
        description: `Team. ${rules['kubernetes-namespace-name'].text}`,
        type: 'string',
        'x-rule': 'kubernetes-namespace-name',
      },
      {
        description: `Team. ${rules['kubernetes-namespace-name'].text}`,
        type: 'string',
        'x-rule': 'kubernetes-namespace-name',
      },
    ],
    [
      'of a map with a named rule for its keys',
      {
        kind: 'object',
        properties: [],
        additional: text,
        propertyNames: { ...text, extensions: { 'x-rule': ['kubernetes-label-key'] } },
        assertions: {},
      },
      {
        description: `Each key: ${rules['kubernetes-label-key'].text}`,
        type: 'object',
        'x-propertyNames': {
          description: rules['kubernetes-label-key'].text,
          type: 'string',
          'x-rule': ['kubernetes-label-key'],
        },
        additionalProperties: { type: 'string' },
      },
      {
        type: 'object',
        propertyNames: {
          description: rules['kubernetes-label-key'].text,
          type: 'string',
          'x-rule': ['kubernetes-label-key'],
        },
        additionalProperties: { type: 'string' },
      },
    ],
    [
      'that refers to another and describes it',
      { kind: 'reference', name: 'Place', description: 'Where.' },
      { description: 'Where.', allOf: [{ $ref: '#/components/schemas/Place' }] },
      { $ref: '#/components/schemas/Place', description: 'Where.' },
    ],
    [
      'with an example',
      { ...text, example: 'a' },
      { type: 'string', example: 'a' },
      { type: 'string', examples: ['a'] },
    ],
  ])('%s is written in either dialect', (_name, schema, old, recent) => {
    expect(emitSchema(schema, '3.0')).toEqual(old);
    expect(emitSchema(schema, '3.1')).toEqual(recent);
  });
});

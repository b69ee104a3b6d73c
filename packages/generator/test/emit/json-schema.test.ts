import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { emitJsonSchema } from '../../src/emit/json-schema.js';
import { definitionOf, modelOf, resourceOf } from '../model/define.js';

async function schemaOf(
  properties: readonly string[],
  parts: Record<string, string> = {},
): Promise<ReturnType<typeof emitJsonSchema>> {
  const model = await modelOf({
    'a.yaml': definitionOf('things', ['id: { type: string }', ...properties]),
    ...parts,
  });
  return emitJsonSchema(resourceOf(model, 'things').document, model.components);
}

describe('the schema of stored documents', () => {
  it('holds what is checked and filled in, and nothing that only describes', async () => {
    const schema = await schemaOf([
      'level: { type: integer, nullable: true, description: L., example: 2, exclusiveMinimum: 0, x-unique: true }',
      'labels: { type: object, default: {}, propertyNames: { pattern: "^a" }, additionalProperties: { type: string } }',
    ]);
    expect(schema).toEqual({
      type: 'object',
      required: ['id', 'labels'],
      properties: {
        id: { type: 'string' },
        level: { type: 'integer', exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        labels: {
          type: 'object',
          properties: {},
          propertyNames: { type: 'string', pattern: '^a' },
          additionalProperties: { type: 'string' },
          default: {},
        },
      },
      additionalProperties: false,
    });
  });

  it('keeps rules, as a list, wherever they stand', async () => {
    const schema = await schemaOf([
      'name: { type: string, x-rule: kubernetes-label-value }',
      'labels: { type: object, additionalProperties: { type: string }, x-rule: [kubernetes-labels, unmanaged-labels] }',
      'any: { oneOf: [{ type: string }, { type: object }], x-rule: kubernetes-labels }',
    ]);
    expect(schema['properties']).toMatchObject({
      name: { 'x-rule': ['kubernetes-label-value'] },
      labels: { 'x-rule': ['kubernetes-labels', 'unmanaged-labels'] },
      any: { 'x-rule': ['kubernetes-labels'] },
    });
  });

  it('needs no other document, also where a schema holds itself', async () => {
    const place =
      'type: object\nproperties: { within: { $ref: place.part, nullable: true }, all: { type: array, items: { $ref: place.part } } }\n';
    const schema = await schemaOf(['place: { $ref: place.part }'], { 'place.part': place });
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
    expect(validate({ id: 'a', place: { within: { all: [{}] } } })).toBe(true);
    expect(validate({ id: 'a', place: { within: { al: [] } } })).toBe(false);
    expect(validate({ id: 'a', place: { within: null } })).toBe(false);
  });

  it('stays open where the definition says so', async () => {
    const schema = await schemaOf([
      'free: { type: object }',
      'open: { type: object, additionalProperties: true, properties: { a: { type: string } } }',
    ]);
    const validate = new Ajv2020().compile(schema);
    expect(validate({ id: 'a', free: { b: 1 }, open: { c: 2 } })).toBe(true);
    expect(validate({ id: 'a', other: 1 })).toBe(false);
  });
});

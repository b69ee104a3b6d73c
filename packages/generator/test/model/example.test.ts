import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { JsonObject } from '@flux-resourceset/contract';
import { emitSchema } from '../../src/emit/openapi/emit-schema.js';
import { exampleOf, examplePatchOf } from '../../src/model/example.js';
import { readSchema } from '../read/read-schema.js';

const bound = fc.integer({ min: -20, max: 20 });
const scalars: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ type: fc.constant('boolean') }),
  fc.record(
    {
      type: fc.constant('string'),
      minLength: fc.nat(12),
      format: fc.constantFrom('date', 'uuid', 'ipv4'),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constant('integer'), minimum: bound, multipleOf: fc.integer({ min: 1, max: 7 }) },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('number'), exclusiveMaximum: bound }),
  fc.record({ enum: fc.uniqueArray(fc.string(), { minLength: 1 }) }),
);
const { schema: schemas } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    scalars,
    fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(1) }),
    fc
      .dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('schema'), { maxKeys: 4 })
      .map((properties) => ({
        type: 'object',
        properties,
        required: Object.keys(properties).slice(0, 2),
      })),
  ),
}));

function validates(node: JsonObject, value: unknown): boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.validate(emitSchema(readSchema(node).schema, '3.1'), value);
}

describe('an example', () => {
  it('is accepted by the schema it is made from', () => {
    fc.assert(
      fc.property(schemas, (node) => {
        const example = exampleOf(readSchema(node).schema, new Map());
        fc.pre(example !== undefined);
        expect(validates(node, example)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is put together from the examples of the properties', () => {
    const node = {
      type: 'object',
      properties: {
        name: { type: 'string', pattern: '^x+$', example: 'xx' },
        list: { type: 'array', default: [], items: { type: 'integer', example: 7 } },
        tone: { enum: ['low', 'high'] },
      },
    };
    expect(exampleOf(readSchema(node).schema, new Map())).toEqual({
      name: 'xx',
      list: [7],
      tone: 'low',
    });
  });

  it('is missing where nothing fitting is known', () => {
    const node = {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', pattern: '^x+$' } },
    };
    expect(exampleOf(readSchema(node).schema, new Map())).toBeUndefined();
  });

  it('is missing where what would be made up breaks a rule', () => {
    const node = { type: 'string', default: 'kube-system', 'x-rule': 'unreserved-namespace' };
    expect(exampleOf(readSchema(node).schema, new Map())).toBeUndefined();
    const stated = { ...node, example: 'podinfo' };
    expect(exampleOf(readSchema(stated).schema, new Map())).toBe('podinfo');
  });

  it('ends where a schema holds itself', () => {
    const tree = {
      type: 'object',
      properties: {
        left: { $ref: 'tree.json' },
        all: { type: 'array', items: { $ref: 'tree.json' } },
      },
    };
    const { schema, lookup } = readSchema({ $ref: 'tree.json' }, { 'tree.json': tree });
    expect(exampleOf(schema, lookup)).toEqual({ all: [] });
  });

  it('of a patch changes one member that a new document need not have', () => {
    expect(examplePatchOf({ id: 'a', name: 'b', size: 3 }, ['id', 'name'])).toEqual({ size: 3 });
    expect(examplePatchOf({ id: 'a', name: 'b' }, ['id', 'name'])).toEqual({ name: 'b' });
  });
});

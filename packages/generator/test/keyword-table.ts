import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

/** A keyword that says what is accepted, with a value that fits and one that does not. */
export const asserted: readonly (readonly [string, JsonObject, JsonValue, JsonValue])[] = [
  ['type', { type: 'integer' }, 1, 'a'],
  ['enum', { enum: ['a', 2] }, 2, 'b'],
  ['const', { const: 'a' }, 'a', 'b'],
  ['format', { type: 'string', format: 'date' }, '2026-01-31', 'today'],
  ['minLength', { type: 'string', minLength: 2 }, 'ab', 'a'],
  ['maxLength', { type: 'string', maxLength: 1 }, 'a', 'ab'],
  ['pattern', { type: 'string', pattern: '^a' }, 'ab', 'b'],
  ['minimum', { type: 'integer', minimum: 2 }, 2, 1],
  ['maximum', { type: 'integer', maximum: 2 }, 2, 3],
  ['exclusiveMinimum', { type: 'integer', exclusiveMinimum: 2 }, 3, 2],
  ['exclusiveMaximum', { type: 'integer', maximum: 2, exclusiveMaximum: true }, 1, 2],
  ['multipleOf', { type: 'integer', multipleOf: 3 }, 6, 4],
  ['items', { type: 'array', items: { type: 'string' } }, ['a'], [1]],
  ['minItems', { type: 'array', items: {}, minItems: 1 }, [1], []],
  ['maxItems', { type: 'array', items: {}, maxItems: 1 }, [1], [1, 2]],
  ['uniqueItems', { type: 'array', items: {}, uniqueItems: true }, [1, 2], [1, 1]],
  ['properties', { properties: { a: { type: 'string' } } }, { a: 'b' }, { a: 1 }],
  ['required', { required: ['a'], properties: { a: {} } }, { a: 1 }, {}],
  ['additionalProperties', { additionalProperties: { type: 'string' } }, { a: 'b' }, { a: 1 }],
  ['propertyNames', { type: 'object', propertyNames: { pattern: '^a' } }, { a: 1 }, { b: 1 }],
  ['minProperties', { type: 'object', minProperties: 1 }, { a: 1 }, {}],
  ['maxProperties', { type: 'object', maxProperties: 0 }, {}, { a: 1 }],
  ['oneOf', { oneOf: [{ minimum: 2 }, { maximum: 3 }] }, 1, 2],
  ['anyOf', { anyOf: [{ minimum: 3 }, { maximum: 1 }] }, 1, 2],
  ['allOf', { allOf: [{ minimum: 2 }, { maximum: 3 }] }, 2, 1],
  ['$ref', { $ref: 'one.json' }, 'a', 1],
];

/** What the table's schemas refer to. */
export const shared = { 'one.json': { type: 'string' } };

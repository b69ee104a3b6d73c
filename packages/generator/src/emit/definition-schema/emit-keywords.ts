import { ruleNames, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import {
  EXTENSION_KEYWORDS,
  FORMATS,
  KEYWORDS,
  PROPERTY_KEYWORDS,
  TYPES,
  type KeywordShape,
} from '../../read/keywords.js';

/** Where a schema stands says what it may hold: `expose` and a wrapper only in a property. */
type Role = 'schema' | 'property' | 'branch';

export function schemaRef(role: Role): JsonObject {
  return { $ref: `#/definitions/${role}` };
}

/** @returns schemas of schemas, by where they stand */
export function emitSchemaDefinitions(): Readonly<Record<Role | 'wrapped', JsonObject>> {
  return {
    schema: emitSchema({}, TYPES),
    property: emitSchema(PROPERTY_KEYWORDS, TYPES),
    branch: emitSchema({}, [...TYPES, 'null']),
    wrapped: {
      if: { required: ['key', 'items'], properties: { key: { type: 'object' } } },
      then: { $ref: '#/definitions/nestedCollection' },
      else: schemaRef('schema'),
    },
  };
}

function emitSchema(
  more: Readonly<Record<string, KeywordShape>>,
  types: readonly string[],
): JsonObject {
  const keywords = Object.entries({ ...KEYWORDS, ...more, ...EXTENSION_KEYWORDS });
  return {
    type: 'object',
    properties: Object.fromEntries(
      keywords.map(([name, shape]): [string, JsonValue] => [
        name,
        name === 'schema' ? { $ref: '#/definitions/wrapped' } : emitKeyword(shape, types),
      ]),
    ),
    patternProperties: { '^x-': true },
    additionalProperties: false,
    allOf: [listsHaveItems, discriminatorsHaveAlternatives],
  };
}

/** A list says what is in it, itself or in what it wraps. */
const listsHaveItems: JsonObject = {
  if: {
    required: ['type'],
    properties: { type: { anyOf: [{ const: 'array' }, { contains: { const: 'array' } }] } },
    // `contains` alone holds for what is no list.
    not: { properties: { type: { enum: TYPES.filter((type) => type !== 'array') } } },
  },
  then: { anyOf: [{ required: ['items'] }, { required: ['schema'] }] },
};

const discriminatorsHaveAlternatives: JsonObject = {
  if: { required: ['discriminator'] },
  then: { anyOf: [{ required: ['oneOf'] }, { required: ['anyOf'] }] },
};

function emitKeyword(shape: KeywordShape, types: readonly string[]): JsonObject {
  return shape === 'types' ? emitTypes(types) : (emitted[shape] ?? {});
}

const texts: JsonObject = { type: 'array', items: { type: 'string' }, uniqueItems: true };

const emitted: Readonly<Record<Exclude<KeywordShape, 'types'>, JsonObject>> = {
  any: {},
  text: { type: 'string' },
  flag: { type: 'boolean' },
  number: { type: 'number' },
  limit: { type: ['number', 'boolean'] },
  count: { type: 'integer', minimum: 0 },
  names: texts,
  values: { type: 'array', minItems: 1 },
  choices: { type: 'array', minItems: 1, uniqueItems: true },
  step: { type: 'number', exclusiveMinimum: 0 },
  discriminator: { $ref: '#/definitions/discriminator' },
  docs: { $ref: '#/definitions/externalDocs' },
  format: { enum: Object.keys(FORMATS) },
  pattern: { type: 'string', format: 'regex' },
  rules: {
    anyOf: [
      { enum: [...ruleNames] },
      { type: 'array', items: { enum: [...ruleNames] }, minItems: 1, uniqueItems: true },
    ],
  },
  schema: schemaRef('schema'),
  schemas: { type: 'array', items: schemaRef('branch'), minItems: 1 },
  schemaMap: { type: 'object', additionalProperties: schemaRef('property') },
  schemaOrFlag: { anyOf: [{ type: 'boolean' }, schemaRef('schema')] },
};

/** One type, or one and `null`: a union is written as `oneOf`. */
function emitTypes(types: readonly string[]): JsonObject {
  return {
    anyOf: [
      { enum: [...types] },
      {
        type: 'array',
        items: { enum: [...TYPES, 'null'] },
        contains: { enum: [...TYPES] },
        maxItems: 2,
        uniqueItems: true,
      },
    ],
  };
}

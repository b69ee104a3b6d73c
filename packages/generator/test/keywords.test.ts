import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import { KEYWORDS, UNSUPPORTED_KEYWORDS } from '../src/read/keywords.js';
import { defineThings, verdictsOf } from './pipeline.js';

/** A keyword that says what is accepted, with a value that fits and one that does not. */
const asserted: readonly (readonly [string, JsonObject, JsonValue, JsonValue])[] = [
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

/** A keyword that describes, and what the document says of the member then. */
const described: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ['title', { type: 'string', title: 'Name' }, { title: 'Name' }],
  ['description', { type: 'string', description: 'A name.' }, { description: 'A name.' }],
  ['default', { type: 'string', default: 'a' }, { default: 'a' }],
  ['example', { type: 'string', example: 'a' }, { example: 'a' }],
  ['examples', { type: 'string', examples: ['a', 'b'] }, { example: 'a' }],
  ['readOnly', { type: 'string', readOnly: true }, { readOnly: true }],
  ['deprecated', { type: 'string', deprecated: true }, { deprecated: true }],
  [
    'externalDocs',
    { type: 'string', externalDocs: { url: 'https://example.com' } },
    { externalDocs: { url: 'https://example.com' } },
  ],
  ['$comment', { type: 'string', $comment: 'Why.' }, { type: 'string' }],
];

/** JSON Schema's keywords, drafts 4 to 2020-12, and what OpenAPI 3.0 adds. */
const all =
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema
  $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas
  deprecated description discriminator else enum example examples exclusiveMaximum
  exclusiveMinimum externalDocs format if items maxContains maxItems maxLength maxProperties maximum
  minContains minItems minLength minProperties minimum multipleOf not nullable oneOf pattern
  patternProperties prefixItems properties propertyNames readOnly required then title type
  unevaluatedItems unevaluatedProperties uniqueItems writeOnly xml`.split(/\s+/);

const shared = { 'one.json': { type: 'string' } };

function componentOf(schema: JsonObject, name: string): JsonObject {
  const { model, problems } = defineThings({ schema, shared });
  expect(problems).toEqual([]);
  if (model === null) throw new Error('no model');
  const { components } = emitOpenapi(model, { dialect: '3.0' }) as {
    readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
  };
  const { properties } = components.schemas[name] ?? {};
  return (properties as Readonly<Record<string, JsonObject>>)['value'] ?? {};
}

describe('a keyword of JSON Schema', () => {
  it.each(asserted)('%s is honoured by component and store', (_keyword, schema, fits, other) => {
    const { model, problems } = defineThings({ schema, shared });
    expect(problems).toEqual([]);
    if (model === null) throw new Error('no model');
    for (const verdict of Object.values(verdictsOf(model)) as ((value: JsonValue) => boolean)[]) {
      expect(verdict({ id: 'a', value: fits })).toBe(true);
      expect(verdict({ id: 'a', value: other })).toBe(false);
    }
  });

  it.each(described)('%s is passed on', (_keyword, schema, expected) => {
    expect(componentOf(schema, 'Thing')).toMatchObject(expected);
  });

  it('nullable is taken where a member may be absent, and stored nowhere', () => {
    const nullable = { type: 'string', nullable: true };
    expect(componentOf(nullable, 'CreateThing')).toEqual(nullable);
    expect(componentOf(nullable, 'Thing')).toEqual({ type: 'string' });
    const list = { type: 'array', items: nullable };
    expect(componentOf(list, 'CreateThing')).toMatchObject({ items: { type: 'string' } });
  });

  it('discriminator is kept, its mapping led to the components', () => {
    const part = (name: string): JsonObject => ({
      type: 'object',
      required: ['type'],
      properties: { type: { enum: [name] } },
    });
    const schema = {
      oneOf: [{ $ref: 'cat.json' }, { $ref: 'dog.json' }],
      discriminator: { propertyName: 'type', mapping: { cat: 'cat.json', dog: 'dog.json' } },
    };
    const { model } = defineThings({
      schema,
      shared: { 'cat.json': part('cat'), 'dog.json': part('dog') },
    });
    const text = JSON.stringify(model && emitOpenapi(model, { dialect: '3.0' }));
    expect(text).toContain(
      '"mapping":{"cat":"#/components/schemas/Cat","dog":"#/components/schemas/Dog"}',
    );
  });

  const refused = Object.keys(UNSUPPORTED_KEYWORDS);

  it.each(refused)('%s is refused, with what to write instead', (keyword) => {
    const { problems } = defineThings({ schema: { type: 'string', [keyword]: {} }, shared });
    expect(problems.join('\n')).toContain(
      `unknown key \`${keyword}\` in a schema — ${UNSUPPORTED_KEYWORDS[keyword] ?? ''}`,
    );
  });

  it('is one of those', () => {
    const tested = [...asserted, ...described].map(([keyword]) => keyword);
    const known = [...tested, 'nullable', 'discriminator', ...refused];
    expect(all.filter((keyword) => !known.includes(keyword))).toEqual([]);
    expect(Object.keys(KEYWORDS).filter((keyword) => !known.includes(keyword))).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'for another type',
      { type: 'string', minimum: 1 },
      '`minimum` says nothing about a value of type string',
    ],
    [
      'for several types at once',
      { minLength: 1, minimum: 1 },
      'no `type`, and keywords for a value of type string and of type number',
    ],
    [
      'that tells nothing apart',
      { type: 'object', discriminator: { propertyName: 'a' } },
      '`discriminator` without alternatives',
    ],
  ])('%s is reported', (_name, schema, message) => {
    expect(defineThings({ schema, shared }).problems.join('\n')).toContain(message);
  });
});

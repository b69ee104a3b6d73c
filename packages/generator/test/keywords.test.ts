import { describe, expect, it } from '@jest/globals';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import { FORMATS, KEYWORDS, UNSUPPORTED_KEYWORDS } from '../src/read/keywords.js';
import { asserted, shared } from './keyword-table.js';
import { defineThings, verdictsOf } from './pipeline.js';

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

  it('formats are those that the server checks', () => {
    expect(Object.keys(FORMATS).toSorted()).toEqual(Object.keys(fullFormats).toSorted());
    const numbers = Object.keys(FORMATS).filter((name) => FORMATS[name] === 'number');
    const checked = Object.entries(fullFormats).filter(
      ([, format]) => (format as { type?: string }).type === 'number',
    );
    expect(numbers.toSorted()).toEqual(checked.map(([name]) => name).toSorted());
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

  const cat: JsonObject = {
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string' } },
  };
  const either = { oneOf: [cat, { type: 'object', properties: { type: { type: 'string' } } }] };

  it.each<[string, JsonObject, string]>([
    [
      'for another type',
      { type: 'string', minimum: 1 },
      '`minimum` says nothing about a value of type string',
    ],
    [
      'for another type than one of two',
      { type: ['string', 'null'], uniqueItems: true },
      '`uniqueItems` says nothing about a value of type string',
    ],
    [
      'with a format for another type',
      { type: 'integer', format: 'date' },
      '`format` says nothing about a value of type integer',
    ],
    ['with a format that is misspelt', { format: 'emial' }, 'the format `emial` — write `email`'],
    [
      'with a format of which nothing is known',
      { type: 'string', format: 'quantity' },
      'nothing checks the format `quantity` — write one of date,',
    ],
    [
      'that says how another one is meant',
      { type: 'integer', exclusiveMinimum: true },
      '`exclusiveMinimum` says how `minimum` is meant, and there is none',
    ],
    ['that another one says', { const: 'a', enum: ['a', 'b'] }, '`const` beside `enum`'],
    ['with a value twice', { enum: [{ a: 1 }, { a: 1 }] }, 'write a list of values, each once'],
    ['with null alone', { const: null }, '`null` is absence: no value is left'],
    ['with null in a list alone', { enum: [null] }, '`null` is absence: no value is left'],
    ['with null in `allOf`', { allOf: [{ type: 'null' }] }, '`null` is absence: no value is left'],
    ['with no step', { type: 'integer', multipleOf: 0 }, 'write a number above 0'],
    [
      'for members, in a list',
      { type: 'array', items: { type: 'string', readOnly: true } },
      '`readOnly` is said of what is no member',
    ],
    [
      'for members, in a choice',
      { oneOf: [{ type: 'string', readOnly: true }, { type: 'integer' }] },
      '`readOnly` is said of what is no member',
    ],
    [
      'with names that are no texts',
      { type: 'object', additionalProperties: {}, propertyNames: { type: 'integer' } },
      'the names of members are texts, and this is of type integer',
    ],
    [
      'without what tells apart',
      { ...either, discriminator: { mapping: {} } },
      '`discriminator` has no `propertyName`',
    ],
    [
      'with what does not tell apart',
      { ...either, discriminator: { propertyName: 'type' } },
      '`type` is to tell the alternatives apart, and may be missing in one',
    ],
    [
      'with an address that is none',
      { type: 'string', externalDocs: { description: 'D.' } },
      '`externalDocs` has no `url`',
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

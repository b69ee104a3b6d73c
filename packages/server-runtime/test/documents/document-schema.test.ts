import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../../src/documents/document-defaults.js';
import { canonicalize } from '../../src/documents/document-order.js';
import { compileValidator } from '../../src/documents/document-schema.js';

const schema: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: {
    name: { type: 'string', pattern: '^[a-z]+$', example: 'podinfo', maxLength: 5 },
    id: { type: 'string' },
    stage: { type: 'string', enum: ['dev', 'prod'], default: 'dev' },
    count: { type: 'integer', minimum: 0 },
    when: { type: 'string', format: 'date-time' },
    labels: {
      type: 'object',
      default: {},
      additionalProperties: { type: 'string' },
      propertyNames: { pattern: '^[a-z.]+$' },
    },
    items: { type: 'array', default: [], items: { $ref: '#/$defs/item' } },
    place: { type: 'string', maxLength: 20, 'x-rule': ['unreserved-namespace'] },
    marks: {
      type: 'object',
      additionalProperties: { type: 'string', maxLength: 3 },
      'x-rule': ['kubernetes-labels', 'unmanaged-labels'],
    },
    keyed: {
      type: 'object',
      additionalProperties: { type: 'string' },
      propertyNames: { 'x-rule': ['kubernetes-label-key'] },
    },
    ruled: {
      type: 'array',
      items: {
        oneOf: [{ type: 'integer' }, { type: 'string', 'x-rule': ['kubernetes-label-value'] }],
      },
    },
    spec: {
      type: 'object',
      properties: { z: { type: 'number', default: 1 }, a: { type: 'boolean' } },
    },
  },
  $defs: {
    item: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: { type: 'string' },
        on: { type: 'boolean', default: true },
        child: { $ref: '#/$defs/item' },
      },
    },
  },
};

const kind: KindDescriptor = {
  kind: 'things',
  singular: 'thing',
  label: 'thing',
  table: 'kind_things',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema,
  filters: [],
  unique: [],
  references: [],
  patches: [],
};

const canonical = (text: string): string =>
  JSON.stringify(canonicalize(schema, JSON.parse(text) as JsonObject));
const filled = (value: JsonObject): JsonObject => fillDefaults(schema, value);

describe('canonicalize', () => {
  test('puts members in definition order and everything else in code point order', () => {
    expect(canonical('{"zz":1,"spec":{"a":true,"z":2},"aa":1,"id":"i","name":"n"}')).toBe(
      '{"name":"n","id":"i","spec":{"z":2,"a":true},"aa":1,"zz":1}',
    );
    expect(canonical('{"labels":{"\u{1F600}":"1","\uFF00":"2","b":"3","B":"4","bb":"5"}}')).toBe(
      '{"labels":{"B":"4","b":"3","bb":"5","\uFF00":"2","\u{1F600}":"1"}}',
    );
  });

  test('orders members of list items behind a $ref, and keeps the order of lists', () => {
    expect(
      canonical('{"items":[{"on":true,"id":"b"},{"child":{"on":false,"id":"c"},"id":"a"}]}'),
    ).toBe('{"items":[{"id":"b","on":true},{"id":"a","child":{"id":"c","on":false}}]}');
  });

  test('removes null members at any depth, and keeps null items for validation to refuse', () => {
    expect(
      canonical('{"id":null,"spec":{"a":null},"labels":{"x":null},"items":[null,{"on":null}]}'),
    ).toBe('{"labels":{},"items":[null,{}],"spec":{}}');
  });

  test('keeps a member named __proto__ as a member', () => {
    const text = '{"id":"i","__proto__":{"x":1},"labels":{"__proto__":"y"}}';
    const value = canonicalize(schema, JSON.parse(text) as JsonObject);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(canonical(text)).toBe('{"id":"i","labels":{"__proto__":"y"},"__proto__":{"x":1}}');
  });
});

describe('fillDefaults', () => {
  test('fills what is absent or null, in objects that are there', () => {
    expect(filled({})).toEqual({ stage: 'dev', labels: {}, items: [] });
    expect(filled({ stage: null, spec: {}, items: [{ id: 'a' }, { child: {} }] })).toEqual({
      stage: 'dev',
      labels: {},
      spec: { z: 1 },
      items: [
        { id: 'a', on: true },
        { on: true, child: { on: true } },
      ],
    });
  });

  test('keeps what is given', () => {
    const given = { stage: 'prod', labels: { a: 'b' }, items: [], spec: { z: 0 } };
    expect(filled(given)).toEqual(given);
  });

  test('never hands out the default itself', () => {
    expect(filled({})['labels']).not.toBe((schema['properties'] as JsonObject)['labels']);
    expect(filled({})['items']).not.toBe(filled({})['items']);
  });
});

describe('properties', () => {
  const item = fc.letrec((tie) => ({
    item: fc.record(
      {
        on: fc.option(fc.boolean()),
        id: fc.string(),
        child: fc.option(tie('item'), { depthSize: 'small' }),
      },
      { requiredKeys: [] },
    ),
  })).item;
  const documents = fc.record(
    {
      labels: fc.option(fc.dictionary(fc.string({ unit: 'binary' }), fc.option(fc.string()))),
      spec: fc.option(
        fc.record({ a: fc.option(fc.boolean()), z: fc.option(fc.integer()) }, { requiredKeys: [] }),
      ),
      items: fc.option(fc.array(fc.option(item))),
      other: fc.jsonValue(),
      id: fc.string(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<JsonObject>;

  const reverse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverse);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, member]) => [name, reverse(member)]),
    );
  };

  test('canonicalize twice is canonicalize once', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const once = canonicalize(schema, document);
        expect(JSON.stringify(canonicalize(schema, once))).toBe(JSON.stringify(once));
      }),
    );
  });

  test('fillDefaults twice is fillDefaults once', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const once = filled(document);
        expect(JSON.stringify(filled(once))).toBe(JSON.stringify(once));
      }),
    );
  });

  test('documents that differ in the order of members only become the same bytes', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reversed = reverse(document) as JsonObject;
        expect(JSON.stringify(canonicalize(schema, reversed))).toBe(
          JSON.stringify(canonicalize(schema, document)),
        );
      }),
    );
  });
});

describe('the validator', () => {
  const validate = compileValidator(kind);
  const valid = { name: 'abc', id: 'i' };

  test('accepts a valid document', () => {
    expect(
      validate({ ...valid, items: [{ id: 'a', child: { id: 'b' } }], labels: { 'a.b': 'x' } }),
    ).toEqual([]);
  });

  test.each([
    [{ id: 'i' }, '/name', 'name is required'],
    [{ ...valid, naem: 1 }, '/naem', "unknown member 'naem'; did you mean 'name'?"],
    [{ ...valid, 'x/y~': 1 }, '/x~1y~0', "unknown member 'x/y~'"],
    [{ ...valid, stage: 'qa' }, '/stage', "stage must be one of dev, prod, not 'qa'"],
    [{ ...valid, name: 'A' }, '/name', "name 'A' must match ^[a-z]+$, such as 'a'"],
    [{ ...valid, name: 'abcdef' }, '/name', 'name must not have more than 5 characters'],
    [{ ...valid, count: '1' }, '/count', 'count must be integer, not string'],
    [{ ...valid, count: -1 }, '/count', 'count must be >= 0'],
    [{ ...valid, when: 'now' }, '/when', "when 'now' must be a valid date-time"],
    [{ ...valid, items: [null] }, '/items/0', 'items[0] must be object, not null'],
    [{ ...valid, items: [{ id: 'a' }, {}] }, '/items/1/id', 'id is required'],
    [{ ...valid, labels: { a: [] } }, '/labels/a', 'a must be string, not array'],
    [
      { ...valid, labels: { A: 'x' } },
      '/labels/A',
      "the key 'A' must match ^[a-z.]+$, such as 'a'",
    ],
    [
      { ...valid, place: 'kube-system' },
      '/place',
      "place: 'kube-system' belongs to Kubernetes or Flux: write the name of a namespace of your own",
    ],
    [
      { ...valid, marks: { 'a/b/c': 'x' } },
      '/marks/a~1b~1c',
      `marks: 'a/b/c' has more than one "/": write prefix/name`,
    ],
    [
      { ...valid, keyed: { ok: 'x', 'a/b/c': 'x' } },
      '/keyed',
      `keyed: 'a/b/c' has more than one "/": write prefix/name`,
    ],
    [{ ...valid, marks: { a: '----' } }, '/marks/a', 'a must not have more than 3 characters'],
    [
      { ...valid, ruled: [1, 'ok', '-'] },
      '/ruled/2',
      `ruled[2]: '-' is not of the form: write letters, digits, "-", "_" and ".", with a letter or a digit at both ends`,
    ],
    [
      JSON.parse('{"name":"abc","id":"i","__proto__":1}'),
      '/__proto__',
      "unknown member '__proto__'",
    ],
  ])('refuses %j at %s', (document, pointer, message) => {
    expect(validate(document as JsonObject)).toMatchObject([{ pointer, message }]);
  });

  test('finds every mistake', () => {
    expect(
      validate({ stage: 1, count: 'x' })
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/count', '/id', '/name', '/stage', '/stage']);
  });
});

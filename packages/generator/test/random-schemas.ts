import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

/*
 * Schemas as somebody could write them in a definition, with the shared ones that they refer to,
 * and values that are near enough to fit some of them.
 */

/** Names of the shared schemas that a random schema may refer to. */
const sharedNames = ['one.json', 'two.json'] as const;

const names = ['a', 'b', 'c'] as const;
const small = fc.integer({ min: 0, max: 4 });
const texts = fc.constantFrom('', 'a', 'b', 'ab', 'abc', 'a1', 'abcd1');
const patterns = fc.constantFrom('^a', 'b', '[0-9]$', '^[a-z]*$');

function some(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<JsonObject> {
  const requiredKeys = Object.keys(required);
  return fc
    .record({ ...required, ...optional }, { requiredKeys })
    .map((schema) => schema as JsonObject);
}

const nullable = fc.constant(true);

const text = some(
  { type: fc.constant('string') },
  { minLength: small, maxLength: fc.integer({ min: 2, max: 5 }), pattern: patterns, nullable },
);

const bounds = {
  minimum: fc.integer({ min: -3, max: 3 }),
  maximum: fc.integer({ min: 1, max: 6 }),
  exclusiveMinimum: fc.integer({ min: -4, max: 0 }),
  multipleOf: fc.constantFrom(1, 2, 3),
};
const number = some({ type: fc.constantFrom('integer', 'number') }, bounds);

/** OpenAPI 3.0's spelling. */
const spelled = some(
  { type: fc.constant('integer'), minimum: small, exclusiveMinimum: fc.boolean() },
  { maximum: fc.integer({ min: 3, max: 6 }), nullable },
);

const values = fc.uniqueArray(fc.oneof(texts, small, fc.boolean()), { minLength: 1, maxLength: 4 });
const chosen = fc.oneof(
  values.map((list): JsonObject => ({ enum: list })),
  texts.map((value): JsonObject => ({ const: value })),
  fc.constant<JsonObject>({ type: 'object', enum: [{ a: 1 }, {}] }),
);

/** Keywords whose type is told by themselves. */
const untyped = fc.oneof(
  some({ minLength: small }, { pattern: patterns }),
  some({ minimum: small }, { maximum: bounds.maximum }),
);

const flag = fc.constant<JsonObject>({ type: 'boolean' });
const scalar: fc.Arbitrary<JsonObject> = fc.oneof(text, number, spelled, chosen, untyped, flag);

type Schemas = fc.Arbitrary<JsonObject>;

const required = fc.uniqueArray(fc.constantFrom<string>(...names), { maxLength: 2 });
const reference = fc.constantFrom(...sharedNames).map((name): JsonObject => ({ $ref: name }));
const choices = fc.constantFrom('oneOf', 'anyOf');

/** A branch that asks for members which stand beside it. */
const condition = required
  .filter((list) => list.length > 0)
  .map((list): JsonObject => ({ required: list }));

const objectKeywords = some(
  {},
  {
    additionalProperties: fc.oneof(fc.boolean(), scalar),
    minProperties: fc.integer({ min: 0, max: 2 }),
    maxProperties: fc.integer({ min: 1, max: 3 }),
    nullable,
  },
);

function objectOf(member: Schemas): Schemas {
  const members = fc.uniqueArray(fc.tuple(fc.constantFrom<string>(...names), member), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(members, required, objectKeywords).map(([properties, needed, more]) => {
    const declared = properties.map(([name]) => name);
    const present = needed.filter((name) => declared.includes(name));
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(present.length > 0 && { required: present }),
      ...more,
    };
  });
}

function mapOf(member: Schemas): Schemas {
  const keys = some({}, { minLength: small, pattern: patterns, maxLength: small });
  const type = fc.constant('object');
  return some({ type, additionalProperties: member }, { propertyNames: keys });
}

function listOf(item: Schemas): Schemas {
  return some(
    { type: fc.constant('array'), items: item },
    { minItems: small, maxItems: fc.integer({ min: 1, max: 3 }), uniqueItems: fc.boolean() },
  );
}

function several(part: Schemas): fc.Arbitrary<JsonObject[]> {
  return fc.array(part, { minLength: 2, maxLength: 3 });
}

function choiceOf(part: Schemas, beside: Schemas): Schemas {
  return fc
    .tuple(beside, choices, several(part))
    .map(([whole, keyword, of]): JsonObject => ({ ...whole, [keyword]: of }));
}

function togetherOf(object: Schemas): Schemas {
  const parts = [text, number, object, fc.oneof(object, reference)];
  return fc.oneof(...parts.map(several)).map((allOf): JsonObject => ({ allOf }));
}

const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => {
  const inner: Schemas = tie('schema').map((read) => read);
  const object = objectOf(inner);
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      scalar,
      object,
      mapOf(inner),
      listOf(inner),
      reference,
      choiceOf(inner, fc.constant<JsonObject>({})),
      choiceOf(fc.oneof(object, condition, reference), object),
      togetherOf(object),
    ),
  };
});

/** A schema, and what it may refer to. */
export interface RandomSchema {
  readonly schema: JsonObject;
  readonly shared: Readonly<Record<string, JsonObject>>;
}

export const schemas: fc.Arbitrary<RandomSchema> = fc.record({
  schema,
  shared: fc.record({ 'one.json': schema, 'two.json': schema }),
});

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    texts,
    fc.integer({ min: -3, max: 7 }),
    fc.constantFrom(0.5, 2.5),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, 'd'), tie('value'), { maxKeys: 4 }),
  ),
}));

/** A value without `null`, which means absence everywhere. */
export const documents: fc.Arbitrary<JsonValue> = value;

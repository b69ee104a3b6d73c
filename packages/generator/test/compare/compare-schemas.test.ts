import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Effect } from '../../src/compare/change.js';
import { compareSchemas, showSteps } from '../../src/compare/compare-schemas.js';

interface Found {
  readonly effect: Effect;
  readonly message: string;
}

function compare(before: JsonObject, after: JsonObject): readonly Found[] {
  const found: Found[] = [];
  const context = { before: () => ({}), after: () => ({}), enter: () => undefined };
  compareSchemas(before, after, context, (effect, steps, message) =>
    found.push({ effect, message: `${showSteps(steps)} ${message}`.trim() }),
  );
  return found;
}

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const text: JsonObject = { type: 'string' };

describe('schemas differ', () => {
  it.each<[string, JsonObject, JsonObject, Effect, string]>([
    ['a longer text', { maxLength: 5 }, { maxLength: 9 }, 'widened', 'maxLength 5 → 9'],
    ['a shorter text', {}, { maxLength: 5 }, 'narrowed', 'maxLength nothing → 5'],
    ['a higher minimum', { minimum: 1 }, { minimum: 2 }, 'narrowed', 'minimum 1 → 2'],
    [
      'an exclusive minimum, as 3.0 has it',
      { minimum: 1 },
      { minimum: 1, exclusiveMinimum: true },
      'narrowed',
      'minimum 1 → 1 (exclusive)',
    ],
    [
      'an exclusive maximum gone',
      { exclusiveMaximum: 3 },
      {},
      'widened',
      'maximum 3 (exclusive) → nothing',
    ],
    ['a pattern', text, { ...text, pattern: 'a' }, 'narrowed', 'pattern nothing → "a"'],
    ['another pattern', { pattern: 'a' }, { pattern: 'b' }, 'changed', 'pattern "a" → "b"'],
    ['a rule gone', { 'x-rule': 'a' }, {}, 'widened', 'x-rule "a" → nothing'],
    ['a keyword nobody knows', {}, { 'x-other': 1 }, 'narrowed', 'x-other nothing → 1'],
    ['a value more', { enum: ['a'] }, { enum: ['a', 'b'] }, 'widened', 'new value "b"'],
    ['a value less', { enum: ['a', 'b'] }, { enum: ['b'] }, 'narrowed', 'no value "a"'],
    ['a constant', {}, { const: 1 }, 'narrowed', 'enum nothing → [1]'],
    ['null', text, { ...text, nullable: true }, 'widened', 'may be null now'],
    [
      'no null, as 3.1 has it',
      { type: ['string', 'null'] },
      text,
      'narrowed',
      'may be null no longer',
    ],
    ['a wider type', { type: 'integer' }, { type: 'number' }, 'widened', 'type integer → number'],
    ['another type', text, { type: 'boolean' }, 'changed', 'type string → boolean'],
    ['a finer step', { multipleOf: 4 }, { multipleOf: 2 }, 'widened', 'multipleOf 4 → 2'],
    ['each once', {}, { uniqueItems: true }, 'narrowed', 'uniqueItems false → true'],
    ['other items', { items: text }, { items: {} }, 'widened', '/* type string → any'],
    ['a member', object({}), object({ a: text }), 'widened', '/a new'],
    [
      'a member, required',
      object({}),
      object({ a: text }, { required: ['a'] }),
      'changed',
      '/a new, and required',
    ],
    ['a member less', object({ a: text }), object({}), 'changed', '/a removed'],
    [
      'a member required',
      object({ a: text }),
      object({ a: text }, { required: ['a'] }),
      'narrowed',
      '/a required now',
    ],
    [
      'a member optional',
      object({ a: text }, { required: ['a'] }),
      object({ a: text }),
      'widened',
      '/a may be missing now',
    ],
    [
      'a member of an open object',
      { type: 'object' },
      { type: 'object', properties: { a: text } },
      'narrowed',
      '/a new',
    ],
    [
      'an object closed',
      { type: 'object' },
      object({}),
      'narrowed',
      'other members are taken no longer',
    ],
    ['an object opened', object({}), { type: 'object' }, 'widened', 'other members are taken now'],
    [
      'other members',
      { additionalProperties: text },
      { additionalProperties: { ...text, minLength: 1 } },
      'narrowed',
      '/* minLength 0 → 1',
    ],
    [
      'one alternative more',
      { anyOf: [text] },
      { anyOf: [text, { type: 'boolean' }] },
      'widened',
      'anyOf with part 2',
    ],
    ['alternatives gone', { anyOf: [text] }, {}, 'widened', 'anyOf removed'],
    [
      'one condition more',
      { allOf: [text] },
      { allOf: [text, { minLength: 1 }] },
      'narrowed',
      'allOf with part 2',
    ],
  ])('by %s', (_, before, after, effect, message) => {
    expect(compare(before, after)).toEqual([{ effect, message }]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['what is only said', { title: 'a', default: 1, example: 2 }, { description: 'b' }],
    ['the order of members', object({ a: text, b: text }), object({ b: text, a: text })],
    ['the order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
    ['what is true anyhow', {}, { minLength: 0, uniqueItems: false, additionalProperties: true }],
  ])('not by %s', (_, before, after) => {
    expect(compare(before, after)).toEqual([]);
  });
});

/*
 * For any two schemas of one origin: where nothing is narrowed, what fitted fits; where nothing is
 * widened, what fits did before. ajv says what fits.
 */
type Pair = readonly [JsonObject, JsonObject];

/** A keyword that is there or not, in each of the two. */
function keyword(name: string, values: fc.Arbitrary<JsonValue>): fc.Arbitrary<Pair> {
  const one = fc.option(values, { nil: undefined, freq: 1 });
  const entry = (value: JsonValue | undefined): JsonObject =>
    value === undefined ? {} : { [name]: value };
  const same = one.map((value): Pair => [entry(value), entry(value)]);
  const two = fc.tuple(one, one).map(([a, b]): Pair => [entry(a), entry(b)]);
  return fc.oneof({ weight: 3, arbitrary: same }, { weight: 1, arbitrary: two });
}

const merge = (pairs: readonly Pair[]): Pair => [
  Object.assign({}, ...pairs.map(([before]) => before)) as JsonObject,
  Object.assign({}, ...pairs.map(([, after]) => after)) as JsonObject,
];
const all = (...pairs: readonly fc.Arbitrary<Pair>[]): fc.Arbitrary<Pair> =>
  fc.tuple(...pairs).map(merge);
const few = fc.integer({ min: 0, max: 3 });

const texts = all(
  keyword('type', fc.constantFrom('string', ['string', 'null'])),
  keyword('minLength', few),
  keyword('maxLength', few),
  keyword('pattern', fc.constantFrom('^a', 'b$')),
  keyword('enum', fc.subarray(['a', 'ab', 'b', ''], { minLength: 1 })),
);
const numbers = all(
  keyword('type', fc.constantFrom('integer', 'number')),
  keyword('minimum', few),
  keyword('exclusiveMaximum', few),
  keyword('multipleOf', fc.constantFrom(1, 2, 3)),
);

const { schema: schemas } = fc.letrec<{ schema: Pair }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    numbers,
    listsOf(tie('schema')),
    objectsOf(tie('schema')),
    tie('schema').chain((one) =>
      tie('schema').map((other): Pair => [
        { anyOf: [one[0], other[0]] },
        { anyOf: [one[1], other[1]] },
      ]),
    ),
  ),
}));

function listsOf(items: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  const type = fc.constant<Pair>([{ type: 'array' }, { type: 'array' }]);
  const inner = items.map(([a, b]): Pair => [{ items: a }, { items: b }]);
  return all(type, inner, keyword('minItems', few), keyword('uniqueItems', fc.boolean()));
}

function objectsOf(members: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  const names = fc.subarray(['a', 'b', 'c']);
  const properties = fc
    .tuple(members, members, members, names, names)
    .map(([a, b, c, before, after]): Pair => {
      const pick = (side: 0 | 1, chosen: readonly string[]): JsonObject =>
        Object.fromEntries(
          Object.entries({ a: a[side], b: b[side], c: c[side] }).filter(([name]) =>
            chosen.includes(name),
          ),
        );
      return [{ properties: pick(0, before) }, { properties: pick(1, after) }];
    });
  const type = fc.constant<Pair>([{ type: 'object' }, { type: 'object' }]);
  const others = fc.oneof(fc.boolean(), fc.constant<JsonValue>({ type: 'string' }));
  return all(type, properties, keyword('required', names), keyword('additionalProperties', others));
}

const leaves = fc.constantFrom<JsonValue[]>('', 'a', 'ab', 'b', 'aab', 0, 1, 2, 2.5, 3, true, null);
const { value: values } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value')) as fc.Arbitrary<JsonValue>,
  ),
}));

describe('of any two schemas', () => {
  it('what is told is what happens to values', () => {
    const ajv = new Ajv2020({ strict: false, logger: false });
    const samples = fc.array(values, { minLength: 20, maxLength: 40 });
    const property = fc.property(schemas, samples, ([before, after], candidates) => {
      const effects = new Set(compare(before, after).map(({ effect }) => effect));
      const [was, is] = [ajv.compile(before), ajv.compile(after)];
      for (const value of candidates) {
        const [did, does] = [was(value), is(value)];
        if (did && !does) expect(effects.has('narrowed') || effects.has('changed')).toBe(true);
        if (does && !did) expect(effects.has('widened') || effects.has('changed')).toBe(true);
      }
      ajv.removeSchema();
    });
    fc.assert(property, { numRuns: 300 });
  });
});

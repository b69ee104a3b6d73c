import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { UNSUPPORTED_KEYWORDS } from '../src/read/keywords.js';
import { asserted, shared } from './keyword-table.js';
import { define, runPipeline, verdictsOf } from './pipeline.js';

/** Where a schema may stand: what it is put into, and what a value of it is put into. */
interface Position {
  schema(schema: JsonObject, index: number): JsonObject;
  value(value: JsonValue): JsonValue;
  shared?(schema: JsonObject, index: number): Readonly<Record<string, JsonObject>>;
}

const same = (value: JsonValue): JsonValue => value;

const positions: Readonly<Record<string, Position>> = {
  'a member': { schema: (schema) => schema, value: same },
  'a list': { schema: (items) => ({ type: 'array', items }), value: (value) => [value] },
  'a map': {
    schema: (additionalProperties) => ({ type: 'object', additionalProperties }),
    value: (value) => ({ key: value }),
  },
  'a member below': {
    schema: (below) => ({ type: 'object', properties: { below } }),
    value: (value) => ({ below: value }),
  },
  '`allOf`': { schema: (part) => ({ allOf: [part, { description: 'D.' }] }), value: same },
  '`oneOf`': { schema: (part) => ({ oneOf: [part, { type: 'boolean' }] }), value: same },
  '`anyOf`': { schema: (part) => ({ anyOf: [{ type: 'boolean' }, part] }), value: same },
  'a shared schema': {
    schema: (_, index) => ({ $ref: `s${index}.json` }),
    value: same,
    shared: (schema, index) => ({ [`s${index}.json`]: schema }),
  },
  'a schema beside `$ref`': {
    schema: (schema) => ({ $ref: 'any.json', ...schema }),
    value: same,
    shared: () => ({ 'any.json': { description: 'Anything.' } }),
  },
  'a wrapper': { schema: (schema) => ({ schema }), value: same },
  'what stands beside a wrapper': {
    schema: (schema) => ({ ...schema, schema: { description: 'Anything.' } }),
    value: same,
  },
};

const id: JsonObject = { type: 'string' };

describe('a keyword of JSON Schema is honoured by component, request and store', () => {
  it.each(Object.entries(positions))('in %s', (_where, position) => {
    const members = asserted.map(([, schema], index) => [
      `v${index}`,
      position.schema(schema, index),
    ]);
    const files = asserted.map(([, schema], index) => position.shared?.(schema, index) ?? {});
    const properties: JsonObject = { id, ...(Object.fromEntries(members) as JsonObject) };
    const { model, problems } = runPipeline(
      { 'things.json': define('things', { type: 'object', properties }) },
      Object.assign({}, shared, ...files) as typeof shared,
    );
    expect(problems).toEqual([]);
    if (model === null) throw new Error('no model');
    const wrong = Object.entries(verdictsOf(model)).flatMap(([place, verdict]) =>
      asserted.flatMap(([keyword, , fits, other], index) => {
        const takes = (value: JsonValue): boolean =>
          (verdict as (document: JsonValue) => boolean)({
            id: 'a',
            [`v${index}`]: position.value(value),
          });
        const verdicts = [takes(fits), takes(other)];
        return verdicts[0] === true && verdicts[1] === false ? [] : [[keyword, place, ...verdicts]];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

type Wrap = (schema: JsonObject) => JsonObject;

const object: JsonObject = { type: 'object', properties: { id } };
const collection: JsonObject = { type: 'array', key: { name: 'id', schema: id }, items: object };

function holding(part: JsonObject): JsonObject {
  return { ...collection, items: { ...object, properties: { id, part } } };
}

/** Places of the language itself that take a schema. */
const places: Readonly<Record<string, Wrap>> = {
  'the key': (schema) => ({ ...collection, key: { name: 'id', schema } }),
  'a query parameter': (schema) => ({ ...collection, query_params: [{ name: 'id', schema }] }),
  'the items': (schema) => ({ ...collection, items: { ...object, ...schema, type: 'object' } }),
  'the names of a map': (propertyNames) =>
    holding({ type: 'object', additionalProperties: true, propertyNames }),
  'items below': (schema) =>
    holding({ schema: { ...collection, items: { ...object, ...schema, type: 'object' } } }),
  'a key below': (schema) => holding({ schema: { ...collection, key: { name: 'id', schema } } }),
};

function problemsIn(where: string, schema: JsonObject): string {
  const position = positions[where];
  const value = position ? holding(position.schema(schema, 0)) : (places[where]?.(schema) ?? {});
  const files = { ...shared, ...position?.shared?.(schema, 0) };
  const definition = { ...define('things', object), schema: value };
  return runPipeline({ 'things.json': definition }, files).problems.join('\n');
}

describe('a keyword that the language does not have is refused, with what to write instead', () => {
  it.each([...Object.keys(positions), ...Object.keys(places)])('in %s', (where) => {
    expect(problemsIn(where, id)).toBe('');
    const all = Object.keys(UNSUPPORTED_KEYWORDS).map((keyword) => [keyword, {}]);
    const problems = problemsIn(where, { type: 'string', ...(Object.fromEntries(all) as object) });
    const passed = Object.entries(UNSUPPORTED_KEYWORDS).filter(
      ([keyword, fix]) => !problems.includes(`unknown key \`${keyword}\` in a schema — ${fix}`),
    );
    expect(passed).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import type { ApiModel, ResourceModel } from '../src/model/api-model.js';
import { define, defineThings, runPipeline, verdictsOf } from './pipeline.js';

const text: JsonObject = { type: 'string' };
const id = { id: text };

function modelOf(
  definitions: Readonly<Record<string, JsonObject>>,
  shared: Readonly<Record<string, JsonObject>> = {},
): ApiModel {
  const { model, problems } = runPipeline(definitions, shared);
  expect(problems).toEqual([]);
  if (model === null) throw new Error('no model');
  return model;
}

function kindOf(model: ApiModel, kind: string): ResourceModel {
  const found = model.resources.find((resource) => resource.kind === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return found;
}

function schemaOf(model: ApiModel, name: string): JsonObject {
  const { components } = emitOpenapi(model, { dialect: '3.0' }) as {
    readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
  };
  return components.schemas[name] ?? {};
}

const either = { anyOf: [{ required: ['a'] }, { required: ['b'] }] };

describe('an object with alternatives', () => {
  const items = {
    type: 'object',
    required: ['id', 'dns'],
    properties: {
      ...id,
      dns: { ...text, 'x-unique': true },
      level: { type: 'integer', default: 1 },
      friend: { ...text, 'x-references': 'things' },
      a: text,
      b: text,
    },
    ...either,
  };
  const definition = define('things', items);
  const collection = definition['schema'] as JsonObject;
  const filtered = {
    ...collection,
    query_params: [{ name: 'level', schema: { type: 'integer' } }],
  };
  const model = modelOf({ 'things.json': { ...definition, schema: filtered } });
  const thing = kindOf(model, 'things');

  it('keeps its key, unique members, references and filters', () => {
    expect(thing).toMatchObject({
      key: { name: 'id', assigned: false },
      unique: ['dns'],
      references: [{ path: ['friend'], target: 'things' }],
      filters: [
        { parameter: 'level', member: ['level'] },
        {
          parameter: 'friend',
          member: ['friend'],
          references: { target: 'things', paths: [['friend']] },
        },
      ],
    });
  });

  it('keeps its defaults, and what its alternatives ask for', () => {
    const { base, create, stored } = verdictsOf(model);
    const sent = { id: '1', dns: 'x', a: 'y' };
    expect(create(sent)).toBe(true);
    expect(create({ ...sent, c: 'z' })).toBe(false);
    expect(create({ id: '1', dns: 'x' })).toBe(false);
    expect([base, stored].map((verdict) => verdict({ ...sent, level: 1 }))).toEqual([true, true]);
    expect([base, stored].map((verdict) => verdict(sent))).toEqual([false, false]);
  });

  it('can be changed in part', () => {
    for (const name of ['UpdateThing', 'PatchThing']) {
      expect(schemaOf(model, name)).not.toHaveProperty('required');
      expect(schemaOf(model, name)).not.toHaveProperty('anyOf');
    }
  });
});

describe('items that are one of several schemas', () => {
  const shape = (name: string): JsonObject => ({
    type: 'object',
    required: ['id', name],
    properties: { ...id, [name]: { ...text, 'x-unique': true } },
  });
  const items = { oneOf: [{ $ref: 'round.json' }, { $ref: 'square.json' }] };
  const shared = { 'round.json': shape('radius'), 'square.json': shape('side') };
  const model = modelOf({ 'shapes.json': define('shapes', items) }, shared);

  it('have the key that each of them has, and their unique members', () => {
    expect(kindOf(model, 'shapes')).toMatchObject({
      key: { assigned: false },
      unique: ['radius', 'side'],
    });
  });

  it('can be updated member by member', () => {
    const { properties, required } = schemaOf(model, 'UpdateShape');
    expect(Object.keys(properties ?? {})).toEqual(['id', 'radius', 'side']);
    expect(required).toBeUndefined();
  });

  it('must all have the key, or none', () => {
    const other = { ...shared, 'square.json': { type: 'object', properties: { side: text } } };
    const { problems } = runPipeline({ 'shapes.json': define('shapes', items) }, other);
    expect(problems.join()).toContain('the key, `id`, is in some of the alternatives only');
  });
});

describe('kinds that clusters poll', () => {
  const cluster = define(
    'clusters',
    {
      type: 'object',
      required: ['id', 'dns'],
      properties: {
        ...id,
        dns: { ...text, 'x-unique': true },
        a: text,
        b: text,
        apps: {
          type: 'array',
          default: [],
          'x-references': 'apps',
          items: { type: 'object', required: ['id'], properties: id },
        },
      },
      ...either,
    },
    { 'x-flux': { path: '/polls', identity: { name: 'id', dns: 'dns' } } },
  );
  const required = ['id', 'a', 'b'];
  const properties = { ...id, a: text, b: text };
  const app = define('apps', { type: 'object', required, properties, ...either }, { 'x-flux': {} });

  it('keep unique names and the members of their inputs beside alternatives', () => {
    const model = modelOf({ 'clusters.json': cluster, 'apps.json': app });
    expect(kindOf(model, 'clusters').unique).toEqual(['dns']);
    const names = model.flux?.endpoints[0]?.input.properties.map(({ name }) => name);
    expect(names).toEqual(['id', 'a', 'b', 'cluster']);
  });

  it('may miss nothing, not in some alternatives either', () => {
    const part = { anyOf: [{ properties: { c: text } }, { required: ['a'] }] };
    const items = { type: 'object', required, properties, ...part };
    const { problems } = runPipeline({
      'clusters.json': cluster,
      'apps.json': define('apps', items, { 'x-flux': {} }),
    });
    expect(problems.join()).toContain('`c` is part of an input of `apps` and may be missing');
  });
});

describe('references', () => {
  it('look at the key of the kind that they name', () => {
    const properties = {
      ...id,
      owners: {
        type: 'array',
        'x-references': 'people',
        items: { type: 'object', required: ['email'], properties: { email: text } },
      },
    };
    const person = { type: 'object', properties: { email: text } };
    const model = modelOf({
      'things.json': define('things', { type: 'object', properties }),
      'people.json': define('people', person, {}, 'email'),
    });
    expect(kindOf(model, 'things').references).toEqual([
      {
        member: ['owners'],
        path: ['owners', '*', 'email'],
        target: 'people',
        assignment: false,
      },
    ]);
  });

  it('and all else at the root of a shared schema hold where it is referred to', () => {
    const properties = {
      ...id,
      made: { $ref: 'made.json' },
      note: { $ref: 'note.json' },
      parent: { $ref: 'parent.json' },
      size: { $ref: 'size.json' },
    };
    const model = modelOf(
      { 'things.json': define('things', { type: 'object', properties }) },
      {
        'made.json': { ...text, readOnly: true },
        'note.json': { ...text, nullable: true },
        'parent.json': { ...text, 'x-unique': true },
        'size.json': { type: 'integer', default: 3 },
      },
    );
    const { create, stored } = verdictsOf(model);
    expect(create({ id: 'a', note: null })).toBe(true);
    expect(create({ id: 'a', made: 'today' })).toBe(false);
    expect(stored({ id: 'a', size: 3, note: null })).toBe(false);
    expect(stored({ id: 'a' })).toBe(false);
    expect(kindOf(model, 'things').unique).toEqual(['parent']);
  });

  it('that lead back without a member in between are reported', () => {
    const parent = { properties: { a: text }, oneOf: [{ $ref: 'child.json' }] };
    const child = { allOf: [{ $ref: 'parent.json' }, { properties: { b: text } }] };
    const { problems } = defineThings({
      schema: { $ref: 'parent.json' },
      shared: { 'parent.json': parent, 'child.json': child },
    });
    expect(problems.join()).toContain(
      'alternatives that lead back to the schema that they stand in',
    );
  });
});

describe('`allOf`', () => {
  it.each<[string, readonly JsonObject[], unknown, unknown]>([
    ['two patterns', [{ pattern: '^a' }, { pattern: 'b$' }], 'ab', 'a'],
    ['two minima', [{ minimum: 3 }, { minimum: 1 }], 3, 2],
    [
      'two choices',
      [{ oneOf: [{ minimum: 3 }, { maximum: 1 }] }, { oneOf: [{ minimum: 5 }, { maximum: 1 }] }],
      1,
      3,
    ],
    ['two lists of values', [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }], 'b', 'a'],
    [
      'a map and a member',
      [{ additionalProperties: { type: 'integer' } }, { properties: { a: { minimum: 2 } } }],
      { a: 2, b: 1 },
      { a: 2.5 },
    ],
  ])('holds all of %s', (_name, allOf, fits, other) => {
    const { model, problems } = defineThings({ schema: { allOf }, shared: {} });
    expect(problems).toEqual([]);
    if (model === null) throw new Error('no model');
    const { base, stored, create } = verdictsOf(model);
    for (const verdict of [base, stored, create]) {
      expect(verdict({ id: 'a', value: fits as JsonObject })).toBe(true);
      expect(verdict({ id: 'a', value: other as JsonObject })).toBe(false);
    }
  });

  it.each<[string, readonly JsonObject[], string]>([
    ['types', [{ type: 'string' }, { type: 'integer' }], 'nothing is a string and an integer'],
    ['values', [{ enum: ['a'] }, { enum: ['b'] }], 'no value is in both lists'],
    [
      'members',
      [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }],
      '`b` can never be there',
    ],
  ])('of %s that nothing fits is reported', (_name, allOf, message) => {
    expect(defineThings({ schema: { allOf }, shared: {} }).problems.join()).toContain(message);
  });
});

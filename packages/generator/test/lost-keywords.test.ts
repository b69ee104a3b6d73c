import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import type { ApiModel, ResourceModel } from '../src/model/api-model.js';
import { allOperations } from '../src/model/build-model.js';
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

describe('what was lost without a word', () => {
  it('a default below an alternative is not asked for', () => {
    const branch = {
      type: 'object',
      required: ['user'],
      properties: { user: text, pass: { ...text, default: 'x' } },
    };
    const schema = { oneOf: [branch, { $ref: 'token.json' }] };
    const token = {
      type: 'object',
      required: ['token'],
      properties: { token: text, life: { type: 'integer', default: 1 } },
    };
    const { model } = defineThings({ schema, shared: { 'token.json': token } });
    if (model === null) throw new Error('no model');
    for (const verdict of Object.values(verdictsOf(model)) as ((value: JsonObject) => boolean)[]) {
      expect(verdict({ id: 'a', value: { user: 'u' } })).toBe(true);
      expect(verdict({ id: 'a', value: { token: 't' } })).toBe(true);
    }
  });

  it('null is taken neither in lists nor for what is required', () => {
    const nullable = { ...text, nullable: true };
    const schema = {
      type: 'object',
      required: ['must'],
      properties: { must: nullable, may: nullable, list: { type: 'array', items: nullable } },
    };
    const { model } = defineThings({ schema, shared: {} });
    const { create } = verdictsOf(model ?? modelOf({}));
    expect(create({ id: 'a', value: { must: 'a', may: null } })).toBe(true);
    expect(create({ id: 'a', value: { must: null } })).toBe(false);
    expect(create({ id: 'a', value: { must: 'a', list: [null] } })).toBe(false);
  });

  it('an integer that would be rounded is refused', () => {
    const { model } = defineThings({ schema: { type: 'integer', format: 'int64' }, shared: {} });
    const { stored } = verdictsOf(model ?? modelOf({}));
    expect(stored({ id: 'a', value: Number.MAX_SAFE_INTEGER })).toBe(true);
    expect(stored({ id: 'a', value: JSON.parse('9007199254740993') as number })).toBe(false);
  });

  it('a query parameter is what its schema refers to', () => {
    const definition = define('things', { type: 'object', properties: { ...id, name: text } });
    const parameter = {
      name: 'name',
      schema: { allOf: [{ $ref: 'name.json' }], description: 'N.' },
    };
    const collection = definition['schema'] as JsonObject;
    const model = modelOf(
      { 'things.json': { ...definition, schema: { ...collection, query_params: [parameter] } } },
      { 'name.json': { ...text, minLength: 2, example: 'ann' } },
    );
    const list = allOperations(model).find(({ operationId }) => operationId === 'listThings');
    const [found] = list?.parameters ?? [];
    expect(found).toMatchObject({
      schema: { kind: 'string', assertions: { minLength: 2 } },
      example: 'ann',
    });
  });

  it('a member called as a parameter of paging is no filter', () => {
    const properties = { ...id, limit: { type: 'integer' } };
    const definition = define('things', { type: 'object', properties });
    const collection = definition['schema'] as JsonObject;
    const parameter = { name: 'limit', schema: { type: 'integer' } };
    const model = modelOf({
      'things.json': { ...definition, schema: { ...collection, query_params: [parameter] } },
    });
    expect(kindOf(model, 'things').filters).toEqual([]);
  });

  it('a summary does not end at an abbreviation', () => {
    const descriptions = { resource: { get: 'List things, e.g. by name. Ordered by id.' } };
    const definition = define('things', { type: 'object', properties: id }, { descriptions });
    const list = allOperations(modelOf({ 'things.json': definition })).find(
      ({ operationId }) => operationId === 'listThings',
    );
    expect(list?.summary).toBe('List things, e.g. by name');
  });

  it('the name of a kind for readers stands in texts, where it is words', () => {
    const summaryOf = (name: string): string | undefined => {
      const more = { metadata: { name } };
      const definition = define('rolebindings', { type: 'object', properties: id }, more);
      const operations = allOperations(modelOf({ 'rolebindings.json': definition }));
      return operations.find(({ operationId }) => operationId === 'getRolebinding')?.summary;
    };
    expect(summaryOf('Role bindings')).toBe('Get a role binding');
    expect(summaryOf('RBAC entries')).toBe('Get a RBAC entry');
    expect(summaryOf('Bindings (v2): */')).toBe('Get a rolebinding');
  });

  it('the name of a kind for readers is shown', () => {
    const more = { metadata: { name: 'Our things' } };
    const model = modelOf({
      'things.json': define('things', { type: 'object', properties: id }, more),
    });
    expect(model.tags).toContainEqual(
      expect.objectContaining({ name: 'things', extensions: { 'x-displayName': 'Our things' } }),
    );
  });

  it.each<[string, JsonObject, string]>([
    ['an API key', { type: 'apiKey', name: 'X-Key', in: 'header' }, 'the server reads no API keys'],
    ['a password', { type: 'http', scheme: 'basic' }, 'the server reads no `basic` credentials'],
  ])('%s, which the server does not read, is refused', (_name, scheme, message) => {
    const more = { security: { scheme: { auth: scheme } } };
    const definition = define('things', { type: 'object', properties: id }, more);
    expect(runPipeline({ 'things.json': definition }).problems.join()).toContain(message);
  });

  it('a query parameter of a verb that the collection has not is refused', () => {
    const definition = define('things', { type: 'object', properties: id });
    const collection = definition['schema'] as JsonObject;
    const parameter = { name: 'id', methods: ['get', 'put'] };
    const { problems } = runPipeline({
      'things.json': { ...definition, schema: { ...collection, query_params: [parameter] } },
    });
    expect(problems.join()).toContain('a query parameter of `put`, which the collection has not');
  });

  it('an example keeps to `maxProperties`', () => {
    const properties = { a: { type: 'boolean' }, b: { type: 'boolean' } };
    const { model } = defineThings({
      schema: { type: 'object', properties, maxProperties: 1 },
      shared: {},
    });
    const { example } = schemaOf(model ?? modelOf({}), 'Thing');
    expect(example).toEqual({ id: 'string', value: { a: true } });
  });
});

describe('names', () => {
  const plain = { type: 'object', properties: id };

  it('have one singular: `dns` beside `dn` are two, two groups `dns` are not', () => {
    const dn = define('dn', plain, { plural: 'dn_names' });
    const files = { 'dns.json': define('dns', plain), 'dn.json': dn };
    expect(runPipeline(files).problems).toEqual([]);
    const grouped = define('zones', plain, { 'x-cli': { name: 'dns' } });
    const { problems } = runPipeline({ 'dns.json': define('dns', plain), 'zones.json': grouped });
    expect(problems.join()).toContain("the CLI's group `dns` is taken by dns.json");
  });

  it.each(['clients', 'pages'])('of our own are not taken by a kind `%s`', (kind) => {
    const { model, problems } = runPipeline({ 'a.json': define(kind, plain) });
    const name = kind === 'pages' ? 'PageSchema' : 'ClientSchema';
    expect(problems).toEqual([]);
    expect(model?.resources[0]?.typeName).toBe(name);
  });

  it('of every service are refused, with the place', () => {
    const { problems } = runPipeline({ 'service.json': define('service', plain) });
    expect(problems.join()).toMatch(
      /^service\.json:1:\d+ \/kind: tag `service` of kind service is one that every service has/,
    );
  });

  it('of two members may be one in Pascal case: their types have none', () => {
    const properties = { ...id, 'foo-bar': { enum: ['a'] }, foo_bar: { enum: ['b'] } };
    const { problems } = runPipeline({
      'things.json': define('things', { type: 'object', properties }),
    });
    expect(problems).toEqual([]);
  });
});

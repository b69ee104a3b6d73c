import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import {
  isJsonObject,
  renderOpenapiYaml,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { OpenapiDialect } from '../../../src/emit/openapi/dialect.js';
import { emitOpenapi } from '../../../src/emit/openapi/emit-openapi.js';
import { prose } from '../../../src/emit/openapi/prose.js';
import { allOperations, buildModel } from '../../../src/model/build-model.js';
import { info, ownSchemas, readDefinitions } from '../../model/define.js';

const cases = join(import.meta.dirname, '../../cases');
const names = await readdir(cases);
const folders = [['own', ownSchemas], ...names.map((name) => [name, join(cases, name, 'schemas')])];
const dialects: readonly OpenapiDialect[] = ['3.0', '3.1'];
const documents = folders.flatMap(([name = '', folder = '']) =>
  dialects.map((dialect) => [name, dialect, folder] as const),
);

const emitted = new Map<string, Promise<JsonObject>>();

/** @returns the document of a folder, made once for all tests */
function emit(folder: string, dialect: OpenapiDialect): Promise<JsonObject> {
  const key = `${dialect} ${folder}`;
  const known = emitted.get(key) ?? emitAnew(folder, dialect);
  emitted.set(key, known);
  return known;
}

async function emitAnew(folder: string, dialect: OpenapiDialect): Promise<JsonObject> {
  return emitOpenapi(buildModel(await readDefinitions(folder), info), { dialect });
}

async function lint(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, config, absoluteRef: '/openapi.yaml' });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
  );
}

/** Every object in a document, with its JSON pointer. */
function* objectsIn(value: JsonValue | undefined, pointer = ''): Generator<[string, JsonObject]> {
  if (isJsonObject(value)) yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value))
    yield* objectsIn(member, `${pointer}/${name}`);
}

describe('the document', () => {
  it.each(documents)('of %s in %s is valid and has no lint', async (_name, dialect, folder) => {
    expect(await lint(renderOpenapiYaml(await emit(folder, dialect)))).toEqual([]);
  });

  it('would not pass the lint with an operation of two ids, or without a summary', async () => {
    const text = renderOpenapiYaml(await emit(ownSchemas, '3.0'));
    const problems = await lint(
      text
        .replace('operationId: createCluster', 'operationId: listClusters')
        .replace('summary: Get a cluster', 'x-summary: none'),
    );
    expect(problems.map((problem) => problem.split(' ')[0]).toSorted()).toEqual([
      'operation-operationId-unique',
      'operation-summary',
    ]);
  });

  it.each(documents)(
    'of %s in %s has no reference that leads nowhere',
    async (_name, dialect, folder) => {
      const document = await emit(folder, dialect);
      for (const [, { $ref: reference }] of objectsIn(document)) {
        if (typeof reference !== 'string') continue;
        const path = reference.slice(2).split('/');
        const target = path.reduce<JsonValue | undefined>(
          (at, name) => (isJsonObject(at) ? at[name] : undefined),
          document,
        );
        expect([reference, isJsonObject(target)]).toEqual([reference, true]);
      }
    },
  );

  it.each(documents)(
    'of %s in %s says of each operation what its summary does not say',
    async (_name, dialect, folder) => {
      const repeated = [...objectsIn(await emit(folder, dialect))]
        .filter(([, { operationId }]) => operationId !== undefined)
        .map(([, { summary, description }]) => [String(summary), String(description)] as const)
        .filter(([summary, text]) => !/[^.]$/.test(summary) || !text || text.startsWith(summary));
      expect(repeated).toEqual([]);
    },
  );

  it.each(documents)(
    'of %s in %s has no text that ends a comment in any language',
    async (_name, dialect, folder) => {
      const texts = [...objectsIn(await emit(folder, dialect))]
        .filter(([pointer]) => !/\/(examples?|default)(\/|$)/.test(pointer))
        .flatMap(([, { title, summary, description }]) => [title, summary, description])
        .filter((text) => typeof text === 'string');
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text !== prose(text))).toEqual([]);
    },
  );

  it('says who answers for it, and where more is said of it and of its kinds', async () => {
    const about = {
      contact: { name: 'The team', url: 'https://example.com/team', email: 'team@example.com' },
      externalDocs: { description: 'More */ of it.', url: 'https://example.com/docs' },
    };
    const folder = join(cases, 'hostile-texts/schemas');
    const model = buildModel(await readDefinitions(folder), { ...info, ...about });
    const document = emitOpenapi(model, { dialect: '3.0' });
    expect(document['info']).toMatchObject({ ...info, contact: about.contact });
    expect(document['externalDocs']).toEqual({
      description: 'More * / of it.',
      url: 'https://example.com/docs',
    });
    expect(document['tags']).toContainEqual(
      expect.objectContaining({
        name: 'quotes',
        externalDocs: { description: 'Ends * / a comment.', url: 'https://example.com/quotes' },
      }),
    );
  });

  it('is the same when it is made twice', async () => {
    const [one, other] = [await emitAnew(ownSchemas, '3.0'), await emitAnew(ownSchemas, '3.0')];
    expect(renderOpenapiYaml(one)).toBe(renderOpenapiYaml(other));
  });

  it('holds every operation of the model and no other', async () => {
    const model = buildModel(await readDefinitions(ownSchemas), info);
    const { paths } = emitOpenapi(model, { dialect: '3.0' });
    const ids = [...objectsIn(paths)].flatMap(([, { operationId }]) =>
      operationId === undefined ? [] : [operationId],
    );
    const modelled = allOperations(model).map(({ operationId }) => operationId);
    expect(ids.toSorted()).toEqual(modelled.toSorted());
  });

  it('orders paths by code point and methods alike', async () => {
    const { paths } = await emit(ownSchemas, '3.0');
    const names = Object.keys(paths as JsonObject);
    expect(names).toEqual(names.toSorted());
    expect(Object.keys((paths as JsonObject)['/clusters/{id}'] as JsonObject)).toEqual([
      'get',
      'put',
      'patch',
      'delete',
    ]);
  });

  it('describes every operation, parameter and response', async () => {
    for (const [pointer, object] of objectsIn(await emit(ownSchemas, '3.0'))) {
      const isDescribed =
        'operationId' in object || 'in' in object || /\/responses\/[^/]+$/.test(pointer);
      if (!isDescribed || '$ref' in object) continue;
      expect([pointer, object['description']]).toEqual([pointer, expect.stringMatching(/\S/)]);
    }
  });

  it('gives every component and every body an example', async () => {
    const document = await emit(ownSchemas, '3.0');
    const components = (document['components'] as JsonObject)['schemas'] as JsonObject;
    for (const [name, schema] of Object.entries(components)) {
      expect([name, Object.keys(schema as JsonObject)]).toEqual([
        name,
        expect.arrayContaining(['example']),
      ]);
    }
    for (const [pointer, object] of objectsIn(document['paths'])) {
      if (!/\/content\/[^/]+~?[^/]*\/[^/]+$/.test(pointer) || !('schema' in object)) continue;
      const schema = object['schema'] as JsonObject;
      const isShown = 'example' in object || 'example' in schema || '$ref' in schema;
      expect([pointer, isShown]).toEqual([pointer, true]);
    }
  });

  it('takes merge patches', async () => {
    const { paths } = await emit(ownSchemas, '3.0');
    const found = [...objectsIn(paths)].find(
      ([, { operationId }]) => operationId === 'patchCluster',
    );
    const body = found?.[1]['requestBody'] as JsonObject;
    expect(Object.keys(body['content'] as JsonObject)).toEqual(['application/merge-patch+json']);
  });
});

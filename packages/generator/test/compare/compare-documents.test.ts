import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from '../../src/compare/compare-documents.js';

const book: JsonObject = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, title: { type: 'string', maxLength: 9 } },
};
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const reference = { $ref: '#/components/schemas/Book' };

/** A document with one operation, whose parts a test replaces. */
function document(more: JsonObject = {}, schema: JsonObject = book): JsonObject {
  const operation = {
    operationId: 'updateBook',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', schema: { type: 'integer' } },
    ],
    requestBody: { required: true, content: json(reference) },
    responses: {
      '200': { headers: { ETag: { schema: { type: 'string' } } }, content: json(reference) },
      '404': { content: json({}) },
    },
    ...more,
  };
  return {
    paths: { '/books/{id}': { put: operation } },
    components: { schemas: { Book: schema } },
  };
}

const told = (before: JsonObject, after: JsonObject): readonly string[] =>
  compareDocuments(before, after).map(
    ({ isBreaking, place, message }) =>
      `${isBreaking ? 'breaking' : 'harmless'} ${place}: ${message}`,
  );
const put = 'PUT /books/{id}';
const limit: JsonObject = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const withAnswers = (responses: JsonObject): JsonObject => document({ responses });
const ok: JsonValue = {
  headers: { ETag: { schema: { type: 'string' } } },
  content: json(reference),
};

describe('two documents of an API', () => {
  it('are the same when they are', () => {
    expect(told(document(), document())).toEqual([]);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['an operation gone', { paths: {} }, [`breaking ${put}: removed`]],
    [
      'another operation id',
      document({ operationId: 'putBook' }),
      [`breaking ${put}: operationId "updateBook" → "putBook"`],
    ],
    [
      'a parameter gone',
      document({ parameters: [id] }),
      [`breaking ${put} query parameter limit: removed`],
    ],
    [
      'a parameter new',
      document({ parameters: [id, limit, { name: 'q', in: 'query' }] }),
      [`harmless ${put} query parameter q: new`],
    ],
    [
      'a required one new',
      document({ parameters: [id, limit, { name: 'q', in: 'query', required: true }] }),
      [`breaking ${put} query parameter q: new, and required`],
    ],
    [
      'a parameter required',
      document({ parameters: [id, { ...limit, required: true }] }),
      [`breaking ${put} query parameter limit: required now`],
    ],
    [
      'a parameter of another type',
      document({ parameters: [id, { ...limit, schema: { type: 'number' } }] }),
      [`harmless ${put} query parameter limit: type integer → number`],
    ],
    [
      'a parameter written otherwise',
      document({ parameters: [id, { ...limit, explode: true }] }),
      [`breaking ${put} query parameter limit: explode nothing → true`],
    ],
    ['no body', document({ requestBody: {} }), [`breaking ${put} body: removed`]],
    [
      'a body that may be missing',
      document({ requestBody: { content: json(reference) } }),
      [`harmless ${put} body: may be missing now`],
    ],
    [
      'another media type',
      document({ requestBody: { required: true, content: { 'text/plain': {} } } }),
      [`breaking ${put} body: no application/json`, `harmless ${put} body: text/plain too`],
    ],
    [
      'an answer gone',
      withAnswers({ '404': { content: json({}) } }),
      [`breaking ${put} answer 200: removed`],
    ],
    ['a failure gone', withAnswers({ '200': ok }), [`harmless ${put} answer 404: removed`]],
    [
      'a failure new',
      withAnswers({ '200': ok, '404': { content: json({}) }, '409': {} }),
      [`harmless ${put} answer 409: new`],
    ],
    [
      'a success new',
      withAnswers({ '200': ok, '404': { content: json({}) }, '204': {} }),
      [`breaking ${put} answer 204: new`],
    ],
    [
      'a header gone',
      withAnswers({ '200': { content: json(reference) }, '404': { content: json({}) } }),
      [`breaking ${put} answer 200 header ETag: removed`],
    ],
    [
      'a token asked for',
      document({ security: [{ bearer: [] }] }),
      [`breaking ${put}: no longer open to everybody`, `harmless ${put}: open to bearer`],
    ],
  ])('differ by %s', (_, after, changes) => {
    expect(told(document(), after)).toEqual(changes);
  });

  it('differ by an operation that is new', () => {
    expect(told({ paths: {} }, document())).toEqual([`harmless ${put}: new`]);
  });

  it('do not differ by what a part of a path is called', () => {
    const text = JSON.stringify(document())
      .replaceAll('"id","in"', '"key","in"')
      .replace('{id}', '{key}');
    expect(told(document(), JSON.parse(text) as JsonObject)).toEqual([]);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a narrower member',
      { ...book, properties: { id: { type: 'string' }, title: { type: 'string', maxLength: 5 } } },
      [
        'breaking Book in requests /title: maxLength 9 → 5',
        'harmless Book in answers /title: maxLength 9 → 5',
      ],
    ],
    [
      'a wider member',
      { ...book, properties: { id: { type: 'string' }, title: { type: 'string' } } },
      [
        'breaking Book in answers /title: maxLength 9 → nothing',
        'harmless Book in requests /title: maxLength 9 → nothing',
      ],
    ],
    [
      'a member that may be missing',
      { ...book, required: [] },
      [
        'breaking Book in answers /id: may be missing now',
        'harmless Book in requests /id: may be missing now',
      ],
    ],
    [
      'a renamed member',
      { ...book, properties: { id: { type: 'string' }, name: { type: 'string', maxLength: 9 } } },
      [
        'breaking Book in requests /title: removed',
        'breaking Book in requests /name: new',
        'breaking Book in answers /title: removed',
        'harmless Book in answers /name: new',
      ],
    ],
  ])('tell %s once a component, by who sends it', (_, schema, changes) => {
    expect(told(document(), document({}, schema))).toEqual(changes);
  });

  it('may have components that lead to themselves', () => {
    const tree = { ...book, properties: { children: { type: 'array', items: reference } } };
    const grown = {
      ...tree,
      properties: { children: { type: 'array', items: reference, maxItems: 3 } },
    };
    expect(told(document({}, tree), document({}, grown))).toEqual([
      'breaking Book in requests /children: maxItems nothing → 3',
      'harmless Book in answers /children: maxItems nothing → 3',
    ]);
  });
});

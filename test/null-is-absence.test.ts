import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../packages/generator/src/emit/openapi/emit-openapi.js';
import { describeService } from '../packages/generator/src/emit/server/service-descriptor.js';
import { define, runPipeline } from '../packages/generator/test/pipeline.js';
import {
  startFleetServer,
  type FleetServer,
} from '../packages/server-runtime/test/fixtures/fleet-server.js';

/*
 * `null` says that a declared member is absent, and in a merge patch that one goes. Where nothing is
 * declared, in maps, lists and what a definition leaves open, it is a value that nobody can keep: it is
 * refused on every way, and vanishes on none.
 */

const text: JsonObject = { type: 'string' };
const maybe: JsonObject = { type: 'string', nullable: true };
const free: JsonObject = { type: 'object', additionalProperties: true };

const members: JsonObject = {
  free,
  bare: { type: 'object' },
  any: {},
  list: { type: 'array', items: {} },
  lists: { type: 'array', items: { type: 'array', items: free } },
  map: { type: 'object', additionalProperties: text },
  maps: { type: 'object', additionalProperties: { type: 'object', properties: { a: maybe } } },
  closed: { type: 'object', properties: { a: maybe, in: free } },
  choice: { anyOf: [{ type: 'object', properties: { a: maybe } }, free] },
  shared: { $ref: 'shared.json' },
  maybe,
};
const parts: JsonObject = {
  schema: {
    type: 'array',
    key: { name: 'id', schema: text },
    items: { type: 'object', required: ['id'], properties: { id: text, ...members } },
    methods: { resource: ['get', 'post'], instance: ['get', 'put', 'patch', 'delete'] },
  },
};
const definition = define(
  'things',
  { type: 'object', required: ['id'], properties: { id: text, ...members, parts } },
  {
    methods: {
      resource: ['get', 'post', 'delete'],
      instance: ['get', 'put', 'patch', 'delete'],
      instance_attrs: ['get', 'put'],
    },
  },
);

/** Where null is no absence: the member, its value, and where the null is in it. */
const refused: readonly (readonly [string, JsonValue, string])[] = [
  ['free', { a: null }, '/a'],
  ['free', { a: { b: [1, { c: null }] } }, '/a/b/1/c'],
  ['bare', { a: null }, '/a'],
  ['any', { a: null }, '/a'],
  ['any', [null], '/0'],
  ['list', ['a', null], '/1'],
  ['list', [{ a: null }], '/0/a'],
  ['lists', [[{ 'a/b': null }]], '/0/0/a~1b'],
  ['map', { a: null }, '/a'],
  ['maps', { a: null }, '/a'],
  ['closed', { in: { a: null } }, '/in/a'],
  ['choice', { b: null }, '/b'],
  ['shared', { deep: { a: null } }, '/deep/a'],
];

/** Where it is the absence of a member that is declared. */
const absent: readonly (readonly [string, JsonValue])[] = [
  ['maybe', null],
  ['closed', { a: null }],
  ['maps', { x: { a: null } }],
  ['choice', { a: null }],
];

let server: FleetServer;

beforeAll(async () => {
  const shared = { type: 'object', properties: { deep: free } };
  const { model, problems } = runPipeline({ 'things.json': definition }, { 'shared.json': shared });
  expect(problems).toEqual([]);
  if (model === null) throw new Error('no model');
  server = await startFleetServer({
    service: describeService(model),
    openapiDocument: emitOpenapi(model, { dialect: '3.0' }),
  });
  await server.post('/things', { id: 'here', parts: [{ id: 'p' }] });
});

afterAll(() => server.close());

let count = 0;
const fresh = (): string => `n${(count += 1)}`;

interface Way {
  /** Sends a document with the member. */
  send(name: string, value: JsonValue): ReturnType<FleetServer['post']>;
  /** A merge patch, in which null has its own meaning outside of lists. */
  readonly isPatch?: boolean;
}

const batch = (operation: object): ReturnType<FleetServer['post']> =>
  server.post('/batch', { operations: [{ kind: 'things', ...operation }] });

const ways: Readonly<Record<string, Way>> = {
  POST: { send: (name, value) => server.post('/things', { id: fresh(), [name]: value }) },
  PUT: { send: (name, value) => server.put('/things/here', { [name]: value }) },
  PATCH: { send: (name, value) => server.patch('/things/here', { [name]: value }), isPatch: true },
  'PUT of an attribute': { send: (name, value) => server.put(`/things/here/${name}`, value) },
  'POST below': {
    send: (name, value) => server.post('/things/here/parts', { id: fresh(), [name]: value }),
  },
  'PUT below': { send: (name, value) => server.put('/things/here/parts/p', { [name]: value }) },
  'PATCH below': {
    send: (name, value) => server.patch('/things/here/parts/p', { [name]: value }),
    isPatch: true,
  },
  'a batch that creates': {
    send: (name, value) => batch({ operation: 'create', document: { id: fresh(), [name]: value } }),
  },
  'a batch that replaces': {
    send: (name, value) => batch({ operation: 'replace', id: 'here', document: { [name]: value } }),
  },
  'a batch that patches': {
    send: (name, value) => batch({ operation: 'patch', id: 'here', patch: { [name]: value } }),
    isPatch: true,
  },
  apply: {
    send: (name, value) => {
      const document = { id: fresh(), [name]: value };
      return server.post('/apply', { documents: [{ kind: 'things', document }] });
    },
  },
};

const isInList = (value: JsonValue, at: string): boolean => Array.isArray(value) || /\/\d/.test(at);

describe.each(Object.entries(ways))('null by %s', (way, { send, isPatch }) => {
  test.each(refused)('is no value: %s as %j', async (name, value, at) => {
    const { status, text: answer, body } = await send(name, value);
    if (isPatch === true && !isInList(value, at)) {
      expect([status, answer]).toEqual([200, expect.not.stringContaining('null')]);
      return;
    }
    expect([status, answer]).toEqual([400, expect.stringContaining('null')]);
    const pointers = (body['errors'] as readonly JsonObject[]).map(({ pointer }) => pointer);
    expect(pointers.join()).toMatch(new RegExp(`(^|/)(${name})?${at}$`));
  });

  test.each(absent)('leaves out what may be absent: %s as %j', async (name, value) => {
    const { status, text: answer } = await send(name, value);
    // A body that is null altogether says nothing: what is to go is deleted.
    const isAllowed = value !== null || way !== 'PUT of an attribute';
    expect([status < 300, answer]).toEqual([isAllowed, expect.not.stringContaining(':null')]);
  });
});

test('null is nowhere in what is stored', async () => {
  const { text: answer, body } = await server.get('/things');
  expect(body.length).toBeGreaterThan(1);
  expect(answer).not.toContain('null');
});

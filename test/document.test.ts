import { beforeAll, describe, expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { JsonObject } from '@flux-resourceset/contract';
import { requestDocument } from '../packages/server-runtime/src/express/request-document.js';
import { send, serveForAll, type tokens } from './server-fixture.js';
import { listFiles, readText } from './source-files.js';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Content }>
  >;
}
type Content = Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly example?: unknown }>>;
  };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
}

/** A definition, as far as routes follow from it. */
interface Definition {
  readonly kind: string;
  readonly 'x-flux'?: { readonly path?: string };
  readonly schema: {
    readonly items: {
      readonly properties: Readonly<Record<string, { readonly 'x-references'?: string }>>;
    };
  };
}

const definitions = listFiles('schemas').map((path) => parse(readText(path)) as Definition);
const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];
const text = readText('openapi/openapi.yaml');
const document = parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ path, method, operation }];
  }),
);

const server = serveForAll();

/** Of each collection one document, of the demo fleet or made from the document's own example. */
const ids = new Map<string, string>();

beforeAll(async () => {
  for (const { kind } of definitions) ids.set(`/${kind}/{id}`, await findId(kind));
  for (const [path, item] of Object.entries(document.paths)) {
    if (item.get !== undefined && isElement(path)) elements.set(path, await findElement(path));
  }
});

/** Of each assignment one element that the cluster of above is given. */
const elements = new Map<string, string>();

const isElement = (path: string): boolean => /^\/[^/]+\/\{id\}\/[^/]+\/\{[^/]+\}$/.test(path);

async function findElement(path: string): Promise<string> {
  const list = path.slice(0, path.lastIndexOf('/'));
  const answer = await send(server.origin, 'read', 'GET', fillPath(list));
  const [first] = (await answer.json()) as readonly { readonly id: string }[];
  return first?.id ?? '';
}

async function findId(kind: string): Promise<string> {
  const answer = await send(server.origin, 'read', 'GET', `/${kind}?limit=1`);
  const [first] = (await answer.json()) as readonly { readonly id: string }[];
  if (first) return first.id;
  const content = document.paths[`/${kind}`]?.post?.requestBody?.content;
  const name = content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
  const example = document.components.schemas[name]?.example;
  const created = await send(server.origin, 'write', 'POST', `/${kind}`, example);
  return ((await created.json()) as { readonly id: string }).id;
}

/** A path of the document with values in it that the server has. */
function fillPath(path: string): string {
  const whole = [...ids].find(([known]) => path.startsWith(known));
  const filled = path
    .replace('{cluster_dns}', 'demo-cluster-01.k8s.example.com')
    .replace('{revision}', '1')
    .replace('{id}', whole?.[1] ?? '');
  return filled.replace(/\{[^/]+\}$/, elements.get(path) ?? '');
}

const ask = (
  as: keyof typeof tokens | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> => send(server.origin, as, method.toUpperCase(), fillPath(path), body);

describe('the OpenAPI document', () => {
  test('is valid and lints without a warning', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: text, absoluteRef: 'openapi.yaml', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('holds the routes of each kind, the polls and the service', () => {
    const routes = definitions.flatMap(({ kind, 'x-flux': flux, schema }) => {
      const poll = `/api/v2/flux/clusters/{cluster_dns}/${kind.replaceAll('_', '-')}`;
      const polls = flux !== undefined && flux.path === undefined ? [poll] : [];
      const members = Object.entries(schema.items.properties);
      const assignments = members.flatMap(([name, { 'x-references': target }]) => {
        const list = `/${kind}/{id}/${name}`;
        const isAssignment = flux?.path !== undefined && target !== undefined;
        return isAssignment ? [list, `${list}/{${name.replace(/s$/, '')}}`] : [];
      });
      return [`/${kind}`, `/${kind}/{id}`, ...polls, ...assignments];
    });
    const service = [
      '/api/v2/flux/clusters',
      '/apply',
      '/batch',
      '/changes',
      '/changes/stream',
      '/changes/{revision}',
      '/changes/{revision}/redact',
      '/fleet/status',
      '/health',
      '/openapi.yaml',
      '/ready',
      '/rollback',
    ];
    expect(definitions.length).toBeGreaterThan(3);
    expect(Object.keys(document.paths).toSorted()).toEqual([...routes, ...service].toSorted());
  });

  test('describes every operation, parameter and property', () => {
    expect(operations.filter(({ operation }) => !hasText(operation, 'description'))).toEqual([]);
    const bare = listSchemas(document).flatMap(({ place, schema }) =>
      Object.entries(schema['properties'] ?? {})
        .filter(([, property]) => !hasText(property, 'description') && !isReference(property))
        .map(([name]) => `${place}/${name}`),
    );
    expect(bare).toEqual([]);
  });

  test('has an example for every component and every scalar', () => {
    const without = listSchemas(document)
      .filter(({ place, schema }) => isComponent(place) || isScalar(schema))
      .filter(({ schema }) => schema['example'] === undefined && !isReference(schema))
      .map(({ place }) => place)
      // Alternatives share the example of the whole.
      .filter((place) => !/\/anyOf\/\d+$/.test(place))
      // A revision that there is not would make the request fail.
      .filter((place) => place !== '/components/parameters/revision/schema');
    expect(without).toEqual([]);
  });

  test('is what the server serves, to the byte', async () => {
    const answer = await ask(null, 'get', '/openapi.yaml');
    expect(answer.headers.get('content-type')).toMatch(/yaml/);
    expect(await answer.text()).toBe(text);
  });
});

/** An answer that does not end. */
const isStream = (path: string): boolean => path === '/changes/stream';

describe('the routes', () => {
  test.each(Object.keys(document.paths))(
    '%s takes the documented methods and no other',
    async (path) => {
      const documented = methods.filter((method) => document.paths[path]?.[method] !== undefined);
      for (const method of methods.filter((candidate) => !documented.includes(candidate))) {
        const answer = await ask('write', method, path, method === 'get' ? undefined : {});
        expect([method, answer.status]).toEqual([method, 405]);
        const allowed = answer.headers.get('allow')?.toLowerCase().split(', ').toSorted();
        const head = documented.includes('get') ? ['head'] : [];
        expect(allowed).toEqual([...documented, ...head].toSorted());
      }
    },
  );

  const read = operations.filter(({ method }) => method === 'get').map(({ path }) => path);

  test.each(read.filter((path) => !isStream(path)))(
    'GET %s answers as documented, and HEAD with the same headers',
    async (path) => {
      const answer = await ask('read', 'get', path);
      expect(answer.status).toBe(200);
      const contentType = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const content = document.paths[path]?.get?.responses['200']?.content?.[contentType];
      expect(content).toBeDefined();
      if (contentType === 'application/json')
        expectValid(content?.schema ?? {}, await answer.json());
      const head = await ask('read', 'head', path);
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
    },
  );

  test.each(operations.filter(({ path }) => !isStream(path)))(
    '$method $path documents who may call it',
    async ({ method, path, operation }) => {
      const secured = (operation.security ?? []).length > 0;
      const body = method === 'get' || method === 'delete' ? undefined : {};
      const anonymous = await ask(null, method, path, body);
      expect(anonymous.status === 401).toBe(secured);
      expect(Object.keys(operation.responses).includes('401')).toBe(secured);
      if (!secured) return;
      const reader = await ask('read', method, path, method === 'get' ? undefined : body);
      expect(reader.status === 401).toBe(method !== 'get');
    },
  );

  const withBody = operations.filter(({ method }) => method !== 'get' && method !== 'delete');

  test.each(withBody)(
    '$method $path refuses an unknown member as documented',
    async ({ method, path, operation }) => {
      const answer = await ask('write', method, path, { unknown_member: 1 });
      expect(answer.status).toBe(400);
      expect(Object.keys(operation.responses)).toContain('400');
      expectValid({ $ref: '#/components/schemas/Problem' }, await answer.json());
    },
  );

  test.each(['/cluster', '/clusters/', '/Clusters', '/api', '/api/v2/flux', '/healthz'])(
    'nothing is at %s',
    async (path) => {
      expect((await ask('write', 'get', path)).status).toBe(404);
    },
  );
});

type Schema = Readonly<Record<string, unknown>>;

/** A component describes itself, also where `null` may stand in its place. */
function isReference(schema: unknown): boolean {
  return hasText(schema, '$ref') || hasText(schema, 'allOf');
}

function hasText(value: unknown, member: string): boolean {
  return typeof value === 'object' && value !== null && member in value;
}

function isComponent(place: string): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(place);
}

function isScalar({ type }: Schema): boolean {
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean';
}

/** Every schema at any depth: what has a type or properties, outside of examples and defaults. */
function listSchemas(value: unknown, place = ''): readonly { place: string; schema: Schema }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = /\/properties$/.test(place)
    ? []
    : typeof (value as Schema)['type'] === 'string'
      ? [{ place, schema: value as Schema }]
      : [];
  const inside = Object.entries(value)
    .filter(
      ([name]) =>
        !['example', 'examples', 'default', 'securitySchemes', 'enum', 'x-propertyNames'].includes(
          name,
        ) || place.endsWith('/properties'),
    )
    .flatMap(([name, member]) => listSchemas(member, `${place}/${name}`));
  return [...here, ...inside];
}

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
// Where `null` may stand in place of a reference is said in words that Ajv has not.
const readable = requestDocument(document as unknown as JsonObject);
ajv.addSchema({ ...readable, $id: 'https://example.com/openapi' });

function expectValid(schema: object, value: unknown): void {
  const absolute = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/', '"https://example.com/openapi#/'),
  ) as object;
  const validate = ajv.compile(absolute);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

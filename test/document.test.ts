import { describe, expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import {
  definitions,
  document,
  expectValid,
  isStream,
  methods,
  operations,
  serveDocument,
  text,
} from './document.fixture.js';

const server = serveDocument();

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
    const answer = await server.ask(null, 'get', '/openapi.yaml');
    expect(answer.headers.get('content-type')).toMatch(/yaml/);
    expect(await answer.text()).toBe(text);
  });
});

describe('the routes', () => {
  test.each(Object.keys(document.paths))(
    '%s takes the documented methods and no other',
    async (path) => {
      const documented = methods.filter((method) => document.paths[path]?.[method] !== undefined);
      for (const method of methods.filter((candidate) => !documented.includes(candidate))) {
        const answer = await server.ask('write', method, path, method === 'get' ? undefined : {});
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
      const answer = await server.ask('read', 'get', path);
      expect(answer.status).toBe(200);
      const contentType = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const content = document.paths[path]?.get?.responses['200']?.content?.[contentType];
      expect(content).toBeDefined();
      if (contentType === 'application/json')
        expectValid(content?.schema ?? {}, await answer.json());
      const head = await server.ask('read', 'head', path);
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
    },
  );

  test.each(operations.filter(({ path }) => !isStream(path)))(
    '$method $path documents who may call it',
    async ({ method, path, operation }) => {
      const secured = (operation.security ?? []).length > 0;
      const body = method === 'get' || method === 'delete' ? undefined : {};
      const anonymous = await server.ask(null, method, path, body);
      expect(anonymous.status === 401).toBe(secured);
      expect(Object.keys(operation.responses).includes('401')).toBe(secured);
      if (!secured) return;
      const reader = await server.ask('read', method, path, method === 'get' ? undefined : body);
      expect(reader.status === 401).toBe(method !== 'get');
    },
  );

  const withBody = operations.filter(({ method }) => method !== 'get' && method !== 'delete');

  test.each(withBody)(
    '$method $path refuses an unknown member as documented',
    async ({ method, path, operation }) => {
      const answer = await server.ask('write', method, path, { unknown_member: 1 });
      expect(answer.status).toBe(400);
      expect(Object.keys(operation.responses)).toContain('400');
      expectValid({ $ref: '#/components/schemas/Problem' }, await answer.json());
    },
  );

  test.each(['/cluster', '/clusters/', '/Clusters', '/api', '/api/v2/flux', '/healthz'])(
    'nothing is at %s',
    async (path) => {
      expect((await server.ask('write', 'get', path)).status).toBe(404);
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

import { describe, expect, test } from '@jest/globals';
import {
  definitions,
  document,
  isStream,
  operations,
  problemsOf,
  resolveParameter,
  serveDocument,
  type Method,
} from './document.fixture.js';
import { send, tokens } from './server-fixture.js';

const server = serveDocument();

describe('what the document says of requests', () => {
  const filters = operations.flatMap(({ path, operation }) =>
    (operation.parameters ?? [])
      .map(resolveParameter)
      .filter((parameter) => parameter.in === 'query' && !isStream(path))
      .map(({ name, schema }) => ({ path, name, schema })),
  );

  test('no filter takes the empty text: neither by its schema nor by the server', async () => {
    expect(filters.length).toBeGreaterThan(20);
    for (const { path, name, schema } of filters) {
      expect([path, name, problemsOf(schema, '')]).not.toEqual([path, name, []]);
    }
    const reads = filters.filter(({ path }) => document.paths[path]?.get !== undefined);
    for (const { path, name } of reads) {
      const answer = await server.ask('read', 'get', `${server.fill(path)}?${name}=`);
      expect([path, name, answer.status]).toEqual([path, name, 400]);
    }
  });

  const conditional = operations.filter(({ operation }) =>
    (operation.parameters ?? []).map(resolveParameter).some(({ name }) => name === 'If-Match'),
  );

  test.each(conditional)('$method $path answers 412 with the tag of what is there', async (one) => {
    const { method, path, operation } = one;
    const { $ref = '' } = operation.responses['412'] ?? {};
    expect(document.components.responses[$ref.split('/').at(-1) ?? '']).toMatchObject({
      headers: { ETag: { $ref: '#/components/headers/ETag' } },
    });
    const answer = await fetch(new URL(server.fill(path), server.origin), {
      method: method.toUpperCase(),
      headers: {
        authorization: `Bearer ${tokens.write}`,
        'content-type': 'application/json',
        'if-match': '"stale"',
      },
      ...(method !== 'delete' && { body: '{}' }),
    });
    expect([answer.status, answer.headers.get('etag')]).toEqual([
      412,
      expect.stringMatching(/^".+"$/),
    ]);
  });

  const patches = operations.filter(({ method }) => method === 'patch');

  test.each(patches)('$method $path documents a merge patch alone', ({ operation }) => {
    const types = Object.keys(operation.requestBody?.content ?? {});
    expect(types).toEqual(['application/merge-patch+json']);
  });

  test.each(definitions.map(({ kind }) => kind))(
    'a patch of %s takes null where null can succeed, and nowhere else',
    async (kind) => {
      const schemas = document.components.schemas;
      const nameOf = (method: Method, path: string): string =>
        Object.values(document.paths[path]?.[method]?.requestBody?.content ?? {})[0]
          ?.schema?.$ref?.split('/')
          .at(-1) ?? '';
      const { required = [], example } = schemas[nameOf('post', `/${kind}`)] ?? {};
      const members = Object.entries(example ?? {}).filter(([name]) => required.includes(name));
      const least = { ...Object.fromEntries(members), id: 'of-null' };
      const unique = kind === 'clusters' ? { cluster_dns: 'of-null.example.com' } : {};
      const made = await send(server.origin, 'write', 'POST', `/${kind}`, { ...least, ...unique });
      expect(made.status).toBe(201);
      const patch = nameOf('patch', `/${kind}/{id}`);
      const names = Object.keys(schemas[patch]?.properties ?? {});
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        const path = `/${kind}/of-null?dry_run=true`;
        const answer = await send(server.origin, 'write', 'PATCH', path, { [name]: null });
        const $ref = `#/components/schemas/${patch}/properties/${name}`;
        const isTaken = problemsOf({ $ref }, null).length === 0;
        expect([name, answer.status]).toEqual([name, isTaken ? 200 : 400]);
      }
      await send(server.origin, 'write', 'DELETE', `/${kind}/of-null`);
    },
  );
});

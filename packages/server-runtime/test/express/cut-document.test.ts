import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject, OperationDescriptor } from '@flux-resourceset/contract';
import express, { type ErrorRequestHandler } from 'express';
import { cutDocument } from '../../src/express/cut-document.js';
import { RequestValidators } from '../../src/express/validator.js';

const kinds = Array.from({ length: 60 }, (_, index) => `kind-${String(index)}`);
const ref = (space: string, name: string): JsonObject => ({
  $ref: `#/components/${space}/${name}`,
});

/** A service of many kinds, each with schemas that lead to further ones. */
const document: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Many', version: '1' },
  paths: Object.fromEntries(kinds.map((kind) => [`/${kind}`, { post: describePost(kind) }])),
  components: {
    parameters: { DryRun: { name: 'dry_run', in: 'query', schema: { type: 'boolean' } } },
    responses: { Failed: { description: 'Failed' } },
    schemas: Object.fromEntries(kinds.flatMap(listSchemas)),
  },
};

function describePost(kind: string): JsonObject {
  return {
    parameters: [ref('parameters', 'DryRun')],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref('schemas', kind) } },
    },
    responses: { default: ref('responses', 'Failed') },
  };
}

function listSchemas(kind: string): readonly (readonly [string, JsonObject])[] {
  const properties = { size: ref('schemas', `${kind}-size`), again: ref('schemas', kind) };
  return [
    [kind, { type: 'object', properties }],
    [`${kind}-size`, { type: 'integer', maximum: 9 }],
  ];
}

const operations = kinds.map((kind): OperationDescriptor => ({
  operationId: kind,
  path: `/${kind}`,
  method: 'post',
  access: 'write',
  target: { kind, level: 'collection', keyParameter: null, steps: [] },
}));

describe('a part of a document', () => {
  test('has the paths that were asked for, and all components that they lead to', () => {
    const part = cutDocument(document, new Set(['/kind-7']), true);
    expect(part['paths']).toEqual({ '/kind-7': { post: describePost('kind-7') } });
    expect(part['components']).toEqual({
      parameters: { DryRun: expect.anything() },
      responses: { Failed: expect.anything() },
      schemas: Object.fromEntries(listSchemas('kind-7')),
    });
  });

  test('leaves out what is said of answers, where nobody holds them against it', () => {
    const { paths, components } = cutDocument(document, new Set(['/kind-7']), false);
    expect(JSON.stringify(paths)).not.toContain('Failed');
    expect(components).not.toHaveProperty('responses');
  });
});

test('every one of many operations is validated, by few that share them', async () => {
  const options = { openapiDocument: document, operations, validateResponses: false };
  const validators = new RequestValidators(options);
  const app = express().use(express.json(), (request, response, next) => {
    const operation = operations.find(({ path }) => path === request.path);
    if (operation !== undefined) validators.of(operation)(request, response, next);
  });
  app.use((_request, response) => void response.sendStatus(204));
  const answerError: ErrorRequestHandler = ({ status }: { status: number }, _, response, next) =>
    response.headersSent ? next() : response.sendStatus(status);
  app.use(answerError);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const post = async (path: string, body: JsonObject): Promise<number> => {
    const headers = { 'content-type': 'application/json' };
    const url = `http://127.0.0.1:${String(port)}${path}`;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  for (const { path } of operations) {
    expect([path, await post(path, { size: 9 })]).toEqual([path, 204]);
    expect([path, await post(path, { again: { size: 10 } })]).toEqual([path, 400]);
  }
  server.close();
  expect(new Set(operations.map((operation) => validators.of(operation))).size).toBe(3);
});

import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { renderOperations } from '../../src/emit/client/orval.js';
import type { OperationModel } from '../../src/model/api-model.js';

const parameter = (name: string, location: string, schema: JsonObject): JsonObject => ({
  name,
  in: location,
  required: true,
  description: 'A parameter.',
  schema,
});

const operation = (operationId: string, rest: JsonObject = {}): JsonObject => ({
  operationId,
  responses: { 204: { description: 'Done.' } },
  ...rest,
});

function render(
  paths: JsonObject,
  schemas: JsonObject = {},
  model: Partial<OperationModel> = {},
): Promise<string> {
  const document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths,
    components: { schemas },
  };
  const named = { operationId: 'named', clientName: 'doIt', parameters: [], responses: [] };
  return renderOperations(document, [{ ...named, ...model } as OperationModel]);
}

describe('the functions of the client', () => {
  it('have the names that the model gives them', async () => {
    const source = await render({ '/a': { get: operation('named') } });
    expect(source).toContain('export const doIt = async (');
  });

  it('encode each path parameter, reserved words included', async () => {
    const parameters = ['class', 'my-key'].map((name) =>
      parameter(name, 'path', { type: 'string' }),
    );
    const get = operation('named', { parameters });
    const source = await render({ '/a/{class}/b/{my-key}': { get } });
    expect(source).toContain(
      'path: `/a/${http.encodeSegment(_class)}/b/${http.encodeSegment(myKey)}`',
    );
  });

  it('send the first media type of a body', async () => {
    const schema = { type: 'object' };
    const requestBody = {
      required: true,
      content: { 'application/merge-patch+json': { schema }, 'application/json': { schema } },
    };
    const source = await render({ '/a': { patch: operation('named', { requestBody }) } });
    expect(source).toContain("contentType: 'application/merge-patch+json'");
  });

  it('escape names and values that would end a string', async () => {
    const odd = "it's\n\\ odd's";
    const get = operation('named', {
      parameters: [parameter(odd, 'query', { type: 'string', enum: [odd] })],
    });
    const schema = { type: 'object', required: [odd], properties: { [odd]: { type: 'string' } } };
    const source = await render({ '/a': { get } }, { Odd: schema });
    expect(source.match(/'it\\x27s\\n\\\\ odd\\x27s'/g)).toHaveLength(3);
  });

  it.each([
    [['dry_run', 'confirm', 'X-Change-Reason', 'Idempotency-Key'], 'PostOptions'],
    [['dry_run', 'confirm', 'X-Change-Reason'], 'WriteOptions'],
    [['X-Change-Reason'], 'ReasonOptions'],
    [['If-None-Match', 'revision'], 'DocumentOptions'],
    [['If-None-Match'], 'RequestOptions'],
  ])('take what %s say as options, not as parameters: %s', async (components, type) => {
    const parameters = components.map((name) => ({ $ref: `#/components/parameters/${name}` }));
    const post = operation('named', { parameters });
    const shared = components.map(
      (component) => ({ component }) as OperationModel['parameters'][number],
    );
    const source = await render({ '/a': { post } }, {}, { parameters: shared });
    expect(source).toMatch(
      new RegExp(
        `doIt = async \\(sendRequest: http.SendRequest, requestOptions\\?: http.${type}\\)`,
      ),
    );
  });

  it('answer what is stored, and not the plan of a dry run', async () => {
    const content = (type: string): JsonObject => ({ [type]: { schema: { type: 'string' } } });
    const responses = {
      200: { $ref: '#/components/responses/PlannedWrite' },
      201: { description: 'Done.', content: content('application/json') },
    };
    const source = await render({ '/a': { post: operation('named', { responses }) } });
    expect(source).toContain('Promise<http.HttpResponse<string>>');
  });

  it('are none for what answers events', async () => {
    const events = { contentType: 'text/event-stream', schema: { kind: 'any' } } as const;
    const responses = [{ status: 200, description: 'E.', headers: [], content: events }];
    const source = await render({ '/a': { get: operation('named') } }, {}, { responses });
    expect(source).not.toContain('doIt');
  });

  it('take documents of any kind, whose types are interfaces', async () => {
    const any = { type: 'object', additionalProperties: true };
    const source = await render({ '/a': { get: operation('named') } }, { AnyDocument: any });
    expect(source).toContain('export type AnyDocument = object;');
  });

  it('say what orval said when it fails', async () => {
    const get = operation('named', { requestBody: { $ref: '#/components/requestBodies/Nowhere' } });
    await expect(render({ '/a': { get } })).rejects.toThrow(
      /cannot generate the client: .*TypeError/,
    );
  });

  it('leave the console as it was', async () => {
    const { log } = globalThis.console;
    await render({ '/a': { get: operation('named') } });
    expect(globalThis.console.log).toBe(log);
  });
});

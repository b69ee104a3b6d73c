import type { JsonValue } from '@flux-resourceset/contract';
import type { ComponentModel, HeaderModel, OperationModel, ResponseModel } from './api-model.js';
import { responseHeaders } from './headers.js';
import { namesOfOperation } from './operation-ids.js';
import { anyObject } from './literal-schema.js';
import { problemResponse, sortResponses } from './responses.js';
import type { ObjectSchema, ReferenceSchema, SchemaModel } from '../read/schema-model.js';
import { operationTexts } from './summary.js';

export const serviceTag = 'service';

const statusProperty: ObjectSchema['properties'][number] = {
  name: 'status',
  required: true,
  schema: {
    kind: 'string',
    description: '`ok`: it works.',
    enum: ['ok'],
    component: 'ServiceStatus',
    example: 'ok',
    assertions: {},
  },
};

/** Components of the answers of the service's own paths. */
export const serviceComponents: readonly ComponentModel[] = [
  {
    name: 'Health',
    schema: {
      kind: 'object',
      description: 'State of the process.',
      example: { status: 'ok' },
      properties: [statusProperty],
      additional: 'unstated',
      assertions: {},
    },
  },
  {
    name: 'Readiness',
    schema: {
      kind: 'object',
      description: 'State of what the service depends on.',
      example: { status: 'ok' },
      properties: [
        statusProperty,
        {
          name: 'details',
          required: false,
          schema: {
            kind: 'object',
            description: 'What to know although it works, by the name of the check.',
            example: {},
            properties: [],
            additional: 'any',
            assertions: {},
          },
        },
      ],
      additional: 'unstated',
      assertions: {},
    },
  },
];

const documentExample = { openapi: '3.0.3' };

const documentSchema = anyObject('An OpenAPI document in YAML.', documentExample);

const texts = {
  health: 'Tell whether the process runs. Says nothing of the store.',
  document: 'Get this document. Of all that the server has, whatever the token may do.',
  ready: 'Tell whether the store can serve. Where it cannot, the answer says why.',
} as const;

/** `/health`, `/ready` and `/openapi.yaml`: public, and the same in every service. */
export function serviceOperations(): readonly OperationModel[] {
  return [
    serviceOperation('health', '/health', 'getHealth', texts.health, [
      okResponse('The process runs.', 'application/json', reference('Health'), { status: 'ok' }),
    ]),
    serviceOperation('document', '/openapi.yaml', 'getOpenapiDocument', texts.document, [
      okResponse('The OpenAPI document.', 'application/yaml', documentSchema, documentExample),
      problemResponse('internal_error'),
    ]),
    serviceOperation('ready', '/ready', 'getReadiness', texts.ready, [
      okResponse('The store can serve.', 'application/json', reference('Readiness'), {
        status: 'ok',
      }),
      problemResponse('store_unavailable'),
    ]),
  ];
}

function serviceOperation(
  service: 'health' | 'ready' | 'document',
  path: string,
  clientName: string,
  text: string,
  responses: readonly ResponseModel[],
): OperationModel {
  return {
    ...namesOfOperation(clientName),
    method: 'get',
    path,
    tag: serviceTag,
    ...operationTexts(text),
    parameters: [],
    requestBody: null,
    responses: sortResponses([...responses, problemResponse('method_not_allowed')]),
    security: [],
    access: 'public',
    target: { kind: 'service', service },
  };
}

function okResponse(
  description: string,
  contentType: string,
  schema: SchemaModel,
  example: JsonValue,
): ResponseModel {
  const headers: readonly HeaderModel[] = [responseHeaders.requestId];
  return { status: 200, description, headers, content: { contentType, schema, example } };
}

function reference(name: string): ReferenceSchema {
  return { kind: 'reference', name };
}

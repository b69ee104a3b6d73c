// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'quotes',
      singular: 'quote',
      label: 'quote',
      table: 'kind_quotes',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
          },
          'it\'s"odd`${name}': {
            type: 'string',
            enum: ["it's", 'a\nb', '\\', '`${x}`', '"', '*/'],
          },
        },
        additionalProperties: false,
      },
      filters: [],
      unique: [],
      references: [],
      patches: [],
    },
  ],
  operations: [
    {
      operationId: 'listQuotes',
      method: 'get',
      path: '/quotes',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createQuote',
      method: 'post',
      path: '/quotes',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getQuote',
      method: 'get',
      path: '/quotes/{id}',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'updateQuote',
      method: 'put',
      path: '/quotes/{id}',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'patchQuote',
      method: 'patch',
      path: '/quotes/{id}',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deleteQuote',
      method: 'delete',
      path: '/quotes/{id}',
      access: 'public',
      target: {
        kind: 'quotes',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

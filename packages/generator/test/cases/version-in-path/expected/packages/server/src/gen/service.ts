// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'books',
      singular: 'book',
      label: 'book',
      table: 'kind_books',
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
      operationId: 'listBooks',
      method: 'get',
      path: '/v3/books',
      access: 'public',
      target: {
        kind: 'books',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createBook',
      method: 'post',
      path: '/v3/books',
      access: 'public',
      target: {
        kind: 'books',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getBook',
      method: 'get',
      path: '/v3/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'updateBook',
      method: 'put',
      path: '/v3/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'patchBook',
      method: 'patch',
      path: '/v3/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deleteBook',
      method: 'delete',
      path: '/v3/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

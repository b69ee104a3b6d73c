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
          name: {
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
      operationId: 'books_get',
      method: 'get',
      path: '/books',
      access: 'public',
      target: {
        kind: 'books',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'books_post',
      method: 'post',
      path: '/books',
      access: 'public',
      target: {
        kind: 'books',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'books_id_get',
      method: 'get',
      path: '/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'books_id_put',
      method: 'put',
      path: '/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'books_id_patch',
      method: 'patch',
      path: '/books/{id}',
      access: 'public',
      target: {
        kind: 'books',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'books_id_delete',
      method: 'delete',
      path: '/books/{id}',
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

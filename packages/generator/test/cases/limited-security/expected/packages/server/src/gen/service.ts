// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'notes',
      singular: 'note',
      label: 'note',
      table: 'kind_notes',
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
    {
      kind: 'pages',
      singular: 'page',
      label: 'page',
      table: 'kind_pages',
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
      operationId: 'listNotes',
      method: 'get',
      path: '/notes',
      access: 'read',
      target: {
        kind: 'notes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getNote',
      method: 'get',
      path: '/notes/{id}',
      access: 'read',
      target: {
        kind: 'notes',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'listPages',
      method: 'get',
      path: '/pages',
      access: 'public',
      target: {
        kind: 'pages',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createPage',
      method: 'post',
      path: '/pages',
      access: 'write',
      target: {
        kind: 'pages',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getPage',
      method: 'get',
      path: '/pages/{id}',
      access: 'public',
      target: {
        kind: 'pages',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deletePage',
      method: 'delete',
      path: '/pages/{id}',
      access: 'write',
      target: {
        kind: 'pages',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

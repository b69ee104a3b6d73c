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
      access: 'public',
      target: {
        kind: 'notes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createNote',
      method: 'post',
      path: '/notes',
      access: 'public',
      target: {
        kind: 'notes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'patchNotes',
      method: 'patch',
      path: '/notes',
      access: 'public',
      target: {
        kind: 'notes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'deleteNotes',
      method: 'delete',
      path: '/notes',
      access: 'public',
      target: {
        kind: 'notes',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
  ],
  flux: null,
};

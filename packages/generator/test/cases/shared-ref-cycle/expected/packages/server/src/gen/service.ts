// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'folders',
      singular: 'folder',
      label: 'folder',
      table: 'kind_folders',
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
          content: {
            $ref: '#/$defs/NodeSchema',
          },
        },
        additionalProperties: false,
        $defs: {
          NodeSchema: {
            type: 'object',
            required: ['name'],
            properties: {
              name: {
                type: 'string',
              },
              children: {
                type: 'array',
                items: {
                  $ref: '#/$defs/NodeSchema',
                },
              },
            },
            additionalProperties: false,
          },
        },
      },
      filters: [],
      unique: [],
      references: [],
      patches: [],
    },
  ],
  operations: [
    {
      operationId: 'createFolder',
      method: 'post',
      path: '/folders',
      access: 'public',
      target: {
        kind: 'folders',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getFolder',
      method: 'get',
      path: '/folders/{id}',
      access: 'public',
      target: {
        kind: 'folders',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

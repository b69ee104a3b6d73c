// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'events',
      singular: 'event',
      label: 'event',
      table: 'kind_events',
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
      operationId: 'events_get',
      method: 'get',
      path: '/events',
      access: 'public',
      target: {
        kind: 'events',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'events_post',
      method: 'post',
      path: '/events',
      access: 'public',
      target: {
        kind: 'events',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'events_head',
      method: 'head',
      path: '/events',
      access: 'public',
      target: {
        kind: 'events',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'events_id_get',
      method: 'get',
      path: '/events/{id}',
      access: 'public',
      target: {
        kind: 'events',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

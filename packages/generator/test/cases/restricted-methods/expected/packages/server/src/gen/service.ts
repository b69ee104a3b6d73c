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
      operationId: 'listEvents',
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
      operationId: 'createEvent',
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
      operationId: 'headEvents',
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
      operationId: 'getEvent',
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

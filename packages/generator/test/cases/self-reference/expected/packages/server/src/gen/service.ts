// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'people',
      singular: 'person',
      label: 'person',
      table: 'kind_people',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id', 'friends'],
        properties: {
          id: {
            type: 'string',
          },
          manager: {
            type: 'string',
          },
          friends: {
            type: 'array',
            items: {
              type: 'string',
            },
            default: [],
          },
          email: {
            type: 'string',
          },
        },
        additionalProperties: false,
      },
      filters: [],
      unique: ['email'],
      references: [
        {
          path: ['manager'],
          target: 'people',
          assignment: false,
        },
        {
          path: ['friends', '*'],
          target: 'people',
          assignment: false,
        },
      ],
      patches: [],
    },
  ],
  operations: [
    {
      operationId: 'listPeople',
      method: 'get',
      path: '/people',
      access: 'public',
      target: {
        kind: 'people',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createPerson',
      method: 'post',
      path: '/people',
      access: 'public',
      target: {
        kind: 'people',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getPerson',
      method: 'get',
      path: '/people/{id}',
      access: 'public',
      target: {
        kind: 'people',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deletePerson',
      method: 'delete',
      path: '/people/{id}',
      access: 'public',
      target: {
        kind: 'people',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

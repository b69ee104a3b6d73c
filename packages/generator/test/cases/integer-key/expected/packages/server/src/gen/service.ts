// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'seats',
      singular: 'seat',
      label: 'seat',
      table: 'kind_seats',
      key: 'number',
      keyType: 'integer',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['number'],
        properties: {
          number: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
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
      operationId: 'listSeats',
      method: 'get',
      path: '/seats',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createSeat',
      method: 'post',
      path: '/seats',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getSeat',
      method: 'get',
      path: '/seats/{number}',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'instance',
        keyParameter: 'number',
        steps: [],
      },
    },
    {
      operationId: 'updateSeat',
      method: 'put',
      path: '/seats/{number}',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'instance',
        keyParameter: 'number',
        steps: [],
      },
    },
    {
      operationId: 'patchSeat',
      method: 'patch',
      path: '/seats/{number}',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'instance',
        keyParameter: 'number',
        steps: [],
      },
    },
    {
      operationId: 'deleteSeat',
      method: 'delete',
      path: '/seats/{number}',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'instance',
        keyParameter: 'number',
        steps: [],
      },
    },
  ],
  flux: null,
};

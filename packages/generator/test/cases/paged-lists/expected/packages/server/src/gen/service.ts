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
      key: 'seat_number',
      keyType: 'integer',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['seat_number', 'row'],
        properties: {
          seat_number: {
            type: 'integer',
            minimum: -9007199254740991,
            maximum: 9007199254740991,
          },
          row: {
            type: 'string',
          },
        },
        additionalProperties: false,
      },
      filters: [
        {
          parameter: 'row',
          member: ['row'],
        },
      ],
      unique: [],
      references: [],
      patches: [],
    },
    {
      kind: 'tickets',
      singular: 'ticket',
      label: 'ticket',
      table: 'kind_tickets',
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
          price: {
            type: 'integer',
            minimum: -9007199254740991,
            maximum: 9007199254740991,
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
      operationId: 'headSeats',
      method: 'head',
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
      path: '/seats/{seat_number}',
      access: 'public',
      target: {
        kind: 'seats',
        level: 'instance',
        keyParameter: 'seat_number',
        steps: [],
      },
    },
    {
      operationId: 'listTickets',
      method: 'get',
      path: '/tickets',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getTicket',
      method: 'get',
      path: '/tickets/{id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'updateTicket',
      method: 'put',
      path: '/tickets/{id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'patchTicket',
      method: 'patch',
      path: '/tickets/{id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deleteTicket',
      method: 'delete',
      path: '/tickets/{id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: null,
};

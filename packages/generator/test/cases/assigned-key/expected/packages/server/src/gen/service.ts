// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'tickets',
      singular: 'ticket',
      label: 'ticket',
      table: 'kind_tickets',
      key: 'ticket_id',
      keyType: 'string',
      keyAssigned: true,
      schema: {
        type: 'object',
        required: ['ticket_id', 'name'],
        properties: {
          ticket_id: {
            type: 'string',
            format: 'uuid',
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
      operationId: 'createTicket',
      method: 'post',
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
      path: '/tickets/{ticket_id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'ticket_id',
        steps: [],
      },
    },
    {
      operationId: 'updateTicket',
      method: 'put',
      path: '/tickets/{ticket_id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'ticket_id',
        steps: [],
      },
    },
    {
      operationId: 'patchTicket',
      method: 'patch',
      path: '/tickets/{ticket_id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'ticket_id',
        steps: [],
      },
    },
    {
      operationId: 'deleteTicket',
      method: 'delete',
      path: '/tickets/{ticket_id}',
      access: 'public',
      target: {
        kind: 'tickets',
        level: 'instance',
        keyParameter: 'ticket_id',
        steps: [],
      },
    },
  ],
  flux: null,
};

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'seat',
      aliases: [],
      description: 'Seats of a hall, which are listed for one row at a time.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List seats',
          description: 'List seats. Ordered by seat_number.',
          arguments: [],
          options: [
            {
              name: 'row',
              place: 'query',
              member: 'row',
              description: 'Only seats of this row.',
              required: true,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'limit',
              place: 'query',
              member: 'limit',
              description: 'The most seats to return.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
                minimum: 1,
                maximum: 100,
              },
            },
            {
              name: 'offset',
              place: 'query',
              member: 'offset',
              description: 'How many seats to skip.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
                minimum: 0,
              },
            },
            {
              name: 'after',
              place: 'query',
              member: 'after',
              description:
                'Only what comes behind this key, in the order of the list; not with `offset`.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
              },
            },
          ],
          examples: ['seat list --row A'],
          action: {
            kind: 'list',
            function: 'listSeats',
            pages: 'iterateSeats',
            columns: ['seat_number', 'row'],
          },
        },
        {
          name: 'get',
          summary: 'Get a seat',
          description: 'Get a seat.',
          arguments: [
            {
              name: 'seat-number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['seat get 7'],
          action: {
            kind: 'get',
            function: 'getSeat',
            columns: ['seat_number', 'row'],
          },
        },
      ],
    },
    {
      name: 'ticket',
      aliases: [],
      description: 'Tickets, of which only the first can be listed, so that there are no pages.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List tickets',
          description: 'List tickets. Ordered by id.',
          arguments: [],
          options: [
            {
              name: 'limit',
              place: 'query',
              member: 'limit',
              description: 'The most tickets to return.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
              },
            },
            {
              name: 'after',
              place: 'query',
              member: 'after',
              description:
                'Only what comes behind this key, in the order of the list; not with `offset`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['ticket list'],
          action: {
            kind: 'list',
            function: 'listTickets',
            pages: 'iterateTickets',
            columns: ['id', 'price'],
          },
        },
        {
          name: 'get',
          summary: 'Get a ticket',
          description: 'Get a ticket.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['ticket get t-1'],
          action: {
            kind: 'get',
            function: 'getTicket',
            columns: ['id', 'price'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a ticket',
          description:
            'Patch a ticket. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'price',
              place: 'body',
              member: 'price',
              description: 'Price in cents.',
              required: false,
              removable: true,
              value: {
                type: 'integer',
              },
            },
          ],
          examples: ['ticket update t-1 --price 1200'],
          action: {
            kind: 'update',
            function: 'patchTicket',
            key: 'id',
            columns: ['id', 'price'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a ticket',
          description: 'Delete a ticket.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['ticket delete t-1'],
          action: {
            kind: 'delete',
            function: 'deleteTicket',
            columns: ['id', 'price'],
          },
        },
      ],
    },
  ],
  commands: [
    {
      name: 'completion',
      summary: "Print a shell's completion script.",
      description: "Print a shell's completion script; its first line says how to load it.",
      arguments: [
        {
          name: 'shell',
          description: 'One of bash, zsh, fish.',
          required: true,
          value: {
            type: 'string',
            enum: ['bash', 'zsh', 'fish'],
          },
          role: 'shell',
        },
      ],
      options: [],
      examples: ['completion bash'],
      action: {
        kind: 'completion',
      },
    },
  ],
};

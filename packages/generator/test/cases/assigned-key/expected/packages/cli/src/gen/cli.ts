// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'ticket',
      aliases: [],
      description: 'Tickets of a queue.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List tickets',
          description: 'List tickets. Ordered by ticket_id.',
          arguments: [],
          options: [],
          examples: ['ticket list'],
          action: {
            kind: 'list',
            function: 'listTickets',
            pages: null,
            columns: ['ticket_id', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create a ticket',
          description: 'Create a ticket.',
          arguments: [],
          options: [
            {
              name: 'name',
              place: 'body',
              member: 'name',
              description: 'Name of it.',
              required: true,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['ticket create --name Anna'],
          action: {
            kind: 'create',
            function: 'createTicket',
            get: 'getTicket',
            key: null,
            name: 'ticket',
            columns: ['ticket_id', 'name'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a ticket',
          description: 'Get a ticket.',
          arguments: [
            {
              name: 'ticket-id',
              description: 'Id that the server gives the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['ticket get 2f1d8a5e-5b1c-4c37-9f0b-3f8f8d2c6a11'],
          action: {
            kind: 'get',
            function: 'getTicket',
            columns: ['ticket_id', 'name'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a ticket',
          description:
            'Patch a ticket. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'ticket-id',
              description: 'Id that the server gives the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'name',
              place: 'body',
              member: 'name',
              description: 'Name of it.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['ticket update 2f1d8a5e-5b1c-4c37-9f0b-3f8f8d2c6a11 --name Anna'],
          action: {
            kind: 'update',
            function: 'patchTicket',
            key: 'ticket_id',
            columns: ['ticket_id', 'name'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a ticket',
          description: 'Delete a ticket.',
          arguments: [
            {
              name: 'ticket-id',
              description: 'Id that the server gives the ticket.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['ticket delete 2f1d8a5e-5b1c-4c37-9f0b-3f8f8d2c6a11'],
          action: {
            kind: 'delete',
            function: 'deleteTicket',
            columns: ['ticket_id', 'name'],
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

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
    {
      name: 'config',
      aliases: [],
      description: 'Contexts: servers and tokens under a name, kept in a file of this user.',
      groups: [],
      commands: [
        {
          name: 'set-context',
          summary: 'Add a context, or change what is given of one.',
          description:
            'Add a context, or change what is given of one. Tokens may be named by file or by environment variable instead of being stored.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: [
            'config set-context staging --api-url https://fleet.example.com --token-variable T',
          ],
          action: {
            kind: 'config',
            verb: 'set',
          },
        },
        {
          name: 'use-context',
          summary: 'Make a context the current one.',
          description:
            'Make a context the current one. Options and environment variables go over it.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: ['config use-context staging'],
          action: {
            kind: 'config',
            verb: 'use',
          },
        },
        {
          name: 'get-contexts',
          summary: 'List the contexts.',
          description: 'List the contexts. Says where tokens come from, and never a token.',
          arguments: [],
          options: [],
          examples: ['config get-contexts'],
          action: {
            kind: 'config',
            verb: 'list',
          },
        },
        {
          name: 'current-context',
          summary: 'Show the name of the current context.',
          description: 'Show the name of the current context.',
          arguments: [],
          options: [],
          examples: ['config current-context'],
          action: {
            kind: 'config',
            verb: 'current',
          },
        },
        {
          name: 'delete-context',
          summary: 'Delete a context, with the tokens that are stored in it.',
          description: 'Delete a context, with the tokens that are stored in it.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: ['config delete-context staging'],
          action: {
            kind: 'config',
            verb: 'delete',
          },
        },
      ],
    },
  ],
  commands: [
    {
      name: 'get',
      summary: 'Get documents of a kind, or of all.',
      description: 'Get documents of a kind, or of all. With an id, that one.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own; or all.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
        {
          name: 'id',
          description: 'The document.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'document',
        },
      ],
      options: [],
      examples: ['get all', 'get ticket'],
      action: {
        kind: 'read',
      },
    },
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
  kinds: [
    {
      kind: 'tickets',
      noun: 'ticket',
      aliases: ['tickets'],
      key: 'ticket_id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listTickets',
        pages: null,
        columns: ['ticket_id', 'name'],
      },
      get: 'getTicket',
      patch: 'patchTicket',
      filters: [],
      shape: {
        type: 'object',
        members: {
          ticket_id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
    },
  ],
};

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
      description: 'Seats of a theatre.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List seats',
          description: 'List seats. Ordered by number.',
          arguments: [],
          options: [],
          examples: ['seat list'],
          action: {
            kind: 'list',
            function: 'listSeats',
            pages: null,
            columns: ['number', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create a seat',
          description: 'Create a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
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
          examples: ['seat create 7 --name Anna'],
          action: {
            kind: 'create',
            function: 'createSeat',
            get: 'getSeat',
            key: 'number',
            name: 'seat',
            columns: ['number', 'name'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a seat',
          description: 'Get a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['seat get 7'],
          action: {
            kind: 'get',
            function: 'getSeat',
            columns: ['number', 'name'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a seat',
          description:
            'Patch a seat. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
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
              removable: true,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['seat update 7 --name Anna'],
          action: {
            kind: 'update',
            function: 'patchSeat',
            key: 'number',
            columns: ['number', 'name'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a seat',
          description: 'Delete a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['seat delete 7'],
          action: {
            kind: 'delete',
            function: 'deleteSeat',
            columns: ['number', 'name'],
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
      examples: ['get all', 'get seat'],
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
      kind: 'seats',
      noun: 'seat',
      aliases: ['seats'],
      key: 'number',
      keyValue: {
        type: 'integer',
        minimum: 1,
      },
      list: {
        kind: 'list',
        function: 'listSeats',
        pages: null,
        columns: ['number', 'name'],
      },
      get: 'getSeat',
      patch: 'patchSeat',
      filters: [],
      shape: {
        type: 'object',
        members: {
          number: {
            type: 'integer',
          },
          name: {
            type: 'string',
          },
        },
      },
    },
  ],
};

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'order',
      aliases: [],
      description: 'Orders of a shop.',
      groups: [
        {
          name: 'line',
          aliases: [],
          description: 'The lines of a order.',
          groups: [],
          commands: [
            {
              name: 'list',
              summary: 'List lines',
              description: 'List lines. Ordered by line_id.',
              arguments: [
                {
                  name: 'id',
                  description: 'Id of the document.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'parent',
                },
              ],
              options: [],
              examples: ['order line list one'],
              action: {
                kind: 'list',
                function: 'listOrderLines',
                pages: null,
                columns: ['line_id', 'quantity'],
              },
            },
            {
              name: 'create',
              summary: 'Create a line',
              description: 'Create a line.',
              arguments: [
                {
                  name: 'id',
                  description: 'Id of the document.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'parent',
                },
                {
                  name: 'line-id',
                  description: 'Id of the line.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'key',
                },
              ],
              options: [
                {
                  name: 'quantity',
                  place: 'body',
                  member: 'quantity',
                  description: 'How many.',
                  required: false,
                  removable: false,
                  value: {
                    type: 'integer',
                  },
                },
              ],
              examples: ['order line create one first --quantity 2'],
              action: {
                kind: 'create',
                function: 'createOrderLine',
                get: 'getOrderLine',
                key: 'line_id',
                name: 'line',
                columns: ['line_id', 'quantity'],
                assignment: null,
              },
            },
            {
              name: 'get',
              summary: 'Get a line',
              description: 'Get a line.',
              arguments: [
                {
                  name: 'id',
                  description: 'Id of the document.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'parent',
                },
                {
                  name: 'line-id',
                  description: 'Id of the line.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'key',
                },
              ],
              options: [],
              examples: ['order line get one first'],
              action: {
                kind: 'get',
                function: 'getOrderLine',
                columns: ['line_id', 'quantity'],
              },
            },
            {
              name: 'delete',
              summary: 'Delete a line',
              description: 'Delete a line.',
              arguments: [
                {
                  name: 'id',
                  description: 'Id of the document.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'parent',
                },
                {
                  name: 'line-id',
                  description: 'Id of the line.',
                  required: true,
                  value: {
                    type: 'string',
                  },
                  role: 'key',
                },
              ],
              options: [],
              examples: ['order line delete one first'],
              action: {
                kind: 'delete',
                function: 'deleteOrderLine',
                columns: ['line_id', 'quantity'],
              },
            },
          ],
        },
      ],
      commands: [
        {
          name: 'list',
          summary: 'List orders',
          description: 'List orders. Ordered by id.',
          arguments: [],
          options: [],
          examples: ['order list'],
          action: {
            kind: 'list',
            function: 'listOrders',
            pages: null,
            columns: ['id', 'lines'],
          },
        },
        {
          name: 'create',
          summary: 'Create an order',
          description: 'Create an order.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'lines',
              place: 'body',
              member: 'lines',
              description: 'Lines of the order.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'list',
              },
            },
          ],
          examples: ['order create one'],
          action: {
            kind: 'create',
            function: 'createOrder',
            get: 'getOrder',
            key: 'id',
            name: 'order',
            columns: ['id', 'lines'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get an order',
          description: 'Get an order.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['order get one'],
          action: {
            kind: 'get',
            function: 'getOrder',
            columns: ['id', 'lines'],
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
      examples: ['get all', 'get order'],
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
      kind: 'orders',
      noun: 'order',
      aliases: ['orders'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listOrders',
        pages: null,
        columns: ['id', 'lines'],
      },
      get: 'getOrder',
      patch: null,
      filters: [],
      shape: {
        type: 'object',
        members: {
          id: {
            type: 'string',
          },
          lines: {
            type: 'list',
            each: {
              type: 'object',
              members: {
                line_id: {
                  type: 'string',
                },
                quantity: {
                  type: 'integer',
                  default: 1,
                },
              },
            },
          },
        },
      },
    },
  ],
};

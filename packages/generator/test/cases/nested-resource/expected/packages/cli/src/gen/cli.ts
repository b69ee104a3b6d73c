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

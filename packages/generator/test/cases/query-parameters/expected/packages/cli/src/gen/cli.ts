// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'book',
      aliases: [],
      description: 'Books on a shelf.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List books',
          description: 'List books. Ordered by id.',
          arguments: [],
          options: [
            {
              name: 'author',
              place: 'query',
              member: 'author',
              description: 'Only books of this author.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'pages',
              place: 'query',
              member: 'pages',
              description: 'Only books of this length.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
              },
            },
            {
              name: 'limit',
              place: 'query',
              member: 'limit',
              description: 'The most books.',
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
          examples: ['book list'],
          action: {
            kind: 'list',
            function: 'listBooks',
            pages: 'iterateBooks',
            columns: ['id', 'author', 'pages'],
          },
        },
        {
          name: 'create',
          summary: 'Create a book',
          description: 'Create a book.',
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
              name: 'author',
              place: 'body',
              member: 'author',
              description: 'Who wrote it.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'pages',
              place: 'body',
              member: 'pages',
              description: 'Number of pages.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
              },
            },
          ],
          examples: ['book create one --author Anna --pages 300'],
          action: {
            kind: 'create',
            function: 'createBook',
            get: 'getBook',
            key: 'id',
            name: 'book',
            columns: ['id', 'author', 'pages'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a book',
          description: 'Get a book.',
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
          examples: ['book get one'],
          action: {
            kind: 'get',
            function: 'getBook',
            columns: ['id', 'author', 'pages'],
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

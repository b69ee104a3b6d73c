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
          options: [],
          examples: ['book list'],
          action: {
            kind: 'list',
            function: 'listBooks',
            pages: null,
            columns: ['id', 'name'],
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
          examples: ['book create one --name Anna'],
          action: {
            kind: 'create',
            function: 'createBook',
            get: 'getBook',
            key: 'id',
            name: 'book',
            columns: ['id', 'name'],
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
            columns: ['id', 'name'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a book',
          description:
            'Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
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
          examples: ['book update one --name Anna'],
          action: {
            kind: 'update',
            function: 'patchBook',
            key: 'id',
            columns: ['id', 'name'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a book',
          description: 'Delete a book.',
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
          examples: ['book delete one'],
          action: {
            kind: 'delete',
            function: 'deleteBook',
            columns: ['id', 'name'],
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

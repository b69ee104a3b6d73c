// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'note',
      aliases: [],
      description: 'Notes that need a token everywhere.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List notes',
          description: 'List notes. Ordered by id.',
          arguments: [],
          options: [],
          examples: ['note list'],
          action: {
            kind: 'list',
            function: 'listNotes',
            pages: null,
            columns: ['id'],
          },
        },
        {
          name: 'get',
          summary: 'Get a note',
          description: 'Get a note.',
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
          examples: ['note get one'],
          action: {
            kind: 'get',
            function: 'getNote',
            columns: ['id'],
          },
        },
      ],
    },
    {
      name: 'page',
      aliases: [],
      description: 'Pages that all may read.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List pages',
          description: 'List pages. Ordered by id.',
          arguments: [],
          options: [],
          examples: ['page list'],
          action: {
            kind: 'list',
            function: 'listPages',
            pages: null,
            columns: ['id', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create a page',
          description: 'Create a page.',
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
          examples: ['page create one --name Anna'],
          action: {
            kind: 'create',
            function: 'createPage',
            get: 'getPage',
            key: 'id',
            name: 'page',
            columns: ['id', 'name'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a page',
          description: 'Get a page.',
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
          examples: ['page get one'],
          action: {
            kind: 'get',
            function: 'getPage',
            columns: ['id', 'name'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a page',
          description: 'Delete a page.',
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
          examples: ['page delete one'],
          action: {
            kind: 'delete',
            function: 'deletePage',
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

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
      description: 'Notes on a board.',
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
            columns: ['id', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create a note',
          description: 'Create a note.',
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
          examples: ['note create one --name Anna'],
          action: {
            kind: 'create',
            function: 'createNote',
            get: null,
            key: 'id',
            name: 'note',
            columns: ['id', 'name'],
            assignment: null,
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

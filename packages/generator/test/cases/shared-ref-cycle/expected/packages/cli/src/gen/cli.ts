// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'folder',
      aliases: [],
      description: 'Folders of a disk.',
      groups: [],
      commands: [
        {
          name: 'create',
          summary: 'Create a folder',
          description: 'Create a folder.',
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
              name: 'content',
              place: 'body',
              member: 'content',
              description: 'A file, or a folder of them.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'object',
              },
            },
          ],
          examples: ['folder create one --content \'{"name":"a.txt","children":[]}\''],
          action: {
            kind: 'create',
            function: 'createFolder',
            get: 'getFolder',
            key: 'id',
            name: 'folder',
            columns: ['id', 'content'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a folder',
          description: 'Get a folder.',
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
          examples: ['folder get one'],
          action: {
            kind: 'get',
            function: 'getFolder',
            columns: ['id', 'content'],
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

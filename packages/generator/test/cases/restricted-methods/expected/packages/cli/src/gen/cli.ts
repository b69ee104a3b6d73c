// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'event',
      aliases: [],
      description: 'Events that nobody changes.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List events',
          description: 'List events. Newest last.',
          arguments: [],
          options: [],
          examples: ['event list'],
          action: {
            kind: 'list',
            function: 'listEvents',
            pages: null,
            columns: ['id', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create an event',
          description: 'Create an event.',
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
          examples: ['event create one --name Anna'],
          action: {
            kind: 'create',
            function: 'createEvent',
            get: 'getEvent',
            key: 'id',
            name: 'event',
            columns: ['id', 'name'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get an event',
          description: 'Get an event.',
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
          examples: ['event get one'],
          action: {
            kind: 'get',
            function: 'getEvent',
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

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'person',
      aliases: [],
      description: 'People of a company.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List people',
          description: 'List people. Ordered by id.',
          arguments: [],
          options: [],
          examples: ['person list'],
          action: {
            kind: 'list',
            function: 'listPeople',
            pages: null,
            columns: ['id', 'friends', 'manager', 'email'],
          },
        },
        {
          name: 'create',
          summary: 'Create a person',
          description: 'Create a person.',
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
              name: 'manager',
              place: 'body',
              member: 'manager',
              description: 'Who leads them.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'friend',
              place: 'body',
              member: 'friends',
              description: 'Whom they like.',
              required: false,
              removable: false,
              value: {
                type: 'list',
                items: {
                  type: 'string',
                },
              },
            },
            {
              name: 'email',
              place: 'body',
              member: 'email',
              description: 'Address of theirs alone.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['person create one --manager one'],
          action: {
            kind: 'create',
            function: 'createPerson',
            get: 'getPerson',
            key: 'id',
            name: 'person',
            columns: ['id', 'friends', 'manager', 'email'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a person',
          description: 'Get a person.',
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
          examples: ['person get one'],
          action: {
            kind: 'get',
            function: 'getPerson',
            columns: ['id', 'friends', 'manager', 'email'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a person',
          description: 'Delete a person.',
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
          examples: ['person delete one'],
          action: {
            kind: 'delete',
            function: 'deletePerson',
            columns: ['id', 'friends', 'manager', 'email'],
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

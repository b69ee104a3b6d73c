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
      examples: ['get all', 'get person'],
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
      kind: 'people',
      noun: 'person',
      aliases: ['people'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listPeople',
        pages: null,
        columns: ['id', 'friends', 'manager', 'email'],
      },
      get: 'getPerson',
      patch: null,
      filters: [],
      shape: {
        type: 'object',
        members: {
          id: {
            type: 'string',
          },
          manager: {
            type: 'string',
          },
          friends: {
            type: 'list',
            each: {
              type: 'string',
            },
            default: [],
          },
          email: {
            type: 'string',
          },
        },
      },
    },
  ],
};

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
          options: [
            {
              name: 'manager',
              place: 'query',
              member: 'manager',
              description: 'Only people that refer to this person in `manager`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'friends',
              place: 'query',
              member: 'friends',
              description: 'Only people that refer to this person in `friends`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
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
            of: 'people',
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
        {
          name: 'people-by-manager',
          summary: 'List people that refer to a person.',
          description:
            'List people that refer to a person. In their `manager`; nothing for what nobody refers to.',
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
              name: 'friends',
              place: 'query',
              member: 'friends',
              description: 'Only people that refer to this person in `friends`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['person people-by-manager one'],
          action: {
            kind: 'list',
            function: 'listPeople',
            pages: null,
            columns: ['id', 'friends', 'manager', 'email'],
            by: {
              parameter: 'manager',
              noun: 'person',
            },
          },
        },
        {
          name: 'people-by-friends',
          summary: 'List people that refer to a person.',
          description:
            'List people that refer to a person. In their `friends`; nothing for what nobody refers to.',
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
              place: 'query',
              member: 'manager',
              description: 'Only people that refer to this person in `manager`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['person people-by-friends one'],
          action: {
            kind: 'list',
            function: 'listPeople',
            pages: null,
            columns: ['id', 'friends', 'manager', 'email'],
            by: {
              parameter: 'friends',
              noun: 'person',
            },
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
    {
      name: 'history',
      aliases: [],
      description: 'What was changed, by whom, and what it did.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List changes, newest first.',
          description:
            'List changes, newest first. Of a kind, or of one document; the word list may be left out.',
          arguments: [
            {
              name: 'kind',
              description: 'A kind: the name of its group, or its own.',
              required: false,
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
          examples: ['history', 'history person my-document'],
          action: {
            kind: 'history',
          },
        },
        {
          name: 'show',
          summary: 'Show one change.',
          description: 'Show one change. What differs, and what it did to clusters.',
          arguments: [
            {
              name: 'revision',
              description: 'Revision of the change.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'revision',
            },
          ],
          options: [],
          examples: ['history show 7'],
          action: {
            kind: 'change',
          },
        },
      ],
      fallback: 'list',
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
          description: 'A kind: the name of its group, or its own, or all.',
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
      name: 'diff',
      summary: 'Show what applying files would change.',
      description:
        'Show what applying files would change. For documents and for clusters; changes nothing. Exit code 1 where something differs.',
      arguments: [],
      options: [],
      examples: ['diff -f fleet/'],
      action: {
        kind: 'diff',
      },
    },
    {
      name: 'apply',
      summary: 'Create or replace documents of files, all or none.',
      description:
        'Create or replace documents of files, all or none. What is the same stays untouched.',
      arguments: [],
      options: [],
      examples: ['apply -f fleet/ --reason "Roll out 1.2"', 'apply -f fleet/ --prune person'],
      action: {
        kind: 'apply',
      },
    },
    {
      name: 'delete',
      summary: 'Delete the documents that files name, all or none.',
      description:
        'Delete the documents that files name, all or none. Of each, kind and key are enough.',
      arguments: [],
      options: [],
      examples: ['delete -f old.yaml'],
      action: {
        kind: 'remove',
      },
    },
    {
      name: 'edit',
      summary: 'Edit a document.',
      description:
        'Edit a document. In VISUAL or EDITOR, as YAML; opened again with the reason where it is refused.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
        {
          name: 'id',
          description: 'The document.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'document',
        },
      ],
      options: [],
      examples: ['edit person my-document'],
      action: {
        kind: 'edit',
      },
    },
    {
      name: 'update',
      summary: 'Change all documents of a kind that filters select.',
      description:
        'Change all documents of a kind that filters select. All or none; what is not named stays.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
      ],
      options: [],
      examples: ['update person --where manager=VALUE --set MEMBER=VALUE'],
      action: {
        kind: 'select',
      },
    },
    {
      name: 'export',
      summary: 'Print all documents, in the form of a seed.',
      description:
        'Print all documents, in the form of a seed. As they were at one moment, whatever others write meanwhile.',
      arguments: [],
      options: [],
      examples: ['export', 'export --kinds person -o yaml'],
      action: {
        kind: 'export',
      },
    },
    {
      name: 'import',
      summary: 'Apply an export, or the documents of another server, all or none.',
      description:
        'Apply an export, or the documents of another server, all or none. What is there already and is not among them stays.',
      arguments: [],
      options: [],
      examples: ['import -f fleet.json --dry-run', 'import --from http://127.0.0.1:8080'],
      action: {
        kind: 'import',
      },
    },
    {
      name: 'rollback',
      summary: 'Take changes back, as new changes.',
      description:
        'Take changes back, as new changes. With --to everything since a revision, or what was done to one document since.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: false,
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
      examples: ['rollback --change 7', 'rollback --to 6 --dry-run'],
      action: {
        kind: 'rollback',
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
      isCluster: false,
      references: [],
      filters: [
        {
          name: 'manager',
          value: {
            type: 'string',
          },
        },
        {
          name: 'friends',
          value: {
            type: 'string',
          },
        },
      ],
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

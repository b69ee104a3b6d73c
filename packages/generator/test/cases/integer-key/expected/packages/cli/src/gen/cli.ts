// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'seat',
      aliases: [],
      description: 'Seats of a theatre.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List seats',
          description: 'List seats. Ordered by number.',
          arguments: [],
          options: [],
          examples: ['seat list'],
          action: {
            kind: 'list',
            function: 'listSeats',
            pages: null,
            columns: ['number', 'name'],
          },
        },
        {
          name: 'create',
          summary: 'Create a seat',
          description: 'Create a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
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
          examples: ['seat create 7 --name Anna'],
          action: {
            kind: 'create',
            of: 'seats',
            function: 'createSeat',
            get: 'getSeat',
            key: 'number',
            name: 'seat',
            columns: ['number', 'name'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a seat',
          description: 'Get a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['seat get 7'],
          action: {
            kind: 'get',
            function: 'getSeat',
            columns: ['number', 'name'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a seat',
          description:
            'Patch a seat. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
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
          examples: ['seat update 7 --name Anna'],
          action: {
            kind: 'update',
            function: 'patchSeat',
            key: 'number',
            columns: ['number', 'name'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a seat',
          description: 'Delete a seat.',
          arguments: [
            {
              name: 'number',
              description: 'Number of the seat.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['seat delete 7'],
          action: {
            kind: 'delete',
            function: 'deleteSeat',
            columns: ['number', 'name'],
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
          examples: ['history', 'history seat my-document'],
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
      examples: ['get all', 'get seat'],
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
      examples: ['apply -f fleet/ --reason "Roll out 1.2"', 'apply -f fleet/ --prune seat'],
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
      examples: ['edit seat my-document'],
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
      examples: ['update seat --where FILTER=VALUE --set MEMBER=VALUE'],
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
      examples: ['export', 'export --kinds seat -o yaml'],
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
      kind: 'seats',
      noun: 'seat',
      aliases: ['seats'],
      key: 'number',
      keyValue: {
        type: 'integer',
        minimum: 1,
      },
      list: {
        kind: 'list',
        function: 'listSeats',
        pages: null,
        columns: ['number', 'name'],
      },
      get: 'getSeat',
      patch: 'patchSeat',
      isCluster: false,
      references: [],
      filters: [],
      shape: {
        type: 'object',
        members: {
          number: {
            type: 'integer',
          },
          name: {
            type: 'string',
          },
        },
      },
    },
  ],
};

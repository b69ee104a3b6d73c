// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'account',
      aliases: [],
      description: 'All accounts.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List accounts',
          description: 'List accounts. Ordered by id.',
          arguments: [],
          options: [
            {
              name: 'owner',
              place: 'query',
              member: 'owner',
              description: 'Selects by owner.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                minLength: 1,
              },
            },
            {
              name: 'vehicle',
              place: 'query',
              member: 'vehicle',
              description: 'Only accounts that refer to this vehicle in `vehicle`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['account list'],
          action: {
            kind: 'list',
            function: 'listAccounts',
            pages: null,
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
          },
        },
        {
          name: 'create',
          summary: 'Create an account',
          description: 'Create an account.',
          arguments: [
            {
              name: 'id',
              description: 'The id.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'owner',
              place: 'body',
              member: 'owner',
              description: 'Sets owner.',
              required: true,
              removable: false,
              value: {
                type: 'string',
                minLength: 1,
              },
            },
            {
              name: 'vehicle',
              place: 'body',
              member: 'vehicle',
              description: 'Sets vehicle.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'level',
              place: 'body',
              member: 'level',
              description: 'Sets level.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
              },
            },
            {
              name: 'auth',
              place: 'body',
              member: 'auth',
              description: 'How somebody signs in.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'any',
              },
            },
            {
              name: 'tree',
              place: 'body',
              member: 'tree',
              description: 'Sets tree.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'list',
              },
            },
            {
              name: 'counts',
              place: 'body',
              member: 'counts',
              description: 'Sets counts.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'object',
              },
            },
            {
              name: 'code',
              place: 'body',
              member: 'code',
              description: 'Sets code.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                pattern: '[0-9]$',
              },
            },
            {
              name: 'email',
              place: 'body',
              member: 'email',
              description: 'Sets email.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'phone',
              place: 'body',
              member: 'phone',
              description: 'Sets phone.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                minLength: 3,
              },
            },
          ],
          examples: ['account create main --owner ann'],
          action: {
            kind: 'create',
            of: 'accounts',
            function: 'createAccount',
            get: 'getAccount',
            key: 'id',
            name: 'account',
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get an account',
          description: 'Get an account.',
          arguments: [
            {
              name: 'id',
              description: 'The id of the account.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['account get string'],
          action: {
            kind: 'get',
            function: 'getAccount',
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
          },
        },
        {
          name: 'update',
          summary: 'Patch an account',
          description:
            'Patch an account. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'id',
              description: 'The id of the account.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'owner',
              place: 'body',
              member: 'owner',
              description: 'Sets owner.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                minLength: 1,
              },
            },
            {
              name: 'vehicle',
              place: 'body',
              member: 'vehicle',
              description: 'Sets vehicle.',
              required: false,
              removable: true,
              value: {
                type: 'string',
              },
            },
            {
              name: 'level',
              place: 'body',
              member: 'level',
              description: 'Sets level.',
              required: false,
              removable: true,
              value: {
                type: 'integer',
              },
            },
            {
              name: 'auth',
              place: 'body',
              member: 'auth',
              description: 'How somebody signs in.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'object',
              },
            },
            {
              name: 'tree',
              place: 'body',
              member: 'tree',
              description: 'Sets tree.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'any',
              },
            },
            {
              name: 'counts',
              place: 'body',
              member: 'counts',
              description: 'Sets counts.',
              required: false,
              removable: true,
              value: {
                type: 'literal',
                holds: 'object',
              },
            },
            {
              name: 'code',
              place: 'body',
              member: 'code',
              description: 'Sets code.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'any',
              },
            },
            {
              name: 'email',
              place: 'body',
              member: 'email',
              description: 'Sets email.',
              required: false,
              removable: true,
              value: {
                type: 'string',
              },
            },
            {
              name: 'phone',
              place: 'body',
              member: 'phone',
              description: 'Sets phone.',
              required: false,
              removable: true,
              value: {
                type: 'string',
                minLength: 3,
              },
            },
          ],
          examples: ['account update string --owner ann'],
          action: {
            kind: 'update',
            function: 'patchAccount',
            key: 'id',
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete an account',
          description: 'Delete an account.',
          arguments: [
            {
              name: 'id',
              description: 'The id of the account.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['account delete string'],
          action: {
            kind: 'delete',
            function: 'deleteAccount',
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
          },
        },
      ],
    },
    {
      name: 'vehicle',
      aliases: [],
      description: 'All vehicles.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List vehicles',
          description: 'List vehicles. Ordered by plate.',
          arguments: [],
          options: [],
          examples: ['vehicle list'],
          action: {
            kind: 'list',
            function: 'listVehicles',
            pages: null,
            columns: ['plate', 'type', 'doors', 'load'],
          },
        },
        {
          name: 'create',
          summary: 'Create a vehicle',
          description: 'Create a vehicle.',
          arguments: [
            {
              name: 'plate',
              description: 'The plate.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'type',
              place: 'body',
              member: 'type',
              description: 'Sets type.',
              required: true,
              removable: false,
              value: {
                type: 'string',
                enum: ['car'],
              },
            },
            {
              name: 'doors',
              place: 'body',
              member: 'doors',
              description: 'Sets doors.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
                minimum: 2,
                maximum: 5,
              },
            },
            {
              name: 'load',
              place: 'body',
              member: 'load',
              description: 'Sets load.',
              required: false,
              removable: false,
              value: {
                type: 'number',
              },
            },
          ],
          examples: ['vehicle create AB-123'],
          action: {
            kind: 'create',
            of: 'vehicles',
            function: 'createVehicle',
            get: 'getVehicle',
            key: 'plate',
            name: 'vehicle',
            columns: ['plate', 'type', 'doors', 'load'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a vehicle',
          description: 'Get a vehicle.',
          arguments: [
            {
              name: 'plate',
              description: 'The plate of the vehicle.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['vehicle get string'],
          action: {
            kind: 'get',
            function: 'getVehicle',
            columns: ['plate', 'type', 'doors', 'load'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a vehicle',
          description:
            'Patch a vehicle. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
          arguments: [
            {
              name: 'plate',
              description: 'The plate of the vehicle.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'type',
              place: 'body',
              member: 'type',
              description: 'Sets type.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'any',
              },
            },
            {
              name: 'doors',
              place: 'body',
              member: 'doors',
              description: 'Sets doors.',
              required: false,
              removable: true,
              value: {
                type: 'integer',
                minimum: 2,
                maximum: 5,
              },
            },
            {
              name: 'load',
              place: 'body',
              member: 'load',
              description: 'Sets load.',
              required: false,
              removable: true,
              value: {
                type: 'number',
              },
            },
          ],
          examples: ['vehicle update string'],
          action: {
            kind: 'update',
            function: 'patchVehicle',
            key: 'plate',
            columns: ['plate', 'type', 'doors', 'load'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a vehicle',
          description: 'Delete a vehicle.',
          arguments: [
            {
              name: 'plate',
              description: 'The plate of the vehicle.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['vehicle delete string'],
          action: {
            kind: 'delete',
            function: 'deleteVehicle',
            columns: ['plate', 'type', 'doors', 'load'],
          },
        },
        {
          name: 'accounts',
          summary: 'List accounts that refer to a vehicle.',
          description:
            'List accounts that refer to a vehicle. In their `vehicle`; nothing for what nobody refers to.',
          arguments: [
            {
              name: 'plate',
              description: 'The plate of the vehicle.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'owner',
              place: 'query',
              member: 'owner',
              description: 'Selects by owner.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                minLength: 1,
              },
            },
          ],
          examples: ['vehicle accounts string'],
          action: {
            kind: 'list',
            function: 'listAccounts',
            pages: null,
            columns: ['id', 'owner', 'level', 'vehicle', 'code'],
            by: {
              parameter: 'vehicle',
              noun: 'account',
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
          examples: ['history', 'history account my-document'],
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
      examples: ['get all', 'get account'],
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
      examples: ['apply -f fleet/ --reason "Roll out 1.2"', 'apply -f fleet/ --prune account'],
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
      examples: ['edit account my-document'],
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
      examples: ['update account --where owner=VALUE --set MEMBER=VALUE'],
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
      examples: ['export', 'export --kinds account -o yaml'],
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
      kind: 'accounts',
      noun: 'account',
      aliases: ['accounts'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listAccounts',
        pages: null,
        columns: ['id', 'owner', 'level', 'vehicle', 'code'],
      },
      get: 'getAccount',
      patch: 'patchAccount',
      isCluster: false,
      references: ['vehicles'],
      filters: [
        {
          name: 'owner',
          value: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'vehicle',
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
          owner: {
            type: 'string',
          },
          vehicle: {
            type: 'string',
          },
          level: {
            type: 'integer',
            default: 1,
          },
          auth: {
            type: 'any',
            members: {
              user: {
                type: 'any',
              },
              pass: {
                type: 'any',
              },
              token: {
                type: 'any',
              },
              lifetime: {
                type: 'any',
              },
            },
          },
          tree: {
            type: 'list',
            each: {
              type: 'any',
            },
          },
          counts: {
            type: 'object',
            members: {
              total: {
                type: 'integer',
              },
            },
            each: {
              type: 'string',
            },
          },
          code: {
            type: 'string',
          },
          made: {
            type: 'string',
          },
          email: {
            type: 'any',
          },
          phone: {
            type: 'any',
          },
        },
      },
    },
    {
      kind: 'vehicles',
      noun: 'vehicle',
      aliases: ['vehicles'],
      key: 'plate',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listVehicles',
        pages: null,
        columns: ['plate', 'type', 'doors', 'load'],
      },
      get: 'getVehicle',
      patch: 'patchVehicle',
      isCluster: false,
      references: [],
      filters: [],
      shape: {
        type: 'any',
        members: {
          plate: {
            type: 'any',
          },
          type: {
            type: 'any',
          },
          doors: {
            type: 'any',
          },
          load: {
            type: 'any',
          },
        },
      },
    },
  ],
};

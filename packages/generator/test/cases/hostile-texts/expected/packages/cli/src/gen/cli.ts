// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'quote',
      aliases: [],
      description: '*/ it\'s "`${process.exit(1)}`"\nline two\\',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List quotes',
          description: 'List quotes. Ordered by id.',
          arguments: [],
          options: [],
          examples: ['quote list'],
          action: {
            kind: 'list',
            function: 'listQuotes',
            pages: null,
            columns: ['id', 'it\'s"odd`${name}'],
          },
        },
        {
          name: 'create',
          summary: 'Create a quote',
          description: 'Create a quote.',
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
              name: 'it-s-odd-name',
              place: 'body',
              member: 'it\'s"odd`${name}',
              description: 'He said "hi", it\'s `code` ${process.exit(1)}\nand */ more \\ to come',
              required: false,
              removable: false,
              value: {
                type: 'string',
                enum: ["it's", 'a\nb', '\\', '`${x}`', '"', '*/'],
              },
            },
          ],
          examples: ["quote create one --it-s-odd-name 'it'\\''s'"],
          action: {
            kind: 'create',
            function: 'createQuote',
            get: 'getQuote',
            key: 'id',
            name: 'quote',
            columns: ['id', 'it\'s"odd`${name}'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a quote',
          description: 'Get a quote.',
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
          examples: ['quote get one'],
          action: {
            kind: 'get',
            function: 'getQuote',
            columns: ['id', 'it\'s"odd`${name}'],
          },
        },
        {
          name: 'update',
          summary: 'Patch a quote',
          description:
            'Patch a quote. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
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
              name: 'it-s-odd-name',
              place: 'body',
              member: 'it\'s"odd`${name}',
              description: 'He said "hi", it\'s `code` ${process.exit(1)}\nand */ more \\ to come',
              required: false,
              removable: true,
              value: {
                type: 'string',
                enum: ["it's", 'a\nb', '\\', '`${x}`', '"', '*/'],
              },
            },
          ],
          examples: ["quote update one --it-s-odd-name 'it'\\''s'"],
          action: {
            kind: 'update',
            function: 'patchQuote',
            key: 'id',
            columns: ['id', 'it\'s"odd`${name}'],
          },
        },
        {
          name: 'delete',
          summary: 'Delete a quote',
          description: 'Delete a quote.',
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
          examples: ['quote delete one'],
          action: {
            kind: 'delete',
            function: 'deleteQuote',
            columns: ['id', 'it\'s"odd`${name}'],
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
      examples: ['get all', 'get quote'],
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
      kind: 'quotes',
      noun: 'quote',
      aliases: ['quotes'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listQuotes',
        pages: null,
        columns: ['id', 'it\'s"odd`${name}'],
      },
      get: 'getQuote',
      patch: 'patchQuote',
      filters: [],
      shape: {
        type: 'object',
        members: {
          id: {
            type: 'string',
          },
          'it\'s"odd`${name}': {
            type: 'string',
          },
        },
      },
    },
  ],
};

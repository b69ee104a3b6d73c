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

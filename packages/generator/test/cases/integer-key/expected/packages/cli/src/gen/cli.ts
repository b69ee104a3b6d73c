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

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'apps',
      singular: 'app',
      label: 'app',
      table: 'kind_apps',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id', 'url', 'tag', 'needs'],
        properties: {
          id: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
          tag: {
            type: 'string',
          },
          needs: {
            type: 'array',
            items: {
              type: 'string',
            },
            default: [],
          },
        },
        additionalProperties: false,
      },
      filters: [],
      unique: [],
      references: [
        {
          path: ['needs', '*'],
          target: 'apps',
          assignment: false,
        },
      ],
      patches: [],
    },
    {
      kind: 'sites',
      singular: 'site',
      label: 'site',
      table: 'kind_sites',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id', 'dns', 'apps', 'overrides'],
        properties: {
          id: {
            type: 'string',
          },
          dns: {
            type: 'string',
          },
          apps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'enabled'],
              properties: {
                id: {
                  type: 'string',
                },
                enabled: {
                  type: 'boolean',
                  default: true,
                },
                tag: {
                  type: 'string',
                },
              },
              additionalProperties: false,
            },
            default: [],
          },
          overrides: {
            type: 'object',
            properties: {},
            additionalProperties: {
              type: 'object',
              properties: {},
              additionalProperties: {
                type: 'string',
              },
            },
            default: {},
          },
        },
        additionalProperties: false,
      },
      filters: [],
      unique: ['dns'],
      references: [
        {
          path: ['apps', '*', 'id'],
          target: 'apps',
          assignment: true,
        },
      ],
      patches: [
        {
          property: 'overrides',
          assignment: 'apps',
        },
      ],
    },
  ],
  operations: [
    {
      operationId: 'listApps',
      method: 'get',
      path: '/apps',
      access: 'public',
      target: {
        kind: 'apps',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createApp',
      method: 'post',
      path: '/apps',
      access: 'public',
      target: {
        kind: 'apps',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getApp',
      method: 'get',
      path: '/apps/{id}',
      access: 'public',
      target: {
        kind: 'apps',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'listSites',
      method: 'get',
      path: '/sites',
      access: 'public',
      target: {
        kind: 'sites',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createSite',
      method: 'post',
      path: '/sites',
      access: 'public',
      target: {
        kind: 'sites',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getSite',
      method: 'get',
      path: '/sites/{id}',
      access: 'public',
      target: {
        kind: 'sites',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
  ],
  flux: {
    path: '/flux/sites',
    kind: 'sites',
    identity: {
      dns: 'dns',
    },
    list: ['id', 'dns'],
    filters: [],
    after: {
      type: 'string',
    },
    endpoints: [
      {
        endpoint: 'apps',
        kind: 'apps',
        assignment: 'apps',
        patches: 'overrides',
        group: {
          source: ['url', 'tag'],
        },
        switch: 'enabled',
        requires: 'needs',
        unused: [
          {
            member: 'tag',
            where: 'url',
            matches: '^https?://',
            instead: null,
          },
        ],
      },
    ],
  },
};

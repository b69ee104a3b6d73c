// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'accounts',
      singular: 'account',
      label: 'account',
      table: 'kind_accounts',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id', 'owner', 'level'],
        properties: {
          id: {
            type: 'string',
          },
          owner: {
            $ref: '#/$defs/Name',
          },
          vehicle: {
            type: 'string',
          },
          level: {
            type: 'integer',
            minimum: -9007199254740991,
            maximum: 9007199254740991,
            default: 1,
          },
          auth: {
            $ref: '#/$defs/Auth',
          },
          tree: {
            $ref: '#/$defs/Tree',
          },
          counts: {
            type: 'object',
            properties: {
              total: {
                type: 'integer',
                minimum: -9007199254740991,
                maximum: 9007199254740991,
              },
            },
            additionalProperties: {
              type: 'string',
            },
          },
          code: {
            type: 'string',
            pattern: '[0-9]$',
            anyOf: [
              {
                type: 'string',
                pattern: '^[a-z]',
              },
            ],
          },
          made: {
            $ref: '#/$defs/Made',
          },
        },
        oneOf: [
          {
            type: 'object',
            required: ['email'],
            properties: {
              email: {
                type: 'string',
                format: 'email',
              },
            },
          },
          {
            type: 'object',
            required: ['phone'],
            properties: {
              phone: {
                type: 'string',
                minLength: 3,
              },
            },
          },
        ],
        unevaluatedProperties: false,
        $defs: {
          Auth: {
            oneOf: [
              {
                type: 'object',
                required: ['user'],
                properties: {
                  user: {
                    type: 'string',
                  },
                  pass: {
                    type: 'string',
                    default: 'none',
                  },
                },
              },
              {
                $ref: '#/$defs/Token',
              },
            ],
            unevaluatedProperties: false,
          },
          Made: {
            type: 'string',
            format: 'date',
          },
          Name: {
            type: 'string',
            minLength: 1,
          },
          Token: {
            type: 'object',
            required: ['token'],
            properties: {
              token: {
                type: 'string',
              },
              lifetime: {
                type: 'integer',
                minimum: -9007199254740991,
                maximum: 9007199254740991,
                default: 60,
              },
            },
          },
          Tree: {
            type: 'array',
            items: {
              $ref: '#/$defs/Tree',
            },
          },
        },
      },
      filters: [
        {
          parameter: 'owner',
          member: ['owner'],
        },
      ],
      unique: ['owner'],
      references: [
        {
          path: ['vehicle'],
          target: 'vehicles',
          assignment: false,
        },
      ],
      patches: [],
    },
    {
      kind: 'vehicles',
      singular: 'vehicle',
      label: 'vehicle',
      table: 'kind_vehicles',
      key: 'plate',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        oneOf: [
          {
            $ref: '#/$defs/Car',
          },
          {
            $ref: '#/$defs/Van',
          },
        ],
        unevaluatedProperties: false,
        $defs: {
          Car: {
            type: 'object',
            required: ['plate', 'type', 'doors'],
            properties: {
              plate: {
                type: 'string',
              },
              type: {
                type: 'string',
                enum: ['car'],
              },
              doors: {
                type: 'integer',
                minimum: 2,
                maximum: 5,
              },
            },
          },
          Van: {
            type: 'object',
            required: ['plate', 'type', 'load'],
            properties: {
              plate: {
                type: 'string',
              },
              type: {
                type: 'string',
                enum: ['van'],
              },
              load: {
                type: 'number',
              },
            },
          },
        },
      },
      filters: [],
      unique: [],
      references: [],
      patches: [],
    },
  ],
  operations: [
    {
      operationId: 'listAccounts',
      method: 'get',
      path: '/accounts',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createAccount',
      method: 'post',
      path: '/accounts',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getAccount',
      method: 'get',
      path: '/accounts/{id}',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'updateAccount',
      method: 'put',
      path: '/accounts/{id}',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'patchAccount',
      method: 'patch',
      path: '/accounts/{id}',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'deleteAccount',
      method: 'delete',
      path: '/accounts/{id}',
      access: 'public',
      target: {
        kind: 'accounts',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'listVehicles',
      method: 'get',
      path: '/vehicles',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createVehicle',
      method: 'post',
      path: '/vehicles',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getVehicle',
      method: 'get',
      path: '/vehicles/{plate}',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'instance',
        keyParameter: 'plate',
        steps: [],
      },
    },
    {
      operationId: 'updateVehicle',
      method: 'put',
      path: '/vehicles/{plate}',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'instance',
        keyParameter: 'plate',
        steps: [],
      },
    },
    {
      operationId: 'patchVehicle',
      method: 'patch',
      path: '/vehicles/{plate}',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'instance',
        keyParameter: 'plate',
        steps: [],
      },
    },
    {
      operationId: 'deleteVehicle',
      method: 'delete',
      path: '/vehicles/{plate}',
      access: 'public',
      target: {
        kind: 'vehicles',
        level: 'instance',
        keyParameter: 'plate',
        steps: [],
      },
    },
  ],
  flux: null,
};

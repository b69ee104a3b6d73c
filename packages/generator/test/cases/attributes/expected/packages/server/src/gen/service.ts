// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'lamps',
      singular: 'lamp',
      label: 'lamp',
      table: 'kind_lamps',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id', 'is_on'],
        properties: {
          id: {
            type: 'string',
          },
          is_on: {
            type: 'boolean',
            default: false,
          },
          secret: {
            type: 'string',
          },
          color: {
            type: 'string',
            enum: ['white', 'red'],
          },
        },
        additionalProperties: false,
      },
      filters: [],
      unique: [],
      references: [],
      patches: [],
    },
  ],
  operations: [
    {
      operationId: 'listLamps',
      method: 'get',
      path: '/lamps',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createLamp',
      method: 'post',
      path: '/lamps',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getLamp',
      method: 'get',
      path: '/lamps/{id}',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'getLampId',
      method: 'get',
      path: '/lamps/{id}/id',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'id',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'getLampIsOn',
      method: 'get',
      path: '/lamps/{id}/is_on',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'is_on',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'updateLampIsOn',
      method: 'put',
      path: '/lamps/{id}/is_on',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'is_on',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'deleteLampIsOn',
      method: 'delete',
      path: '/lamps/{id}/is_on',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'is_on',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'getLampColor',
      method: 'get',
      path: '/lamps/{id}/color',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'color',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'updateLampColor',
      method: 'put',
      path: '/lamps/{id}/color',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'color',
            key: null,
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'deleteLampColor',
      method: 'delete',
      path: '/lamps/{id}/color',
      access: 'public',
      target: {
        kind: 'lamps',
        level: 'attribute',
        keyParameter: 'id',
        steps: [
          {
            property: 'color',
            key: null,
            parameter: null,
          },
        ],
      },
    },
  ],
  flux: null,
};

// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  title: 'golden',
  version: '1.0.0',
  kinds: [
    {
      kind: 'orders',
      singular: 'order',
      label: 'order',
      table: 'kind_orders',
      key: 'id',
      keyType: 'string',
      keyAssigned: false,
      schema: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
          },
          lines: {
            type: 'array',
            items: {
              type: 'object',
              required: ['line_id', 'quantity'],
              properties: {
                line_id: {
                  type: 'string',
                },
                quantity: {
                  type: 'integer',
                  minimum: -9007199254740991,
                  maximum: 9007199254740991,
                  default: 1,
                },
              },
              additionalProperties: false,
            },
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
      operationId: 'listOrders',
      method: 'get',
      path: '/orders',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'createOrder',
      method: 'post',
      path: '/orders',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'collection',
        keyParameter: null,
        steps: [],
      },
    },
    {
      operationId: 'getOrder',
      method: 'get',
      path: '/orders/{id}',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'instance',
        keyParameter: 'id',
        steps: [],
      },
    },
    {
      operationId: 'listOrderLines',
      method: 'get',
      path: '/orders/{id}/lines',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'collection',
        keyParameter: 'id',
        steps: [
          {
            property: 'lines',
            key: 'line_id',
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'createOrderLine',
      method: 'post',
      path: '/orders/{id}/lines',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'collection',
        keyParameter: 'id',
        steps: [
          {
            property: 'lines',
            key: 'line_id',
            parameter: null,
          },
        ],
      },
    },
    {
      operationId: 'getOrderLine',
      method: 'get',
      path: '/orders/{id}/lines/{line_id}',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'instance',
        keyParameter: 'id',
        steps: [
          {
            property: 'lines',
            key: 'line_id',
            parameter: 'line_id',
          },
        ],
      },
    },
    {
      operationId: 'deleteOrderLine',
      method: 'delete',
      path: '/orders/{id}/lines/{line_id}',
      access: 'public',
      target: {
        kind: 'orders',
        level: 'instance',
        keyParameter: 'id',
        steps: [
          {
            property: 'lines',
            key: 'line_id',
            parameter: 'line_id',
          },
        ],
      },
    },
  ],
  flux: null,
};

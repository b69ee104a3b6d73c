import type { FluxDescriptor, KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';

/** A fleet of ships that are given cargo and crews: no kind of the real service. */
export const flux: FluxDescriptor = {
  path: '/api/fleet/ships',
  kind: 'ships',
  identity: { name: 'ship_name', dns: 'call_sign', environment: 'waters' },
  list: ['id', 'ship_name', 'call_sign', 'waters'],
  filters: [
    {
      parameter: 'waters',
      member: ['waters'],
      value: { type: 'string', enum: ['north', 'south', 'west'] },
    },
  ],
  after: { type: 'string', pattern: '^[a-z-]+$' },
  endpoints: [
    {
      endpoint: 'cargo-units',
      kind: 'cargo_units',
      assignment: 'cargo',
      patches: 'stowage',
      group: { origin: ['port', 'berth'] },
    },
    { endpoint: 'crews', kind: 'crews', assignment: 'crews', patches: null, group: {} },
  ],
};

const text = { type: 'string' };
const textMap = { type: 'object', default: {}, additionalProperties: text };

export const ships: KindDescriptor = {
  kind: 'ships',
  singular: 'ship',
  label: 'ship',
  table: 'kind_ships',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema: {
    type: 'object',
    required: ['id', 'ship_name', 'call_sign', 'waters', 'cargo', 'crews', 'stowage'],
    additionalProperties: false,
    properties: {
      id: text,
      ship_name: text,
      call_sign: text,
      waters: text,
      cargo: {
        type: 'array',
        default: [],
        items: {
          type: 'object',
          required: ['id', 'loaded'],
          properties: { id: text, loaded: { type: 'boolean', default: true }, berth: text },
          additionalProperties: false,
        },
      },
      crews: {
        type: 'array',
        default: [],
        items: {
          type: 'object',
          required: ['id'],
          properties: { id: text },
          additionalProperties: false,
        },
      },
      stowage: { type: 'object', default: {}, additionalProperties: textMap },
    },
  },
  filters: [{ parameter: 'waters', member: ['waters'] }],
  unique: ['call_sign'],
  references: [
    { path: ['cargo', '*', 'id'], target: 'cargo_units', assignment: true },
    { path: ['crews', '*', 'id'], target: 'crews', assignment: true },
  ],
  patches: [{ property: 'stowage', assignment: 'cargo' }],
};

export const cargoUnits: KindDescriptor = {
  kind: 'cargo_units',
  singular: 'cargo_unit',
  label: 'cargo unit',
  table: 'kind_cargo_units',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema: {
    type: 'object',
    required: ['id', 'port', 'berth', 'fragile'],
    additionalProperties: false,
    properties: {
      id: text,
      port: text,
      berth: text,
      fragile: { type: 'boolean', default: false },
    },
  },
  filters: [],
  unique: [],
  references: [],
  patches: [],
};

export const crews: KindDescriptor = {
  kind: 'crews',
  singular: 'crew',
  label: 'crew',
  table: 'kind_crews',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema: {
    type: 'object',
    required: ['id', 'ranks'],
    additionalProperties: false,
    properties: { id: text, ranks: textMap },
  },
  filters: [],
  unique: [],
  references: [],
  patches: [],
};

export const fleet: ServiceDescriptor = {
  title: 'fleet',
  version: '1.0.0',
  kinds: [ships, cargoUnits, crews],
  operations: [],
  flux,
};

export const readToken = 'fleet-read-token';
export const writeToken = 'fleet-write-token';

/** A document of each kind. */
export const wheat = { id: 'wheat', port: 'odesa', berth: '7', fragile: false };
export const glass = { id: 'glass', port: 'venezia', berth: '2', fragile: true };
export const aurora = {
  id: 'aurora',
  ship_name: 'Aurora',
  call_sign: 'aurora.sea.example.com',
  waters: 'north',
  cargo: [
    { id: 'glass', loaded: true },
    { id: 'wheat', loaded: false, berth: '9' },
  ],
  crews: [],
  stowage: { glass: { deck: '1' } },
};

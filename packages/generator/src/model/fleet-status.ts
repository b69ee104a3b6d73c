import type { ComponentModel, EndpointModel, OperationModel, ParameterModel } from './api-model.js';
import { exampleOf } from './example.js';
import type { ClusterKind } from './flux-cluster.js';
import { pageAfter } from './query-parameters.js';
import {
  filterParameter,
  keyExample,
  pagingParameter,
  type ClusterListModel,
} from './flux-list.js';
import { statusOperation } from './flux-operations.js';
import type { ObjectSchema, PropertyModel, SchemaModel } from '../read/schema-model.js';
import { memberOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { omitAnnotations } from '../read/schema-tree.js';

/** The status of the fleet. */
export interface FleetStatusModel {
  readonly operation: OperationModel;
  readonly components: readonly ComponentModel[];
}

const endpointComponent = 'FleetEndpointStatus';
const clusterComponent = 'FleetClusterStatus';
const time = '2026-03-01T12:00:00.000Z';
const digest = '0f343b0931126a20';
const address = '192.0.2.17';
const operator = 'v0.58.1';

/** Builds the status of the fleet: the same for every service, but for names of endpoints. */
export function buildFleetStatus(
  cluster: ClusterKind,
  { filters }: ClusterListModel,
  endpoints: readonly EndpointModel[],
  lookup: SchemaLookup,
): FleetStatusModel {
  const parameters = [
    staleFor,
    behind,
    ...filters.map((filter) => filterParameter(cluster, filter, lookup)),
    pagingParameter('limit', 'The most to return; all when it is absent.', 100),
    pagingParameter('offset', 'How many to skip, in the order of the list.', 0),
    pageAfter(cluster.resource.key.schema, keyExample(cluster, lookup)),
  ];
  const status = clusterStatus(cluster, endpoints, lookup);
  const response: ComponentModel = {
    name: 'FleetStatus',
    schema: {
      kind: 'array',
      description: `The status of the ${cluster.names.pluralLabel}.`,
      items: { kind: 'reference', name: clusterComponent },
      example: [status.example ?? {}],
      assertions: {},
    },
  };
  return {
    operation: statusOperation(cluster, parameters, response),
    components: [
      { name: endpointComponent, schema: endpointStatus },
      { name: clusterComponent, schema: status },
      response,
    ],
  };
}

const staleFor: ParameterModel = {
  name: 'stale_for',
  in: 'query',
  description: 'Only what has not polled for so long: a number and s, m, h or d.',
  required: false,
  schema: { kind: 'string', assertions: { pattern: '^[0-9]{1,6}[smhd]$' } },
  example: '1h',
};

const behind: ParameterModel = {
  name: 'behind',
  in: 'query',
  description: 'Only what has not got all that its polls get now, or only what has.',
  required: false,
  schema: { kind: 'boolean', assertions: {} },
  example: true,
};

function text(description: string, example: string): SchemaModel {
  return { kind: 'string', description, example, assertions: {} };
}

function property(name: string, schema: SchemaModel, required = false): PropertyModel {
  return { name, required, schema };
}

const lastSeen: PropertyModel = property('last_seen', {
  ...text('When it last polled.', time),
  kind: 'string',
  format: 'date-time',
  assertions: {},
});

const endpointStatus: ObjectSchema = {
  kind: 'object',
  description: 'What is known of the polls of one endpoint.',
  properties: [
    property(
      'state',
      {
        kind: 'string',
        description:
          '`current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.',
        enum: ['current', 'behind', 'failed', 'never'],
        component: 'FleetEndpointState',
        example: 'current',
        assertions: {},
      },
      true,
    ),
    lastSeen,
    property('status', {
      kind: 'integer',
      description: 'HTTP status of the last answer.',
      example: 200,
      assertions: {},
    }),
    property('digest', text('Of the last inputs that it was given.', digest)),
  ],
  example: { state: 'current', last_seen: time, status: 200, digest },
  additional: 'unstated',
  assertions: {},
};

function clusterStatus(
  { names, identity, resource }: ClusterKind,
  endpoints: readonly EndpointModel[],
  lookup: SchemaLookup,
): ObjectSchema {
  const member = identity['environment'];
  const stored = member === undefined ? undefined : memberOf(resource.document, member, lookup);
  const dns = memberOf(resource.document, identity.dns, lookup);
  const environment = stored && omitAnnotations(stored, 'default', 'extensions');
  const example = {
    id: exampleOf(resource.key.schema, lookup) ?? 'one',
    dns: String((dns && exampleOf(dns, lookup)) ?? 'one.example.com'),
    ...(environment && { environment: exampleOf(environment, lookup) ?? '' }),
    last_seen: time,
    age_seconds: 42,
    operator,
    address,
    endpoints: Object.fromEntries(
      endpoints.map(({ endpoint }) => [endpoint, endpointStatus.example ?? {}]),
    ),
  };
  return {
    kind: 'object',
    description: `When a ${names.label} was last seen, and what it has.`,
    properties: [
      property('id', omitAnnotations(resource.key.schema, 'default', 'extensions'), true),
      property('dns', text('Its DNS name, in lower case.', example.dns), true),
      ...(environment ? [property('environment', environment)] : []),
      lastSeen,
      property('age_seconds', {
        kind: 'integer',
        description: 'How long that is ago.',
        example: 42,
        assertions: {},
      }),
      property('operator', text('Version of Flux Operator, as it says itself.', operator)),
      property('address', text('Where the last poll came from.', address)),
      property('endpoints', endpointsOf(endpoints), true),
    ],
    example,
    additional: 'unstated',
    assertions: {},
  };
}

function endpointsOf(endpoints: readonly EndpointModel[]): ObjectSchema {
  return {
    kind: 'object',
    description: 'By endpoint.',
    properties: endpoints.map(({ endpoint }) =>
      property(endpoint, { kind: 'reference', name: endpointComponent }, true),
    ),
    additional: 'unstated',
    assertions: {},
  };
}

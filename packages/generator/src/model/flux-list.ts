import { type JsonValue, pagingBounds } from '@flux-resourceset/contract';
import type { FilterModel, OperationModel, ParameterModel } from './api-model.js';
import { exampleOf } from './example.js';
import type { ClusterKind } from './flux-cluster.js';
import { inputComponents, type InputComponents } from './flux-components.js';
import { totalObject } from './flux-input.js';
import { listOperation } from './flux-operations.js';
import { pageAfter, refuseEmpty } from './query-parameters.js';
import type { ObjectSchema, SchemaModel } from '../read/schema-model.js';
import { memberOf, membersOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { omitAnnotations } from '../read/schema-tree.js';

/** The list of all clusters. */
export interface ClusterListModel {
  readonly operation: OperationModel;
  readonly filters: readonly FilterModel[];
  readonly components: InputComponents;
}

/** Builds the list of all clusters: chosen members, filtered by environment, paged. */
export function buildClusterList(cluster: ClusterKind, lookup: SchemaLookup): ClusterListModel {
  const components = inputComponents(cluster.names, listedMembers(cluster, lookup), lookup);
  const filters = environmentFilters(cluster);
  const { key } = cluster.resource;
  const parameters = [
    ...filters.map((filter) => filterParameter(cluster, filter, lookup)),
    pagingParameter('limit', 'The most to return; all when it is absent.', 100),
    pagingParameter('offset', 'How many to skip, in the order of the list.', 0),
    ...(cluster.list.includes(key.name)
      ? [pageAfter(key.schema, keyExample(cluster, lookup))]
      : []),
  ];
  const operation = listOperation(cluster, parameters, components.response);
  return { operation, filters, components };
}

export function keyExample({ resource }: ClusterKind, lookup: SchemaLookup): JsonValue | undefined {
  const member = memberOf(resource.document, resource.key.name, lookup);
  return member && exampleOf(member, lookup);
}

/** Unlike other inputs these go to provisioners, and may lack what a cluster lacks. */
function listedMembers({ list, names, resource }: ClusterKind, lookup: SchemaLookup): ObjectSchema {
  const { document } = resource;
  const members = membersOf(document, lookup);
  const optional = new Set(members.filter(({ required }) => !required).map(({ name }) => name));
  const listed = totalObject(
    `The ${names.label} in the list of all.`,
    list.map((name) => ({
      name,
      required: true,
      schema: memberOf(document, name, lookup) ?? { kind: 'any' },
    })),
  );
  return {
    ...listed,
    properties: listed.properties.map((member) => ({
      ...member,
      required: !optional.has(member.name),
    })),
  };
}

function environmentFilters({ identity }: ClusterKind): readonly FilterModel[] {
  const member = identity['environment'];
  return member === undefined ? [] : [{ parameter: 'environment', member: [member] }];
}

/** @returns the query parameter of a filter of the list, whoever lists clusters */
export function filterParameter(
  { names, resource }: ClusterKind,
  { parameter, member: [member = ''] }: FilterModel,
  lookup: SchemaLookup,
): ParameterModel {
  const stored: SchemaModel = memberOf(resource.document, member, lookup) ?? { kind: 'any' };
  const schema = refuseEmpty(omitAnnotations(stored, 'default', 'extensions'));
  const example = exampleOf(schema, lookup);
  return {
    name: parameter,
    in: 'query',
    description: `Only ${names.pluralLabel} of this ${parameter}.`,
    required: false,
    schema,
    ...(example !== undefined && { example }),
  };
}

/** The bounds are those of the server, which reads these parameters itself. */
export function pagingParameter(
  name: keyof typeof pagingBounds,
  description: string,
  example: number,
): ParameterModel {
  const schema: SchemaModel = { kind: 'integer', assertions: pagingBounds[name] };
  return { name, in: 'query', description, required: false, schema, example };
}

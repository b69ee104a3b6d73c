import { isDeepStrictEqual } from 'node:util';
import type { EndpointModel } from './api-model.js';
import type { ObjectSchema, PropertyModel, SchemaModel } from '../read/schema-model.js';
import { memberOf, membersOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { mapChildren, omitAnnotations, resolveReference } from '../read/schema-tree.js';

/** The documents that the members of an input come from. */
export interface InputSources {
  readonly cluster: SchemaModel;
  /** Name of that document's component. */
  readonly clusterType: string;
  /** Block member → member of the cluster document. */
  readonly identity: Readonly<Record<string, string>>;
  readonly catalogue: SchemaModel;
  readonly label: string;
}

/**
 * The schema of one input: the catalogue document's members, those that only references
 * have, `patches` where the kind has them, the `cluster` block, and groups. It is total
 * but for what is declared optional, since templates stop at a missing key.
 */
export function inputSchema(
  sources: InputSources,
  endpoint: Pick<EndpointModel, 'assignment' | 'patches' | 'group' | 'optional'>,
  lookup: SchemaLookup,
): ObjectSchema {
  const catalogue = membersOf(sources.catalogue, lookup);
  const own = membersOf(itemsOf(sources.cluster, endpoint.assignment, lookup), lookup);
  const overridable = new Set(catalogue.map(({ name }) => name));
  const served = catalogue.map((member) =>
    overlayMember(
      member,
      own.find(({ name }) => name === member.name),
    ),
  );
  const members: readonly PropertyModel[] = [
    ...served,
    ...own.filter(({ name }) => !overridable.has(name)),
    ...(endpoint.patches === null ? [] : [patchesMember(sources, endpoint.patches, lookup)]),
    clusterMember(sources, lookup),
  ];
  return totalObject(
    `The ${sources.label} as templates see it on one cluster.`,
    groupMembers(members, endpoint.group, endpoint.optional),
    endpoint.optional,
  );
}

/** What a reference overrides may be of either schema, where the two differ. */
function overlayMember(member: PropertyModel, override: PropertyModel | undefined): PropertyModel {
  if (override === undefined || acceptSame(member.schema, override.schema)) {
    return member;
  }
  const { description, example } = member.schema;
  return {
    ...member,
    schema: {
      ...(description !== undefined && { description }),
      ...(example !== undefined && { example }),
      kind: 'any',
      alternatives: [
        {
          composition: 'anyOf',
          of: [withoutAnnotations(member.schema), withoutAnnotations(override.schema)],
        },
      ],
    },
  };
}

function acceptSame(one: SchemaModel, other: SchemaModel): boolean {
  return isDeepStrictEqual(withoutAnnotations(one), withoutAnnotations(other));
}

function withoutAnnotations(schema: SchemaModel): SchemaModel {
  const bare = mapChildren(schema, withoutAnnotations);
  return omitAnnotations(
    bare,
    'title',
    'description',
    'example',
    'default',
    'extensions',
    'origin',
  );
}

/** The `cluster` block of every input. */
function clusterMember(
  { cluster, clusterType, identity }: InputSources,
  lookup: SchemaLookup,
): PropertyModel {
  const properties = Object.entries(identity).map(([name, member]) =>
    propertyOf(name, memberOf(cluster, member, lookup)),
  );
  const block = totalObject('The cluster that polls.', properties);
  const schema = { ...block, component: `${clusterType}Identity` };
  return { name: 'cluster', required: true, schema };
}

function patchesMember(
  { cluster, label }: InputSources,
  patches: string,
  lookup: SchemaLookup,
): PropertyModel {
  const map = resolveReference(memberOf(cluster, patches, lookup) ?? { kind: 'any' }, lookup);
  const values =
    map.kind === 'object' && typeof map.additional !== 'string' ? map.additional : undefined;
  const description = `What this cluster overrides in the ${label}; empty when nothing.`;
  return propertyOf('patches', values && { ...values, description });
}

function groupMembers(
  members: readonly PropertyModel[],
  group: EndpointModel['group'],
  optional: readonly string[],
): readonly PropertyModel[] {
  const grouped = new Set(Object.values(group).flat());
  const groups = Object.entries(group).map(([name, names]): PropertyModel => {
    const inside = names.flatMap((wanted) => members.filter(({ name: own }) => own === wanted));
    const schema = totalObject(`The ${names.join(' and ')}.`, inside, optional);
    return { name, required: true, schema };
  });
  return [...members.filter(({ name }) => !grouped.has(name)), ...groups];
}

/** @returns an open object that has all its properties but some; defaults were filled in before */
export function totalObject(
  description: string,
  properties: readonly PropertyModel[],
  optional: readonly string[] = [],
): ObjectSchema {
  return {
    kind: 'object',
    description,
    properties: properties.map(({ name, schema }) => ({
      ...propertyOf(name, schema),
      required: !optional.includes(name),
    })),
    additional: 'unstated',
    assertions: {},
  };
}

/** What a definition says about storing a member does not hold for the input's. */
function propertyOf(name: string, schema: SchemaModel = { kind: 'any' }): PropertyModel {
  const served = omitAnnotations(schema, 'default', 'readOnly', 'extensions');
  return { name, required: true, schema: served };
}

function itemsOf(cluster: SchemaModel, assignment: string, lookup: SchemaLookup): SchemaModel {
  const list = resolveReference(memberOf(cluster, assignment, lookup) ?? { kind: 'any' }, lookup);
  return list.kind === 'array' ? list.items : { kind: 'any' };
}

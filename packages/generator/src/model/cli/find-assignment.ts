import type {
  AssignmentDescriptor,
  ClusterDescriptor,
  PatchValuesDescriptor,
} from '@flux-resourceset/contract';
import type { ApiModel, EndpointModel, OperationModel, ResourceModel } from '../api-model.js';
import type { PropertyModel, SchemaModel } from '../../read/schema-model.js';
import { memberOf, membersOf } from '../../read/members.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { formsOf, resolveReference } from '../../read/schema-tree.js';
import { columnsOf } from './columns.js';
import type { ArgumentModel } from './cli-model.js';
import { describeRules, describeScalar } from '../scalar-descriptor.js';

/** How documents of a kind are given to clusters. */
export interface Assignment {
  /** Option that names the cluster. */
  readonly option: string;
  /** The cluster as an argument of a command. */
  readonly argument: ArgumentModel;
  /** What a reference says beside its id. */
  readonly overrides: readonly PropertyModel[];
  readonly descriptor: AssignmentDescriptor;
  /** Null where the kind has no patches, or none that are single values. */
  readonly patches: PatchValuesDescriptor | null;
}

/** @returns null where a kind has no poll endpoint, or clusters cannot be read and patched */
export function findAssignment(
  { flux, resources }: ApiModel,
  { kind, label }: ResourceModel,
  lookup: SchemaLookup,
): Assignment | null {
  const endpoint = flux?.endpoints.find((candidate) => candidate.kind === kind);
  const cluster = resources.find((candidate) => candidate.kind === flux?.kind);
  const get = cluster && instanceOperation(cluster, 'get');
  const patch = cluster && instanceOperation(cluster, 'patch');
  const element = endpoint && cluster && elementFunctions(cluster, endpoint.assignment);
  if (!endpoint || !cluster || !get || !patch || !element) return null;
  const argument = clusterArgument(cluster, get, lookup);
  return {
    option: cluster.cli.group,
    argument,
    overrides: overridesOf(cluster, endpoint, lookup),
    patches: describePatches(cluster, endpoint, lookup),
    descriptor: {
      cluster: describeCluster(cluster, argument, get, patch, lookup),
      member: endpoint.assignment,
      label,
      ...element,
    },
  };
}

/** @returns the functions that write one element of an assignment; null where there are none */
function elementFunctions(
  { operations }: ResourceModel,
  member: string,
): Pick<AssignmentDescriptor, 'put' | 'patch' | 'delete'> | null {
  const nameOf = (method: OperationModel['method']): string | undefined =>
    operations.find(
      ({ target, method: candidate }) =>
        candidate === method &&
        target.kind === 'resource' &&
        target.isAssignment === true &&
        target.level === 'instance' &&
        target.steps[0]?.property === member,
    )?.clientName;
  const [put, patch, remove] = [nameOf('put'), nameOf('patch'), nameOf('delete')];
  return put && patch && remove ? { put, patch, delete: remove } : null;
}

function describeCluster(
  { kind, cli, document, key }: ResourceModel,
  argument: ArgumentModel,
  get: OperationModel,
  patch: OperationModel,
  lookup: SchemaLookup,
): ClusterDescriptor {
  return {
    kind,
    option: cli.group,
    description: argument.description,
    value: argument.value,
    get: get.clientName,
    patch: patch.clientName,
    columns: columnsOf(document, key.name, lookup),
  };
}

/** @returns the operation on whole documents of a kind */
export function instanceOperation(
  { operations }: ResourceModel,
  method: OperationModel['method'],
): OperationModel | undefined {
  return operations.find(
    ({ target, method: candidate }) =>
      candidate === method &&
      target.kind === 'resource' &&
      target.level === 'instance' &&
      target.steps.length === 0,
  );
}

function clusterArgument(
  cluster: ResourceModel,
  get: OperationModel,
  lookup: SchemaLookup,
): ArgumentModel {
  const parameter = get.parameters.find((candidate) => candidate.in === 'path');
  return {
    name: `${cluster.cli.group}-id`,
    description: `The ${cluster.label}: its ${cluster.key.name}.`,
    required: true,
    value: describeScalar(cluster.key.schema, lookup) ?? { type: cluster.key.type },
    role: 'cluster',
    example: String(parameter?.example ?? `my-${cluster.cli.group}`),
  };
}

function overridesOf(
  cluster: ResourceModel,
  { assignment }: EndpointModel,
  lookup: SchemaLookup,
): readonly PropertyModel[] {
  const list = resolveReference(memberOf(cluster.document, assignment, lookup) ?? anything, lookup);
  const properties = list.kind === 'array' ? membersOf(list.items, lookup) : [];
  return properties.filter(({ name }) => name !== 'id');
}

const anything: SchemaModel = { kind: 'any' };

function describePatches(
  cluster: ResourceModel,
  { patches }: EndpointModel,
  lookup: SchemaLookup,
): PatchValuesDescriptor | null {
  if (patches === null) return null;
  const member = resolveReference(memberOf(cluster.document, patches, lookup) ?? anything, lookup);
  if (member.kind !== 'object' || typeof member.additional === 'string') return null;
  return describePatchValues(patches, resolveReference(member.additional, lookup), lookup);
}

function describePatchValues(
  member: string,
  map: SchemaModel,
  lookup: SchemaLookup,
): PatchValuesDescriptor | null {
  if (map.kind !== 'object' || typeof map.additional === 'string') return null;
  const forms = formsOf(map.additional, lookup);
  const [values] = forms.flatMap((form) => describeScalar(form, lookup) ?? []);
  const [text] = forms.flatMap(findTextMember);
  const keys = map.propertyNames && describeScalar(map.propertyNames, lookup);
  return values === undefined
    ? null
    : {
        member,
        keys: keys ?? { type: 'string' },
        values,
        ...(text !== undefined && { text }),
        ...describeRules(map),
      };
}

/** An object of one text says that it is text, whatever it looks like. */
function findTextMember(form: SchemaModel): readonly string[] {
  if (form.kind !== 'object' || form.properties.length !== 1) return [];
  return form.properties.flatMap(({ name, schema }) => (schema.kind === 'string' ? [name] : []));
}

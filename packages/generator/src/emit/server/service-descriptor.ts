import type {
  FluxDescriptor,
  KindDescriptor,
  ListFilterDescriptor,
  OperationDescriptor,
  PatchesDescriptor,
  ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { ApiModel, FluxModel, OperationModel, ResourceModel } from '../../model/api-model.js';
import { emitJsonSchema } from '../json-schema.js';
import { describeScalar } from '../../model/scalar-descriptor.js';

/** @returns the service as the server's runtime reads it */
export function describeService(model: ApiModel): ServiceDescriptor {
  return {
    title: model.info.title,
    version: model.info.version,
    kinds: model.resources.map((resource) => describeKind(model, resource)),
    operations: model.resources.flatMap(({ operations }) => operations.flatMap(describeOperation)),
    flux: model.flux && describeFlux(model, model.flux),
  };
}

function describeKind(model: ApiModel, resource: ResourceModel): KindDescriptor {
  return {
    kind: resource.kind,
    singular: resource.singular,
    label: resource.label,
    table: resource.table,
    key: resource.key.name,
    keyType: resource.key.type,
    keyAssigned: resource.key.assigned,
    schema: emitJsonSchema(resource.document, model.components),
    filters: resource.filters.map((filter) => ({ ...filter })),
    unique: resource.unique,
    references: resource.references.map(({ path, target, assignment }) => ({
      path,
      target,
      assignment,
    })),
    patches: describePatches(model.flux, resource),
    ...(resource.renamedFrom !== null && { renamedFrom: resource.renamedFrom }),
    ...(resource.renames.length > 0 && { renames: resource.renames }),
  };
}

/** Patches are a member of the cluster document, so only the clusters' kind has them. */
function describePatches(
  flux: FluxModel | null,
  resource: ResourceModel,
): readonly PatchesDescriptor[] {
  if (flux?.kind !== resource.kind) return [];
  return flux.endpoints.flatMap(({ patches, assignment }) =>
    patches === null ? [] : [{ property: patches, assignment }],
  );
}

function describeOperation(operation: OperationModel): readonly OperationDescriptor[] {
  const { operationId, method, path, access, target } = operation;
  if (target.kind !== 'resource') return [];
  const { resource, level, keyParameter, steps } = target;
  return [
    {
      operationId,
      method,
      path,
      access,
      target: { kind: resource, level, keyParameter, steps: steps.map((step) => ({ ...step })) },
    },
  ];
}

function describeFlux(model: ApiModel, flux: FluxModel): FluxDescriptor {
  return {
    path: flux.path,
    kind: flux.kind,
    identity: flux.identity,
    list: flux.list,
    filters: describeListFilters(model, flux),
    after: describeAfter(model, flux),
    endpoints: flux.endpoints.map(({ endpoint, kind, assignment, patches, group, advice }) => ({
      endpoint,
      kind,
      assignment,
      patches,
      group,
      ...advice,
    })),
  };
}

/** A list that cannot be walked by key has no such parameter, and is never asked for it. */
function describeAfter(
  { components }: ApiModel,
  { listOperation }: FluxModel,
): FluxDescriptor['after'] {
  const lookup = new Map(components.map(({ name, schema }) => [name, schema]));
  const after = listOperation.parameters.find(({ name }) => name === 'after');
  return (after && describeScalar(after.schema, lookup)) ?? { type: 'string' };
}

function describeListFilters(
  { components }: ApiModel,
  { filters, listOperation }: FluxModel,
): readonly ListFilterDescriptor[] {
  const lookup = new Map(components.map(({ name, schema }) => [name, schema]));
  return filters.map((filter) => {
    const parameter = listOperation.parameters.find(({ name }) => name === filter.parameter);
    const value = parameter && describeScalar(parameter.schema, lookup);
    return { ...filter, value: value ?? { type: 'string' } };
  });
}

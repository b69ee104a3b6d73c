import type { FluxDefinition } from '../read/definition.js';
import type { ComponentModel, EndpointModel, FluxModel } from './api-model.js';
import { buildFleetStatus } from './fleet-status.js';
import { findClusterKind, type ClusterKind, type KindModel } from './flux-cluster.js';
import { inputComponents, type InputComponents } from './flux-components.js';
import { inputSchema } from './flux-input.js';
import { buildClusterList } from './flux-list.js';
import { pollOperation } from './flux-operations.js';
import { endpointOf } from '../read/names.js';
import type { SchemaLookup } from '../read/schema-model.js';

/** The polls, and the components of what they answer. */
export interface BuiltFlux {
  readonly flux: FluxModel;
  readonly components: readonly ComponentModel[];
}

/** How often providers poll where a definition does not say: Flux Operator's own default. */
const defaultInterval = '5m';

/** @returns null when no definition says which kind's documents are clusters */
export function buildFlux(kinds: readonly KindModel[], lookup: SchemaLookup): BuiltFlux | null {
  const cluster = findClusterKind(kinds);
  if (cluster === null) {
    return null;
  }
  const list = buildClusterList(cluster, lookup);
  const built = kinds.flatMap((kind) => {
    const { flux } = kind.definition;
    const isCatalogue = flux !== null && kind.definition !== cluster.definition;
    return isCatalogue ? [buildEndpoint(cluster, kind, flux, lookup)] : [];
  });
  const status = buildFleetStatus(
    cluster,
    list,
    built.map(({ endpoint }) => endpoint),
    lookup,
  );
  return {
    flux: {
      path: cluster.path,
      kind: cluster.resource.kind,
      identity: cluster.identity,
      list: cluster.list,
      filters: list.filters,
      listOperation: list.operation,
      statusOperation: status.operation,
      endpoints: built.map(({ endpoint }) => endpoint),
    },
    components: [
      ...[list, ...built].flatMap(({ components: { input, response } }) => [input, response]),
      ...status.components,
    ],
  };
}

function buildEndpoint(
  cluster: ClusterKind,
  kind: KindModel,
  flux: FluxDefinition,
  lookup: SchemaLookup,
): { readonly endpoint: EndpointModel; readonly components: InputComponents } {
  const { definition, names, resource } = kind;
  const projection = {
    endpoint: endpointOf(definition),
    kind: resource.kind,
    assignment: assignmentOf(cluster, resource.kind),
    patches: flux.patches?.split('.')[1] ?? null,
    group: flux.group,
    advice: adviceOf(flux),
    optional: [...new Set([...flux.optional, ...flux.choices.flat()])],
  };
  const { document } = cluster.resource;
  const sources = {
    cluster: document,
    clusterType: cluster.names.typeName,
    identity: cluster.identity,
    catalogue: resource.document,
    label: names.label,
  };
  const input = inputSchema(sources, projection, lookup);
  const components = inputComponents(names, input, lookup);
  return {
    endpoint: {
      ...projection,
      inputComponent: components.input.name,
      input,
      operation: pollOperation(cluster, kind, projection.endpoint, components.response, lookup),
      reconcileEvery: flux.reconcileEvery ?? defaultInterval,
    },
    components,
  };
}

function adviceOf({
  switch: off,
  requires,
  unused,
  choices,
}: FluxDefinition): EndpointModel['advice'] {
  return {
    ...(off !== null && { switch: off }),
    ...(requires !== null && { requires }),
    ...(unused.length > 0 && { unused }),
    ...(choices.length > 0 && { choices }),
  };
}

/** Validation has made sure that there is exactly one. */
function assignmentOf({ resource }: ClusterKind, kind: string): string {
  const found = resource.references.find(({ assignment, target }) => assignment && target === kind);
  const [property] = found?.path ?? [];
  if (property === undefined) {
    throw new Error(
      `no property of ${resource.kind} assigns ${kind}: the definitions were not validated`,
    );
  }
  return property;
}

import type { Definition } from '../read/definition.js';
import type { FluxModel, OperationModel, ResourceModel } from './api-model.js';
import { securityOf } from './collection-context.js';
import type { CollectionNames } from '../read/names.js';

/** A definition and what the model made of it. */
export interface KindModel {
  readonly definition: Definition;
  readonly names: CollectionNames;
  readonly resource: ResourceModel;
}

/** The kind whose documents are clusters, with what only its definition says. */
export interface ClusterKind extends KindModel {
  readonly path: string;
  readonly identity: FluxModel['identity'];
  /** Members of the cluster document in the list of all clusters. */
  readonly list: readonly string[];
}

/** @returns null when no definition says that clusters poll */
export function findClusterKind(kinds: readonly KindModel[]): ClusterKind | null {
  const found = kinds.flatMap((kind) => {
    const { path, identity, list } = kind.definition.flux ?? {};
    const dns = identity?.['dns'];
    if (typeof path !== 'string' || dns === undefined) {
      return [];
    }
    const members = [...new Set([kind.resource.key.name, ...Object.values(identity ?? {})])];
    return [{ ...kind, path, identity: { ...identity, dns }, list: list ?? members }];
  });
  return found[0] ?? null;
}

/** Polls take what reading the list of clusters takes, or else any scheme of its kind. */
export function pollSecurity({ definition }: ClusterKind): OperationModel['security'] {
  const ofList = securityOf(definition, 'resource', 'get');
  return ofList.length > 0
    ? ofList
    : Object.keys(definition.security.schemes).map((scheme) => ({ [scheme]: [] }));
}

import { writingVerbOf } from '../read/assignments.js';
import type { CollectionDefinition, Definition, Level, Verb } from '../read/definition.js';
import type { OperationModel, ParameterModel, StepModel } from './api-model.js';
import type { CollectionSchemas } from './collection-schemas.js';
import type { CollectionNames } from '../read/names.js';
import type { SchemaLookup } from '../read/schema-model.js';

/** One collection on its path: what its operations are made from. */
export interface CollectionContext {
  /** The kind's, also of a nested collection. */
  readonly definition: Definition;
  readonly collection: CollectionDefinition;
  readonly names: CollectionNames;
  readonly schemas: CollectionSchemas;
  /** `/clusters`, `/addressbook/{address_key}/people`. */
  readonly path: string;
  /** Path parameters of the collections above. */
  readonly parents: readonly ParameterModel[];
  /** Path parameter of the collection's own key. */
  readonly keyParameter: ParameterModel;
  /** From the kind's document down to the collection; empty for the kind's own. */
  readonly steps: readonly StepModel[];
  /** Whether its documents are references of a cluster, which are read and written as it is. */
  readonly isAssignment: boolean;
  /** Query parameters of its list by what documents refer to. */
  readonly byReference: readonly ParameterModel[];
  /** Components that examples are looked up in. */
  readonly lookup: SchemaLookup;
  /** Whether a kind's property refers to documents of this kind. */
  readonly isReferenced: boolean;
  /** Members that are unique over the kind. */
  readonly unique: readonly string[];
}

/** Which operations the names of the kind's definition secure, and with what. */
export function securityOf(
  definition: Definition,
  level: Level,
  verb: Verb,
): OperationModel['security'] {
  const secured = definition.security.required[level].find((row) => row.verb === verb);
  return Object.entries(secured?.schemes ?? {}).map(([scheme, scopes]) => ({ [scheme]: scopes }));
}

/** An assignment is part of the cluster: its operations are secured as those on the whole. */
export function securityIn(
  { definition, isAssignment }: CollectionContext,
  level: Level,
  verb: Verb,
): OperationModel['security'] {
  if (!isAssignment) return securityOf(definition, level, verb);
  const ofWhole = verb === 'get' ? verb : writingVerbOf(definition);
  return securityOf(definition, 'instance', ofWhole ?? verb);
}

/** Which token an operation takes. */
export function accessOf(
  verb: Verb,
  security: OperationModel['security'],
): OperationModel['access'] {
  if (security.length === 0) {
    return 'public';
  }
  return verb === 'get' || verb === 'head' ? 'read' : 'write';
}

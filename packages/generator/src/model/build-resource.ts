import { assignmentsOf } from '../read/assignments.js';
import type { CollectionDefinition, Definition } from '../read/definition.js';
import type {
  ComponentModel,
  OperationModel,
  ParameterModel,
  ReferenceModel,
  ResourceModel,
  StepModel,
} from './api-model.js';
import type { CollectionContext } from './collection-context.js';
import { dnsMemberOf } from './any-case.js';
import { collectionSchemas, withExample, type CollectionSchemas } from './collection-schemas.js';
import { findRenames } from './find-renames.js';
import { findReferences, findUnique, type KeyOfKind } from './find-references.js';
import type { KindModel } from './flux-cluster.js';
import {
  cliGroupOf,
  namesOfKind,
  namesOfNested,
  pathOf,
  pathParameterOf,
  tableOf,
  type CollectionNames,
} from '../read/names.js';
import { collectionOperations, keyParameterOf } from './operations.js';
import { filtersOf } from './query-parameters.js';
import { referenceFilters } from './reference-filters.js';
import type { SchemaLookup } from '../read/schema-model.js';
import type { SharedSchemas } from './shared-schemas.js';

/** What is known of a kind before its operations: enough for others to refer to it. */
export interface KindSchemas {
  readonly definition: Definition;
  readonly names: CollectionNames;
  readonly schemas: CollectionSchemas;
  readonly references: readonly ReferenceModel[];
}

/** A kind and the components that belong to it. */
export interface BuiltKind extends KindModel {
  readonly components: readonly ComponentModel[];
}

/** @param keyOf - the key of each kind */
export function describeKind(
  definition: Definition,
  keyOf: KeyOfKind,
  shared: SharedSchemas,
): KindSchemas {
  const names = namesOfKind(definition);
  const schemas = collectionSchemas(definition, names, 'kind', shared, dnsMemberOf(definition));
  const isCluster = typeof definition.flux?.path === 'string';
  const references = findReferences(schemas.document, isCluster, keyOf, shared.components);
  return { definition, names, schemas, references };
}

/** Builds a kind with all its operations, nested collections included. */
export function buildKind(
  kind: KindSchemas,
  all: readonly KindSchemas[],
  shared: SharedSchemas,
): BuiltKind {
  const context = kindContext(kind, all, shared);
  const { definition, names } = kind;
  const built = [buildCollection(context, shared), ...buildAssignments(context, all, shared)];
  const operations = built.flatMap((part) => part.operations);
  return {
    definition,
    names,
    resource: resourceOf(kind, operations, shared),
    components: built.flatMap(({ components }) => components),
  };
}

function resourceOf(
  { definition, names, schemas, references }: KindSchemas,
  operations: readonly OperationModel[],
  shared: SharedSchemas,
): ResourceModel {
  const { requests } = schemas;
  return {
    kind: definition.kind,
    singular: names.singular,
    label: names.label,
    typeName: names.typeName,
    table: tableOf(definition.kind),
    description: definition.metadata.description ?? `All ${names.pluralLabel}.`,
    path: pathOf(definition),
    key: schemas.key,
    document: schemas.document,
    componentNames: {
      base: schemas.base.name,
      create: requests.post?.name ?? null,
      update: requests.put?.name ?? null,
      patch: requests.patch?.name ?? null,
    },
    filters: filtersOf(definition.queryParams, schemas.document, references, shared.components),
    unique: findUnique(schemas.document, shared.components),
    references,
    renamedFrom: definition.renamedFrom,
    renames: findRenames(schemas.document, shared.components),
    operations,
    cli: { group: cliGroupOf(definition, names), aliases: definition.cli.aliases },
  };
}

function kindContext(
  kind: KindSchemas,
  all: readonly KindSchemas[],
  shared: SharedSchemas,
): CollectionContext {
  const { definition, names, schemas } = kind;
  const lookup = shared.components;
  const isTarget = ({ target }: ReferenceModel): boolean => target === definition.kind;
  const parameter = pathParameterOf(schemas.key.name, names, []);
  return {
    definition,
    collection: definition,
    names,
    schemas,
    path: pathOf(definition),
    parents: [],
    keyParameter: keyParameterOf(parameter, { names, schemas, lookup }),
    steps: [],
    isAssignment: false,
    byReference: referenceParameters(kind, all, lookup),
    lookup,
    isReferenced: all.some(({ references }) => references.some(isTarget)),
    unique: findUnique(schemas.document, lookup),
  };
}

/** @returns the query parameters of a kind's list by what its documents refer to */
function referenceParameters(
  { names, references }: KindSchemas,
  all: readonly KindSchemas[],
  lookup: SchemaLookup,
): readonly ParameterModel[] {
  return referenceFilters(references).flatMap(({ parameter: name, references: referred }) => {
    const target = all.find(({ definition }) => definition.kind === referred?.target);
    if (target === undefined) return [];
    const { schemas } = target;
    const key = keyParameterOf(name, { names: target.names, schemas, lookup });
    const description = `Only ${names.pluralLabel} that refer to this ${target.names.label} in \`${name}\`.`;
    return [{ ...key, in: 'query', description, required: false }];
  });
}

interface BuiltCollection {
  readonly operations: readonly OperationModel[];
  readonly components: readonly ComponentModel[];
}

function buildCollection(context: CollectionContext, shared: SharedSchemas): BuiltCollection {
  const { collection, schemas } = context;
  const nested = collection.nested.map(({ property, collection: inner }) =>
    buildCollection(nestedContext(context, property, inner, shared), shared),
  );
  const own = [schemas.base, ...Object.values(schemas.requests)];
  return {
    operations: [
      ...collectionOperations(context),
      ...nested.flatMap(({ operations }) => operations),
    ],
    components: [
      ...own.map((component) => withExample(component, shared.components)),
      ...nested.flatMap(({ components }) => components),
    ],
  };
}

function buildAssignments(
  context: CollectionContext,
  all: readonly KindSchemas[],
  shared: SharedSchemas,
): readonly BuiltCollection[] {
  const keyOf = (kind: string): string =>
    all.find(({ definition }) => definition.kind === kind)?.schemas.key.name ?? 'id';
  return assignmentsOf(context.definition, keyOf, shared.defined).map(({ property, collection }) =>
    buildCollection(
      nameAssignment(nestedContext(context, property, collection, shared, true), all),
      shared,
    ),
  );
}

/** An assignment called as a kind is, is of that kind's words. */
function nameAssignment(
  context: CollectionContext,
  all: readonly KindSchemas[],
): CollectionContext {
  const { steps, names } = context;
  const target = all.find(({ definition }) => definition.kind === steps.at(-1)?.property);
  if (target === undefined) return context;
  const { label, pluralLabel } = target.names;
  return { ...context, names: { ...names, label, pluralLabel } };
}

function nestedContext(
  parent: CollectionContext,
  property: string,
  collection: CollectionDefinition,
  shared: SharedSchemas,
  isAssignment = false,
): CollectionContext {
  const { lookup } = parent;
  const names = namesOfNested(parent.names, property);
  const schemas = collectionSchemas(collection, names, 'nested', shared);
  const parents: readonly ParameterModel[] = [...parent.parents, parent.keyParameter];
  const taken = parents.map(({ name }) => name);
  // What is assigned is called by its own name: `/clusters/{id}/namespaces/{namespace}`.
  const parameter = pathParameterOf(isAssignment ? names.singular : schemas.key.name, names, taken);
  const step: StepModel = { property, key: schemas.key.name, parameter: null };
  return {
    ...parent,
    collection,
    names,
    schemas,
    path: `${parent.path}/{${parent.keyParameter.name}}/${property}`,
    parents,
    keyParameter: keyParameterOf(parameter, { names, schemas, lookup }),
    steps: [...withParameter(parent.steps, parent.keyParameter.name), step],
    isAssignment,
    byReference: [],
    unique: [],
  };
}

/** Below an item of a nested collection, the step to it says which item. */
function withParameter(steps: readonly StepModel[], parameter: string): readonly StepModel[] {
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, parameter } : step));
}

import type { Definition, Definitions } from '../definitions/definition.js';
import type { ApiModel, ComponentModel, OperationModel, TagModel } from './api-model.js';
import { buildKind, readKind, type BuiltKind } from './build-resource.js';
import { buildChangeOperations, changesTag } from './change-operations.js';
import { changeComponents } from './change-schemas.js';
import { withExample } from './collection-schemas.js';
import { assertDistinct, type Claim } from './collisions.js';
import { buildFlux, type BuiltFlux } from './flux-model.js';
import { fluxTag } from './flux-operations.js';
import { problemComponent } from './problem-schema.js';
import { serviceComponents, serviceOperations, serviceTag } from './service-operations.js';
import { readSharedSchemas } from './shared-schemas.js';

/** What the definitions do not say about the service. */
export interface ModelOptions {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

interface OwnedComponent {
  readonly component: ComponentModel;
  readonly file: string;
}

interface OwnedOperation {
  readonly operation: OperationModel;
  readonly file: string;
}

/**
 * Derives everything that the emitters need from validated definitions.
 *
 * @throws DefinitionError when two operations or components would have one name
 */
export function buildModel(
  { definitions, sharedSchemas }: Definitions,
  options: ModelOptions,
): ApiModel {
  const shared = readSharedSchemas(sharedSchemas);
  const read = definitions.map((definition) => readKind(definition, shared));
  const kinds = read.map((kind) => buildKind(kind, read, shared));
  const flux = buildFlux(kinds, shared.components);
  const changes = buildChanges(definitions);
  const components: readonly OwnedComponent[] = [
    ...[problemComponent, ...serviceComponents, ...changes.components].map((component) => ({
      component,
      file: '',
    })),
    ...shared.owned.map(({ component, file }) => ({
      component: withExample(component, shared),
      file,
    })),
    ...kinds.flatMap(({ definition: { file }, components: own }) =>
      own.map((component) => ({ component, file })),
    ),
    ...(flux?.components ?? []),
  ];
  const service = serviceOperations();
  const ofService = [...service, ...changes.operations];
  assertNoCollisions(components, ownedOperations(ofService, kinds, flux));
  return {
    info: options,
    resources: kinds.map(({ resource }) => resource),
    components: components.map(({ component }) => component).toSorted(byName),
    securitySchemes: securitySchemesOf(definitions),
    tags: tagsOf(kinds, flux),
    serviceOperations: service,
    changeOperations: changes.operations,
    flux: flux?.flux ?? null,
  };
}

/** Every operation of the service: of the service itself, of polls and of the kinds. */
export function allOperations(model: ApiModel): readonly OperationModel[] {
  const { flux } = model;
  return [
    ...model.serviceOperations,
    ...model.changeOperations,
    ...(flux
      ? [
          flux.listOperation,
          flux.statusOperation,
          ...flux.endpoints.map(({ operation }) => operation),
        ]
      : []),
    ...model.resources.flatMap(({ operations }) => operations),
  ];
}

function ownedOperations(
  service: readonly OperationModel[],
  kinds: readonly BuiltKind[],
  built: BuiltFlux | null,
): readonly OwnedOperation[] {
  const fileOf = (kind: string): string =>
    kinds.find(({ resource }) => resource.kind === kind)?.definition.file ?? '';
  const {
    listOperation,
    statusOperation,
    kind: clusterKind = '',
    endpoints = [],
  } = built?.flux ?? {};
  return [
    ...service.map((operation) => ({ operation, file: '' })),
    ...[listOperation, statusOperation].flatMap((operation) =>
      operation ? [{ operation, file: fileOf(clusterKind) }] : [],
    ),
    ...endpoints.map(({ operation, kind }) => ({ operation, file: fileOf(kind) })),
    ...kinds.flatMap(({ definition: { file }, resource }) =>
      resource.operations.map((operation) => ({ operation, file })),
    ),
  ];
}

function assertNoCollisions(
  components: readonly OwnedComponent[],
  operations: readonly OwnedOperation[],
): void {
  const claim = (nameOf: (operation: OperationModel) => string): readonly Claim[] =>
    operations.map(({ operation, file }) => ({
      name: nameOf(operation),
      claimant: `operation ${operation.method.toUpperCase()} ${operation.path}`,
      file,
    }));
  const componentClaims = components.map(({ component: { name }, file }) => ({
    name,
    claimant: `schema ${name}`,
    file,
  }));
  assertDistinct(
    'path',
    claim(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`),
  );
  assertDistinct('component', componentClaims);
  assertDistinct(
    'operationId',
    claim(({ operationId }) => operationId),
  );
  assertDistinct(
    'client function',
    claim(({ clientName }) => clientName),
  );
}

interface BuiltChanges {
  readonly operations: readonly OperationModel[];
  readonly components: readonly ComponentModel[];
}

/** They take what any operation of a kind takes. */
function buildChanges(definitions: readonly Definition[]): BuiltChanges {
  const kinds = definitions.map(({ kind }) => kind).toSorted();
  const components = changeComponents(kinds);
  const lookup = new Map(components.map(({ name, schema }) => [name, schema]));
  const security = securitySchemesOf(definitions).map(({ name }) => ({ [name]: [] }));
  return { operations: buildChangeOperations({ security, lookup }), components };
}

/** Validation has made sure that schemes of one name are the same. */
function securitySchemesOf(definitions: readonly Definition[]): ApiModel['securitySchemes'] {
  const schemes = new Map(definitions.flatMap(({ security }) => Object.entries(security.schemes)));
  return [...schemes].map(([name, scheme]) => ({ name, scheme })).toSorted(byName);
}

function tagsOf(kinds: readonly BuiltKind[], flux: BuiltFlux | null): readonly TagModel[] {
  const tags: readonly TagModel[] = [
    ...kinds.map(({ definition: { extensions }, resource }) => ({
      name: resource.kind,
      description: resource.description,
      ...(Object.keys(extensions).length > 0 && { extensions }),
    })),
    ...(flux ? [{ name: fluxTag, description: 'What clusters poll.' }] : []),
    {
      name: changesTag,
      description: 'Documents of any kind: plans, batches, and what has changed.',
    },
    { name: serviceTag, description: 'The service itself: health, readiness, this document.' },
  ];
  return [...new Map(tags.map((tag) => [tag.name, tag])).values()].toSorted(byName);
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}

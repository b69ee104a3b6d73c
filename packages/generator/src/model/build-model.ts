import type { Definition, Definitions } from '../read/definition.js';
import type { ApiModel, ComponentModel, OperationModel, TagModel } from './api-model.js';
import { buildKind, describeKind, type BuiltKind } from './build-resource.js';
import { buildChangeOperations, changesTag } from './change-operations.js';
import { changeComponents } from './change-schemas.js';
import { withExample } from './collection-schemas.js';
import { buildFlux, type BuiltFlux } from './flux-model.js';
import { describeMerges } from './merged-maps.js';
import { fluxTag } from './flux-operations.js';
import { problemComponents } from './problem-schema.js';
import { ownProject, type ApiInfo, type Project } from './project.js';
import { serviceComponents, serviceOperations, serviceTag } from './service-operations.js';
import { buildSharedSchemas } from './shared-schemas.js';

/** What the definitions do not say about the service. */
export interface ModelOptions extends ApiInfo {
  /** What it is called in a tree; as our own are where nothing is said. */
  readonly project?: Project;
}

/** Derives everything that the emitters need from definitions in which nothing is wrong. */
export function buildModel(
  { definitions: read, shared: defined }: Definitions,
  { project = ownProject, ...info }: ModelOptions,
): ApiModel {
  const definitions = describeMerges(read, defined);
  const roots = definitions.flatMap(({ items, key }) => [items, key.schema]);
  const shared = buildSharedSchemas(defined, roots);
  const keyOf = (kind: string): string =>
    definitions.find((definition) => definition.kind === kind)?.key.name ?? 'id';
  const described = definitions.map((definition) => describeKind(definition, keyOf, shared));
  const kinds = described.map((kind) => buildKind(kind, described, shared));
  const flux = buildFlux(kinds, shared.components);
  const changes = buildChanges(definitions);
  const ofShared = [...shared.components].map(([name, schema]) => ({ name, schema }));
  const components: readonly ComponentModel[] = [
    ...problemComponents,
    ...serviceComponents,
    ...changes.components,
    ...ofShared.map((component) => withExample(component, shared.components)),
    ...kinds.flatMap((kind) => kind.components),
    ...(flux?.components ?? []),
  ];
  return {
    info,
    project,
    resources: kinds.map(({ resource }) => resource),
    components: components.toSorted(byName),
    securitySchemes: securitySchemesOf(definitions),
    tags: tagsOf(kinds, flux),
    serviceOperations: serviceOperations(),
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
    ...kinds.map(({ definition: { extensions, metadata }, resource }) => {
      const shown = metadata.name === null ? {} : { 'x-displayName': metadata.name };
      const all = { ...shown, ...extensions };
      return {
        name: resource.kind,
        description: resource.description,
        ...(metadata.externalDocs !== null && { externalDocs: metadata.externalDocs }),
        ...(Object.keys(all).length > 0 && { extensions: all }),
      };
    }),
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
